import type { Handed, Phone } from './phone';

/** Chooses a file in a chat after a tap on this, as the phone's own list of chats lets one. */
export async function choose(phone: Phone, button: string, { name, bytes }: Handed): Promise<void> {
  const chooser = phone.page.waitForEvent('filechooser');
  await phone.tap(button);
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
}

/** Imports a file from 我的, up to the page that shows what is in it. */
export async function importFile(phone: Phone, file: Handed): Promise<void> {
  await phone.go('/pages/mine/mine');
  await phone.tap('从文件导入');
  await choose(phone, '选文件', file);
}

/** Exports the whole book from 我的. */
export async function exportBook(phone: Phone): Promise<Handed> {
  await phone.go('/pages/mine/mine');
  await phone.tap(phone.top.getByText('导出', { exact: true }));
  return phone.download(() => phone.tap('发到微信聊天'));
}
