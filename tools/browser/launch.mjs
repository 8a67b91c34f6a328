import { chromium } from 'playwright-core';
import { browsers } from './find.mjs';

/**
 * Starts the first browser that works; rejects with every reason if none does.
 * @returns the playwright browser and the path of its program
 */
export async function launchBrowser() {
  const reasons = [];
  for (const { executablePath, args } of await browsers()) {
    try {
      const browser = await chromium.launch({ executablePath, args, headless: true });
      return { browser, executablePath };
    } catch (error) {
      reasons.push(`${executablePath}: ${error.message.split('\n')[0]}`);
    }
  }
  throw new Error(`No Chromium starts. Install Chrome or Chromium, or set CHROMIUM_PATH.\n${reasons.join('\n')}`);
}
