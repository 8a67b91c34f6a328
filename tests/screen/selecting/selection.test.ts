import * as fc from 'fast-check';
import { certificationStatus } from '../../../miniprogram/domain/status/status';
import type { ListedAccount } from '../../../miniprogram/domain/lists/search';
import { selectableIds, selectionBar, toggledAll, toggledOne } from '../../../miniprogram/screen/selecting/selection';
import { dayOf } from '../../support/accounts';
import { dated } from '../../support/pageAccounts';
import { standing } from '../../domain/arbitraries';

const today = dayOf('2026-03-05');
const listed = (count: number, example = false): ListedAccount[] =>
  Array.from({ length: count }, () => dated('2026-03-20', 'confirmed', { example })).map((account) => ({
    account,
    status: certificationStatus(account, standing(today)),
  }));
const ids = (part: readonly ListedAccount[]): string[] => part.map(({ account }) => account.id);

test('all means the person’s own, and the examples only while there is nothing else', () => {
  const own = listed(2);
  const examples = listed(1, true);
  expect(selectableIds([...own, ...examples])).toEqual(ids(own));
  expect(selectableIds(examples)).toEqual(ids(examples));
});

test('the bar says how many, and how many of them are out of sight', () => {
  const found = listed(3);
  expect(selectionBar(new Set(), found)).toEqual({ text: '点一点要选的账号', allText: '全选 3 个', none: true });
  expect(selectionBar(new Set([...ids(found).slice(0, 1), 'p01-else']), found)).toMatchObject({
    text: '已选 2 个，1 个不在当前列表',
    none: false,
  });
  expect(selectionBar(new Set(ids(found)), found).allText).toBe('取消全选');
  expect(selectionBar(new Set(['p01-else']), []).allText).toBe('');
});

test('all of the list is added and taken away again; what is selected elsewhere stays', () => {
  const found = listed(4);
  const before = new Set(['p01-else', ids(found)[0] ?? '']);
  const all = toggledAll(before, found);
  expect(all.size).toBe(5);
  expect([...toggledAll(all, found)]).toEqual(['p01-else']);
  expect(before.size).toBe(2);
});

test('tapping twice changes nothing, whatever is selected', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.string(), (some, id) => {
      const selected = new Set(some);
      expect(toggledOne(toggledOne(selected, id), id)).toEqual(selected);
      expect(toggledOne(selected, id).has(id)).toBe(!selected.has(id));
    }),
  );
});
