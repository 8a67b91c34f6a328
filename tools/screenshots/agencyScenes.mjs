/**
 * 筛选 and 客户, for two clients: of one an account is overdue and another due soon.
 *
 * @param list address of 账号
 * @param account steps that open an account from there by its name
 * @param overdue name of an account
 */
export function agencyScenes(list, account, overdue) {
  const withClients = [
    [overdue, '湖滨示例广告'],
    ['南湖示例餐饮点餐', '湖滨示例广告'],
    ['温州示例眼镜', '城东示例商会'],
  ].flatMap(([name, client]) => [
    ...account(name),
    { tap: '编辑' },
    { type: ['客户', client] },
    { tap: '保存' },
    { see: client },
    { back: true },
  ]);

  return [
    {
      name: 'filter',
      page: 'packages/agency/filter/filter',
      open: list,
      steps: [...withClients, { tap: '筛选' }, { tap: '湖滨示例广告' }, { tap: '本月到期' }, { see: '看 1 个账号' }],
    },
    {
      name: 'filter-values',
      page: 'packages/agency/values/values',
      open: list,
      steps: [...withClients, { tap: '筛选' }, { go: '/packages/agency/values/values?of=month' }, { see: '下月到期' }],
    },
    {
      name: 'clients',
      page: 'packages/agency/clients/clients',
      open: list,
      steps: [...withClients, { tap: '客户' }, { see: '2 个客户' }],
    },
    {
      name: 'client',
      page: 'packages/agency/client/client',
      open: list,
      steps: [...withClients, { tap: '客户' }, { tap: '湖滨示例广告' }, { tap: '全选' }, { see: '已选' }],
    },
  ];
}
