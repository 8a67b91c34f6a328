/**
 * `npm run phone`: builds, and prints a code in the terminal that opens this very source in WeChat on a phone. Needs
 * the publisher's upload key and the network: the one tool here that does, beside `npm run upload`.
 *   --page=pages/… [--query=a=1]   opens there
 */
import { previewOptions } from './phone/options.mjs';
import { withPlatform } from './phone/platform.mjs';
import { pagesOfApp } from './screenshots/pages.mjs';

await withPlatform(
  () => previewOptions(process.argv.slice(2), pagesOfApp()),
  (ci, project, options) =>
    ci.preview({
      project,
      desc: '预览',
      setting: { useProjectConfig: true },
      qrcodeFormat: 'terminal',
      onProgressUpdate: () => undefined,
      ...options,
    }),
);
