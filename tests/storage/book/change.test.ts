import type { Change } from '../../../miniprogram/domain/account/change';
import { emptyFields } from '../../../miniprogram/domain/account/account';
import { toEnd } from '../../../miniprogram/domain/kit/steps';
import { catalogueOf } from '../../../miniprogram/storage/book/catalogue';
import { changeAccount, makeChange, makesRoom, purgeAccount } from '../../../miniprogram/storage/book/change';
import type { Line } from '../../../miniprogram/storage/book/line';
import { encodePage } from '../../../miniprogram/storage/book/page';
import { Draft } from '../../../miniprogram/storage/book/pageEdits';
import { dayOf, must } from '../../support/accounts';
import { brokenOf, recordOf, rivalOf, stubOf } from '../../support/bookLines';
import { unsealValue } from '../../../miniprogram/storage/sealed/seal';

const today = dayOf('2026-03-05');
const fields = emptyFields('小满面包');
const ports = { deviceId: () => 'd2', now: () => 7, random: () => 0 };

function draftOver(...lines: readonly Line[]): Draft {
  const page = encodePage(1, lines, 0);
  return new Draft(new Map([[1, page]]), catalogueOf([page]));
}

/** Lines of the one page, as the draft leaves it; null where it changes nothing. */
const linesOf = (draft: Draft): readonly Line[] | null => toEnd(draft.result()).pages[0]?.lines ?? null;

const changesOf = (id: string): [string, Change][] => [
  ['update', { update: { id, fields } }],
  ['remove', { remove: { id, today } }],
  ['restore', { restore: { id } }],
  ['purge', { purge: { id, today } }],
];

test.each(changesOf('p01-x'))('%s of an account that was never there is refused as gone', (_what, change) => {
  const draft = draftOver(recordOf('p01-a'));
  expect(makeChange(draft, change, ports)).toMatchObject({ ok: false, problem: { kind: 'gone' } });
  expect(linesOf(draft)).toBeNull();
});

test.each(changesOf('p01-s'))('%s of an account that was purged is refused as gone', (_what, change) => {
  const draft = draftOver(stubOf('p01-s'));
  expect(makeChange(draft, change, ports)).toMatchObject({ ok: false, problem: { kind: 'gone' } });
  expect(linesOf(draft)).toBeNull();
});

test.each(changesOf('p01-a'))('%s gives the id of its account', (_what, change) => {
  const deletedOn = 'restore' in change || 'purge' in change ? '2026-03-01' : '';
  expect(makeChange(draftOver(recordOf('p01-a', { deletedOn })), change, ports)).toEqual({ ok: true, value: 'p01-a' });
});

test('what is in the recycle bin is not edited, and the reason names the bin', () => {
  const draft = draftOver(recordOf('p01-a', { deletedOn: '2026-03-01' }));
  expect(changeAccount(draft, { update: { id: 'p01-a', fields } }, ports)).toMatchObject({
    ok: false,
    problem: { kind: 'gone', message: expect.stringContaining('最近删除') as string },
  });
});

test('what is in use is not purged, and the reason names the bin', () => {
  const draft = draftOver(recordOf('p01-a'));
  expect(purgeAccount(draft, { id: 'p01-a', today }, ports)).toMatchObject({
    ok: false,
    problem: { kind: 'failed', message: expect.stringContaining('最近删除') as string },
  });
  expect(linesOf(draft)).toBeNull();
});

test('a purge leaves a stub that counts as one more change, and takes the rivals along', () => {
  const draft = draftOver(recordOf('p01-a', { deletedOn: '2026-03-01' }), rivalOf('p01-a'));
  expect(purgeAccount(draft, { id: 'p01-a', today }, ports)).toEqual({ ok: true, value: null });
  const [line, ...others] = linesOf(draft) ?? [];
  expect(unsealValue(line?.text ?? '')).toEqual({
    stub: true,
    id: 'p01-a',
    rev: { d1: 1, d2: 1 },
    purgedOn: '2026-03-05',
  });
  expect(others).toEqual([]);
});

test('removing keeps the day of the first time, and restoring what is in use changes nothing', () => {
  const deleted = draftOver(recordOf('p01-a', { deletedOn: '2026-03-01' }));
  expect(must(changeAccount(deleted, { remove: { id: 'p01-a', today } }, ports)).deletedOn).toBe('2026-03-01');
  expect(linesOf(deleted)).toBeNull();
  const used = draftOver(recordOf('p01-a'));
  expect(must(changeAccount(used, { restore: { id: 'p01-a' } }, ports)).rev).toEqual({ d1: 1 });
  expect(linesOf(used)).toBeNull();
});

test('a change says when and where it was made, and leaves the birth alone', () => {
  const draft = draftOver(recordOf('p01-a'));
  const changed = must(changeAccount(draft, { update: { id: 'p01-a', fields } }, ports));
  expect(changed).toEqual({ ...fields, id: 'p01-a', rev: { d1: 1, d2: 1 }, createdAt: 1, updatedAt: 7, deletedOn: '' });
});

test('two new accounts never share an id, even by dice that are stuck', () => {
  const draft = draftOver();
  const ids = [1, 2, 3].map(() => must(makeChange(draft, { add: fields }, ports)));
  expect(new Set(ids).size).toBe(3);
  expect(linesOf(draft)).toHaveLength(3);
});

test('room is made by removing and purging, by nothing else', () => {
  const json = '{}';
  const room = [
    ...changesOf('p01-a'),
    ['add', { add: fields }] as const,
    ['take', { take: { id: 'x', json } }] as const,
  ];
  expect(room.filter(([, change]) => makesRoom(change)).map(([what]) => what)).toEqual(['remove', 'purge']);
});

describe('what is taken from another book', () => {
  const taken = recordOf('p01-a', { note: 'theirs' });
  const json = JSON.stringify(unsealValue(taken.text));
  const take = { take: { id: 'p01-a', json } };

  test('mends the broken line of its account, once', () => {
    const draft = draftOver(recordOf('p01-b'), brokenOf('0\t{"id":"p01-a","na'));
    expect(makeChange(draft, take, ports)).toEqual({ ok: true, value: 'p01-a' });
    expect(linesOf(draft)).toEqual([recordOf('p01-b'), taken]);
  });

  test('stands in the place of the account that has its id, and leaves broken lines alone', () => {
    const broken = brokenOf('0\t{"id":"p01-a","na');
    const draft = draftOver(recordOf('p01-a'), broken, recordOf('p01-b'));
    must(makeChange(draft, take, ports));
    expect(linesOf(draft)).toEqual([taken, broken, recordOf('p01-b')]);
  });

  test('is a new line where nothing has its id', () => {
    const draft = draftOver(recordOf('p01-b'), brokenOf('torn'));
    must(makeChange(draft, take, ports));
    expect(linesOf(draft)).toEqual([recordOf('p01-b'), brokenOf('torn'), taken]);
  });
});
