import fc from 'fast-check';
import { checkName, nameUnits } from '../../../../../miniprogram/packages/register/model/diagnosis/nameCheck';

test.each([
  ['面包', 4],
  ['包', 2],
  ['cafe', 4],
  ['Café', 4],
  ['小满面包', 8],
  ['小满 bakery', 11],
  ['小满（城南）', 12],
  ['ＡＢ', 4],
  ['  面包 ', 4],
  ['𠮷野家', 6],
  ['🍞', 2],
  ['', 0],
])('%s counts %i', (name, units) => {
  expect(nameUnits(name)).toBe(units);
});

test.each([
  ['面', '太短'],
  ['abc', '太短'],
  ['   ', '空的'],
  ['一二三四五六七八九十一二三四五六', '太长'],
  ['a'.repeat(31), '太长'],
  ['小满面包小程序', '小程序'],
  ['小满 小 程 序', '小程序'],
])('%s is refused', (name, reason) => {
  expect(checkName(name).problems.join()).toContain(reason);
});

test.each(['面包', 'abcd', '一二三四五六七八九十一二三四五', 'a'.repeat(30)])('%s is within the limits', (name) => {
  expect(checkName(name)).toMatchObject({ problems: [], doubts: [] });
});

test.each([
  ['小满面包🍞', '表情'],
  ['小满★面包', '符号'],
  ['小满\n面包', '看不见'],
  ['小满\u200b面包', '看不见'],
  ['小满|面包', '特殊符号'],
  ['小满微信面包', '微信'],
  ['腾讯小满', '腾讯'],
])('%j is doubtful, not wrong', (name, doubt) => {
  const result = checkName(name);
  expect(result.problems).toEqual([]);
  expect(result.doubts.join()).toContain(doubt);
});

test('Chinese counts two, letters one, and length alone decides what is certainly wrong', () => {
  const han = fc.string({ unit: fc.constantFrom('小', '满', '面', '包'), maxLength: 20 });
  const latin = fc.string({ unit: fc.constantFrom('a', 'B', '7'), maxLength: 40 });
  fc.assert(
    fc.property(han, latin, (wide, narrow) => {
      const units = 2 * wide.length + narrow.length;
      expect(nameUnits(wide + narrow)).toBe(units);
      expect(checkName(wide + narrow).problems.length).toBe(units >= 4 && units <= 30 ? 0 : 1);
    }),
  );
});

test('any text gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(checkName(name).units).toBeGreaterThanOrEqual(0);
    }),
  );
});
