import { addresses } from '../../platform/navigation';

export interface Paragraph {
  id: string;
  text: string;
}

/** Pages of the guide, with what each is good for. */
export const helpEntries = [
  { id: 'questions', title: '年审问答', note: '要不要年审、交多少钱、逾期会怎样', url: addresses.questions },
  { id: 'howto', title: '怎么办理年审', note: '按主体类型列出材料和步骤', url: addresses.howto },
  { id: 'rules', title: '规则说明', note: '每条规则从哪里来，也可以改成你的数字', url: addresses.rules },
] as const;

/** Reminding, as one wants it. */
export const reminderEntry = {
  title: '提醒设置',
  note: '再提前多久提醒你，给打回重填留几天',
  url: addresses.reminderSettings,
} as const;

/** 备份, and the way back to one. */
export const backupEntry = {
  title: '备份与恢复',
  note: '每天自动备份，改错了可以回到那时',
  url: addresses.backups,
} as const;

/** What the app is and is not, one paragraph each. */
export const aboutTexts: readonly Paragraph[] = [
  {
    id: 'purpose',
    text: '年审管家帮你记住每个小程序和公众号的认证到期日：年审什么时候开始、还剩几天、逾期会停哪些功能。',
  },
  {
    id: 'limits',
    text: '它不是腾讯的产品，也不会替你提交年审。这里的日期和提醒供你参考，一切以微信公众平台后台显示的为准。',
  },
];

/** Where the data is, in short; the page says the rest. */
export const privacyEntry = {
  title: '隐私说明',
  note: '内容只存在这部手机里：不联网，不上传，没有账号，也没有统计。存了什么、怎么全部删除',
  url: addresses.privacy,
} as const;
