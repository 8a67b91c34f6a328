import { mkdirSync } from 'node:fs';
import { cache, require } from '../paths.mjs';
import { quietly } from '../quietly.mjs';

/** What is the same of our project whoever publishes it. */
const shared = (projectPath) => ({
  type: 'miniProgram',
  projectPath,
  ignores: ['node_modules/**/*', 'tests/**/*', 'preview/**/*', 'tools/**/*', '.cache/**/*', 'coverage/**/*'],
});

/** A project for miniprogram-ci that needs no key and asks nobody for the project's limits. */
export function offlineProject(ci, path) {
  const attr = async () => ci.DefaultProjectAttr;
  return new ci.Project({ ...shared(path), appid: 'touristappid', privateKey: 'none', attr });
}

/** The same with the publisher's AppID and the path of the upload key: what is asked of it goes to the platform. */
export function publishedProject(ci, path, { appid, keyPath }) {
  return new ci.Project({ ...shared(path), appid, privateKeyPath: keyPath });
}

/**
 * The package as it would be uploaded.
 * @param project absolute path
 * @returns path inside the package → content, string or Buffer
 */
export async function compile(project) {
  const ci = await quietly(() => require('miniprogram-ci'));
  const options = {
    project: offlineProject(ci, project),
    desc: 'check',
    setting: { useProjectConfig: true },
    // Each thread loads the compiler and warms it up anew, which takes more than it gives; what comes out is the same.
    threads: 1,
    onProgressUpdate: () => undefined,
  };
  const before = process.cwd();
  // The compiler makes a folder of a name of its own wherever it runs.
  mkdirSync(cache, { recursive: true });
  process.chdir(cache);
  try {
    return await quietly(() => ci.getCompiledResult(options));
  } finally {
    process.chdir(before);
  }
}
