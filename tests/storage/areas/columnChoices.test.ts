import { isWholeColumns, openColumnChoices } from '../../../miniprogram/storage/areas/columnChoices';
import { seal } from '../../../miniprogram/storage/sealed/seal';
import { must } from '../../support/accounts';
import { FakeStore } from '../../support/fakeStore';
import { valuePorts } from '../../support/valuePorts';

const open = (store: FakeStore, locked: string | null = null) =>
  openColumnChoices(valuePorts(store, { lockedBecause: () => locked }));

test('what was chosen is read after a restart too', () => {
  const store = new FakeStore();
  expect(open(store).read()).toEqual({});
  must(open(store).write({ 开通人: 'owner', 区域: 'noteLine' }));
  expect(open(store).read()).toEqual({ 开通人: 'owner', 区域: 'noteLine' });
});

test('of too many the first ones go, and what is too long for a heading is not kept', () => {
  const store = new FakeStore();
  const many = Object.fromEntries(Array.from({ length: 230 }, (_, index) => [`列${index}`, 'note']));
  must(open(store).write({ ...many, ['长'.repeat(61)]: 'note' }));
  const kept = Object.keys(open(store).read());
  expect(kept.length).toBeLessThanOrEqual(200);
  expect(kept).toContain('列229');
  expect(kept).not.toContain('列0');
});

test.each(['?', '{"schema":1}', seal('{"schema":1,"columns":3}')])('of %j none can be read', (text) => {
  const store = new FakeStore();
  store.write('columns', text);
  expect(open(store).read()).toEqual({});
});

test('what is no text is left out; what a newer version wrote, or a locked book, is not overwritten', () => {
  const store = new FakeStore();
  store.write('columns', seal('{"schema":1,"columns":{"区域":"noteLine","甲":3}}'));
  expect(open(store).read()).toEqual({ 区域: 'noteLine' });
  expect(open(store, '只能看').write({}).ok).toBe(false);
  const newer = seal('{"schema":2,"columns":{}}');
  store.write('columns', newer);
  expect(open(store).write({ 区域: 'note' })).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
  expect(store.read('columns')).toBe(newer);
});

test('a heading and a column may be 60 characters long, no more', () => {
  const store = new FakeStore();
  const [longest, longer] = ['长'.repeat(60), '长'.repeat(61)];
  must(open(store).write({ [longest]: 'note', [longer]: 'note', 甲: longest, 乙: longer }));
  expect(open(store).read()).toEqual({ [longest]: 'note', 甲: longest });
  expect(store.read('columns')).not.toContain(`${longer}":`);
});

test('what was made of a reading that failed is not written', () => {
  const store = new FakeStore();
  must(open(store).write({ 区域: 'note' }));
  const area = open(store);
  store.unreadable.add('columns');
  expect(area.read()).toEqual({});
  store.unreadable.clear();
  expect(area.write({ 开通人: 'owner' })).toMatchObject({ ok: false, problem: { kind: 'failed' } });
  must(area.write({ ...area.read(), 开通人: 'owner' }));
  expect(open(store).read()).toEqual({ 区域: 'note', 开通人: 'owner' });
});

test('what was written is whole; with a line behind it, or a column that can not be read, it is not', () => {
  const store = new FakeStore();
  must(open(store).write({ 区域: 'note' }));
  const whole = store.read('columns') ?? '';
  expect(isWholeColumns(whole)).toBe(true);
  const others = [`${whole}\n${seal('{}')}`, `${whole}\n?`, '', seal('{"schema":1,"columns":{"区域":3}}')];
  expect(others.filter(isWholeColumns)).toEqual([]);
});
