/** Words of the field that a question uses, for the reader who meets them for the first time. */

export interface Term {
  word: string;
  meaning: string;
}

export const glossary: readonly Term[] = [
  { word: '公众号后台', meaning: '管理公众号的网页，在电脑上打开 mp.weixin.qq.com 用管理员微信扫码登录' },
  { word: '小程序后台', meaning: '管理小程序的网页，地址也是 mp.weixin.qq.com，登录时选小程序' },
  { word: '快速注册', meaning: '借用公众号已有的身份来注册小程序，不用从头填资料' },
  { word: '微信认证', meaning: '交资料、付审核费，由腾讯委托的公司核实账号背后是谁，一年有效' },
  { word: '年审', meaning: '认证每年到期前要重新审核一次，也要付费' },
  { word: '主体', meaning: '账号登记在谁的名下：公司、个体户、机关或个人' },
  { word: '法定代表人', meaning: '营业执照上写的负责人' },
  { word: '类目', meaning: '小程序提供哪一种服务，注册后要选，例如“餐饮服务 > 点餐平台”' },
  { word: '资质', meaning: '证明你可以做这项业务的文件：许可证、备案证明、合作协议等' },
  { word: '经营范围', meaning: '营业执照或许可证上写明的可以做的业务' },
  { word: '服务商', meaning: '帮你做小程序、代你注册的公司，也叫第三方平台' },
  { word: '管理员', meaning: '公众号或小程序后台登记的负责管理的人，用自己的微信扫码' },
  { word: '错误码', meaning: '失败时页面或服务商给出的一串数字，例如 61052' },
  { word: '待完成注册', meaning: '小程序建到一半：还差激活邮箱或补资料' },
  { word: '个体工商户', meaning: '营业执照上类型写着“个体工商户”的小店，也叫个体户' },
  { word: '事业单位', meaning: '学校、公立医院、博物馆这类由国家举办的单位' },
  { word: '民办非企业', meaning: '民间办的非营利单位，例如民办学校、民办养老院' },
  { word: '微信开放平台', meaning: '给 App 和网站接入微信用的另一个网站，账号和公众号分开' },
  { word: '企业号', meaning: '企业微信的前身，以前也用邮箱注册' },
];

/** The terms that occur in these texts, in the order of the glossary. */
export function termsIn(...texts: string[]): Term[] {
  const all = texts.join('\n');
  return glossary.filter((term) => all.includes(term.word));
}
