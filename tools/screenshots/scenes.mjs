import { listText, noticeText, sheetText } from './accounts.mjs';
import { agencyScenes } from './agencyScenes.mjs';
import { cardScenes } from './cardScenes.mjs';
import { bookScenes } from './bookScenes.mjs';
import { registerScenes } from './registerScenes.mjs';

/**
 * The pictures. A scene is data: the page it shows, how the phone is filled, and what a person does to get there.
 *
 * @typedef {object} Scene
 * @property {string} name the picture's name: docs/pictures/NAME-light.png and NAME-dark.png
 * @property {string} page the page that must be on top at the end, as app.json names it
 * @property {boolean} [blank] nothing is stored; else the made-up accounts are
 * @property {string} [open] the address to begin with; else the page itself: a tab at once, others on top of 总览
 * @property {Step[]} [steps] see phone.mjs
 *
 * @typedef {{ tap: string } | { confirm: string } | { tab: string } | { type: [field: string, text: string] }
 *   | { see: string } | { top: string } | { go: string }
 *   | { choose: { name: string, text: string } } | { start: string } | { library: string } | { back: true }
 *   | { noClipboard: true }} Step
 */

const box = '也可以长按这里，选“粘贴”';
const list = '/pages/accounts/accounts';
const overdue = '宁波示例物流 · 查运单';

/** Opens the account of this name from the list. */
const account = (name) => [{ tap: name }, { see: '记录办理进度' }];

