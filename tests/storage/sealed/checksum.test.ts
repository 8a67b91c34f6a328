import fc from 'fast-check';
import { checksum } from '../../../miniprogram/storage/sealed/checksum';

test('is FNV-1a: published values', () => {
  expect(checksum('')).toBe('811c9dc5');
  expect(checksum('a')).toBe('e40c292c');
  expect(checksum('foobar')).toBe('bf9cf968');
});

test('notices every single changed character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.nat(),
      fc.integer({ min: 1, max: 0xffff }),
      (text, place, flip) => {
        const at = place % text.length;
        const changed = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ flip) + text.slice(at + 1);
        expect(checksum(changed)).not.toBe(checksum(text));
      },
    ),
  );
});
