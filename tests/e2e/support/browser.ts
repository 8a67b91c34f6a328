import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** What Debian's Chromium needs to run without a desktop and without phoning home. */
const systemFlags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** Meant for a server that opens one page and dies: with these, closing one phone would close the browser. */
const unwanted = new Set(['--single-process', '--no-zygote', '--disable-web-security', '--allow-running-insecure-content']);

/** The Chromium inside the npm package: the same one on every machine that it runs on (Linux, x64). */
async function packaged(): Promise<Browser> {
  // Read when the package is loaded: it then brings the libraries that a bare machine lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args.filter((flag) => !unwanted.has(flag)), headless: true });
}

/**
 * Starts a browser: the packaged one, else CHROMIUM_PATH, else the system's.
 * @throws when none starts, with what each of them said
 */
export async function launchBrowser(): Promise<Browser> {
  const said: string[] = [];
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen === undefined) {
    try {
      return await packaged();
    } catch (error) {
      said.push(`@sparticuz/chromium: ${String(error)}`);
    }
  }
  for (const path of [chosen, '/usr/bin/chromium', '/usr/bin/google-chrome']) {
    if (path === undefined || !existsSync(path)) continue;
    try {
      return await chromium.launch({ executablePath: path, args: systemFlags, headless: true });
    } catch (error) {
      said.push(`${path}: ${String(error)}`);
    }
  }
  throw new Error(`no browser starts. Set CHROMIUM_PATH to a Chromium.\n${said.join('\n')}`);
}
