/** One text to a client about everything of theirs that has something to do. */
import { accountKindLabel } from '../../../../domain/account/words';
import type { Tone } from '../../../../domain/outgoing/tone';
import type { ListedAccount } from '../../../../domain/lists/search';
import { feeOfAccount, type AccountFee } from '../../../../domain/rules/feeFor';
import type { RuleNumbers } from '../../../../domain/rules/numbers';
import type { Standing } from '../../../../domain/rules/standing';
import { feeWords } from '../feeWords';
import { isReturned, type ClientGroup } from './clients';
import { dueText, fillTemplate, refillText } from './fill';
import { defaultTemplates } from './templates';
import { tonesFor } from './tonesFor';

/**
 * Of one account, the text by its template; of several, a line each with day, days left and fee, and the sum. Nothing
 * is asked for that the account's status doesn't call for.
 */
export function clientText(
  { client, due }: ClientGroup,
  templates: Partial<Record<Tone, string>>,
  standing: Standing,
): string {
  const [only] = due;
  if (only && due.length === 1) return textOfOne(only, templates, standing);
  const lines = due.map((one, index) => `${index + 1}. ${lineOf(one, standing)}`);
  return [`${client}你好，有 ${due.length} 个账号的微信认证要处理：`, ...lines, ...ending(due, standing.numbers)].join(
    '\n',
  );
}

function textOfOne(
  { account, status }: ListedAccount,
  templates: Partial<Record<Tone, string>>,
  standing: Standing,
): string {
  const tone = tonesFor(account, status, standing.numbers)[0] ?? 'notice';
  return fillTemplate(templates[tone] ?? defaultTemplates[tone], account, status, standing);
}

/** “甲店”（小程序）：2026年3月20日到期，还有15天；审核费 300 元 */
function lineOf({ account, status }: ListedAccount, standing: Standing): string {
  const about = `“${account.name}”（${accountKindLabel(account.kind)}）：${dueText(account, status)}`;
  if (isReturned(account)) return `${about}；申请被打回了，${refillText(account, standing)}`;
  if (status.kind === 'dueUnknown') return about;
  const fee = feeOfAccount(account, standing.numbers);
  if (isUnpaid({ account, status }, standing.numbers)) return `${about}；申请已填好，还没有付审核费：${feeWords(fee)}`;
  return `${about}；审核费：${feeWords(fee)}`;
}

/** Filled in, and nothing happens before it is paid. */
function isUnpaid({ account, status }: ListedAccount, numbers: RuleNumbers): boolean {
  return tonesFor(account, status, numbers)[0] === 'pay';
}

/** What it costs in all, and what the client is asked to do. */
function ending(due: readonly ListedAccount[], numbers: RuleNumbers): string[] {
  const paying = due.filter(({ account, status }) => !isReturned(account) && status.kind !== 'dueUnknown');
  const unknown = due.filter(({ account, status }) => !isReturned(account) && status.kind === 'dueUnknown');
  const unpaid = paying.filter((one) => isUnpaid(one, numbers));
  const fees = paying.map(({ account }) => feeOfAccount(account, numbers));
  return [
    ...(fees.length > 1 && fees.some(({ fee }) => fee.kind !== 'free') ? [sumText(fees)] : []),
    ...(unpaid.length > 0 ? ['申请已填好的，请尽快付款，付款后才开始审核。'] : []),
    ...(paying.length > unpaid.length ? ['请尽快把证件发来，我们好提交年审；审核期间会有电话核实，请留意接听。'] : []),
    ...(unknown.length > 0 ? ['到期日不清楚的，请登录微信公众平台后台，看一下“微信认证”里的到期日，告诉我们。'] : []),
  ];
}

/** 审核费合计 600 元，另有 1 个以后台显示为准。 */
function sumText(fees: readonly AccountFee[]): string {
  const unknown = fees.filter(({ fee }) => fee.kind === 'unknown').length;
  const rest = unknown === 0 ? '' : `，另有 ${unknown} 个以后台显示为准`;
  if (unknown === fees.length) return '审核费都以后台显示为准。';
  const yuan = fees.reduce((sum, { fee }) => sum + (fee.kind === 'yuan' ? fee.yuan : 0), 0);
  const isGuessed = fees.some(({ guessed }) => guessed);
  return `审核费合计 ${yuan} 元${isGuessed ? '（按企业算，个体工商户会少一些）' : ''}${rest}。`;
}
