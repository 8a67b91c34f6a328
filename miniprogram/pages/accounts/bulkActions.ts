/** What can be done to all selected accounts, in the order of the bar; each opens its own preview. A new one is one line here. */
export const bulkActions = [
  { id: 'submitted', text: '标记已提交' },
  { id: 'passed', text: '标记已通过' },
  { id: 'tag', text: '加标签' },
  { id: 'leadTimes', text: '提前提醒' },
  { id: 'remove', text: '删除' },
] as const satisfies readonly { id: string; text: string }[];
