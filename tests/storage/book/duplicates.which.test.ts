import { resolveDuplicates } from '../../../miniprogram/storage/book/duplicates';
import type { Line } from '../../../miniprogram/storage/book/line';
import { encodePage } from '../../../miniprogram/storage/book/page';
import { brokenOf, recordOf, rivalOf, stubOf } from '../../support/bookLines';

const pagesOf = (...pages: Line[][]) => pages.map((lines, at) => encodePage(at + 1, lines, 0));
const resolved = (...pages: Line[][]) => resolveDuplicates(pagesOf(...pages));
const other = recordOf('p01-b');

test('where no id stands twice, every page stays what it is', () => {
  const pages = pagesOf([recordOf('p01-a'), brokenOf('torn')], [stubOf('p02-s')]);
  const { pages: settled, notices } = resolveDuplicates(pages);
  expect(settled[0]).toBe(pages[0]);
  expect(settled[1]).toBe(pages[1]);
  expect(notices).toEqual([]);
});

test('of two copies the first page keeps its own, and only the other is to be written anew', () => {
  const line = recordOf('p01-a');
  const { pages, notices } = resolved([line, other], [brokenOf('torn'), recordOf('p01-a')], [stubOf('p03-s')]);
  expect(pages.map(({ lines }) => lines)).toEqual([[line, other], [brokenOf('torn')], [stubOf('p03-s')]]);
  expect(pages.map(({ stale }) => stale)).toEqual([false, true, false]);
  expect(notices).toHaveLength(1);
});

test('of two changes that are as many, the text decides, not the order', () => {
  const [low, high] = [
    recordOf('p01-a', { note: '1', rev: { d1: 1 } }),
    recordOf('p01-a', { note: '1', rev: { d2: 1 } }),
  ].sort((one, two) => (one.text < two.text ? -1 : 1));
  if (!low || !high) throw new Error('there are two');
  const rival = { ...rivalOf('p01-a', low.text), reason: expect.stringContaining('不同的修改') as string };
  expect(resolved([low], [high]).pages.map(({ lines }) => lines)).toEqual([[rival], [high]]);
  expect(resolved([high], [low]).pages.map(({ lines }) => lines)).toEqual([[high], [rival]]);
});

test('a rival stays in its page, which is not to be written anew for that', () => {
  const { pages } = resolved([recordOf('p01-a', { rev: { d1: 2 } })], [recordOf('p01-a', { rev: { d2: 1 } })]);
  expect(pages.map(({ lines, stale }) => [lines[0]?.kind, stale])).toEqual([
    ['record', false],
    ['rival', false],
  ]);
});

test('what is said names the account, or that it is a deleted one, and whether both were changed', () => {
  const purged = resolved([recordOf('p01-a')], [stubOf('p01-a')]);
  expect(purged.notices).toEqual([expect.stringContaining('已删除')]);
  expect(purged.pages.map(({ lines }) => lines.length)).toEqual([0, 1]);
  const both = resolved([recordOf('p01-a', { rev: { d3: 9 } })], [stubOf('p01-a')]);
  expect(both.notices).toEqual([expect.stringMatching('「p01-a」.*不同的修改')]);
  expect(both.notices.join()).not.toContain('已删除');
});
