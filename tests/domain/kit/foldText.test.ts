import fc from 'fast-check';
import { halfWidth, sameNameKey, searchKey } from '../../../miniprogram/domain/kit/foldText';

test('every unit keeps its place', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => halfWidth(text).length === text.length));
  expect(halfWidth('Ａ１：\u3000\u00a0。')).toBe('A1:  。');
});

test('the same name, typed another way', () => {
  expect(sameNameKey('　杭州\u200b Ａ店\t（总店） ')).toBe('杭州 A店 (总店)');
  expect(sameNameKey('A')).not.toBe(sameNameKey('a'));
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => sameNameKey(sameNameKey(text)) === sameNameKey(text)));
});

test('a search doesn’t care about case', () => {
  expect(searchKey('ＡＢc')).toBe('abc');
});
