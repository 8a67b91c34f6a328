import { accessFor, howToGetKey } from '../../../tools/phone/access.mjs';

const appid = 'wx0123456789abcdef';
const key = '-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----';
const config = 'project.private.config.json';

interface Given {
  env?: Record<string, string>;
  files?: Record<string, string>;
}

/** Called in a folder called app that holds these files. */
const access = ({ env = {}, files = {} }: Given): { appid: string; keyPath: string } =>
  accessFor({
    env,
    folder: 'app',
    read: (path: string) => files[path.replace(/\\/g, '/').replace(/^app\//, '')] ?? null,
  });

test('from the private file that DevTools reads and the key under the name that the console gives it', () => {
  const files = { [config]: JSON.stringify({ appid }), [`private.${appid}.key`]: key };
  expect(access({ files })).toMatchObject({ appid, keyPath: expect.stringContaining(`private.${appid}.key`) });
});

test('the environment goes before the files', () => {
  const other = 'wxfedcba9876543210';
  const files = { [config]: JSON.stringify({ appid: other }), 'my.key': key };
  const env = { NIANSHEN_APPID: appid, NIANSHEN_UPLOAD_KEY: 'my.key' };
  expect(access({ env, files })).toEqual({ appid, keyPath: 'my.key' });
});

test.each<[string, Given, string]>([
  ['no AppID at all', {}, 'No AppID'],
  ['an empty AppID', { files: { [config]: '{"appid":""}' } }, 'No AppID'],
  ['an AppID that is no text', { files: { [config]: '{"appid":7}' } }, 'No AppID'],
  ["the simulator's AppID", { env: { NIANSHEN_APPID: 'touristappid' } }, "can't go to a phone"],
  ['no key', { env: { NIANSHEN_APPID: appid } }, 'No key at'],
])('%s: says in four lines how to get there', (_what, given, problem) => {
  expect(() => access(given)).toThrow(problem);
  expect(() => access(given)).toThrow(howToGetKey);
  expect(howToGetKey.split('\n')).toHaveLength(4);
});

test.each<[string, Given, string]>([
  ['an AppID of another form', { env: { NIANSHEN_APPID: 'gh_0123456789ab' } }, 'is no AppID'],
  ['a broken private file', { files: { [config]: '{' } }, 'is no JSON'],
  [
    'a file that is no key',
    { env: { NIANSHEN_APPID: appid }, files: { [`private.${appid}.key`]: 'x' } },
    'no upload key',
  ],
])('%s is refused', (_what, given, problem) => {
  expect(() => access(given)).toThrow(problem);
});
