import { encodeRecord } from '../../../miniprogram/domain/account/packed';
import type { Account } from '../../../miniprogram/domain/account/account';
import { contentOf, dayOf, fullFields, must } from '../../support/accounts';
import { FakePhone } from '../../support/fakePhone';

const theirs: Account = {
  ...fullFields(1),
  id: 'p09-abcdefghjk',
  rev: { dother: 3 },
  createdAt: 5,
  updatedAt: 6,
  deletedOn: '',
};
const json = (account: Account): string => encodeRecord(account, { later: 'kept' });
const take = (account: Account) => ({ take: { id: account.id, json: json(account) } });

test('what another book has is taken word for word, with its revision and what a later version added', () => {
  const phone = new FakePhone();
  must(phone.open().apply([take(theirs)]));
  expect(contentOf(phone.open())).toEqual([theirs]);
  expect([...phone.store.values.keys()]).toEqual(['page:01']);
  expect(phone.store.values.get('page:01')).toContain(json(theirs));
});

test('it takes the place of what stands under its id, and can be taken back', () => {
  const phone = new FakePhone();
  const book = phone.open();
  must(book.apply([take(theirs)]));
  const undo = must(book.apply([take({ ...theirs, name: '改过', rev: { dother: 4 } })]));
  expect(book.all().map(({ name }) => name)).toEqual(['改过']);
  must(book.undo(undo));
  expect(contentOf(phone.open())).toEqual([theirs]);
});

test('a stub takes an account away for good, and an account the place of a stub', () => {
  const phone = new FakePhone();
  const book = phone.open();
  must(book.apply([take(theirs)]));
  const stub = { stub: true, id: theirs.id, rev: { dother: 4 }, purgedOn: '2026-03-05' };
  must(book.apply([{ take: { id: theirs.id, json: JSON.stringify(stub) } }]));
  expect(contentOf(phone.open())).toEqual([]);
  expect(phone.store.values.get('page:01')).not.toContain(theirs.name);
  must(book.apply([take({ ...theirs, rev: { dother: 5 } })]));
  expect(contentOf(phone.open())).toHaveLength(1);
  must(book.remove(theirs.id, dayOf('2026-03-05')));
});

test.each([
  ['no JSON', '{', 'failed'],
  ['neither account nor stub', '{"id":"p09-abcdefghjk"}', 'failed'],
  ['another account', json({ ...theirs, id: 'p09-else' }), 'failed'],
  ['over 8 KB', json({ ...theirs, note: '长'.repeat(3000) }), 'recordTooLong'],
])('%s is refused, and nothing is written', (_what, text, kind) => {
  const phone = new FakePhone();
  const result = phone.open().apply([take({ ...theirs, id: 'p09-first' }), { take: { id: theirs.id, json: text } }]);
  expect(result).toMatchObject({ ok: false, problem: { kind } });
  expect(phone.store.written).toEqual([]);
});
