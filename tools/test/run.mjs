import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from '../paths.mjs';

/** Lines that the official compiler's helper process prints about itself. */
const noise = /^\[(summer-compiler|miniprogram-builder)\]|^serialize mini-weixin/;

function relay(stream, target) {
  const lines = createInterface({ input: stream });
  lines.on('line', (line) => {
    if (!noise.test(line)) target.write(`${line}\n`);
  });
  return new Promise((resolve) => lines.on('close', resolve));
}

/**
 * Runs a Node script of the repository, showing what it prints. No shell: the same on Linux, macOS and Windows.
 * @param args script and its arguments
 * @param env added to this process's environment
 * @param out where all that it prints goes; without it, to this process's own two streams
 * @returns exit code
 */
export async function node(args, { env = {}, out } = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
  const shown = Promise.all([relay(child.stdout, out ?? process.stdout), relay(child.stderr, out ?? process.stderr)]);
  const code = await exit;
  await shown;
  return code;
}
