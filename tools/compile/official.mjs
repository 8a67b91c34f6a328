import { require } from '../paths.mjs';
import { quietly } from '../quietly.mjs';

/** A project for miniprogram-ci that needs no key and asks nobody for the project's limits. */
export function offlineProject(ci, path) {
  return new ci.Project({
    appid: 'touristappid',
    type: 'miniProgram',
    projectPath: path,
    privateKey: 'none',
    ignores: ['node_modules/**/*', 'tests/**/*', 'preview/**/*', 'tools/**/*', '.cache/**/*', 'coverage/**/*'],
    attr: async () => ci.DefaultProjectAttr,
  });
}

/**
 * The package as it would be uploaded.
 * @returns path inside the package → content, string or Buffer
 */
export async function compile(project) {
  const ci = await quietly(() => require('miniprogram-ci'));
  const options = { project: offlineProject(ci, project), desc: 'check', setting: { useProjectConfig: true } };
  return quietly(() => ci.getCompiledResult({ ...options, onProgressUpdate: () => undefined }));
}
