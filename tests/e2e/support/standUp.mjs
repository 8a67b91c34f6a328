import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../../../tools/browser/ensure.mjs';

const script = fileURLToPath(new URL('stand.mjs', import.meta.url));

/**
 * jest's globalSetup: puts up the stand and sees to a browser, and tells every worker where they are.
 * Rejects when the app does not build, where the stand has said why, or when no browser starts.
 */
export default async function standUp() {
  const stand = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  globalThis.e2eStand = stand;
  const said = await new Promise((resolve, reject) => {
    createInterface({ input: stand.stdout }).once('line', resolve);
    stand.once('error', reject);
    stand.once('exit', () => reject(new Error('the stand of the e2e tests does not come up')));
  });
  process.env.E2E_PREVIEW = JSON.parse(said).preview;
  process.env.CHROMIUM_PATH = await ensureBrowser();
}
