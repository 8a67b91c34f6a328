import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { launchBrowser } from './launch.mjs';

async function workingPath() {
  const { browser, executablePath } = await launchBrowser();
  await browser.close();
  return executablePath;
}

/** Debian and its kin, as root (a container): the one case where installing is ours to do. */
function installChromium() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('No Chromium starts; installing it with apt-get.');
  const run = (...args) =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  run('update', '-qq');
  return run('install', '-y', '-qq', '--no-install-recommends', 'chromium').status === 0;
}

/** Path of a Chromium that was just seen to start; rejects with the reasons if there is none. */
export async function ensureBrowser() {
  try {
    return await workingPath();
  } catch (error) {
    if (!installChromium()) throw error;
    return workingPath();
  }
}
