import { accessSync, constants, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { has } from '../paths.mjs';

const usualPlaces = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const modest = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium inside an npm package: Linux on x64 only; unpacks once to the temporary folder. */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !has('@sparticuz/chromium')) return null;
  mkdirSync(tmpdir(), { recursive: true });
  // Makes it bring its own NSS libraries, which a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return { executablePath: await chromium.executablePath(), args: modest };
}

/** Whatever is installed where browsers usually are. */
function installed() {
  const path = (usualPlaces[process.platform] ?? []).find(runnable);
  return path === undefined ? null : { executablePath: path, args: modest };
}

/** Possible browsers, best first; the first that starts is taken. CHROMIUM_PATH in the environment beats all. */
export async function browsers() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return [{ executablePath: CHROMIUM_PATH, args: modest }];
  return [await packaged(), installed()].filter((found) => found !== null);
}
