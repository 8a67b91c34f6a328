/** The texts to a client as they are built in, with the blanks that are filled in, and what an edited one may hold. */
import { templateLimit, type Tone } from '../../../../domain/outgoing/tone';
import type { Result } from '../../../../domain/kit/result';
import { ok, refuse } from '../../../../domain/kit/result';

export const toneLabels: Readonly<Record<Tone, string>> = {
  notice: '通知',
  urge: '催办',
  overdue: '已逾期',
  pay: '待付款',
  submitted: '审核中',
  returned: '打回重填',
  check: '核对到期日',
  first: '首次认证',
};

export const placeholders = [
  '客户',
  '账号名称',
  '账号类型',
  '主体名称',
  '到期日',
  '剩余天数',
  '逾期天数',
  '提交建议',
  '费用',
  '事项',
  '到期情况',
  '受限功能',
  '重填说明',
  '认证说明',
] as const;
/** Offered no more, and still filled in: it may stand in a template that somebody edited. */
export const oldPlaceholders = ['最晚提交日'] as const;
export type Placeholder = (typeof placeholders)[number] | (typeof oldPlaceholders)[number];

/**
 * None asks for money outright but the one that is only offered where a fee is due: an account whose subject pays
 * nothing reads 审核费：免费.
 */
export const defaultTemplates: Readonly<Record<Tone, string>> = {
  notice:
    '【客户】你好，你的【账号类型】“【账号名称】”（主体：【主体名称】）微信认证将在【到期日】到期，还有【剩余天数】天。年审审核费：【费用】。请准备好证件，【提交建议】，审核期间会有电话核实，请留意接听。',
  urge: '【客户】你好，“【账号名称】”的微信认证【到期情况】。审核和补材料都要时间，请尽快把证件发来，我们好提交年审（审核费：【费用】）。到期还没通过，功能会受限。',
  overdue:
    '【客户】你好，“【账号名称】”的微信认证已在【到期日】到期，逾期【逾期天数】天，部分功能已暂停服务（【受限功能】），直到年审通过。请今天就把证件发来，我们马上提交年审（审核费：【费用】）。',
  pay: '【客户】你好，“【账号名称】”的【事项】申请已填好，还没有付审核费（【费用】），付款后才开始审核，请尽快付款。微信认证【到期情况】。',
  submitted:
    '【客户】你好，“【账号名称】”的【事项】申请已提交，正在审核。审核员会打电话核实，请留意接听，没接到可能被打回。微信认证【到期情况】。',
  returned: '【客户】你好，“【账号名称】”的【事项】申请被打回了，【重填说明】。微信认证【到期情况】。',
  check:
    '【客户】你好，“【账号名称】”的微信认证【到期情况】。请登录微信公众平台后台，看一下“微信认证”里的到期日，告诉我们。',
  first: '【客户】你好，你的【账号类型】“【账号名称】”（主体：【主体名称】）还没有微信认证。【认证说明】。',
};

export const blank = /【([^【】]*)】/g;

/** A template as edited, trimmed. Refused: empty, too long, or with a blank that nothing fills. */
export function checkTemplate(text: string): Result<string> {
  const plain = text.trim();
  if (plain === '') return refuse('内容不能为空');
  if (plain.length > templateLimit)
    return refuse(`最多 ${templateLimit} 个字，多了 ${plain.length - templateLimit} 个`);
  const unknown = (plain.match(blank) ?? []).find((found) => !isPlaceholder(found.slice(1, -1)));
  return unknown === undefined
    ? ok(plain)
    : refuse(`没有${unknown}这个填空，可以用：${placeholders.map((name) => `【${name}】`).join('')}`);
}

export function isPlaceholder(name: string): name is Placeholder {
  return [...placeholders, ...oldPlaceholders].some((each) => each === name);
}
