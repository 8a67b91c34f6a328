/** What the fields of an account are called where they go out: in the header of a sheet, and before a card is sent. */
export const fieldWords = {
  name: '账号名称',
  kind: '账号类型',
  subjectName: '主体名称',
  subjectType: '主体类型',
  appid: 'AppID',
  originalId: '原始ID',
  dueOn: '到期日',
  dueTrust: '到期日来源',
  client: '客户',
  owner: '负责人',
  administrator: '管理员',
  contact: '联系方式',
  tags: '标签',
  filingNumber: '备案号',
  note: '备注',
} as const;

export type FieldWord = keyof typeof fieldWords;
