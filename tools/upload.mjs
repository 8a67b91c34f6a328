/**
 * `npm run upload -- --version x.y.z`: uploads this source as a version that can be tried and submitted in the console.
 * Needs the publisher's upload key and the network, as `npm run phone` does.
 */
import { require } from './paths.mjs';
import { uploadOptions } from './phone/options.mjs';
import { withPlatform } from './phone/platform.mjs';

await withPlatform(
  () => uploadOptions(process.argv.slice(2), require('./package.json').version),
  async (ci, project, options) => {
    await ci.upload({ project, setting: { useProjectConfig: true }, onProgressUpdate: () => undefined, ...options });
    console.log(`uploaded ${options.version}: submit it under 管理 → 版本管理`);
  },
);
