import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const previewFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const DEFAULT_PORT = 5173;

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ root: string, out: string, port: number, watch: boolean }} absolute folders; `--still`: a save changes
 *   nothing
 */
export function readOptions(args, env) {
  const { values } = parseArgs({
    args,
    options: {
      root: { type: 'string' },
      out: { type: 'string' },
      port: { type: 'string' },
      still: { type: 'boolean' },
    },
  });
  // npm runs a workspace's script inside the workspace: what the user wrote is relative to where he was.
  const from = env['INIT_CWD'] ?? process.cwd();
  const port = Number(values.port ?? env['PORT'] ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`not a port: ${values.port ?? env['PORT']}`);
  return {
    root: values.root === undefined ? path.join(previewFolder, '..', 'miniprogram') : path.resolve(from, values.root),
    out: values.out === undefined ? path.join(previewFolder, 'dist') : path.resolve(from, values.out),
    port,
    watch: values.still !== true,
  };
}
