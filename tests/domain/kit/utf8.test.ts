import * as fc from 'fast-check';
import { utf8Length } from '../../../miniprogram/domain/kit/utf8';

/** Bytes by percent-encoding, which is UTF-8 and exists everywhere; it refuses lone surrogates. */
function percentLength(text: string): number {
  return encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, '%').length;
}

test('counts the bytes that encoding gives', () => {
  expect(utf8Length('')).toBe(0);
  expect(utf8Length('aé年😀')).toBe(1 + 2 + 3 + 4);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => utf8Length(text) === percentLength(text)));
});

test('a lone surrogate counts as the replacement character', () => {
  expect(utf8Length('\ud83d')).toBe(3);
  expect(utf8Length('\ud83da')).toBe(4);
  expect(utf8Length('\ude00\ud83d')).toBe(6);
  expect(utf8Length('\ue000\uffff')).toBe(6);
});
