import fc from 'fast-check';
import {
  accountKinds,
  certificationWays,
  emptyCycle,
  emptyFields,
  filingStatuses,
  subjectTypes,
  type AccountFields,
} from '../../../../../miniprogram/domain/account/account';
import { formatDay, type Day } from '../../../../../miniprogram/domain/day/day';
import { cardPath, readCard } from '../../../../../miniprogram/packages/book/model/card/card';
import { cardText } from '../../../../../miniprogram/packages/book/model/card/cardText';
import { newcomer } from '../../../../../miniprogram/packages/data/model/merge/facts';
import { dayOf, fullFields } from '../../../../support/accounts';
import { recogniseWithTables } from '../../../../support/pasted';

const page = '/packages/book/card/card?c=';
const today = dayOf('2026-03-05');

/** The way of a card: sent, opened, written as a sheet, read as a paste is, and made accounts of. */
function arrived(accounts: readonly AccountFields[]): AccountFields[] {
  const made = cardPath(page, accounts, { notes: true, contacts: true });
  if (!made.ok) throw new Error(made.problem.message);
  const read = readCard(made.value.slice(page.length));
  if (!read.ok) throw new Error(read.problem);
  return recogniseWithTables(cardText(read.value), today).map((item) => {
    if (!item.ok) throw new Error(item.problem.message);
    return newcomer(item.value.facts).fields;
  });
}

/** What a sender keeps stays out; the receiver has not checked the due day. */
function expected(account: AccountFields): AccountFields {
  const { dueOn } = account.cycle;
  const cycle = { ...emptyCycle('c1'), dueOn, dueTrust: dueOn === '' ? ('' as const) : ('estimated' as const) };
  return { ...account, cycle, history: [], documents: [] };
}

const word = fc
  .string({ unit: fc.constantFrom(...'城南店铺A1龟-+=@",\'（）'), minLength: 3, maxLength: 8 })
  .map((text) => `云${text}云`);
const maybe = fc.oneof(fc.constant(''), word);
const plain = fc.string({ unit: fc.constantFrom(...'城南店铺年框'), minLength: 2, maxLength: 5 });
const day = fc
  .integer({ min: dayOf('2010-01-01'), max: dayOf('2039-12-31') })
  .map((number) => formatDay(number as Day));
const someDay = fc.oneof(fc.constant(''), day);

const someAccount: fc.Arbitrary<AccountFields> = fc
  .record({
    kind: fc.constantFrom(...accountKinds),
    name: word,
    appid: fc.constantFrom('', 'wx0123456789abcdef'),
    originalId: fc.constantFrom('', 'gh_0123456789ab'),
    subjectName: maybe,
    subjectType: fc.constantFrom('' as const, ...subjectTypes),
    certifiedHow: fc.constantFrom(...certificationWays),
    certifiedOn: someDay,
    tags: fc.uniqueArray(plain, { maxLength: 3 }),
    categories: fc.uniqueArray(plain, { maxLength: 2 }),
    administrator: maybe,
    owner: maybe,
    client: maybe,
    contact: maybe,
    filingNumber: maybe,
    filingStatus: fc.constantFrom('' as const, ...filingStatuses),
    note: fc.array(word, { maxLength: 3 }).map((lines) => [...new Set(lines)].join('\n')),
  })
  .chain((some) =>
    (some.certifiedHow === 'never' ? fc.constant('') : someDay).map((dueOn) => ({
      ...emptyFields(some.name),
      ...some,
      cycle: { ...emptyCycle('c7'), dueOn, dueTrust: 'confirmed' as const, opensOn: '2026-01-01' },
    })),
  );

test('every field that a card carries arrives', () => {
  fc.assert(
    fc.property(fc.array(someAccount, { minLength: 1, maxLength: 2 }), (accounts) => {
      expect(arrived(accounts)).toEqual(accounts.map(expected));
    }),
  );
});

test('of accounts with every field in use too', () => {
  const accounts = [fullFields(1), { ...fullFields(2), note: '第一行\n{"a": 1}, "二"\n=1+1' }];
  expect(arrived(accounts)).toEqual(accounts.map(expected));
});

test('a note of more lines than a sheet has columns keeps its words', () => {
  const note = Array.from({ length: 130 }, (_, line) => `第${line}行`).join('\n');
  const [item] = recogniseWithTables(cardText([{ ...emptyFields('云店'), note }]), today);
  if (item?.ok !== true) throw new Error('the sheet is read');
  expect(item.value.facts.beside?.note?.split(/\s/)).toEqual(note.split('\n'));
});
