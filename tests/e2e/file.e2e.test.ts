import { sheetOf, workbookOf } from '../packages/files/model/xlsx/workbooks';
import { usePhone } from './support';
import { choose } from './support/files';

const phone = usePhone();

const row = (...cells: string[]): string =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
const sheet = sheetOf(row('名称', '到期日') + row('青竹茶馆', '2026-06-01'));

test('a workbook from a chat is one tap, one choice and one sheet away from 粘贴', async () => {
  await phone.open({ today: '2026-03-05' });
  const taps = await phone.tapsOf(async () => {
    await phone.tap('从文件导入');
    await choose(phone, '选文件', { name: '老.xls', bytes: Buffer.of(0xd0, 0xcf, 0x11, 0xe0) });
    await phone.text('这是老的 Excel 文件（.xls）').waitFor();
    const bytes = Buffer.from(workbookOf({ sheets: { 小程序: sheet, 公众号: sheet } }));
    await choose(phone, '换一个文件', { name: '名单.xlsx', bytes });
    await phone.tap(/^公众号/);
  });
  expect(taps).toBe(4);
  await phone.top.getByText('从剪贴板粘贴').or(phone.top.getByText('青竹茶馆')).first().waitFor();
});

test('what the privacy check refuses says how to go on', async () => {
  await phone.open({ today: '2026-03-05', privacy: 'undeclared' });
  await phone.tap('从文件导入');
  await phone.tap('选文件');
  await phone.text('还没在微信后台申报').waitFor();
});
