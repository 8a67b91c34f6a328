import { contentPrint, traceOf } from '../../../miniprogram/domain/account/deed';
import { dated, stored } from '../../support/pageAccounts';

const shop = dated('2026-03-20', 'confirmed', { name: '茶铺', tags: ['年框'] });

test('the print tells content apart; not who wrote it when, the order of fields, nor the day of deletion', () => {
  const print = contentPrint(shop);
  expect(contentPrint({ ...shop, updatedAt: 99, createdAt: 98, rev: { a: 7 } })).toBe(print);
  expect(contentPrint({ ...shop, leadTimes: [] })).toBe(print);
  expect(contentPrint({ ...shop, tags: [] })).not.toBe(print);
  const turned = Object.fromEntries(Object.entries(shop).reverse()) as unknown as typeof shop;
  expect(contentPrint(turned)).toBe(print);
  const deleted = contentPrint({ ...shop, deletedOn: '2026-03-01' });
  expect(deleted).not.toBe(print);
  expect(contentPrint({ ...shop, deletedOn: '2026-03-02' })).toBe(deleted);
});

test('a trace keeps the fields that a step changed as they were, and the print after it', () => {
  const after = { ...shop, tags: ['年框', '老客户'], note: '记', updatedAt: 99 };
  expect(traceOf(shop, after)).toEqual({
    id: shop.id,
    before: { tags: ['年框'], note: '' },
    after: contentPrint(after),
  });
});

test('of an account that the step added there is no before', () => {
  const added = stored();
  expect(traceOf(undefined, added)).toEqual({ id: added.id, before: null, after: contentPrint(added) });
});
