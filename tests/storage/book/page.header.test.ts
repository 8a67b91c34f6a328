import { decodePage, encodePage, gonePage, storedText } from '../../../miniprogram/storage/book/page';
import { linesPerPage } from '../../../miniprogram/storage/book/pageForNewRecord';
import { seal } from '../../../miniprogram/storage/sealed/seal';
import { brokenOf, earlierPage, recordOf } from '../../support/bookLines';

const [a, b] = [recordOf('p01-a'), recordOf('p01-b')];
const pageUnder = (header: object, ...texts: string[]) =>
  decodePage(1, [seal(JSON.stringify(header)), ...texts].join('\n'));
const reasonsOf = (text: string) => decodePage(1, text).lines.map((line) => ('reason' in line ? line.reason : ''));

test('a page says whose content it is, one of an earlier version does not', () => {
  expect(decodePage(5, encodePage(2, [a], 0).text)).toMatchObject({ number: 5, claims: 2 });
  expect(decodePage(5, earlierPage([a]))).toMatchObject({ claims: null, lost: 0 });
});

test('what is read as it stands, and what was just written, has nothing outdated', () => {
  const page = encodePage(1, [a, b], 0);
  expect(page.stale).toBe(false);
  expect(decodePage(1, page.text)).toEqual(page);
});

test.each([
  ['says more lines than there are', { schema: 1, lines: 4, lost: 0 }, 2],
  ['says fewer lines than there are', { schema: 1, lines: 1, lost: 0 }, 0],
  ['remembers lost lines', { schema: 1, lines: 3, lost: 5 }, 6],
  ['says numbers that are none', { schema: 1, lines: '7', lost: '9' }, 0],
  ['says numbers below zero', { schema: 1, lines: -7, lost: -9 }, 0],
])('a page of two lines whose header %s', (_what, header, lost) => {
  expect(pageUnder(header, a.text, b.text)).toMatchObject({ lines: [a, b], lost });
});

test('a header of a newer schema that counts otherwise accuses nobody', () => {
  expect(pageUnder({ schema: 2 }, a.text)).toMatchObject({ lines: [a], lost: 0, claims: null });
});

test('the value of something else is carried line by line, and all that the page may have had is lost', () => {
  const header = seal('{"schema":1,"slackDays":20}');
  const page = decodePage(1, `${header}\n${a.text}`);
  expect(page.lines[0]).toEqual({ ...brokenOf(header), reason: expect.stringContaining('不是账号') as string });
  expect(page.lines.slice(1)).toEqual([a]);
  expect(page.lost).toBe(linesPerPage);
});

describe('the first line of a page', () => {
  const { text } = encodePage(1, [a, b], 0);

  test('that is a broken header says that lines may be missing, and no other line does', () => {
    const torn = text.replace('"lines":2', '"lines":3').replace(b.text, 'torn');
    const reasons = reasonsOf(torn);
    expect(reasons).toEqual([expect.stringContaining('开头'), '', expect.not.stringContaining('开头')]);
    expect(decodePage(1, torn).lines.map((line) => line.text)).toEqual([torn.split('\n')[0], a.text, 'torn']);
  });

  test('under a sound header is broken like any other', () => {
    expect(reasonsOf(text.replace(a.text, 'torn'))).toEqual([expect.not.stringContaining('开头'), '']);
  });

  test('is read where the header is gone', () => {
    expect(decodePage(1, `${a.text}\n${b.text}`)).toMatchObject({ lines: [a, b], lost: 0, claims: null });
    expect(decodePage(1, '').lines).toEqual([]);
  });
});

test('a page that is gone has no text under its key, and lost all that it may have had', () => {
  const gone = gonePage(3);
  expect(gone).toEqual({ number: 3, text: '', lines: [], claims: null, lost: linesPerPage, stale: false });
  expect(storedText(gone)).toBeNull();
  expect(storedText(undefined)).toBeNull();
  const page = encodePage(3, [a], 0);
  expect(storedText(page)).toBe(page.text);
});
