/**
 * `wx_verify_info` of getAccountBasicInfo: is the account certified, until when, and what the platform asks for today.
 */
import { isRecord } from '../../../../domain/kit/json';
import type { CertificationWay } from '../../../../domain/account/account';
import type { DayText, Day } from '../../../../domain/day/day';
import { formatDay } from '../../../../domain/day/day';
import { own, readFlag, readTime } from './values';

export interface ReadVerification {
  certifiedHow: CertificationWay | '';
  /** '' when the platform gives none, or one that contradicts its own flag. */
  dueOn: DayText;
  opensOn: DayText;
  warnings: string[];
}

/**
 * Certified ⇔ `qualification_verify`. Without it an end in the past means expired, one in the future is doubtful; none
 * at all means never certified or expired, which the platform doesn't tell apart: it is said, and `mergeFacts` lays it
 * over nothing that is known. The payload has no certification day and doesn't say how the account was certified.
 * Source: getAccountBasicInfo and its sample, where begin and end are present although `annual_review` is false.
 */
export function readVerifyInfo(info: unknown, today: Day): ReadVerification {
  if (!isRecord(info))
    return {
      certifiedHow: '',
      dueOn: '',
      opensOn: '',
      warnings: ['没有认证信息（wx_verify_info），请自己填认证和到期日'],
    };
  const warnings: string[] = [];
  const end = time(own(info, 'annual_review_end_time'), '年审结束时间', warnings);
  const begin = beginBefore(time(own(info, 'annual_review_begin_time'), '年审开始时间', warnings), end, warnings);
  const qualified = readFlag(own(info, 'qualification_verify'));
  if (qualified === false) return { ...notQualified(begin, end, today, warnings), warnings };
  if (qualified === null) warnings.push('没有资质认证结果（qualification_verify），请核对是否已认证');
  if (qualified === true && readFlag(own(info, 'naming_verify')) === false)
    warnings.push('名称没有通过认证，认证权益不受影响，显示的是原来的名称');
  if (end === null) {
    if (qualified) warnings.push('没有到期日，请到后台查看后补上');
    return { certifiedHow: qualified ? 'unknown' : '', dueOn: '', opensOn: '', warnings };
  }
  if (readFlag(own(info, 'annual_review')) === false && begin !== null && begin <= today && today <= end)
    warnings.push('现在在年审期内，但平台没有要求年审，可能已经通过，请到后台核对到期日');
  return { certifiedHow: 'unknown', ...days(begin, end), warnings };
}

function notQualified(
  begin: Day | null,
  end: Day | null,
  today: Day,
  warnings: string[],
): Omit<ReadVerification, 'warnings'> {
  if (end === null) {
    warnings.push('平台显示未认证：从没认证过，或者认证已经过期，平台的回答都是这样。以前认证过的，请补上到期日');
    return { certifiedHow: 'never', dueOn: '', opensOn: '' };
  }
  if (end <= today) {
    warnings.push(`认证已在 ${formatDay(end)} 到期，平台显示未认证`);
    return { certifiedHow: 'unknown', ...days(begin, end) };
  }
  warnings.push(`平台显示未认证，到期日却写着 ${formatDay(end)}，没有采用，请到后台核对`);
  return { certifiedHow: 'unknown', dueOn: '', opensOn: '' };
}

function time(value: unknown, label: string, warnings: string[]): Day | null {
  const read = readTime(value);
  if (!read.ok) {
    warnings.push(`${label}读不懂，没有采用：${read.problem}`);
    return null;
  }
  if (read.value?.milliseconds) warnings.push(`${label}是 13 位数字，按毫秒读成 ${formatDay(read.value.day)}，请核对`);
  return read.value?.day ?? null;
}

function beginBefore(begin: Day | null, end: Day | null, warnings: string[]): Day | null {
  if (begin === null || end === null || begin <= end) return begin;
  warnings.push(`年审开始时间 ${formatDay(begin)} 晚于结束时间，没有采用`);
  return null;
}

function days(begin: Day | null, end: Day): { dueOn: DayText; opensOn: DayText } {
  return { dueOn: formatDay(end), opensOn: begin === null ? '' : formatDay(begin) };
}
