import fc from 'fast-check';
import type { AccountFields } from '../../miniprogram/domain/account/account';
import { accountKinds, certificationWays, emptyFields, subjectTypes } from '../../miniprogram/domain/account/account';

/** Fields that a form could send, with names of any characters. */
export const anyFields: fc.Arbitrary<AccountFields> = fc
  .record({
    kind: fc.constantFrom(...accountKinds),
    name: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    subjectType: fc.constantFrom(...subjectTypes),
    certifiedHow: fc.constantFrom(...certificationWays),
    tags: fc.array(fc.string({ unit: 'binary', maxLength: 6 }), { maxLength: 3 }),
    note: fc.string({ unit: 'binary', maxLength: 40 }),
    example: fc.boolean(),
  })
  .map((some) => ({ ...emptyFields('x'), ...some }));
