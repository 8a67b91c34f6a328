/** Which column of a table is which, by what people write above it. */
import type { ColumnUse } from '../../../../domain/account/columnUse';
import { searchKey } from '../../../../domain/kit/text';

/** What whose it is may stand in front of most headings: 小程序名称, 公众号认证到期时间. */
const owned = /^(?:微信|账号|帐号|小程序|公众号|服务号|订阅号|公众平台){0,2}/;
/** A number, or what our own tables compute; where a day is from is told by them, but no proof of it. */
const sayNothing = /^(?:序号?|编号|行号|no|id|#|№|到期日来源|今日状态|剩余天数|应交审核费)$/;

/**
 * The first that fits a heading tells its column's use; where two columns have one use, the earlier line has it. A
 * column of dates is the due day only where the heading says that a certification or review ends: never 创建时间, 注册时间,
 * 认证时间, 合同到期.
 */
const headings: readonly (readonly [use: ColumnUse, pattern: RegExp])[] = [
  ['appid', /^(?:appid|应用id|开发者id)$/],
  ['originalId', /^(?:原始(?:id|号|账号|帐号)|gh(?:id|号)|username|originalid)$/],
  ['name', /^(?:名称|名字|名|昵称|全称|nickname|name|accountname)$/],
  ['name', /^$/],
  ['kind', /^(?:类型|类别|种类|accounttype|kind|type)$/],
  ['subjectType', /^(?:(?:认证|注册)?主体(?:类型|类别|性质)|(?:企业|公司|单位)(?:类型|性质))$/],
  ['subjectName', /^(?:认证|注册|所属|运营|备案)?主体(?:名称|全称|名|公司|信息)?$/],
  ['subjectName', /^(?:(?:所属|运营|认证)?(?:公司|企业|单位)(?:名称|全称|名)?|营业执照名称?|principalname)$/],
  ['dueOn', /^(?:认证|年审)的?(?:到期|截止|截至|过期|失效|有效)(?:时间|日期|日|期限|期至|期|至)?(?:到期)?$/],
  ['dueOn', /^(?:(?:下次|下一次|本次|今年)?年审(?:时间|日期|日|到期)|下次认证(?:时间|日期|日)?|annualreviewendtime)$/],
  ['dueOn', /^(?:(?:到期|截止|过期|失效)(?:时间|日期|日)?|有效期(?:至|到|截止|到期)?(?:时间|日期|日)?|dueon)$/],
  ['certifiedHow', /^(?:认证(?:方式|状态|情况)|是否(?:已|微信)?认证)$/],
  ['certifiedOn', /^(?:(?:上次|最近|最近一次)?(?:认证|年审)(?:通过|完成|成功)(?:时间|日期|日)?)$/],
  ['certifiedOn', /^(?:(?:上次|最近|最近一次)(?:认证|年审)(?:时间|日期|日)?|认证(?:时间|日期|日))$/],
  ['administrator', /^(?:超级)?管理员(?:姓名|名字|名称|名|微信号?)?$/],
  ['owner', /^(?:项目|运营|年审)?(?:负责人|经办人|跟进人|责任人|归属人|对接人|经手人)(?:姓名|名字|名称|名)?$/],
  ['owner', /^(?:运营(?:人员?)?|业务员|销售)$/],
  ['client', /^(?:所属)?(?:客户|甲方|委托方|商户)(?:名称|简称|名|公司|姓名)?$/],
  ['contact', /^联系(?:人|方式|电话|手机)(?:姓名|电话|手机|方式)?$/],
  ['contact', /^(?:(?:手机|电话)(?:号码?)?|(?:客户|管理员)(?:电话|手机号?))$/],
  ['tags', /^(?:标签|分组|tags?)$/],
  ['categories', /^(?:服务|经营)?类目$/],
  ['filingNumber', /^(?:(?:icp|工信部)?备案(?:编?号|号码)|icp号)$/],
  ['filingStatus', /^(?:(?:icp)?备案(?:状态|情况|进度)|是否已?备案)$/],
  ['note', /^(?:备注(?:信息|说明)?|说明|备忘|remarks?|notes?|memo)$/],
  ['noteLine', /^(?:认证|年审|审核|服务|代办)?(?:费用?|金额|价格|收费)(?:金额)?$/],
];

/** Whether a text that was remembered as a use is one. */
export function isUse(use: string): use is ColumnUse {
  return use === 'nothing' || headings.some(([known]) => known === use);
}

/** What people add to a heading without changing what it says. */
const harmless =
  /[([【](?:必填|选填|可选|非必填|必选|单位[:]?元|元|人民币|下拉选择|北京时间|格式.*?|如.*?|例.*?|y{2,4}.*?|\d{4}.*?)[)\]】]/g;

/** The text by which headings are the same, however they are set: 到期时间（必填）*, App ID, app_id. */
export function headingKey(heading: string): string {
  return searchKey(heading)
    .replace(harmless, '')
    .replace(/[\s*:：_."'“”-]/g, '');
}

/** What a heading says about its column, and how surely (0 is surest); null where it is none that is known. */
export function useOf(heading: string): { use: ColumnUse; rank: number } | null {
  const key = headingKey(heading);
  if (sayNothing.test(key)) return { use: 'nothing', rank: 0 };
  // Longer ones are sentences.
  const rest = key.length > 20 ? key : key.replace(owned, '');
  const rank = key === '' ? -1 : headings.findIndex(([, pattern]) => pattern.test(rest));
  const found = headings[rank];
  return found ? { use: found[0], rank } : null;
}
