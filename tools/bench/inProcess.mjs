import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('workload.mjs', import.meta.url));

/**
 * Runs a workload in a process of its own with one thread, where nothing but it costs CPU.
 * @param context of the parts: the package is compiled before
 * @param options `jitless`: without a just-in-time compiler, as an iPhone runs it; all else is told to the workload
 */
export async function inProcess(name, context, { jitless = false, ...options } = {}) {
  await context.compiled();
  const flags = ['--expose-gc', '--single-threaded', ...(jitless ? ['--jitless'] : [])];
  const told = JSON.stringify({ repeats: context.repeats, ...options });
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...flags, script, name, told], {
    maxBuffer: 2 ** 28,
  });
  // Node says there that WebAssembly needs the compiler that it was told to leave out.
  const said = stderr.replace(/^Warning: disabling flag --expose_wasm.*\n/m, '');
  if (said) process.stderr.write(said);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}
