/** @jest-environment jsdom */
import { toEnd } from '../../../miniprogram/domain/kit/steps';
import { dayOf, fullFields, must } from '../../support/accounts';
import { diagnosisFields } from '../../support/diagnoses';
import { layOut, rowsInTree } from '../../support/listLayout';
import { noon, startedBook, type StartedBook } from '../../support/startedBook';

/** The app with these accounts deleted on 2026-03-01. */
function startedWithDeleted(...names: string[]): StartedBook {
  const started = startedBook(...names.map((name, index) => ({ ...fullFields(index), name })));
  for (const { id } of started.book.all()) must(started.book.remove(id, dayOf('2026-03-01')));
  return started;
}

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

test('empty: says so', async () => {
  const page = await startedBook().app.open('packages/book/recycle/recycle');
  expect(page.text).toContain('这里是空的');
});

test('restores an account, and takes that back', async () => {
  const { app, book } = startedWithDeleted('甲店', '乙店');
  const page = await app.open('packages/book/recycle/recycle');
  expect(page.text).toContain('3月1日删除，还保留 26 天');
  await page.tap('恢复 甲店');
  expect(book.all().map(({ name }) => name)).toEqual(['甲店']);
  expect(page.text).toContain('已恢复“甲店”');
  await page.tap('撤销');
  expect(book.all()).toEqual([]);
  expect(book.deleted().map(({ deletedOn }) => deletedOn)).toEqual(['2026-03-01', '2026-03-01']);
});

test('deletes for good only after asking, and even that can be taken back on the spot', async () => {
  const { app, phone, book } = startedWithDeleted('甲店');
  const page = await app.open('packages/book/recycle/recycle');
  phone.wx.answer('showModal', () => ({ confirm: false, cancel: true }));
  await page.tap('彻底删除 甲店');
  expect(book.deleted()).toHaveLength(1);
  phone.wx.answer('showModal', () => ({ confirm: true, cancel: false }));
  await page.tap('彻底删除 甲店');
  expect(book.deleted()).toEqual([]);
  expect(page.text).toContain('这里是空的');
  await page.tap('撤销');
  expect(book.deleted().map(({ name }) => name)).toEqual(['甲店']);
});

test('deleted for good, an account’s earlier values are gone from 最近操作 too', async () => {
  const { app, book } = startedBook({ ...fullFields(0), name: '甲店', note: '原来的电话' });
  const { theDeeds } = app.module<typeof import('../../../miniprogram/storage/phone')>('storage/phone');
  const { theKeptDeeds } =
    app.module<typeof import('../../../miniprogram/packages/book/keeping/deeds')>('packages/book/keeping/deeds');
  const [{ id, ...fields } = { id: '', ...fullFields(0) }] = book.all();
  const { file } = must(toEnd(theDeeds().applying('改备注', [{ update: { id, fields: { ...fields, note: '' } } }])));
  expect(JSON.stringify(theKeptDeeds().traces(file))).toContain('原来的电话');
  must(book.remove(id, dayOf('2026-03-05')));
  const page = await app.open('packages/book/recycle/recycle');
  await page.tap('彻底删除 甲店');
  const [deed] = theKeptDeeds().list();
  expect(deed?.count).toBe(1);
  expect(theKeptDeeds().traces(deed?.file ?? '')).toEqual([{ id, before: {}, after: '' }]);
});

test('the offer ends by itself, and when the page is left', async () => {
  const { app } = startedWithDeleted('甲店', '乙店');
  const page = await app.open('packages/book/recycle/recycle');
  await page.tap('恢复 甲店');
  await jest.advanceTimersByTimeAsync(15_000);
  expect(page.text).not.toContain('撤销');
  await page.tap('恢复 乙店');
  await page.leave();
  await page.visit();
  expect(page.text).not.toContain('撤销');
});

test('an undo that fails says why', async () => {
  const { app, phone, book } = startedWithDeleted('甲店');
  const page = await app.open('packages/book/recycle/recycle');
  await page.tap('恢复 甲店');
  must(book.update(book.all()[0]?.id ?? '', { ...fullFields(0), name: '改了名' }));
  await page.tap('撤销');
  expect(phone.wx.calls('showModal')).toMatchObject([{ title: '没能撤销' }]);
  expect(book.all().map(({ name }) => name)).toEqual(['改了名']);
  expect(page.text).not.toContain('已恢复“甲店”');
});

test('does not offer to take back what has been changed since', async () => {
  const { app, book } = startedWithDeleted('甲店', '乙店');
  const page = await app.open('packages/book/recycle/recycle');
  await page.tap('恢复 甲店');
  await page.leave();
  must(book.remove(book.all()[0]?.id ?? '', dayOf('2026-03-05')));
  await page.visit();
  expect(page.text).not.toContain('撤销');
});

test('a failed write says why, and the account stays', async () => {
  const { app, phone, book } = startedWithDeleted('甲店');
  const page = await app.open('packages/book/recycle/recycle');
  phone.hazard.expect({ at: 1, how: 'failFrom' });
  await page.tap('恢复 甲店');
  phone.hazard.calm();
  expect(page.all('.empty-state-text')[0]?.textContent).not.toBe('');
  expect(page.text).not.toContain('已恢复');
  expect(book.deleted()).toHaveLength(1);
});

test('of many, those near the screen are in the tree; the last is there at the end', async () => {
  const { app } = startedWithDeleted(...[...Array(300).keys()].map((index) => `第${index}店`));
  const page = await app.open('packages/book/recycle/recycle');
  const layout = layOut(page, () => 130);
  await page.visit();
  layout.scrollTo(1e9);
  expect(layout.blank()).toBe(false);
  expect(page.all('.gone').length).toBeLessThan(35);
  expect(layout.rowsInSight()).toContain(rowsInTree(page).at(-1)?.id);
});

test('deleted for good, an account’s name is gone from its diagnoses too, and back when taken back', async () => {
  const { app, phone, book } = startedWithDeleted('甲店');
  const { theDiagnoses } = app.module<typeof import('../../../miniprogram/storage/phone')>('storage/phone');
  const officialAccountId = book.deleted()[0]?.id ?? '';
  const { id } = must(
    theDiagnoses().create(diagnosisFields({ officialAccountId, officialName: '甲店' }), dayOf('2026-03-01')),
  );
  const before = phone.store.values.get(`diagnosis:${id}`);
  const page = await app.open('packages/book/recycle/recycle');
  await page.tap('彻底删除 甲店');
  expect(phone.store.values.get(`diagnosis:${id}`)).not.toContain('甲店');
  await page.tap('撤销');
  expect(phone.store.values.get(`diagnosis:${id}`)).toBe(before);
});
