import packageJson from '../../package.json';
import { appVersion } from '../../miniprogram/platform/updates';
import { mineView, type MineState } from '../../miniprogram/pages/mine/mine.view';
import { stored } from '../support/pageAccounts';

const megabyte = 1024 * 1024;
const calm: MineState = {
  usage: { usedBytes: 12 * 1024, limitBytes: 9 * megabyte },
  accounts: [],
  deleted: [],
  unread: 0,
  theme: 'system',
  textScale: 1,
  shownScale: (textScale) => textScale,
};
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

test('what can not be read is said in a word, and where all can, nothing is', () => {
  expect(mineView(calm).unread).toBe('');
  expect(mineView({ ...calm, unread: 3 }).unread).toContain('有 3 处内容读不出来');
});
