import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedProject } from '../compile/official.mjs';
import { require, root } from '../paths.mjs';
import { quietly } from '../quietly.mjs';
import { accessFor } from './access.mjs';

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** What the platform refused, in words that say what helps. */
export function explained(message) {
  if (/invalid ip|ip whitelist|-10008/i.test(message)) {
    return `${message}\nThis machine is not in the IP白名单 beside the upload key (开发设置 → 小程序代码上传).`;
  }
  if (/signature|private key/i.test(message)) {
    return `${message}\nThe key doesn't belong to this AppID, or has been replaced: 开发设置 → 小程序代码上传 → 重置.`;
  }
  return message;
}

/**
 * Builds the npm packages and gives the project with the publisher's key to `work`; ends the process, 0 when all went
 * well, 2 when what was asked for can't be done, 1 when the platform refused.
 * @param ask () → what `work` needs; throws an Error that says what is wrong, before anything is built or sent
 */
export async function withPlatform(ask, work) {
  let asked;
  let access;
  try {
    asked = ask();
    access = accessFor({ env: process.env, folder: root, read });
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
  try {
    execFileSync(process.execPath, [join(root, 'tools/build-npm.mjs')], { stdio: 'inherit' });
    const ci = await quietly(() => require('miniprogram-ci'));
    await work(ci, publishedProject(ci, root, access), asked);
  } catch (error) {
    console.error(explained(error instanceof Error ? error.message : String(error)));
    process.exit(1);
  }
  // miniprogram-ci keeps handles open.
  process.exit(0);
}
