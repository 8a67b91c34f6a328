/** What goes out as a table comes back as what it was, by the reader of all tables, which shares nothing with it. */
import fc from 'fast-check';
import { emptyFields, type Account, type AccountFields } from '../../../../../miniprogram/domain/account/account';
import { formatDay, type Day } from '../../../../../miniprogram/domain/day/day';
import { officialNumbers } from '../../../../../miniprogram/domain/rules/numbers';
import { csvText } from '../../../../../miniprogram/packages/book/model/export/csv';
import { tableOf } from '../../../../../miniprogram/packages/book/model/export/table';
import { dayOf } from '../../../../support/accounts';
import { recogniseWithTables } from '../../../../support/pasted';

const today = dayOf('2026-11-01');
const standing = { today, numbers: officialNumbers, slackDays: 14 };

const word = (limit: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', '', '=', '＝', '+', '-', "'", "'=", '@', '"', '，'),
      fc.string({ unit: fc.constantFrom(...'甲乙丙茶书店会A1,;"\'=+|（）·：'), minLength: 1, maxLength: limit }),
    )
    .map(([front, text]) => `${front}店${text}馆`);
const maybe = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), text);
const hex = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });

const fields: fc.Arbitrary<AccountFields> = fc
  .record({
    name: word(20),
    kind: fc.constantFrom('miniProgram' as const, 'service' as const, 'subscription' as const),
    subjectName: maybe(word(12)),
    subjectType: fc.constantFrom(
      '' as const,
      'enterprise' as const,
      'individualBusiness' as const,
      'foundation' as const,
    ),
    appid: maybe(hex(16).map((digits) => `wx${digits}`)),
    originalId: maybe(hex(12).map((digits) => `gh_${digits}`)),
    client: maybe(word(8)),
    owner: maybe(word(8)),
    administrator: maybe(word(8)),
    contact: maybe(fc.constantFrom('13800000000', '+86 138 0000 0000', '微信：wang_xm88')),
    tags: fc.uniqueArray(fc.constantFrom('年框', '重点', '=加急', "'旧"), { maxLength: 3 }),
    filingNumber: maybe(fc.constant('浙ICP备2023000001号-1X')),
    note: maybe(fc.tuple(word(10), fc.constantFrom('', '\n'), word(10)).map((parts) => parts.join(''))),
    due: fc.oneof(fc.constant(null), fc.integer({ min: 20_000, max: 21_500 })),
  })
  .map(({ due, ...given }) => {
    const plain = emptyFields(given.name);
    const dueOn = due === null ? '' : formatDay(due as Day);
    return {
      ...plain,
      ...given,
      certifiedHow: dueOn === '' ? 'unknown' : 'own',
      cycle: { ...plain.cycle, dueOn, dueTrust: dueOn === '' ? '' : 'confirmed' },
    };
  });

/** One line each: a sheet that is read keeps no line breaks. */
const said = (text: string): string => text.replace(/\s+/g, ' ');

test('200 accounts as a CSV file are read with the same fields, formulas among them', () => {
  const accounts: Account[] = fc
    .sample(fields, { numRuns: 200, seed: 12 })
    .map((each, at) => ({ ...each, id: `p01-${at}`, rev: {}, createdAt: 0, updatedAt: 0, deletedOn: '' }));
  const read = recogniseWithTables(csvText(tableOf(accounts, { standing, contacts: true })), today);
  expect(read).toHaveLength(200);
  expect(read.map((item) => (item.ok ? item.value.facts : item.problem))).toEqual(
    accounts.map(({ name, kind, subjectName, subjectType, appid, originalId, cycle, ...rest }) => {
      const { client, owner, administrator, contact, tags, filingNumber, note } = rest;
      const beside = { client, owner, administrator, contact, tags, filingNumber, note: said(note) };
      const some = Object.entries(beside).filter(([, value]) => value.length > 0);
      return expect.objectContaining({
        ...{ name, kind, subjectName, subjectType, appid, originalId, dueOn: cycle.dueOn },
        beside: some.length === 0 ? undefined : Object.fromEntries(some),
      }) as unknown;
    }),
  );
});
