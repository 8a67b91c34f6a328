import fc from 'fast-check';
import {
  halfWidth,
  sameNameKey,
  searchFor,
  searchKey,
  searchWords,
  shortened,
  utf8Length,
  withoutInvisible,
} from '../../../miniprogram/domain/kit/text';

test('every unit keeps its place', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => halfWidth(text).length === text.length));
  expect(halfWidth('Ａ１：\u3000\u00a0。')).toBe('A1:  。');
});

test('the same name, typed another way', () => {
  expect(sameNameKey('　杭州\u200b Ａ店\t（总店） ')).toBe('杭州 A店 (总店)');
  expect(sameNameKey('杭州 \u3000\u0007A店')).toBe('杭州 A店');
  expect(sameNameKey('A')).not.toBe(sameNameKey('a'));
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => sameNameKey(sameNameKey(text)) === sameNameKey(text)));
});

test('what nobody sees is no part of a text', () => {
  expect(withoutInvisible('杭\u200b州\ufeff')).toBe('杭州');
  expect(withoutInvisible('杭 州')).toBe('杭 州');
});

test('a search doesn’t care about case', () => {
  expect(searchKey('ＡＢc')).toBe('abc');
});

test('words are parted by blanks, and by the separators that a search takes', () => {
  expect(searchWords(' 杭州　ＡＢ\tc ')).toEqual(['杭州', 'ab', 'c']);
  expect(searchWords('杭州、面包，茶>饮', '、,>')).toEqual(['杭州', '面包', '茶', '饮']);
  expect(searchWords('\u200b ')).toEqual([]);
});

test('every word must occur in one of the texts; an empty search finds everything', () => {
  expect(searchFor('面包 杭')(['面包房', '杭州小满'])).toBe(true);
  expect(searchFor('面包 茶')(['面包房', '杭州小满'])).toBe(false);
  expect(searchFor('房杭')(['面包房', '杭州小满'])).toBe(false);
  expect(searchFor(' ')([])).toBe(true);
});

/** Bytes by percent-encoding, which is UTF-8 and exists everywhere; it refuses lone surrogates. */
function percentLength(text: string): number {
  return encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, '%').length;
}

test('counts the bytes that encoding gives', () => {
  expect(utf8Length('')).toBe(0);
  expect(utf8Length('aé年😀')).toBe(1 + 2 + 3 + 4);
  // The first and the last character of each length.
  for (const edge of ['\0\x7f', '\x80\u07ff', '\u0800\ud7ff\ue000\uffff', '\u{10000}\u{103ff}\u{10fc00}\u{10ffff}'])
    expect(utf8Length(edge)).toBe(percentLength(edge));
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => utf8Length(text) === percentLength(text)));
});

test('a lone surrogate counts as the replacement character', () => {
  expect(utf8Length('\ud83d')).toBe(3);
  expect(utf8Length('\ud83da')).toBe(4);
  expect(utf8Length('\ud83d\ue000')).toBe(6);
  expect(utf8Length('\ude00\ud83d')).toBe(6);
  expect(utf8Length('\ue000\uffff')).toBe(6);
});

test('a text that is too long keeps its beginning, and no character is cut in two', () => {
  expect(shortened('杭州小满', 4)).toBe('杭州小满');
  expect(shortened('杭州小满面包', 4)).toBe('杭州小满…');
  expect(shortened('杭州小🍞面包', 4)).toBe('杭州小…');
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 30 }), (whole, most) => {
      const kept = shortened(whole, most).replace(/…$/, '');
      return kept.length <= most && whole.startsWith(kept) && !/[\ud800-\udbff]$/.test(kept);
    }),
  );
});
