import fc from 'fast-check';
import { readParts } from '../../../../../miniprogram/packages/data/model/recognise/pieces';
import { plainText } from '../../../../../miniprogram/packages/data/model/recognise/recognise';
import { names, read, today } from './reading';

const account = (mark: string): string =>
  JSON.stringify({ errcode: 0, appid: 'wx00112233445566aa', nickname: mark }, null, 2);
const push = (mark: string): string => `<xml>\n<InfoType>other</InfoType>\n<note>${mark}</note>\n</xml>`;

/** Kinds of pieces; each line that could matter holds the piece's mark. */
const kinds: Record<string, (mark: string) => string> = {
  account,
  push,
  notice: (mark) => `账号名称: ${mark}\n到期时间: 2025年1月2日`,
  'a nameless notice': (mark) => `账号名称:\n到期时间: ${mark}`,
  row: (mark) => `${mark} 2025-03-05`,
  'a row with a kind': (mark) => `${mark}\t服务号\t2025-03-05`,
  'a row without a day': (mark) => mark,
  'a row without a year': (mark) => `${mark} 3月5日`,
  'a row with a wrong day': (mark) => `${mark} 2025-02-30`,
  'a row with two days': (mark) => `${mark} 2025-02-03 2025-03-04`,
  'a row with another date': (mark) => `${mark} 创建时间 2023-02-03`,
  'two names': (mark) => `${mark}，另一家 2025-03-05`,
  sentence: (mark) => `${mark}将于2025年3月5日到期，请尽快完成年审`,
  junk: (mark) => `随手记的一句话${mark}，没有别的`,
  'other JSON': (mark) => `{"note":"${mark}"}`,
};
/** What may be left out, by rule. */
const decorations = ['', '   ', '-----', '```json', '```', '=====', '名称\t到期时间', '返回结果：', '麻烦看下'];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...Object.keys(kinds)) },
  { weight: 1, arbitrary: fc.constantFrom(...decorations) },
);

function write(pieces: readonly string[]): { text: string; marks: string[] } {
  const marks: string[] = [];
  const texts = pieces.map((one) => {
    const make = kinds[one];
    if (!make) return one;
    marks.push(`店${'甲乙丙丁戊己庚辛'.charAt(marks.length % 8)}号${marks.length}楼`);
    return make(marks[marks.length - 1] ?? '');
  });
  return { text: texts.join('\n'), marks };
}

test('every line is in exactly one part, and every part has a row', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const { text, marks } = write(pieces);
      const parts = [...readParts(plainText(text), today, 100)].filter((part) => part !== undefined);
      for (const mark of marks) expect(parts.filter((part) => part.text.includes(mark))).toHaveLength(1);
      for (const part of parts) expect(part.items.length).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
});

test('a row that is right is read, whatever stands beside it', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), fc.array(piece, { maxLength: 4 }), (before, behind) => {
      const text = [write(before).text, '西湖茶事 认证到期日 2025-03-05', write(behind).text].join('\n');
      expect(names(text)).toContain('西湖茶事');
    }),
  );
});

test('one bad line of two doesn’t spoil the other', () => {
  for (const bad of ['乙店', '乙店 3月5日', '乙店 2025-02-30', '随手记的一句话']) {
    expect(names(`甲店 2025-03-05\n${bad}`)).toEqual(['甲店', '!']);
    expect(names(`${bad}\n甲店 2025-03-05`)).toEqual(['!', '甲店']);
  }
});

test('lines beside data that are not read are told together, in their own words', () => {
  const items = read(`${account('甲')}\n西湖茶事\n南山书房\n\n乙店 2025-03-05`);
  expect(items.map((item) => item.ok)).toEqual([true, false, true]);
  expect(items[1]).toMatchObject({
    problem: { message: expect.stringContaining('2 行没有读') as string, excerpt: '西湖茶事 南山书房' },
  });
});

test('lines around a broken JSON are read', () => {
  expect(names('甲店 2025-03-05\n{"appid":"wx00112233445566aa",\n"nickname":\n乙店 2025-03-06')).toEqual([
    '甲店',
    '!',
    '乙店',
  ]);
});

test('a name and below it its day, again and again', () => {
  expect(names('甲店\n2025-03-05\n乙店\n2025-03-06')).toEqual(['甲店', '乙店']);
  expect(names('2025-03-05\n甲店\n2025-03-06\n乙店')).toEqual(['!', '!', '!', '!']);
});
