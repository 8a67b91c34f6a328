/** Where rules come from, worded for the screen. */
export const sources = {
  article: '本应用最初依据的文章（2023–2024）',
  guide2018: '《微信小程序认证指引》2018-11-15',
  notice: '微信官方到期通知样例',
  basicInfo: '微信官方文档 getAccountBasicInfo',
  register: '微信官方文档 registerMiniprogramByOffiaccount',
  auth: '微信官方文档 wxaauth / queryauth / reauth',
  events: '微信官方文档 认证事件推送',
  icp: '微信官方文档 getIcpEntranceInfo、wxverifyicp',
  service: '微信客服答复，服务商网站转述（2023-11 至 2024）',
  agencies: '多家服务商网站（2023 至 2024）',
  own: '本应用的估计',
  errorCodes: '公开 SDK 收录的官方错误码',
  console: '微信公众平台后台的弹窗，公开代码转录',
  filingRetold: '备案资料，服务商网站和公开代码转述（2023-09 起）',
  none: '没有查到',
} as const;
