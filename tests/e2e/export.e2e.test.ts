import { readBookFile } from '../../miniprogram/packages/book/model/bookFile/bookFile';
import { dated } from '../support/pageAccounts';
import { usePhone } from './support';
import { exportBook, importFile } from './support/files';
import type { Handed } from './support/phone';
import { seedOf } from './tour/seeds';

const today = '2026-01-05';
const phone = usePhone();

/** All that a book file holds, canonical. */
const contentOf = ({ bytes }: Handed) => {
  const read = readBookFile(bytes.toString('utf8'));
  if (!read.ok) throw new Error(read.problem);
  return { entries: [...read.value.entries.values()].map(({ packed }) => packed), values: read.value.values };
};

test('everything is exported two taps from 我的, and wiped by a typed word: the file brings all back', async () => {
  const names = ['杭州示例商贸', '=cmd()'];
  const fields = [...names, '删掉的店'].map((name) => dated('2026-08-20', 'confirmed', { name }));
  await phone.seed(seedOf(fields, ['删掉的店']).values);
  await phone.open({ today, page: '/pages/mine/mine' });
  await phone.tap('深色');
  const book = await exportBook(phone);
  expect(book.name).toBe('年审管家-账号本-2026-01-05.json');
  await phone.text('已经发出').waitFor();
  await phone.tap('CSV 表格（.csv）');
  const table = await phone.download(() => phone.tap('发到微信聊天'));
  expect(table.name).toBe('年审管家-2个账号-2026-01-05.csv');
  expect(table.bytes.toString('utf8')).toContain("\r\n'=cmd(),小程序,");

  await phone.goBack();
  await phone.tap(phone.top.getByText('清空全部', { exact: true }));
  await phone.text('上次导出账号本：今天').waitFor();
  await phone.type(phone.top.locator('.field'), '清空全部');
  await phone.tap(phone.top.locator('.wipe-all'));
  await phone.text('看看示例').waitFor();
  expect(await phone.top.getByText('杭州示例商贸').count()).toBe(0);
  const left = await phone.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('wx:')));
  expect(left.filter((key) => key !== 'wx:device')).toEqual([]);

  await importFile(phone, book);
  await phone.text('带回 2 · 最近删除 1').waitFor();
  await phone.tap('恢复 3 个');
  await phone.text('已恢复 3 个账号').waitFor();
  await phone.coldStart();
  expect(contentOf(await exportBook(phone))).toEqual(contentOf(book));
});
