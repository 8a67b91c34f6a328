'use strict';

const { TestEnvironment } = require('jest-environment-node');

/** Of this process, for all the test files that it runs: starting a browser, and what it learns, takes seconds. */
let starting = null;
/** Pages that no test file uses. What they have seen of the app they open four times as fast. */
const idle = [];

/**
 * A browser that doesn't keep this process alive: where jest has no more work for it, it ends, and playwright ends the
 * browser with it.
 */
async function startBrowser() {
  const { launchBrowser } = await import('../browser/launch.mjs');
  const before = new Set(process._getActiveHandles());
  const { browser } = await launchBrowser();
  for (const handle of process._getActiveHandles()) if (!before.has(handle)) handle.unref?.();
  return browser;
}

async function take(open) {
  starting ??= startBrowser();
  return idle.pop() ?? open(await starting);
}

/**
 * Gives the tests `browserPages`: `take(open)` → promise of a page that an earlier test file gave back, or of a new one
 * by `open`, which gets playwright's browser; and `giveBack(page)`.
 */
module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.browserPages = { take, giveBack: (page) => idle.push(page) };
  }
};
