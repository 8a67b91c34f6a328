import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const domain = 'miniprogram/domain/day/day.ts';
const storage = 'miniprogram/storage/device/keys.ts';
const platform = 'miniprogram/platform/clock.ts';
const platformInside = 'miniprogram/packages/ahead/platform/calendar.ts';
const page = 'miniprogram/pages/overview/overview.ts';
const aTest = 'tests/domain/day/day.test.ts';
const wxml = 'miniprogram/pages/overview/overview.wxml';

/** A file of that layer, what stands in it, and the rule that must say no; null: none may. */
const samples: [string, string, string | null][] = [
  [domain, 'export const a = (text: string): number => text.length;\n', null],
  [domain, 'export const a = Date.now();\n', 'house/no-clock'],
  [domain, "wx.setStorageSync('a', 1);\n", 'house/wx-use'],
  [domain, "import '../../storage/device/keys';\n", 'house/import-direction'],
  [domain, 'export const a = /(?<=b)c/;\n', 'house/plain-regex'],
  [domain, 'export const a = (b: unknown): any => b;\n', '@typescript-eslint/no-explicit-any'],
  [domain, '// eslint-disable-next-line house/no-clock\nexport const a = Date.now();\n', 'house/no-clock'],
  [storage, "wx.setStorageSync('a', 'b');\n", null],
  [storage, "wx.downloadFile({ url: '' });\n", 'house/wx-use'],
  [platform, 'export const a = Date.now();\n', null],
  [platform, 'wx.getFileSystemManager();\n', 'house/wx-use'],
  [platformInside, "void wx.showToast({ title: 'a' });\n", null],
  [platformInside, 'wx.getFileSystemManager();\n', 'house/wx-use'],
  [page, "void wx.showToast({ title: 'a' });\n", 'house/wx-use'],
  [page, "export const a = 'https://example.com';\n", 'house/no-address'],
  [page, "import '../../packages/data/a';\n", 'house/import-direction'],
  [page, 'export const a = (b: { c?: number }): number => b.c!;\n', '@typescript-eslint/no-non-null-assertion'],
  [page, "export const a = btoa('b');\n", 'no-restricted-globals'],
  [wxml, '<view wx:for="{{a}}" wx:key="id">{{item.b}}</view>\n', null],
  [wxml, '<view>{{a?.b}}</view>\n', 'house/wxml-plain'],
  [wxml, '<view wx:for="{{a}}">{{item}}</view>\n', 'wxml/wx-key'],
  [aTest, 'export const a = new Date();\n', 'house/no-clock'],
  [aTest, 'export const a = Math.random();\n', 'no-restricted-properties'],
  ['tools/paths.mjs', 'export const a = 1 == 2;\n', 'eqeqeq'],
];

/**
 * The rules are tested one by one elsewhere; this shows that each applies where it belongs, and can't be switched off
 * in a line.
 */
test('the lint configuration refuses in each layer what does not belong there', () => {
  const script = join(__dirname, 'lintSamples.mjs');
  const given = JSON.stringify(samples.map(([file, code]) => [file, code]));
  const run = spawnSync(process.execPath, [script, given], { cwd: join(__dirname, '../../..'), encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  const broken = JSON.parse(run.stdout) as string[][];
  const judged = samples.map(([file, code, expected], index) => {
    const found = broken[index] ?? [];
    const right = expected === null ? found.length === 0 : found.includes(expected);
    return right ? null : { file, code, expected, found };
  });
  expect(judged.filter((wrong) => wrong !== null)).toEqual([]);
}, 60_000);
