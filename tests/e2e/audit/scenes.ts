import type { Phone } from '../support';
import { allPages, type Scene } from '../tour/scenes';
import { notices } from './seed';

const words = (phone: Phone, text: string) => phone.top.getByText(text, { exact: true });

async function select(phone: Phone): Promise<void> {
  await phone.tap(words(phone, '选择'));
  await phone.tap(/^全选 \d+ 个/);
}

async function bulk(phone: Phone, action: string): Promise<void> {
  await select(phone);
  await phone.tap(words(phone, action));
  await phone.text(/整批撤销/).waitFor();
}

/** Every page of app.json as it opens, and those that say what they show by their address or after a tap. */
export function auditScenes(ids: Record<string, string>): Scene[] {
  const id = Object.values(ids)[0] ?? '';
  const of = (page: string): Scene => ({ name: 'one account', page: `${page}?id=${id}` });
  return [
    ...allPages().map((page) => ({ name: '', page })),
    of('/pages/account/account'),
    of('/packages/form/edit/edit'),
    of('/packages/review/application/application'),
    of('/packages/review/message/message'),
    of('/packages/ahead/calendar/calendar'),
    of('/packages/ahead/settings/settings'),
    { name: 'selecting', page: '/pages/accounts/accounts', arrive: select },
    { name: 'tag', page: '/pages/accounts/accounts', arrive: (phone) => bulk(phone, '加标签') },
    { name: 'passed', page: '/pages/accounts/accounts', arrive: (phone) => bulk(phone, '记为已通过') },
    { name: 'a month', page: '/packages/ahead/month/month?month=2026-03' },
    { name: 'past', page: '/packages/ahead/month/month?month=past' },
    {
      name: 'by client',
      page: '/packages/ahead/forecast/forecast',
      arrive: (phone) => phone.tap(words(phone, '按客户')),
    },
    {
      name: 'preview of 1,000',
      page: '/packages/data/paste/paste',
      async arrive(phone) {
        // A text of this length does not stay in the box.
        await phone.setClipboard(notices(1000));
        await phone.tap('从剪贴板粘贴');
        await phone.text('现在还没有加入').waitFor();
      },
    },
    {
      name: 'handled',
      page: '/pages/reminders/reminders',
      async arrive(phone) {
        await phone.tap(words(phone, '知道了').first());
        await phone.tap('处理过的');
      },
    },
  ];
}
