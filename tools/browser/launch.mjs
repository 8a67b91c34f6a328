import { chromium } from 'playwright-core';
import { browsers } from './find.mjs';

/** A browser that has only just been unpacked, or another just closed, may die while it starts: once is no reason. */
async function atSecondTry(start, options) {
  try {
    return await start(options);
  } catch {
    return start(options);
  }
}

/**
 * Starts the first browser that works; rejects with every reason if none does.
 * @param start what to do with playwright's launch options
 * @returns what `start` made, and the path of the browser's program
 */
async function firstThatStarts(start) {
  const reasons = [];
  for (const { executablePath, args } of await browsers()) {
    try {
      return { started: await atSecondTry(start, { executablePath, args, headless: true }), executablePath };
    } catch (error) {
      reasons.push(`${executablePath}: ${error.message.split('\n')[0]}`);
    }
  }
  throw new Error(`No Chromium starts. Install Chrome or Chromium, or set CHROMIUM_PATH.\n${reasons.join('\n')}`);
}

/** @returns the playwright browser, for this process alone, and the path of its program */
export async function launchBrowser() {
  const { started: browser, executablePath } = await firstThatStarts((options) => chromium.launch(options));
  return { browser, executablePath };
}

/**
 * A browser that other processes of this machine use. Whoever starts it ends it: it does not listen to Ctrl-C.
 * @returns playwright's browser server; its `wsEndpoint()` is what they connect to
 */
export async function shareBrowser() {
  const alone = { host: '127.0.0.1', handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return (await firstThatStarts((options) => chromium.launchServer({ ...options, ...alone }))).started;
}
