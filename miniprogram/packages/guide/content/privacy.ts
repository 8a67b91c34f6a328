import { recycleDays } from '../../../storage/book/retention';

/** 隐私说明 in plain words. What comes to use another part of the phone says so under 会用到手机的什么. */
export interface PrivacyPart {
  id: string;
  title: string;
  lines: readonly string[];
}

export const privacyParts: readonly PrivacyPart[] = [
  {
    id: 'kept',
    title: '存了什么，存在哪里',
    lines: [
      '你填写和粘贴的账号资料：名称、主体、到期日、类目、证件有效期，还有你自己写的管理员、联系方式和备注。',
      '没写完的草稿、快速注册的检查记录，以及外观和文字大小这些设置。',
      '全部只存在这部手机的微信里，别的手机看不到，我们也看不到。',
    ],
  },
  {
    id: 'never',
    title: '从来不做的事',
    lines: [
      '不联网，不上传，不需要登录，没有统计，也没有广告。',
      '不要密码、AppSecret，也不要身份证和营业执照的照片。请不要把它们写进备注。',
      '不读取你的位置、通讯录、相册和聊天。',
    ],
  },
  {
    id: 'uses',
    title: '会用到手机的什么',
    lines: [
      '剪贴板：只在你点“从剪贴板粘贴”或“复制”的那一刻。',
      '图片：只在你点“发送或保存”时，由微信自己的菜单发给你选的人，或存进相册。',
      '日历：只在你点“加到手机日历”的那一刻写入一条，从不读取。日历文件只在你点“发送日历文件”时，由你选人发出；离开那一页，小程序里的文件就删掉。',
      '第一次用到时，微信会请你看隐私保护指引。不同意也能用：长按输入框选“粘贴”，或长按文字选“复制”。',
    ],
  },
  {
    id: 'erase',
    title: '怎么删除',
    lines: [
      `删一个：打开账号，点“删除这个账号”。它在“最近删除”里再留 ${recycleDays} 天，也可以在那里立刻彻底删除。`,
      '删全部：在微信首页下拉，长按“年审管家”，拖到下方删除。存在这部手机里的内容会一起清掉，找不回来。',
    ],
  },
  {
    id: 'lost',
    title: '什么时候会丢',
    lines: ['删除小程序、清除微信里它的缓存、卸载微信或换手机，这些内容都会一起消失。'],
  },
];
