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
