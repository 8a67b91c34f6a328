import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../preview/server/serve.mjs';
import { launchBrowser } from '../../browser/launch.mjs';

/**
 * Phones in one browser, for as long as `run` takes.
 * @param Phone of the end-to-end tests
 * @param run is given a function that switches on a phone with the mini-program of a folder
 * @param flags for the browser
 */
export async function onPhones(Phone, run, flags = []) {
  const { browser } = await launchBrowser(flags);
  const undo = [() => browser.close()];
  const phoneOf = async (root) => {
    const out = mkdtempSync(join(tmpdir(), 'nianshen-bench-'));
    undo.unshift(() => rmSync(out, { recursive: true, force: true }));
    const said = [];
    const preview = await serve({ root, out, port: 0, watch: false, log: (line) => said.push(line) });
    undo.unshift(() => preview.close());
    if (preview.problems.length > 0) throw new Error(`the app does not build:\n${said.join('\n')}`);
    const phone = new Phone();
    phone.switchOn(await Phone.make(browser), preview.url);
    undo.unshift(() => phone.switchOff().context().close());
    return phone;
  };
  try {
    return await run(phoneOf);
  } finally {
    for (const end of undo) await end();
  }
}

/** The browser's own inside of a phone: CDP. */
export const inside = (phone) => phone.page.context().newCDPSession(phone.page);

/** What was tapped or set is drawn, and what that led to as well. */
export async function atRest(phone) {
  await phone.moved();
  for (let turn = 0; turn < 3; turn += 1) await phone.drawn();
}
