import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { phoneRules, wxUse } from '../../../tools/lint/phone.mjs';
import plugin from '../../../tools/lint/plugin.cjs';

const linter = new Linter();

/** Ids of the rules that `code` breaks, as a file of the mini-program. */
function broken(code: string, rules: object = phoneRules): string[] {
  const config = {
    languageOptions: { parser: tseslint.parser },
    plugins: { house: plugin },
    rules: rules as Linter.RulesRecord,
  };
  return linter.verify(code, config as Linter.Config).map(({ ruleId }) => ruleId ?? 'fatal');
}

describe('rules for all that ships', () => {
  test.each([
    'const a = list.map((x) => x + 1); try { a(); } catch (e) { say(e); }',
    "const text = 'fetch'; const o = { URL: 1 }; o.URL;",
    'const hit = { at: 3 }; list.sort((a, b) => a.at - b.at);',
  ])('let %s pass', (code) => {
    expect(broken(code)).toEqual([]);
  });

  test.each([
    ['new TextDecoder()', 'no-restricted-globals'],
    ['new TextEncoder()', 'no-restricted-globals'],
    ["Buffer.from('a')", 'no-restricted-globals'],
    ["atob('a')", 'no-restricted-globals'],
    ["new URL('a')", 'no-restricted-globals'],
    ['crypto.randomUUID()', 'no-restricted-globals'],
    ['structuredClone(a)', 'no-restricted-globals'],
    ["new Intl.NumberFormat('zh')", 'no-restricted-globals'],
    ['globalThis.Intl', 'no-restricted-globals'],
    ["fetch('a')", 'no-restricted-globals'],
    ['new XMLHttpRequest()', 'no-restricted-globals'],
    ["new WebSocket('a')", 'no-restricted-globals'],
    ['window.name', 'no-restricted-globals'],
    ["eval('1')", 'no-eval'],
    ["new Function('return 1')", 'no-new-func'],
    ['list.at(-1)', 'no-restricted-syntax'],
    ['list.findLast(f)', 'no-restricted-syntax'],
    ['list.toSorted()', 'no-restricted-syntax'],
    ["text.replaceAll('a', 'b')", 'no-restricted-syntax'],
    ['a.localeCompare(b)', 'no-restricted-syntax'],
    ["day.toLocaleDateString('zh')", 'no-restricted-syntax'],
    ['Object.groupBy(list, f)', 'no-restricted-syntax'],
    ["import('./a')", 'no-restricted-syntax'],
    ['try { a(); } catch { /* nothing */ }', 'no-restricted-syntax'],
    ['/(?<=a)b/.test(c)', 'house/plain-regex'],
    ["const a = 'http://a.cn'", 'house/no-address'],
    ["console.log('a')", 'no-console'],
    [`${'\n'.repeat(251)}a();`, 'max-lines'],
  ])('refuse %s', (code, rule) => {
    expect(broken(code)).toEqual([rule]);
  });

  test.each([
    ['none', 'wx.showToast({})'],
    ['storage', 'wx.showToast({})'],
    ['storage', 'wx.request({})'],
    ['platform', "wx.setStorageSync('a', 1)"],
    ['platform', 'wx.getFileSystemManager()'],
    ['platform', 'wx.request({})'],
    ['platform', 'wx.downloadFile({})'],
    ['platform', 'wx.uploadFile({})'],
    ['platform', 'wx.connectSocket({})'],
  ] as const)('layers that may use wx for %s may not call %s', (layer, code) => {
    expect(broken(code, { 'house/wx-use': ['error', ...wxUse[layer]] })).toEqual(['house/wx-use']);
  });

  test.each([
    ['storage', "wx.getStorageSync('a'); wx.getFileSystemManager(); wx.env.USER_DATA_PATH;"],
    ['platform', 'wx.showToast({}); wx.getAppBaseInfo();'],
  ] as const)('layers that may use wx for %s may call %s', (layer, code) => {
    expect(broken(code, { 'house/wx-use': ['error', ...wxUse[layer]] })).toEqual([]);
  });
});
