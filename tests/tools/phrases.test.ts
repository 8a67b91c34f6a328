import fc from 'fast-check';
import { spelledOut } from '../../miniprogram/packages/register/model/categories/phrases';
import { shortened } from '../../tools/phrases.mjs';

const saidAgain =
  '《增值电信业务经营许可证》\n同时提供：《增值电信业务经营许可证》\n《道路运输经营许可证》，《食品经营许可证》';

test('what is said again and again is said once', () => {
  const { text, phrases } = shortened(saidAgain);
  expect(phrases).toContain('经营许可证》');
  expect(Buffer.byteLength(text + phrases.join('\n'))).toBeLessThan(Buffer.byteLength(saidAgain));
  expect(spelledOut(text, phrases)).toBe(saidAgain);
});

test('whatever is shortened is spelled out as it was, line by line', () => {
  const piece = fc.constantFrom('服务', '许可证', '《', '》', '\n', '|', 'a', '提供许可证');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const given = pieces.join('');
      const { text, phrases } = shortened(given);
      expect(phrases.join('')).not.toContain('\n');
      expect(spelledOut(text, phrases)).toBe(given);
    }),
    { numRuns: 30 },
  );
});

test('a text that has one of the letters already is refused', () => {
  expect(() => shortened('Ж')).toThrow('letter');
});
