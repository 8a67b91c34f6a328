/**
 * Where an application stands, as the platform's numbers say it. Source: queryauth and the pushes notify_3rd_wxa_auth
 * and notify_3rd_wxa_auth_and_icp, official documentation.
 */
import type { FilingStatus } from '../../../../domain/account/account';
import { filingStatusLabel } from '../../../../domain/account/words';
import { stepNoteLimit } from '../../../../domain/cycle/advance';
import { cleanText } from './clean';
import type { Telling } from './told';
import { readNumber } from './values';

/** Gives the text of a field, '' without it. */
export type Field = (name: string) => string;

/** The text of the first field that has one. */
export function first(field: Field, ...names: readonly string[]): string {
  return names.map((name) => field(name).trim()).find((text) => text !== '') ?? '';
}

/** Source: task_status; the steps before there is an application to audit. */
const tasks: Record<number, string> = {
  0: '刚发起，还没有人确认',
  1: '超过 24 小时没有确认，已失效，要重新发起',
  2: '管理员拒绝了授权',
  3: '管理员已同意授权',
  4: '正在人脸核验',
  5: '人脸核验没通过',
  6: '人脸核验通过',
  7: '已发短信验证码',
  8: '手机验证没通过',
  9: '手机验证通过',
  11: '没能生成审核单',
  12: '已生成审核单',
  14: '验证没通过',
  15: '等待支付',
};

/** Source: status of getIcpEntranceInfo, beian_status of the push. */
const filings: Record<number, FilingStatus> = {
  2: 'platformReview',
  3: 'platformRejected',
  4: 'authorityReview',
  5: 'authorityRejected',
  6: 'filed',
  1024: 'none',
};

/** Source: procedure_status of notify_3rd_wxa_auth_and_icp → apply_status, or status of the filing. */
const procedureApplies: Record<number, number> = { 15: 1, 16: 2, 17: 2, 18: 3, 19: 4, 20: 5 };
const procedureFilings: Record<number, number> = { 22: 2, 23: 3, 24: 4, 25: 5, 26: 6 };
const procedureEnds: Record<number, string> = {
  21: '没能生成备案审核单',
  27: '流程已过期，要重新发起',
  28: '流程已终止',
  29: '备案已撤回',
};

/** apply_status, task_status and what belongs to them. */
export function progressOf(field: Field): Telling {
  const applied = applyStatus(readNumber(field('apply_status')), field);
  if (applied) return applied;
  const task = readNumber(field('task_status'));
  if (task === 15) return applyStatus(1, field) ?? { says: '认证等待支付' };
  const word = task === null ? undefined : tasks[task];
  return { says: `认证还没有审核单${word === undefined ? '' : `，${word}`}` };
}

/** Certification and filing in one application. */
export function procedureOf(field: Field): Telling {
  const status = readNumber(field('procedure_status')) ?? -1;
  return (
    applyStatus(procedureApplies[status] ?? null, field) ??
    filingOf(procedureFilings[status] ?? null) ?? { says: `认证和备案的进度${withWord(procedureEnds[status])}` }
  );
}

/** null: a status that isn't known. */
export function filingOf(status: number | null): Telling | null {
  const filingStatus = status === null ? undefined : filings[status];
  return filingStatus === undefined ? null : { says: `备案：${filingStatusLabel(filingStatus)}`, filingStatus };
}

/** 审核公司 甲，电话 010…; '' where neither is said. */
export function auditorOf(field: Field): string {
  const provider = cleanText(first(field, 'provider', 'Provider'), 60);
  const contact = cleanText(first(field, 'contact', 'Contact'), 60);
  const parts = [provider === '' ? '' : `审核公司 ${provider}`, contact === '' ? '' : `电话 ${contact}`];
  return parts.filter((part) => part !== '').join('，');
}

/** Why something was sent back or failed. */
export function reasonOf(field: Field): string {
  const names = ['refill_reason', 'RefillReason', 'fail_reason', 'FailReason', 'reason', 'Reason', 'message'];
  return cleanText(first(field, ...names), stepNoteLimit);
}

function applyStatus(status: number | null, field: Field): Telling | null {
  switch (status) {
    case 1:
      return { says: '认证申请等待支付', step: { state: 'awaitingPayment', note: '' } };
    case 2:
      return inReview(auditorOf(field));
    case 3:
      return returned(reasonOf(field));
    case 4:
      return { says: '认证通过', step: { state: 'passed', note: '' } };
    case 5:
      return failed(reasonOf(field));
    default:
      return null;
  }
}

/** Audit begun, perhaps with who audits. */
export function inReview(note: string): Telling {
  return { says: `认证审核中${withWord(note)}`, step: { state: 'inReview', note } };
}

/** Sent back for a refill. */
export function returned(note: string): Telling {
  return { says: `认证被打回重填${withWord(note)}`, step: { state: 'returned', note } };
}

/** Finally failed. */
export function failed(note: string): Telling {
  return { says: `认证最终失败${withWord(note)}`, step: { state: 'failed', note } };
}

function withWord(word = ''): string {
  return word === '' ? '' : `：${word}`;
}
