import fc from 'fast-check';
import { fingerprint, noPrint, printed, printOn } from '../../../miniprogram/domain/kit/fingerprint';

test('printed piece by piece it is the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, cut) => {
      const at = Math.min(cut, text.length);
      const pieces = printOn(printOn(noPrint, text, 0, at), text, at, text.length);
      return printed(pieces) === fingerprint(text);
    }),
  );
});

test('it stays what it is: prints are stored, and compared by later versions of the app', () => {
  const texts = ['', '年审', '年审管', 'a'.repeat(1000)];
  expect(texts.map(fingerprint)).toEqual(['wvjl67o803', '25by0qx8vq0', '10ef6wel5ku', '25lovifbo2m']);
});

test('texts that differ by one character have prints of their own', () => {
  const prints = Array.from({ length: 500 }, (_, index) => fingerprint(`p01-${index}`));
  expect(new Set(prints).size).toBe(prints.length);
});
