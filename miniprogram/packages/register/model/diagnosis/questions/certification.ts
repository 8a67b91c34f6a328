/** Cause 1: the official account is not certified, its certification has lapsed, or its type doesn't match. */
import type { AnswerValue, Past, WrittenQuestion } from './question';
import { mayUseReuse, yesNo } from './question';

/**
 * The first three must tick the reuse of the certification; whoever isn't sure may be one of them. Source: error code
 * 61056.
 */
const mayHaveToTick: readonly (AnswerValue<'subjectType'> | '')[] = [
  'media',
  'government',
  'otherOrganisation',
  'unsure',
];

export const certificationQuestions: readonly WrittenQuestion[] = [
  {
    id: 'certified',
    group: 'cause1',
    point: '公众号通过了微信认证',
    text: '这个公众号通过了微信认证吗？（微信认证：交资料、付审核费，由腾讯委托的公司核实你的身份）',
    why: '快速注册就是借用公众号认证过的身份。没有认证，就没有身份可借。',
    where: '公众号后台“设置与开发 → 微信认证”，写着“已认证”才算。在微信里打开公众号主页，名称下面有“已认证”标记也算。',
    choices: yesNo('yes', 'certify'),
    applies: mayUseReuse,
  },
  {
    id: 'certificationValid',
    group: 'cause1',
    point: '公众号的认证在有效期里',
    text: '这个公众号的认证现在还在有效期里吗？',
    why: '认证只管一年，每年要重新审核一次（叫“年审”）。过期以后和没认证一样，不能快速注册。',
    where: '公众号后台“设置与开发 → 微信认证”，看有效期写到哪一天；那一天还没到就选“是”。',
    choices: yesNo('yes', 'renew'),
    applies: mayUseReuse,
  },
  {
    id: 'typeMatches',
    group: 'cause1',
    point: '公众号认证和小程序登记的主体类型',
    text: '公众号认证时选的主体类型（企业、媒体、政府或其他组织），和小程序要登记的类型一样吗？',
    why: '小程序会照抄公众号的身份。公众号认证的是企业，小程序就不能登记成媒体或政府。',
    where: '公众号后台“账号详情”里看认证的主体类型；再看快速注册页面上小程序显示的主体类型，两边比一比。',
    choices: yesNo('yes', 'matchType', { yes: '一样', no: '不一样' }),
    applies: mayUseReuse,
  },
  {
    id: 'reuseTicked',
    group: 'cause1',
    point: '“复用微信认证”',
    text: '提交时，页面上的“复用微信认证”（让小程序借用公众号的认证）勾选了吗？',
    why: '政府、媒体和其他组织的公众号必须勾选这一项，不勾就会被拒绝。',
    where: '快速注册的第一页上有这个勾选框。由服务商代办的，问服务商。还没走到这一步，选“不确定”。',
    choices: yesNo('yes', 'tickReuse', { yes: '勾选了', no: '没有勾选' }),
    applies: (past: Past) => mayUseReuse(past) && mayHaveToTick.includes(past.valueOf('subjectType')),
  },
];
