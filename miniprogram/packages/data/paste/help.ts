import type { Day } from '../../../domain/day/day';
import { longDay } from '../../../domain/day/words';
import { addDays } from '../../../domain/day/arithmetic';

export interface HelpPart {
  id: string;
  title: string;
  text: string;
}

/** 怎么拿到这段文字 */
export const helpParts: readonly HelpPart[] = [
  {
    id: 'notice',
    title: '从微信里的年审通知',
    text: '在微信里打开“服务通知”或“公众平台安全助手”发来的年审通知，长按文字，选“复制”，再回到这里点“从剪贴板粘贴”。',
  },
  { id: 'line', title: '没有通知', text: '自己写一行也可以：账号名称，空一格，再写到期日。一行写一个账号。' },
  {
    id: 'table',
    title: '账号记在表格里',
    text: '在 Excel、WPS 或飞书里连同表头一起选中，复制，再粘贴到这里。表头写“账号名称”“到期日”“负责人”这样的列名，顺序随意。',
  },
  {
    id: 'json',
    title: '有技术人员帮忙',
    text: '请他调用官方接口 getAccountBasicInfo，把返回的整段内容发给你。可以一次粘贴很多个。',
  },
];

/** Nobody's account: what is added under this name is marked as an example. */
export const practiceName = '示例小店（练习用）';

const practiceDaysAhead = 45;

/** A text in the wording of the platform's notice, to try things out with. */
export function practiceText(today: Day): string {
  return [
    `账号名称: ${practiceName}`,
    `到期时间: ${longDay(addDays(today, practiceDaysAhead))}`,
    '详情: 账号已进入年审期，请尽快完成认证年审。（这是一段示例文字）',
  ].join('\n');
}
