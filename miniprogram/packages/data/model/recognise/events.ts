/**
 * Events that the platform pushes to an account's own address: they name it by `ToUserName` (gh_…) alone. Source:
 * Accreditation events of official accounts, official documentation; wx_verify_…, as public SDKs have them.
 */
import { formatDay, readDay } from '../../../../domain/day/day';
import { longDay } from '../../../../domain/day/words';
import { nameLimit } from '../../../../domain/account/limits';
import { cleanText } from './clean';
import type { Field } from './progress';
import { auditorOf, failed, inReview, reasonOf, returned } from './progress';
import type { Telling } from './told';
import { readNumber, readTime } from './values';

/** What an event tells, by its name. */
const readers: Record<string, (field: Field) => Telling> = {
  qualification_verify_success: (field) => passed('资质认证成功', field),
  qualification_verify_fail: (field) => {
    const { says, ...told } = failed(reasonOf(field));
    return { says: says.replace('认证最终失败', '资质认证失败'), ...told };
  },
  naming_verify_success: (field) => {
    const telling = passed('名称认证成功', field);
    return { ...telling, step: { state: 'passed', note: '', namePassed: true } };
  },
  naming_verify_fail: (field) => ({
    says: `名称认证失败${behind('：', reasonOf(field))}，资质已通过，认证的权益不受影响，名称可以再申请`,
  }),
  annual_renew: (field) => dueTold('年审提醒', field),
  verify_expired: (field) => dueTold('认证过期', field),
  wx_verify_pay_succ: () => ({
    says: '认证费已付款，进入审核',
    step: { state: 'inReview', note: '已付审核费' },
  }),
  wx_verify_dispatch: (field) => inReview(auditorOf(field)),
  wx_verify_refill: (field) => returned(reasonOf(field)),
  wxa_nickname_audit: renamed,
};

/** Events that have nothing to do with certification, and what they are. */
const others: Record<string, string> = {
  weapp_audit_success: '代码审核通过',
  weapp_audit_fail: '代码审核没通过',
  weapp_audit_delay: '代码审核延后',
  wxa_category_audit: '类目审核结果',
  wxa_privacy_apply: '隐私权限审核结果',
  wxa_illegal_record: '违规记录',
  wxa_appeal_record: '申诉记录',
};

/** null: no event that we know. Of those without a field of ours, only what they are. */
export function readEvent(event: string, field: Field): Telling | { other: string } | null {
  // A plain lookup would find what every object inherits.
  if (Object.keys(readers).includes(event)) return readers[event]?.(field) ?? null;
  if (Object.keys(others).includes(event)) return { other: `“${others[event] ?? ''}”的推送，与认证年审无关` };
  return event.startsWith('wx_verify_')
    ? { other: `微信认证的推送（${cleanText(event, 40)}），但没有说明走到了哪一步` }
    : null;
}

function passed(title: string, field: Field): Telling {
  const { dueOn, words } = expiry(field);
  return { says: `${title}${words}`, step: { state: 'passed', note: '' }, dueOn };
}

function dueTold(title: string, field: Field): Telling {
  const { dueOn, words } = expiry(field);
  return { says: `${title}${words}`, dueOn };
}

function expiry(field: Field): { dueOn: string; words: string } {
  const time = readTime(field('ExpiredTime'));
  const dueOn = time.ok && time.value ? formatDay(time.value.day) : '';
  const day = readDay(dueOn);
  return { dueOn, words: day === null ? '' : `，到期日 ${longDay(day)}` };
}

/** Source: wxa_nickname_audit; ret 2 refused, 3 passed. */
function renamed(field: Field): Telling {
  const nickname = cleanText(field('nickname'), nameLimit);
  if (readNumber(field('ret')) === 3) return { says: `名称审核通过${behind('：', nickname)}`, name: nickname };
  return { says: `名称审核没通过${behind('：', nickname)}${behind('，', reasonOf(field))}` };
}

function behind(mark: string, text: string): string {
  return text === '' ? '' : `${mark}${text}`;
}
