import packageJson from '../../package.json';
import { appVersion } from '../../miniprogram/platform/updates';
import { faultsShown, faultsText, mineView, type MineState } from '../../miniprogram/pages/mine/mine.view';
import { stored } from '../support/pageAccounts';

const megabyte = 1024 * 1024;
const calm: MineState = {
  usage: { usedBytes: 12 * 1024, limitBytes: 9 * megabyte },
  accounts: [],
  deleted: [],
  faults: [],
  theme: 'system',
  textScale: 1,
  shownScale: (textScale) => textScale,
};
const broken = (index: number) => ({
  page: 'page:01',
  line: index,
  reason: '校验不对',
  text: `原文 ${index} ${'x'.repeat(200)}`,
});

test("the version is the release's", () => {
  expect(appVersion).toBe(packageJson.version);
});

test('storage: figures, a bar that is never empty while something is stored, a word when it gets tight', () => {
  expect(mineView(calm).storage).toEqual({ text: '已用 12 KB，共 9 MB', percent: 1, warning: '' });
  expect(mineView({ ...calm, usage: { usedBytes: 0, limitBytes: 9 * megabyte } }).storage.percent).toBe(0);
  expect(mineView({ ...calm, usage: { usedBytes: 8 * megabyte, limitBytes: 9 * megabyte } }).storage).toMatchObject({
    percent: 89,
    warning: expect.stringContaining('快满') as string,
  });
  expect(mineView({ ...calm, usage: { usedBytes: 9.5 * megabyte, limitBytes: 9 * megabyte } }).storage.percent).toBe(
    100,
  );
});

test('examples are counted apart, wherever they are', () => {
  const view = mineView({
    ...calm,
    accounts: [stored(), stored({ example: true })],
    deleted: [stored({ deletedOn: '2026-03-01' }), stored({ deletedOn: '2026-03-01', example: true })],
  });
  expect(view).toMatchObject({ exampleCount: 2, deletedCount: 2 });
});

test.each([
  [1, '1'],
  [1.15, '1.2'],
  [1.4, '1.4'],
  [2, '1.4'],
  [0.8, '1'],
])('a text size of %d shows as %s', (textScale, value) => {
  expect(mineView({ ...calm, textScale }).textSize).toBe(value);
});

test('text sizes that would not enlarge beyond what WeChat is set to are not offered', () => {
  const sizesAt = (system: number, textScale = 1) => {
    const shownScale = (chosen: number) => Math.min(1.4, system * chosen);
    const { textSizes, textSize, textSizeHint } = mineView({ ...calm, textScale, shownScale });
    return { offered: textSizes.map(({ label }) => label).join(' '), textSize, textSizeHint };
  };
  expect(sizesAt(1).offered).toBe('标准 大 特大');
  expect(sizesAt(1.2, 1.4)).toMatchObject({ offered: '标准 大', textSize: '1.2' });
  expect(sizesAt(1.4, 1.4)).toEqual({
    offered: '标准',
    textSize: '1',
    textSizeHint: '微信的字体已经很大，这里不再放大',
  });
});

test('without faults nothing is said of them', () => {
  expect(mineView(calm).faults).toBeNull();
});

test('faults: some are listed with their start, all of them are copied as they stand', () => {
  const faults = [...Array(faultsShown + 2).keys()].map(broken);
  const view = mineView({ ...calm, faults });
  expect(view.faults).toMatchObject({ title: '有 12 处读不出来', note: '还有 2 处没有列出，复制时会带上' });
  expect(view.faults?.rows).toHaveLength(faultsShown);
  expect(view.faults?.rows[0]?.excerpt).toMatch(/…$/);
  const text = faultsText(faults);
  for (const fault of faults) expect(text).toContain(fault.text);
  expect(text).toContain('【page:01 第 1 行】校验不对');
});
