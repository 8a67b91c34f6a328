import type { Scene } from './scenes';

/** What an agency works with: conditions, clients, one text for all that is due, and what can be undone. */
export function agencyScenes(ids: Record<string, string>, longName: string): Scene[] {
  return [
    { name: 'busy', page: '/packages/agency/filter/filter' },
    { name: 'busy', page: '/packages/agency/clients/clients' },
    {
      name: 'of the longest name',
      page: '/packages/agency/clients/clients',
      async arrive(phone) {
        await phone.tap(phone.top.locator('.client-row').first());
        await phone.text('全部账号').waitFor();
      },
    },
    {
      name: 'one text for all that is due',
      page: '/packages/agency/clients/clients',
      async arrive(phone) {
        await phone.tap(phone.top.locator('.client-row').first());
        await phone.tap('发给客户');
        await phone.text('复制').waitFor();
      },
    },
    {
      name: 'selecting',
      page: '/packages/ahead/month/month?month=2026-03',
      arrive: (phone) => phone.tap('全选'),
    },
    {
      name: 'one to undo',
      page: '/pages/accounts/accounts',
      async arrive(phone) {
        await phone.tap(phone.top.getByText('选择', { exact: true }));
        await phone.tap(/^全选 \d+ 个/);
        await phone.tap('加标签');
        await phone.type('例如：年框客户', '年框客户');
        await phone.tap(/^写入 \d+ 个/);
        await phone.text(/^已给 \d+ 个账号加上/).waitFor();
        await phone.go('/packages/book/deeds/deeds');
        await phone.tap(phone.top.getByText('撤销', { exact: true }));
        await phone.text('将还原').waitFor();
      },
    },
    {
      name: 'corrected',
      page: `/pages/account/account?id=${ids[longName] ?? ''}`,
      async arrive(phone) {
        await phone.tap(/^通过记录/);
        await phone.tap('2025年3月6日通过');
        await phone.text('当时的到期日').waitFor();
      },
    },
  ];
}
