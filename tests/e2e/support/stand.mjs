/**
 * What all e2e tests stand on, as a process of its own: the preview, built once into a folder of its own. It says its
 * address in one line of JSON, and lives until its input ends: however the tests end, nothing is left.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../preview/server/serve.mjs';
import { miniprogram } from '../../../tools/paths.mjs';

const over = new Promise((resolve) => {
  process.stdin.resume().once('end', resolve);
  process.once('SIGTERM', resolve);
});
// Ctrl-C reaches every process of the terminal; to this one it means nothing: the tests end, and then the input.
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => undefined);

const out = mkdtempSync(join(tmpdir(), 'nianshen-preview-'));
const stillBuilt = { root: miniprogram, out, port: 0, watch: false };
try {
  const said = [];
  const preview = await serve({ ...stillBuilt, log: (line) => said.push(line) });
  if (preview.problems.length > 0) throw new Error(`the app does not build:\n${said.join('\n')}`);
  console.log(JSON.stringify({ preview: preview.url }));
  await over;
  await preview.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(out, { recursive: true, force: true });
  process.exit();
}
