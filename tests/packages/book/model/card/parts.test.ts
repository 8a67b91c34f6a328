import fc from 'fast-check';
import { accounts } from '../../../../../miniprogram/packages/book/model/card/card';
import { BitReader } from '../../../../../miniprogram/packages/book/model/card/bits';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

test('whatever the digits, also behind a sum that holds: reading ends, and no count of theirs makes it long', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...digits, '?'), maxLength: 400 }), (body) => {
      const bits = new BitReader(body);
      const read = accounts.read(bits);
      const most = body.length * 6 + 1;
      expect(read.length).toBeLessThanOrEqual(most);
      expect(bits.texts.join('').length).toBeLessThanOrEqual(most);
      for (const { tags } of read) expect(tags.length).toBeLessThanOrEqual(most);
    }),
  );
});
