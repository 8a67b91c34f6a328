import { join } from 'node:path';
import { require } from '../paths.mjs';

/** `file:line:column` of a dependency as the analyser describes it, as far as it does. */
function placeOf(dep) {
  const start = dep.loc?.start;
  const file = dep.originModule?.path ?? 'app.json';
  return start ? `${file}:${start.line}:${start.column}` : file;
}

/** Follows every import, component and page from app.json, as DevTools does, and lists what leads nowhere. */
export async function importProblems(project) {
  const { Analyzer } = require('miniprogram-ci/dist/common/code-analyse');
  const found = [];
  const plugin = {
    name: 'collect',
    onDepResolveFailed: (dep, error) => found.push(`${placeOf(dep)} ${error.message}`),
    onModuleBuildFailed: (module, _cost, error) => found.push(`${module.path} ${error?.message ?? 'cannot be read'}`),
  };
  const options = { type: 'miniprogram', plugins: [plugin], compilerPlugins: ['typescript'] };
  const analyser = new Analyzer({ root: join(project, 'miniprogram'), ...options });
  await analyser.analyse();
  return found;
}
