import type { Scene } from './scenes';

/** 办理进度 and what is done to many accounts at once, in the states that look different. */
export function cycleScenes(ids: Record<string, string>, longName: string): Scene[] {
  const application = (name: string): string => `/packages/review/application/application?id=${ids[name] ?? ''}`;
  return [
    ...[longName, '绍兴示例茶业商城', '示例家政到家', '示例记账本', '杭州示例商贸'].map((name) => ({
      name,
      page: application(name),
    })),
    {
      name: 'step being written down',
      page: application('青禾示例花店'),
      async arrive(phone) {
        await phone.tap(phone.top.getByText('记录已提交', { exact: true }));
        await phone.top.getByText('记下来', { exact: true }).waitFor();
      },
    },
    {
      name: 'passing',
      page: application('示例家政到家'),
      async arrive(phone) {
        await phone.tap(phone.top.getByText('记为已通过', { exact: true }));
        await phone.tap(phone.top.getByText('未通过', { exact: true }));
      },
    },
    {
      name: 'days for the calendar',
      page: '/packages/ahead/calendar/calendar',
      arrive: (phone) => phone.text('发送日历文件').waitFor(),
    },
    ...['记录已提交', '加标签', '删除'].map((action): Scene => ({
      name: action,
      page: '/pages/accounts/accounts',
      async arrive(phone) {
        await phone.tap(phone.top.getByText('选择', { exact: true }));
        await phone.tap(/^全选 \d+ 个/);
        await phone.tap(phone.top.getByText(action, { exact: true }));
        await phone.text(/整批撤销/).waitFor();
      },
    })),
  ];
}
