/** Cause 2: the subject is not that of the registered programs, or the name can't be used. */
import { renamingRule } from '../remedies/renaming';
import type { WrittenQuestion } from './question';
import { inThisFlow, mayUseReuse, unsure, yesNo } from './question';

export const nameQuestions: readonly WrittenQuestion[] = [
  {
    id: 'sameSubject',
    group: 'cause2',
    point: '公众号和小程序的主体',
    text: '公众号登记的单位名称，和你已有的（以及这次要注册的）小程序登记的单位名称，是一字不差的同一个吗？',
    why: '用公众号注册的小程序会登记在公众号的单位名下（这个单位叫“主体”）。两边不是同一家，就会冲突。',
    where:
      '公众号后台“账号详情”看主体名称；小程序后台“设置 → 基本设置”看主体信息。并排比一比，括号和“有限公司”几个字也要一样。',
    choices: [
      { value: 'yes', label: '是同一个', outcome: 'fine' },
      { value: 'noneYet', label: '还没有别的小程序，这次也登记在公众号的单位名下', outcome: 'fine' },
      { value: 'no', label: '不是同一个', outcome: 'failing', remedy: 'alignSubject' },
      unsure(),
    ],
    applies: mayUseReuse,
  },
  {
    id: 'nameFormat',
    group: 'cause2',
    point: '名称的长度和写法合规',
    text: '想好的小程序名称，长度在 4 到 30 个字符之间，而且没有表情、特殊符号和“小程序”三个字吗？（一个汉字算 2 个字符，一个字母或数字算 1 个）',
    why: '太短、太长或带特殊符号的名称会被直接退回。例如“面包”算 4 个字符，刚好够；“包”只算 2 个，不够。',
    where: `把名称填在这里，本应用会帮你数。名称要想好再定：${renamingRule}`,
    choices: yesNo('yes', 'fixName'),
    applies: inThisFlow,
  },
  {
    id: 'nameFree',
    group: 'cause2',
    point: '同名的小程序',
    text: '有没有别的小程序已经叫这个名称？',
    why: '小程序的名称不能重复，先到先得。',
    where: '在微信顶部搜索这个名称，点“小程序”一栏，看有没有一模一样的。',
    choices: yesNo('no', 'newName', { yes: '有', no: '没有' }),
    applies: inThisFlow,
  },
  {
    id: 'nameExtended',
    group: 'cause2',
    point: '名称以它开头的别家账号',
    text: '有没有别家的小程序或公众号，名称是在你想用的名称后面又加了几个字？（例如你想叫“小满面包”，别家已经有“小满面包城南店”）',
    why: '别人有了加长的名称，短的那个就只留给同一个主体（同一个登记单位）申请。',
    where: '在微信里搜你想用的名称，看小程序和公众号两栏里有没有以它开头的账号，再点进去看登记的单位是不是你。',
    choices: yesNo('no', 'proveSubject', { yes: '有，是别家的', no: '没有，或者都是我自己的' }),
    applies: inThisFlow,
  },
  {
    id: 'nameOfAccounts',
    group: 'cause2',
    point: '同名的公众号',
    text: '有没有公众号也叫这个名称？',
    why: '小程序可以和公众号同名，但那个公众号必须和小程序登记在同一个单位名下，而且只能有一个。',
    where: '在微信里搜这个名称，看“公众号”一栏；点进去，再点右上角“…”，能看到它登记的单位。',
    choices: [
      { value: 'none', label: '没有', outcome: 'fine' },
      { value: 'ours', label: '有一个，是我们单位的', outcome: 'fine' },
      { value: 'others', label: '有一个，是别家的', outcome: 'failing', remedy: 'proveSubject' },
      { value: 'several', label: '有好几个', outcome: 'failing', remedy: 'giveUpSharedName' },
      unsure(),
    ],
    applies: inThisFlow,
  },
  {
    id: 'nameProtected',
    group: 'cause2',
    point: '名称受保护或被禁用的提示',
    text: '填名称时，页面有没有提示这个名称在保护期、被禁止使用、和别人的微信号相同，或涉及别人的品牌？',
    why: '刚被别人放弃的名称会保留一阵子；品牌名、人名和别人的微信号也受保护，要有证明才能用。',
    where: '在注册页面填上名称，停一下看输入框下面的提示；没有提示就选“没有”。还没走到这一步，选“不确定”。',
    choices: yesNo('no', 'clearProtection', { yes: '有', no: '没有' }),
    applies: inThisFlow,
  },
];
