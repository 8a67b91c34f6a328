import { chromium } from 'playwright-core';
import { browsers } from './find.mjs';

/** A browser that has only just been unpacked, or another just closed, may die while it starts: once is no reason. */
async function atSecondTry(options) {
  try {
    return await chromium.launch(options);
  } catch {
    return chromium.launch(options);
  }
}

/**
 * Starts the first browser that works; rejects with every reason if none does.
 * @param more arguments for it
 * @returns the playwright browser, for this process alone, and the path of its program
 */
export async function launchBrowser(more = []) {
  const reasons = [];
  for (const { executablePath, args } of await browsers()) {
    try {
      return {
        browser: await atSecondTry({ executablePath, args: [...args, ...more], headless: true }),
        executablePath,
      };
    } catch (error) {
      reasons.push(`${executablePath}: ${error.message.split('\n')[0]}`);
    }
  }
  throw new Error(`No Chromium starts. Install Chrome or Chromium, or set CHROMIUM_PATH.\n${reasons.join('\n')}`);
}
