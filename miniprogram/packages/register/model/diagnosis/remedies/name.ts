/** Cause 2. Source: name error codes 530xx and 91xxx as in public SDKs. */
import { renamingRule } from './renaming';
import type { Remedy } from './remedy';
import { step } from './remedy';

export const nameRemedies = {
  alignSubject: {
    title: '让小程序和公众号登记在同一个主体名下',
    steps: [
      step('you', '并排比一比两边的主体名称，一个字、一个括号都要一样'),
      step('administrator', '公司改过名的，先在公众号后台“账号详情”里把主体信息更新成营业执照上的新名称'),
      step(
        'subject',
        '确实是两家不同的单位：改用同一主体的公众号来注册，或者先办账号迁移（把账号过户到另一个主体，要公证材料）',
      ),
    ],
    duration: '更新信息几天；账号迁移通常要几周，以页面为准',
  },
  fixName: {
    title: '把名称改成合规的写法',
    steps: [
      step('you', '名称按字符数算要有 4 到 30 个：一个汉字算 2 个，一个字母或数字算 1 个'),
      step('you', '去掉表情、换行和特殊符号，只留汉字、字母和数字；不能带“小程序”三个字'),
      step('you', `想好再定：${renamingRule}`),
    ],
    duration: '几分钟',
  },
  newName: {
    title: '换一个没有人用的名称',
    steps: [
      step('you', '在名称里加上地名、品牌或业务，例如“城南小满面包”，再到微信里搜一遍确认没有重名'),
      step('subject', '名称是你的注册商标却被别人用了：带上商标注册证，到微信公众平台的“侵权投诉”提出'),
    ],
    duration: '换名几分钟；投诉要几天到几周',
  },
  proveSubject: {
    title: '同名或名字相近的账号不是你的：换名，或换成同一主体来注册',
    steps: [
      step('you', '那个账号其实也是你这个主体的：用它自己的主体信息核对一遍，确认一字不差后再提交'),
      step('you', '不是你的：换一个名称，这类名称只让同一主体使用'),
    ],
    duration: '几分钟',
  },
  giveUpSharedName: {
    title: '好几个公众号都叫这个名称：只能换名',
    steps: [step('you', '换一个名称；同时被多个公众号用着的名称，谁来申请都不会通过')],
    duration: '几分钟',
  },
  clearProtection: {
    title: '等名称过保护期，或证明它是你的',
    steps: [
      step('you', '记下提示的原话：刚被别人放弃的名称会保留 15 天，因侵权被清空的名称会保留 7 天，到期再试'),
      step('subject', '提示和品牌、人名、微信号有关：准备商标注册证或授权书，按页面要求上传'),
      step('you', '提示“禁止使用”，或者不想等：换一个名称'),
    ],
    duration: '等待 7 到 15 天；换名几分钟',
  },
} as const satisfies Record<string, Remedy>;
