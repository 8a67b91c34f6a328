import fc from 'fast-check';
import type { Line } from '../../../miniprogram/storage/book/line';
import { recordLine } from '../../../miniprogram/storage/book/line';
import type { Page } from '../../../miniprogram/storage/book/page';
import { bytesOf, decodePage, encodePage } from '../../../miniprogram/storage/book/page';
import { isNewer } from '../../../miniprogram/storage/sealed/schemas';
import { seal } from '../../../miniprogram/storage/sealed/seal';
import { must } from '../../support/accounts';
import { anyFields } from '../../support/anyFields';

const anyLines: fc.Arbitrary<Line[]> = fc
  .array(anyFields, { minLength: 1, maxLength: 5 })
  .map((all) =>
    all.map((fields, index) =>
      must(
        recordLine({ ...fields, id: `p01-${index}`, rev: { d1: 1 }, createdAt: 1, updatedAt: 2, deletedOn: '' }, null),
      ),
    ),
  );

const anyPage: fc.Arbitrary<Page> = anyLines.map((lines) => encodePage(1, lines, 0));

const texts = (page: Page): string[] => page.lines.map((line) => line.text);
const readable = (page: Page): string[] => page.lines.filter((line) => line.kind === 'record').map((line) => line.text);
const broken = (page: Page): string[] => page.lines.filter((line) => line.kind === 'broken').map((line) => line.text);

/** Lines of a page's text that lie wholly outside of [from, to). */
function untouched(page: Page, from: number, to: number): string[] {
  let start = page.text.indexOf('\n') + 1;
  return texts(page).filter((text) => {
    const end = start + text.length;
    const isClear = end <= from || start >= to;
    start = end + 1;
    return isClear;
  });
}

describe('a page', () => {
  test('reads back as it was written', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        expect(decodePage(1, page.text)).toEqual(page);
      }),
    );
  });

  test('with one changed character keeps every line that the character is not part of, and shows the rest', () => {
    fc.assert(
      fc.property(
        anyPage,
        fc.nat(),
        fc.oneof(fc.constantFrom('\n', '\t', '"', '{', '0'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
        (page, place, other) => {
          const at = place % page.text.length;
          const flipped = page.text.slice(0, at) + other.charAt(0) + page.text.slice(at + 1);
          fc.pre(flipped !== page.text);
          const read = decodePage(1, flipped);
          expect(readable(read)).toEqual(untouched(page, at, at + 1));
          const headerLength = page.text.indexOf('\n');
          const hitsLine = untouched(page, at, at + 1).length < page.lines.length;
          if (hitsLine || at < headerLength) expect(broken(read).length).toBeGreaterThan(0);
          // Nothing of what stands there is dropped, except for the one character that stands for a line break.
          expect(flipped.split('\n').join('')).toContain(broken(read).join(''));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('cut off anywhere keeps every whole line and says how many are gone', () => {
    fc.assert(
      fc.property(anyPage, fc.nat(), (page, place) => {
        const at = 1 + (place % (page.text.length - 1));
        const read = decodePage(1, page.text.slice(0, at));
        expect(readable(read)).toEqual(untouched(page, at, page.text.length));
        if (at >= page.text.indexOf('\n')) expect(read.lines.length + read.lost).toBe(page.lines.length);
        else expect(broken(read)).toEqual([page.text.slice(0, at)]);
      }),
      { numRuns: 500 },
    );
  });

  test('carries broken lines and the number of lost ones through later rewrites', () => {
    fc.assert(
      fc.property(anyPage, fc.nat(), fc.nat(), (page, place, cut) => {
        const at = place % page.text.length;
        const flipped = `${page.text.slice(0, at)}\u4e00${page.text.slice(at + 1)}`.slice(
          0,
          page.text.length - (cut % 9),
        );
        const read = decodePage(1, flipped);
        const again = decodePage(1, encodePage(1, read.lines, read.lost).text);
        expect(texts(again)).toEqual(texts(read));
        expect(again.lost).toBe(read.lost);
      }),
    );
  });

  test('of a newer schema gives the lines that this version understands', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const newer = encodePage(1, page.lines, 0).text.split('\n');

        newer[0] = seal('{"schema":2,"index":[]}');
        const read = decodePage(1, newer.join('\n'));
        expect(isNewer('page:01', read.text)).toBe(true);
        expect(readable(read)).toEqual(texts(page));
      }),
    );
  });

  test('of this schema takes a line as its writer has checked it, one of another schema looks at every field', () => {
    const json = '{"id":"p01-a","kind":"service","certifiedHow":"own","cycle":{"id":"c1","dueOn":"2026-02-30"}';
    const line = seal(`${json},"rev":{"d":1},"createdAt":1,"updatedAt":1}`);
    const under = (header: string): string[] => decodePage(1, `${header}\n${line}`).lines.map(({ kind }) => kind);
    expect(under(seal('{"schema":1,"lines":1,"lost":0}'))).toEqual(['record']);
    expect(under(seal('{"schema":2,"lines":1,"lost":0}'))).toEqual(['broken']);
    expect(under(seal('{"schema":1,"lines":1,"lost":0}').replace('1', '2'))).toEqual(['broken', 'broken']);
  });

  test.each(['5', 'null', '{"id":5}', '{"id":"p01-a","kind":"service","certifiedHow":"own","cycle":null}'])(
    'sets aside the sealed line %s, which is no account',
    (json) => {
      const page = decodePage(1, `${seal('{"schema":1,"lines":1,"lost":0}')}\n${seal(json)}`);
      expect(page.lines).toEqual([{ kind: 'broken', text: seal(json), reason: expect.any(String) as string }]);
    },
  );

  // What the torture of stored values found: it looked like a page without accounts.
  test('that holds the value of something else is said, and carried along', () => {
    const text = `${seal('{"schema":1,"slackDays":20}')}\n${seal('[["p01-a",[]]]')}`;
    const page = decodePage(1, text);
    expect(page.lines.map((line) => [line.kind, line.text])).toEqual(text.split('\n').map((line) => ['broken', line]));
    expect(page.lost).toBeGreaterThan(0);
    expect(encodePage(1, page.lines, page.lost).text).toContain(text);
  });

  test('counts its bytes in UTF-8', () => {
    fc.assert(fc.property(anyPage, (page) => expect(bytesOf(page)).toBe(Buffer.byteLength(page.text))));
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const page = decodePage(3, text);
        expect(page.number).toBe(3);
        expect(page.text).toBe(text);
      }),
    );
  });
});
