import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('stand.mjs', import.meta.url));

/**
 * jest's globalSetup: puts up the stand, and its addresses into the environment of every worker.
 * Rejects when the app does not build or no browser starts; the stand has said why.
 */
export default async function standUp() {
  const stand = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  globalThis.e2eStand = stand;
  const said = await new Promise((resolve, reject) => {
    createInterface({ input: stand.stdout }).once('line', resolve);
    stand.once('error', reject);
    stand.once('exit', () => reject(new Error('the stand of the e2e tests does not come up')));
  });
  const { preview, browser } = JSON.parse(said);
  Object.assign(process.env, { E2E_PREVIEW: preview, E2E_BROWSER: browser });
}
