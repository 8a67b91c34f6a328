/** @jest-environment jsdom */
import type { Rendered } from '../../support/rendered';
import { noon, startedBook, type StartedBook } from '../../support/startedBook';

const path = 'packages/guide/copy/copy';
type HandOver = typeof import('../../../miniprogram/screen/handOver');

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

/** The app on a phone that puts nothing on the clipboard. */
function started(): StartedBook {
  const one = startedBook();
  one.phone.wx.answer('setClipboardData', () => new Error('denied'));
  return one;
}

async function opened(text: string): Promise<StartedBook & { page: Rendered }> {
  const one = started();
  one.app.module<HandOver>('screen/handOver').textByHand.leave(text);
  return { ...one, page: await one.app.open(path) };
}

test('what can not be copied is shown whole, if the person wants to copy it by hand', async () => {
  const { app, phone } = started();
  const howto = await app.open('packages/guide/howto/howto', { subject: 'media' });
  phone.wx.answer('showModal', () => ({ confirm: false, cancel: true }));
  await howto.tap('复制清单，发给管材料的人');
  expect(phone.wx.calls('navigateTo')).toEqual([]);

  phone.wx.answer('showModal', () => ({ confirm: true, cancel: false }));
  await howto.tap('复制清单，发给管材料的人');
  expect(phone.wx.calls('navigateTo')).toEqual([{ url: `/${path}` }]);
  const page = await app.open(path);
  expect(page.texts('wx-text').join()).toContain('1. 媒体许可证');
});

test('where the page does not open, nothing of the text is left behind', async () => {
  const { app, phone } = started();
  phone.wx.answer('navigateTo', () => new Error('timeout'));
  const howto = await app.open('packages/guide/howto/howto', { subject: 'media' });
  await howto.tap('复制清单，发给管材料的人');
  expect((await app.open(path)).text).toContain('没有要复制的文字');
});

test('it can be tried again', async () => {
  const { page, phone } = await opened('AppID wx0123456789abcdef');
  await page.tap('再试一次复制');
  expect(page.text).toContain('还是没能复制');
  phone.wx.answer('setClipboardData', ({ data }) => {
    phone.wx.clipboard = String(data);
    return {};
  });
  await page.tap('再试一次复制');
  expect(page.text).not.toContain('还是没能复制');
  expect(phone.wx.clipboard).toBe('AppID wx0123456789abcdef');
});

test('a long table comes in parts that end with a line, none of it missing', async () => {
  const rows = Array.from({ length: 1200 }, (_none, row) => `第${row}行\t300`);
  const { page } = await opened(rows.join('\n'));
  const parts: string[] = [];
  for (let part = 1; page.text.includes(`第 ${part} 段，共 3 段`); part += 1) {
    parts.push((page.data['view'] as { text: string }).text);
    await page.tap(part < 3 ? '下一段' : '回到第 1 段');
  }
  expect(parts.join('')).toBe(rows.join('\n'));
  expect(parts.slice(0, -1).every((part) => part.endsWith('\n'))).toBe(true);
});
