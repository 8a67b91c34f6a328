import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { cache, root } from '../../paths.mjs';

const source = join(root, 'tests/e2e/audit/forBench.ts');
const file = join(cache, 'bench/forBench.mjs');

/** The phone of the end-to-end tests and what the audit fills it with, in TypeScript, as a module for Node. */
export async function loadTests() {
  await esbuild.build({
    entryPoints: [source],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    // The scenes look for app.json beside themselves.
    define: { __dirname: JSON.stringify(join(root, 'tests/e2e/tour')) },
    logLevel: 'error',
  });
  return import(pathToFileURL(file).href);
}
