/**
 * The accounts in the pictures: made up, one for each way an account can stand on `today`, in the form in which the
 * platform gives them (getAccountBasicInfo), so that they come in through the app's own 粘贴导入.
 */
export const today = '2026-01-05';

const kinds = { subscription: 1, service: 2, program: 3 };
const subjects = { enterprise: 1, individualBusiness: 12, person: 15 };
const day = 24 * 60 * 60;

/** Noon in Beijing of a day, in unix seconds: what the platform sends. */
const seconds = (date) => Date.parse(`${date}T12:00:00+08:00`) / 1000;

/** `due`: last day of the certification; '' = certified without one; null = not certified. */
function account(number, name, kind, [subject, type], due) {
  const dated = due ? { annual_review_begin_time: seconds(due) - 90 * day, annual_review_end_time: seconds(due) } : {};
  return {
    errcode: 0,
    appid: `wx${String(number).padStart(16, '0')}`,
    account_type: kinds[kind],
    customer_type: subjects[type],
    principal_name: subject,
    nickname: name,
    wx_verify_info: {
      qualification_verify: due !== null,
      naming_verify: due !== null,
      annual_review: Boolean(due),
      ...dated,
    },
  };
}

const company = (name) => [name, 'enterprise'];
const shop = (name) => [name, 'individualBusiness'];

const accounts = [
  account(1, '宁波示例物流 · 查运单', 'program', company('宁波示例物流有限公司'), '2025-12-01'),
  account(2, '示例云课堂', 'service', company('嘉兴示例教育科技有限公司'), '2026-01-05'),
  account(3, '南湖示例餐饮点餐', 'program', shop('南湖区示例小馆'), '2026-01-12'),
  account(4, '杭州示例商贸', 'program', company('杭州示例商贸有限公司'), '2026-02-01'),
  account(5, '青禾示例花店', 'program', shop('青禾示例花店'), '2026-03-21'),
  account(6, '苏州示例文创', 'program', company('苏州示例文化创意有限公司'), ''),
  account(7, '温州示例眼镜', 'program', company('温州示例眼镜有限公司'), '2026-07-28'),
  account(8, '绍兴示例茶业', 'subscription', company('绍兴示例茶业有限公司'), '2026-11-03'),
  account(9, '示例记账本', 'program', ['示例个人', 'person'], null),
];

/** All of them as one text to paste. */
export const accountsText = JSON.stringify(accounts);

/** The platform's notice for one that is new. */
export const noticeText = [
  '账号名称: 台州示例渔具',
  '到期时间: 2026年3月2日',
  '详情: 账号已进入年审期，请尽快完成认证年审。',
].join('\n');

/** A sheet with columns that nobody knows, a row without a name, and a day that stands against a checked one. */
export const sheetText = [
  '账号名称\t类型\t认证到期时间\t负责人\t区域\t开通人',
  '嘉兴示例粮油\t小程序\t2026-03-18\t小王\t华东\t张三',
  '湖州示例丝绸\t服务号\t2026-04-06\t小王\t华东\t张三',
  '\t小程序\t2026-06-30\t小李\t华南\t李四',
  '温州示例眼镜\t\t2026-07-28\t小李\t华南\t李四',
  '舟山示例海味\t小程序\t2026-06-30\t小李\t华东\t李四',
  '金华示例茶行\t小程序\t2026-11-12\t小李\t华东\t张三',
].join('\n');

/** Lines that somebody wrote: new ones, one that is known, and one that can't be. */
export const listText = [
  '嘉兴示例粮油 2026-03-18',
  '湖州示例丝绸 2026-04-06',
  '温州示例眼镜 2026-07-28',
  '舟山示例海味 2026-06-30',
  '金华示例茶行 2026-11-12',
  '示例小铺 2026-02-30',
].join('\n');
