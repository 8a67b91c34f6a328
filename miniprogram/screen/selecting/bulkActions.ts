import { addresses } from '../../platform/navigation';

/**
 * What can be done to all selected accounts, in the order of the bar; each opens its own preview at `url`. A new one is
 * one line here.
 */
export const bulkActions = [
  { id: 'passed', text: '记为已通过', url: addresses.bulk('passed') },
  { id: 'message', text: '发给客户', url: addresses.messageForSelected },
  { id: 'send', text: '发给同事', url: addresses.send },
  { id: 'tag', text: '加标签', url: addresses.bulk('tag') },
  { id: 'submitted', text: '记录已提交', url: addresses.bulk('submitted') },
  { id: 'copy', text: '复制清单', url: addresses.bulk('copy') },
  { id: 'export', text: '导出', url: addresses.exportSelected },
  { id: 'untag', text: '去掉标签', url: addresses.bulk('untag') },
  { id: 'subject', text: '设主体类型', url: addresses.bulk('subject') },
  { id: 'confirm', text: '核对到期日', url: addresses.bulk('confirm') },
  { id: 'leadTimes', text: '提前提醒', url: addresses.bulk('leadTimes') },
  { id: 'calendar', text: '日历文件', url: addresses.calendarForSelected },
  { id: 'remove', text: '删除', url: addresses.bulk('remove') },
] as const satisfies readonly { id: string; text: string; url: string }[];
