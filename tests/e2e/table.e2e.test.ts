import { xlsxBytes } from '../../miniprogram/packages/book/model/export/xlsx';
import { dated } from '../support/pageAccounts';
import { usePhone } from './support';
import { importFile } from './support/files';
import { seedOf } from './tour/seeds';

const phone = usePhone();
const box = '也可以长按这里，选“粘贴”';
const page = '/packages/data/paste/paste';

async function read(text: string): Promise<void> {
  await phone.type(box, text);
  await phone.tap(phone.top.getByText('认出', { exact: true }));
}

test('a workbook of 200 rows, three wrong and two against checked days: decided, added and taken back', async () => {
  await phone.seed(seedOf(['甲店', '乙店'].map((name) => dated('2026-05-01', 'confirmed', { name }))).values);
  await phone.open({ today: '2026-01-05', page: '/pages/mine/mine' });
  const rows = Array.from({ length: 195 }, (_, index) => [`第${index}号店`, `2026-06-0${(index % 9) + 1}`, '小王']);
  const odd = [',2026-06-01,小李', '甲店,2026-07-01,', ',2026-06-02,小李', '乙店,2026-07-02,', ',,小李'];
  rows.splice(100, 0, ...odd.map((line) => line.split(',')));
  const bytes = Buffer.from(xlsxBytes([['账号名称', '到期日', '开通人'], ...rows]));
  const taps = await phone.tapsOf(async () => {
    await importFile(phone, { name: '名单.xlsx', bytes });
    await phone.tap(phone.top.getByLabel('错误，3 个'));
    await phone.text('第 102 行').waitFor();
    await phone.tap('一起定');
    await phone.tap(phone.page.getByText('全部改用这次的'));
    await phone.tap(phone.top.locator('.finish').getByText(/^加入/));
  });
  expect(taps).toBe(6);
  await phone.text('已加入 195 个，更新 2 个').waitFor();
  await phone.tap('撤销这次加入');
  await phone.text('现在还没有加入').waitFor();
});

test('a column is placed once, and goes there by itself the next time', async () => {
  await phone.open({ today: '2026-01-05', page });
  const table = '账号名称,到期日,开通人\n甲店,2026-06-01,小王\n乙店,2026-06-02,小李';
  await read(table);
  await phone.tap('去选');
  await phone.tap(phone.top.getByText('开通人', { exact: true }));
  await phone.tap(phone.top.getByText('负责人', { exact: true }));
  await phone.text('记住了').waitFor();
  await phone.back();
  await phone.text('按表头认出 3 列').waitFor();
  await phone.open({ today: '2026-01-05', page });
  await phone.text('上次放进来的文字还在').waitFor();
  await phone.tap(phone.top.getByText('认出', { exact: true }));
  await phone.text('按表头认出 3 列').waitFor();
});
