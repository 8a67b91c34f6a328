import { dated } from '../support/pageAccounts';
import { usePhone, type Phone } from './support';
import { exportBook, importFile } from './support/files';
import { seedOf, tourDay } from './tour/seeds';

const phone = usePhone();
const other = usePhone();
const names = ['甲店', '乙店', '丙店'];
const shops = seedOf(names.map((name) => dated('2026-08-20', 'confirmed', { name }))).values;
const list = '/pages/accounts/accounts';

async function opened(on: Phone): Promise<void> {
  await on.seed(shops);
  await on.open({ today: tourDay, page: list });
}

/** Edits 甲店, from the list. */
async function edit(on: Phone, answers: Readonly<Record<string, string>>): Promise<void> {
  await on.tap('甲店');
  await on.tap('编辑');
  for (const [field, text] of Object.entries(answers)) await on.type(field, text);
  await on.tap('保存');
  await on.text('年审时间线').waitFor();
}

test('two books become one: fields decided one by one, a deletion taken over, undone and done again', async () => {
  await opened(phone);
  await edit(phone, { 客户: '这边的客户', 负责人: '这边的人' });
  await opened(other);
  await edit(other, { 客户: '那边的客户', 负责人: '那边的人' });
  await other.go(list);
  await other.tap('乙店');
  await other.tap('删除这个账号');
  const book = await exportBook(other);

  const merge = async (): Promise<void> => {
    await importFile(phone, book);
    await phone.text('冲突 1 · 删除 1 · 相同 1').waitFor();
    await phone.text('冲突 1 个').waitFor();
    await phone.tap(phone.top.getByLabel('甲店，客户，文件里：那边的客户'));
    await phone.tap(phone.top.getByLabel('甲店，负责人，这部手机：这边的人'));
    await phone.tap(phone.top.locator('.finish').getByText('合并 2 个'));
    await phone.text('已合并：更新 1 个，删除 1 个').waitFor();
  };
  await merge();
  await phone.tap(phone.top.getByText('撤销', { exact: true }));
  await phone.go(list);
  await phone.text('乙店').waitFor();
  await merge();
  await phone.tap('看账号');
  await phone.text('甲店').waitFor();
  expect(await phone.top.getByText('乙店').count()).toBe(0);
  await phone.tap('甲店');
  await phone.text('那边的客户').waitFor();
  await phone.text('这边的人').waitFor();
  await importFile(phone, book);
  await phone.text('合并不会改动什么').waitFor();
});

test('a backup made by hand brings an account back to what it was', async () => {
  await opened(phone);
  await phone.go('/pages/mine/mine');
  await phone.tap('备份与恢复');
  await phone.tap('现在备份一次');
  await phone.text('3 个账号').waitFor();
  await phone.go(list);
  await edit(phone, { 客户: '写错的客户' });
  await phone.go('/packages/book/backups/backups');
  await phone.tap('3 个账号');
  await phone.text('改回 1 · 不变 2').waitFor();
  await phone.text('不变 2 个').waitFor();
  await phone.tap('恢复 1 个');
  await phone.text('已恢复 1 个账号').waitFor();
  await phone.go(list);
  await phone.tap('甲店');
  await phone.text('年审时间线').waitFor();
  expect(await phone.top.getByText('写错的客户').count()).toBe(0);
});
