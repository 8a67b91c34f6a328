/**
 * Pushes of the platform, as XML or as the same fields in JSON. Only the annual-review notice names the account it is
 * about.
 */
import { ok } from '../../../../domain/kit/result';
import { formatDay } from '../../../../domain/day/day';
import { readAppid } from './accountJson';
import { cleanText, unreadable } from './clean';
import { readNotices } from './notice';
import type { RecognisedItem } from './types';
import { onlyName } from './types';
import { readTime } from './values';

/**
 * Source: Accreditation events of official accounts. They carry `ToUserName` (gh_…) and nothing else about the account.
 */
const accountEvents: Record<string, string> = {
  qualification_verify_success: '资质认证成功',
  qualification_verify_fail: '资质认证失败',
  naming_verify_success: '名称认证成功',
  naming_verify_fail: '名称认证失败',
  annual_renew: '年审提醒',
  verify_expired: '认证过期',
};

/** Reads one push; `field` gives the text of a field, '' without it. null: it is no push that we know. */
export function readPush(field: (name: string) => string, whole: string): RecognisedItem | null {
  const infoType = field('InfoType').trim();
  if (infoType === 'notify_3rd_wxa_wxverify') return readReviewPush(field, whole);
  if (infoType === 'notify_3rd_wxa_auth') {
    return unreadable('这是小程序认证进度的推送，里面没有到期日。请打开对应的账号，手动更新年审申请', whole);
  }
  const event = field('Event').trim();
  // A plain lookup would find what every object inherits.
  const title = Object.keys(accountEvents).includes(event) ? accountEvents[event] : undefined;
  return title === undefined ? null : unreadable(eventMessage(title, field), whole);
}

function eventMessage(title: string, field: (name: string) => string): string {
  const expires = readTime(field('ExpiredTime'));
  const due = expires.ok && expires.value ? `，到期日 ${formatDay(expires.value.day)}` : '';
  return `这是公众号“${title}”的推送${due}，只写了原始 ID（${cleanText(field('ToUserName'), 40)}），认不出是哪个账号。请打开那个账号手动填写`;
}

/**
 * Source: notify_3rd_wxa_wxverify, official sample: `expired` (unix seconds) and the date in `message` are the same
 * Beijing day.
 */
function readReviewPush(field: (name: string) => string, whole: string): RecognisedItem {
  const warnings: string[] = [];
  const appid = readAppid(field('appid'), warnings);
  const notice = readNotices(field('message')).items.find((item) => item.ok);
  const facts = notice?.ok ? notice.value.facts : onlyName('');
  const name = facts.name === '' ? appid : facts.name;
  if (name === '') return unreadable('这是年审通知的推送，但没有账号名称，也没有 AppID', whole);
  if (facts.name === '') warnings.push('没有账号名称，先用 AppID 代替');
  const expires = readTime(field('expired'));
  const exact = expires.ok && expires.value ? formatDay(expires.value.day) : '';
  const dueOn = exact === '' ? facts.dueOn : exact;
  if (dueOn === '') return unreadable('这是年审通知的推送，但没有能读懂的到期时间', whole);
  if (facts.dueOn !== '' && facts.dueOn !== dueOn)
    warnings.push(`通知里写的到期时间是 ${facts.dueOn}，与推送的 ${dueOn} 不同，采用了推送的，请核对`);
  return ok({
    source: 'notice',
    facts: { ...facts, kind: 'miniProgram', name, appid, certifiedHow: 'unknown', dueOn, dueTrust: 'imported' },
    warnings,
  });
}
