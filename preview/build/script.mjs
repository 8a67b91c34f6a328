import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { npmBase } from './project.mjs';
import { problemAt } from './problems.mjs';

const previewFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** @param {string} base @returns {string | undefined} the script beside a template */
function scriptOf(base) {
  return ['.ts', '.js'].map((extension) => base + extension).find((file) => existsSync(file));
}

/**
 * The entry: a table of lazy modules, so that every page's script runs when it is first needed and
 * knows which component it defines, as `lazyCodeLoading` does on the phone.
 * @param {import('./project.mjs').Project} project
 * @param {{ templates: string, manifest: unknown }} made
 */
function entryText(project, made) {
  const modules = [{ path: 'app', file: scriptOf(path.join(project.root, 'app')) }];
  for (const part of project.parts) modules.push({ path: part.path, file: scriptOf(part.base) });
  const lines = modules
    .filter((one) => one.file !== undefined)
    .map((one) => `  ${JSON.stringify(one.path)}: () => require(${JSON.stringify(one.file)}),`);
  return [
    `import { start } from ${JSON.stringify(path.join(previewFolder, 'runtime', 'main.ts'))}`,
    `const templates = ${made.templates}`,
    `const modules = {\n${lines.join('\n')}\n}`,
    `start({ manifest: ${JSON.stringify(made.manifest)}, templates, modules })`,
  ].join('\n');
}

/**
 * @param {import('./project.mjs').Project} project
 * @param {{ templates: string, manifest: unknown }} made
 * @param {string} outFolder
 * @returns {Promise<import('./problems.mjs').Problem[]>}
 */
export async function bundleApp(project, made, outFolder) {
  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'mini-program',
    setup(build) {
      build.onResolve({ filter: /^preview-entry$/ }, () => ({ path: 'entry', namespace: 'preview' }));
      build.onLoad({ filter: /.*/, namespace: 'preview' }, () => ({
        contents: entryText(project, made),
        loader: 'js',
        resolveDir: project.root,
      }));
      // A component's helper (dialog.js) must be the same module that the component itself loads.
      build.onResolve({ filter: /^@vant\/weapp\// }, (args) => {
        const file = scriptOf(npmBase(project.root, args.path));
        return file === undefined ? undefined : { path: file };
      });
      build.onResolve({ filter: /^\/[^/]/ }, (args) => {
        const file = args.kind === 'entry-point' ? undefined : scriptOf(path.join(project.root, args.path));
        return file === undefined ? undefined : { path: file };
      });
    },
  };
  const result = await esbuild
    .build({
      entryPoints: { app: 'preview-entry' },
      outdir: outFolder,
      bundle: true,
      format: 'iife',
      target: 'es2020',
      // As WeChat's compiler does; and `await` goes by the Promise that an old iPhone has (world/latePromise.ts).
      supported: { 'async-await': false },
      charset: 'utf8',
      sourcemap: true,
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"', 'process.env.TARO_ENV': '"h5"', global: 'globalThis' },
      nodePaths: [path.join(previewFolder, '..', 'node_modules')],
      tsconfigRaw: { compilerOptions: { target: 'ES2020', useDefineForClassFields: true } },
      plugins: [plugin],
    })
    .catch((/** @type {import('esbuild').BuildFailure} */ failure) => failure);
  return result.errors.map((error) => {
    const file = error.location === null ? 'app' : path.relative(project.root, path.resolve(error.location.file));
    return problemAt(
      file.split(path.sep).join('/'),
      error.text,
      error.location?.line,
      (error.location?.column ?? 0) + 1,
    );
  });
}

/** Builds the frame around the phone (no app code in it). @param {string} outFolder */
export async function bundleShell(outFolder) {
  await esbuild.build({
    entryPoints: { shell: path.join(previewFolder, 'shell', 'shell.ts') },
    outdir: outFolder,
    bundle: true,
    format: 'iife',
    target: 'es2020',
    logLevel: 'silent',
  });
}
