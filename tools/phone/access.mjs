import { join } from 'node:path';

const appidForm = /^wx[0-9a-f]{16}$/;

/** What to do without a key: four lines. */
export const howToGetKey = [
  "It takes an upload key, which is the publisher's own and stays out of Git. At https://mp.weixin.qq.com:",
  '1. 管理 → 开发管理 → 开发设置 → 小程序代码上传: 生成密钥, and add this machine to the IP白名单.',
  '2. Put private.wx….key, which comes down, beside package.json, or its path into NIANSHEN_UPLOAD_KEY.',
  '3. Put { "appid": "wx…" } into project.private.config.json, or the AppID into NIANSHEN_APPID. Call this again.',
].join('\n');

/** The AppID of project.private.config.json, which DevTools reads too; '' where there is none. Throws on bad JSON. */
function storedAppid(text) {
  if (text === null) return '';
  try {
    const { appid } = JSON.parse(text);
    return typeof appid === 'string' ? appid : '';
  } catch {
    throw new Error('project.private.config.json is no JSON');
  }
}

/**
 * AppID and key of whoever publishes: from NIANSHEN_APPID and NIANSHEN_UPLOAD_KEY, else from
 * project.private.config.json and private.APPID.key in the project's folder.
 * @param read path → text, or null where there is no such file
 * @returns { appid, keyPath }; throws an Error whose message says what is missing and how to get it
 */
export function accessFor({ env, folder, read }) {
  const appid = (env.NIANSHEN_APPID || storedAppid(read(join(folder, 'project.private.config.json')))).trim();
  if (appid === '') throw new Error(`No AppID.\n${howToGetKey}`);
  if (appid === 'touristappid') throw new Error(`touristappid can't go to a phone.\n${howToGetKey}`);
  if (!appidForm.test(appid)) throw new Error(`${appid} is no AppID: wx and 16 digits or letters a to f`);
  const keyPath = env.NIANSHEN_UPLOAD_KEY || join(folder, `private.${appid}.key`);
  const key = read(keyPath);
  if (key === null) throw new Error(`No key at ${keyPath}.\n${howToGetKey}`);
  if (!/-----BEGIN (RSA )?PRIVATE KEY-----/.test(key)) throw new Error(`${keyPath} is no upload key (PRIVATE KEY)`);
  return { appid, keyPath };
}
