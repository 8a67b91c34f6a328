import { addresses } from '../../platform/navigation';

/**
 * What can be done to all selected accounts, in the order of the bar; each opens its own preview at `url`. A new one is
 * one line here.
 */
export const bulkActions = [
  { id: 'submitted', text: '标记已提交', url: addresses.bulk('submitted') },
  { id: 'passed', text: '标记已通过', url: addresses.bulk('passed') },
  { id: 'tag', text: '加标签', url: addresses.bulk('tag') },
  { id: 'leadTimes', text: '提前提醒', url: addresses.bulk('leadTimes') },
  { id: 'calendar', text: '日历文件', url: addresses.calendarForSelected },
  { id: 'remove', text: '删除', url: addresses.bulk('remove') },
] as const satisfies readonly { id: string; text: string; url: string }[];