/** @type {Scene[]} */
export const scenes = [
  { name: 'overview-first', page: 'pages/overview/overview', blank: true, steps: [{ see: '看看示例' }] },
  { name: 'overview', page: 'pages/overview/overview', steps: [{ see: overdue }] },
  { name: 'accounts', page: 'pages/accounts/accounts', steps: [{ see: overdue }] },
  { name: 'account', page: 'pages/account/account', open: list, steps: account('杭州示例商贸') },
  {
    name: 'account-overdue',
    page: 'pages/account/account',
    open: list,
    steps: [...account(overdue), { top: '年审时间线' }],
  },
  {
    name: 'application',
    page: 'packages/review/application/application',
    open: list,
    steps: [
      ...account('青禾示例花店'),
      { tap: '记录办理进度' },
      { tap: '开始准备材料' },
      { tap: '记下来' },
      { tap: '营业执照' },
      { tap: '管理员身份证' },
      { tap: '记录已提交' },
      { tap: '记下来' },
      { see: '审核中' },
      { top: '青禾示例花店' },
    ],
  },
  {
    name: 'passed',
    page: 'packages/review/passed/passed',
    open: list,
    steps: [
      ...account('杭州示例商贸'),
      { tap: '记为已通过' },
      { tap: '记下来' },
      { see: '已记为通过' },
      { tap: '通过记录（1 次）' },
      { see: '提前 27 天' },
      { tap: '提前 27 天' },
      { see: '删除这条记录' },
    ],
  },
  {
    name: 'bulk',
    page: 'packages/review/bulk/bulk',
    open: list,
    steps: [{ tap: '选择' }, { tap: '全选 9 个' }, { tap: '记为已通过' }, { see: '9' }],
  },
  ...agencyScenes(list, account, overdue),
  ...cardScenes(list),
  {
    name: 'month',
    page: 'packages/ahead/month/month',
    open: '/packages/ahead/month/month?month=2026-01',
    steps: [{ see: '按主体类型' }],
  },
  { name: 'calendar', page: 'packages/ahead/calendar/calendar', steps: [{ see: '发送日历文件' }] },
  { name: 'forecast', page: 'packages/ahead/forecast/forecast', steps: [{ see: '复制成表格' }] },
  {
    name: 'reminder-settings',
    page: 'packages/ahead/settings/settings',
    steps: [{ tap: '提前 6 个月' }, { see: '给打回重填留几天' }],
  },
  {
    name: 'edit',
    page: 'packages/form/edit/edit',
    open: list,
    steps: [...account('青禾示例花店'), { tap: '编辑' }, { see: '保存' }],
  },
  {
    name: 'paste',
    page: 'packages/data/paste/paste',
    blank: true,
    steps: [{ tap: '怎么拿到这段文字' }, { see: '没有通知' }],
  },
  {
    name: 'paste-preview',
    page: 'packages/data/paste/paste',
    steps: [{ type: [box, noticeText] }, { tap: '认出' }, { see: '现在还没有加入' }],
  },
  {
    name: 'paste-many',
    page: 'packages/data/paste/paste',
    steps: [{ type: [box, listText] }, { tap: '认出' }, { see: '现在还没有加入' }],
  },
  {
    name: 'paste-table',
    page: 'packages/data/paste/paste',
    steps: [{ type: [box, sheetText] }, { tap: '认出' }, { see: '2 列没有采用' }],
  },
  {
    name: 'columns',
    page: 'packages/files/columns/columns',
    open: '/packages/data/paste/paste',
    steps: [{ type: [box, sheetText] }, { tap: '认出' }, { tap: '去选' }, { see: '没有采用的列' }],
  },
  ...registerScenes,
  { name: 'reminders', page: 'pages/reminders/reminders', steps: [{ see: '知道了' }] },
  {
    name: 'message',
    page: 'packages/review/message/message',
    open: list,
    steps: [...account('杭州示例商贸'), { tap: '发给客户' }, { see: '复制' }],
  },
  {
    name: 'messages',
    page: 'packages/review/messages/messages',
    open: list,
    steps: [{ tap: '选择' }, { tap: '全选 9 个' }, { tap: '发给客户' }, { see: '一段发一位客户' }],
  },
  { name: 'mine', page: 'pages/mine/mine', steps: [{ see: '存储空间' }] },
  {
    name: 'recycle',
    page: 'packages/book/recycle/recycle',
    open: list,
    steps: [
      ...account('示例记账本'),
      { tap: '删除这个账号' },
      ...account('苏州示例文创'),
      { tap: '删除这个账号' },
      { tab: '我的' },
      { tap: '最近删除' },
      { see: '彻底删除' },
    ],
  },
  {
    name: 'open-file',
    page: 'packages/files/open/open',
    steps: [{ see: '下载模板' }],
  },
  {
    name: 'unread',
    page: 'packages/book/unread/unread',
    open: '/pages/mine/mine',
    steps: [
      { see: '备份与恢复' },
      { spoil: ['reminders', '3c0f11aa\t{"schema":1,"slackDays":20,"leadT'] },
      { spoil: ['filters', 'c8f00b89\t{"schema":1}\nd289e9b9\t{"name":"本月要办","query":{"te'] },
      { start: '/packages/book/unread/unread' },
      { see: '提醒设置' },
    ],
  },
  {
    name: 'deeds',
    page: 'packages/book/deeds/deeds',
    open: list,
    steps: [
      { tap: '选择' },
      { tap: '全选 9 个' },
      { tap: '加标签' },
      { type: ['例如：年框客户', '年框客户'] },
      { tap: '写入 9 个' },
      { tab: '我的' },
      { tap: '最近操作' },
      { see: '刚刚' },
      { tap: '撤销' },
      { see: '将还原' },
    ],
  },
  ...bookScenes(account),
  { name: 'questions', page: 'packages/guide/questions/questions', steps: [{ see: '先看一句话的回答' }] },
  {
    name: 'howto',
    page: 'packages/guide/howto/howto',
    open: '/packages/guide/howto/howto?subject=enterprise',
    steps: [{ see: '一步步来' }],
  },
  { name: 'rules', page: 'packages/guide/rules/rules', steps: [{ see: '点开一条' }] },
  { name: 'privacy', page: 'packages/guide/privacy/privacy', steps: [{ see: '怎么删除' }] },
  {
    name: 'copy',
    page: 'packages/guide/copy/copy',
    open: '/packages/guide/howto/howto?subject=enterprise',
    steps: [
      { see: '一步步来' },
      { noClipboard: true },
      { tap: '复制清单，发给管材料的人' },
      { confirm: '显示文字' },
      { see: '长按文字' },
    ],
  },
  {
    name: 'outdated',
    page: 'packages/guide/outdated/outdated',
    open: '/pages/mine/mine',
    steps: [{ library: '2.19.4' }, { start: '/packages/guide/outdated/outdated' }, { see: '先更新微信' }],
  },
];
