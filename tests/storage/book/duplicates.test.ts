import fc from 'fast-check';
import type { Revision } from '../../../miniprogram/domain/account/account';
import { resolveDuplicates } from '../../../miniprogram/storage/book/duplicates';
import type { Line } from '../../../miniprogram/storage/book/line';
import { recordLine, stubLine } from '../../../miniprogram/storage/book/line';
import { encodePage } from '../../../miniprogram/storage/book/page';
import { compareRevisions } from '../../../miniprogram/domain/account/revision';
import { dayOf, fullFields, must } from '../../support/accounts';
import { FakePhone } from '../../support/fakePhone';

const id = 'p01-twice';

function line(rev: Revision, name: string): Line {
  return must(recordLine({ ...fullFields(1), name, id, rev, createdAt: 1, updatedAt: 1, deletedOn: '' }, null));
}

/** A phone whose pages hold these lines, one page for each list. */
function phoneWith(...pages: Line[][]): FakePhone {
  const phone = new FakePhone();
  pages.forEach((lines, index) => phone.store.values.set(`page:0${index + 1}`, encodePage(index + 1, lines, 0).text));
  return phone;
}

test('of an id that is read twice the higher revision wins, and it is said', () => {
  for (const lines of [
    [line({ a: 1 }, '旧'), line({ a: 1, b: 1 }, '新')],
    [line({ a: 1, b: 1 }, '新'), line({ a: 1 }, '旧')],
  ] as const) {
    const phone = phoneWith([lines[0]], [lines[1]]);
    const book = phone.open();
    expect(book.all().map((account) => account.name)).toEqual(['新']);
    expect(book.notices()).toEqual([expect.stringContaining('「新」读到了两份')]);
    expect(book.faults()).toEqual([]);
    expect(book.mode).toEqual({ kind: 'ready' });
  }
});

test('the outdated one is gone after the next housekeeping, and not reported again', () => {
  const phone = phoneWith([line({ a: 1 }, '旧')], [line({ a: 2 }, '新')]);
  must(phone.open().expire(dayOf('2026-03-05')));
  const book = phone.open();
  expect(book.notices()).toEqual([]);
  expect(book.all().map((account) => account.name)).toEqual(['新']);
});

test('an edit of an account that stands in a foreign page stays there', () => {
  const phone = phoneWith([], [line({ a: 1 }, '搬过家')]);
  must(phone.open().update(id, { ...fullFields(1), name: '改过' }));
  expect(phone.open().find(id)?.name).toBe('改过');
  expect(phone.store.written).toEqual(['page:02']);
});

test('of concurrent changes one is shown, the other kept, exportable and carried, until the account is purged', () => {
  const phone = phoneWith([line({ a: 2, b: 1 }, '甲')], [line({ a: 1, b: 2 }, '乙')]);
  const book = phone.open();
  expect(book.all().length).toBe(1);
  expect(book.notices()).toEqual([expect.stringContaining('不同的修改')]);
  const rival = book.faults()[0]?.text ?? '';
  expect(rival).toContain(book.all()[0]?.name === '甲' ? '乙' : '甲');
  must(book.apply([{ update: { id, fields: { ...fullFields(1), name: '丙' } } }, { add: fullFields(2) }]));
  expect(
    phone
      .open()
      .faults()
      .map((fault) => fault.text),
  ).toEqual([rival]);
  must(book.remove(id, dayOf('2026-03-05')));
  must(book.purge(id, dayOf('2026-03-05')));
  expect([...phone.store.values.values()].join()).not.toContain('乙');
  expect([...phone.store.values.values()].join()).not.toContain('甲');
  expect(phone.open().faults()).toEqual([]);
});

test('a change concurrent to a purge is kept for as long as the stub is, and does not outlive it', () => {
  const phone = phoneWith([line({ a: 1, b: 1 }, '改过')], [stubLine(id, { a: 3 }, dayOf('2026-03-05'))]);
  must(phone.open().expire(dayOf('2027-04-08')));
  expect(
    phone
      .open()
      .faults()
      .map((fault) => fault.text),
  ).toEqual([expect.stringContaining('改过')]);
  must(phone.open().expire(dayOf('2027-04-09')));
  const book = phone.open();
  expect([book.all(), book.faults(), book.notices()]).toEqual([[], [], []]);
});

test('an undo that brings an outdated line back into the storage does not bring it back on the screen', () => {
  const phone = phoneWith([line({ a: 1 }, '旧')], [line({ a: 2 }, '新')]);
  const book = phone.open();
  const undo = must(book.apply([{ add: fullFields(2) }]));
  must(book.undo(undo));
  expect(phone.store.values.get('page:01')).toContain('旧');
  expect(book.all().map((account) => account.name)).toEqual(['新']);
});

test('a purged account does not come back from an outdated line, not even when its stub has run out', () => {
  const phone = phoneWith([line({ a: 1 }, '旧'), stubLine(id, { a: 3 }, dayOf('2026-03-05'))]);
  expect(phone.open().all()).toEqual([]);
  must(phone.open().expire(dayOf('2027-12-01')));
  expect(phone.open().all()).toEqual([]);
  expect(phone.open().notices()).toEqual([]);
});

test('whatever is read twice in whatever order: one stays, the same one, and never one that another has seen', () => {
  const anyRevision = fc.record({ a: fc.nat(3), b: fc.nat(3) });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyRevision, fc.constantFrom('甲', '乙', '丙')), { minLength: 2, maxLength: 5 }),
      (all) => {
        const lines = all.map(([rev, name]) => line(rev, name));
        const shown = (order: Line[]): Line[] => {
          const { pages } = resolveDuplicates(order.map((each, index) => encodePage(index + 1, [each], 0)));
          return pages.flatMap((page) => page.lines.filter((each) => each.kind === 'record'));
        };
        const [winner, ...others] = shown(lines);
        expect(others).toEqual([]);
        expect(shown([...lines].reverse()).map((each) => each.text)).toEqual([winner?.text]);
        const rev = winner?.kind === 'record' ? winner.account.rev : {};
        for (const [other] of all) expect(compareRevisions(other, rev)).not.toBe('newer');
      },
    ),
  );
});
