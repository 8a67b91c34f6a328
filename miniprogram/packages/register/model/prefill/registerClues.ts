/** Cause 3 and the blockers: the program's dated documents and the log of earlier tries. */
import { readDay } from '../../../../domain/day/day';
import type { Clue, Known } from './clue';
import { lastTry, monthlyQuota, usedThisMonth } from './registrationLog';

export function registerClues(known: Known): Clue[] {
  return [...documentClue(known), ...quotaClue(known), ...lastTryClue(known)];
}

/** A document is good through its last day. */
function documentClue({ program, standing: { today } }: Known): Clue[] {
  const expired = (program?.documents ?? []).filter((document) => {
    const validTo = readDay(document.validTo);
    return validTo !== null && validTo < today;
  });
  if (expired.length === 0) return [];
  return [
    {
      question: 'documentsInOrder',
      value: 'no',
      evidence: expired.map((document) => `${document.name}已于 ${document.validTo} 到期`).join('；'),
    },
  ];
}

/** Fewer than the quota is only what was noted here: others may have registered too, so that much is said. */
function quotaClue({ official, log, standing: { today } }: Known): Clue[] {
  const used = usedThisMonth(log, official.id, today);
  if (used === 0) return [];
  const quota = monthlyQuota(official.subjectType);
  const evidence = `本机记录这个月已注册 ${used} 个，上限 ${quota} 个`;
  if (used >= quota) return [{ question: 'monthlyQuota', value: 'no', evidence }];
  // An imported 企业 may turn out to be a 个体工商户, whose quota is 1.
  if (official.subjectType === '' || official.subjectType === 'enterprise') {
    return [
      {
        question: 'monthlyQuota',
        value: 'unsure',
        evidence: `${evidence}；如果其实是个体工商户，上限是 ${monthlyQuota('individualBusiness')} 个`,
      },
    ];
  }
  return [{ question: 'monthlyQuota', value: 'yes', evidence: `${evidence}；同事或服务商注册的这里看不到` }];
}

function lastTryClue({ official, log, standing: { today } }: Known): Clue[] {
  const last = lastTry(log, official.id, today);
  if (last?.result === 'unfinished')
    return [{ question: 'unfinished', value: 'yes', evidence: `本机记录 ${last.day} 那次建到一半，还没完成` }];
  if (last?.result === 'timedOut')
    return [{ question: 'linkedList', value: 'unsure', evidence: `本机记录 ${last.day} 那次超时，小程序可能已经建好` }];
  return [];
}
