import { sheetOf, workbookOf } from '../packages/files/model/xlsx/workbooks';
import { usePhone } from './support';

const phone = usePhone();

const row = (...cells: string[]): string =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
const sheet = sheetOf(row('名称', '到期日') + row('青竹茶馆', '2026-06-01'));
const mimeType = 'application/octet-stream';

/** Chooses a file in a chat, as the phone's own list of chats lets one. */
async function choose(button: string, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = phone.page.waitForEvent('filechooser');
  await phone.tap(button);
  await (await chooser).setFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

test('a workbook from a chat is one tap, one choice and one sheet away from 粘贴', async () => {
  await phone.open({ today: '2026-03-05' });
  const taps = await phone.tapsOf(async () => {
    await phone.tap('从文件导入');
    await choose('选文件', '老.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
    await phone.text('这是老的 Excel 文件（.xls）').waitFor();
    await choose('换一个文件', '名单.xlsx', workbookOf({ sheets: { 小程序: sheet, 公众号: sheet } }));
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
