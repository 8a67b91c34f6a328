const domain = 'miniprogram/domain/day/day.ts';
const storage = 'miniprogram/storage/device/keys.ts';
const platform = 'miniprogram/platform/clock.ts';
const platformInside = 'miniprogram/packages/ahead/platform/calendar.ts';
const page = 'miniprogram/pages/overview/overview.ts';
const aTest = 'tests/domain/day/day.test.ts';
const script = 'tools/paths.mjs';

/** In two, as none may stand here either: tools/house.mjs. */
const off = `// ${'eslint'}-disable-next-line`;
const floating = 'export function a(b: () => Promise<void>): void { b(); }\n';
const lines = (count: number): string => `${'\n'.repeat(count - 1)}export const a = 1;\n`;

/** What every phone can do. */
const onPhones = [
  'export const a = (list: number[]): number[] => list.map((x) => x + 1);\n',
  "export const a = ['fetch', { URL: 1 }.URL];\n",
  'export const a = (list: { at: number }[]): unknown => list.sort((b, c) => b.at - c.at);\n',
];

const globals = ['TextDecoder', 'TextEncoder', 'Buffer', 'atob', 'URL', 'crypto', 'structuredClone', 'Intl'];
const elsewhere = ['globalThis', 'fetch', 'XMLHttpRequest', 'WebSocket', 'window'];
const calls = [
  'at(-1)',
  'findLast(f)',
  'toSorted()',
  "replaceAll('a', 'b')",
  'localeCompare(b)',
  "toLocaleDateString('zh')",
  'groupBy(f)',
];

/** What not every phone can do, or none should. */
const notOnPhones = [
  ...[...globals, ...elsewhere].map(
    (name) => [`export const a: unknown = ${name};\n`, 'no-restricted-globals'] as const,
  ),
  ...calls.map((call) => [`export const a: unknown = f.${call};\n`, 'borrowed/no-restricted-syntax'] as const),
  ["export const a: unknown = import('./a');\n", 'borrowed/no-restricted-syntax'],
  ['export function a(): void { try { b(); } catch { /* nothing */ } }\n', 'borrowed/no-restricted-syntax'],
] as const;

/** A file of that layer, what stands in it, and the rule that must say no; null: none may. */
export const layerSamples: [string, string, string | null][] = [
  [domain, 'export const a = (text: string): number => text.length;\n', null],
  [domain, 'export const a = Date.now();\n', 'house/no-clock'],
  [domain, "wx.setStorageSync('a', 1);\n", 'house/wx-use'],
  [domain, "import '../../storage/device/keys';\n", 'house/import-direction'],
  [domain, `${off} house/no-clock\nexport const a = Date.now();\n`, 'house/no-clock'],
  [domain, `${off}\n${floating}`, 'typescript/no-floating-promises'],
  [domain, '\\u0077x.showToast({});\n', 'house/wx-use'],
  [storage, "wx.setStorageSync('a', 'b');\n", null],
  [storage, 'export const a = [wx.getFileSystemManager(), wx.env.USER_DATA_PATH] as unknown;\n', null],
  ...['downloadFile', 'showToast', 'request'].map((name): [string, string, string] => [
    storage,
    `export const a: unknown = wx.${name};\n`,
    'house/wx-use',
  ]),
  [platform, 'export const a = Date.now();\n', null],
  [platform, 'export const a: unknown = [wx.showToast, wx.getAppBaseInfo()];\n', null],
  ...['setStorageSync', 'getFileSystemManager', 'request', 'downloadFile', 'uploadFile', 'connectSocket'].map(
    (name): [string, string, string] => [platform, `export const a: unknown = wx.${name};\n`, 'house/wx-use'],
  ),
  [platformInside, "export const a: unknown = wx.showToast({ title: 'a' });\n", null],
  [platformInside, 'wx.getFileSystemManager();\n', 'house/wx-use'],
  ['miniprogram/packages/files/platform/chooseFile.ts', 'wx.getFileSystemManager();\n', null],
  [page, "void wx.showToast({ title: 'a' });\n", 'house/wx-use'],
  [page, "import '../../packages/data/a';\n", 'house/import-direction'],
  [page, lines(250), null],
  [page, lines(251), 'max-lines'],
  ['miniprogram/packages/data/factTable.ts', `${lines(400)}// ${'a'.repeat(200)}\n`, null],
  ...onPhones.map((code): [string, string, null] => [page, code, null]),
  ...notOnPhones.map(([code, rule]): [string, string, string] => [page, code, rule]),
  ['typings/given.d.ts', 'declare const a: any;\n', 'typescript/no-explicit-any'],
  [aTest, 'export const a = new Date();\n', 'house/no-clock'],
  [aTest, "export const a: string[] = JSON.parse('');\n", null],
  [aTest, "export const a: unknown = require('./b');\n", null],
  [aTest, lines(400), null],
  ['tests/e2e/preview.e2e.test.ts', 'export const a = new Date();\n', null],
  ['preview/shell/shell.ts', 'export const a = (b: string | null): string => b!;\nexport const c = document;\n', null],
  ['preview/shell/shell.ts', lines(251), 'max-lines'],
  [script, 'export const a = [process, document];\n', null],
  [script, `/* ${'global'} nowhere */\nexport const a = nowhere;\n`, 'no-undef'],
  [script, `/* ${'eslint'} eqeqeq: "off" */\nexport const a = (b) => b == 1;\n`, 'eqeqeq'],
  [script, lines(250), null],
  [script, lines(251), 'max-lines'],
  ['tools/bench/browser/wholeList/app.js', 'App({ a: wx.env });\n', null],
];
