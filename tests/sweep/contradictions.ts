/** What no text may say of an account, by what the other functions say of it. */
import type { Account, ApplicationState, ApplicationStep } from '../../miniprogram/domain/account/account';
import { isSure } from '../../miniprogram/domain/account/trust';
import { openApplication, refillOf } from '../../miniprogram/domain/cycle/application';
import { daysBetween } from '../../miniprogram/domain/day/arithmetic';
import { formatDay, readDay, type Day } from '../../miniprogram/domain/day/day';
import { longDay } from '../../miniprogram/domain/day/words';
import { leadDay } from '../../miniprogram/domain/reminders/leadTime';
import { feeOfAccount } from '../../miniprogram/domain/rules/feeFor';
import type { Standing } from '../../miniprogram/domain/rules/standing';
import { milestonesOf } from '../../miniprogram/domain/status/milestones';
import { restrictionsOf, abilities, type Restriction } from '../../miniprogram/domain/status/restrictions';
import { latestAuditStart, safeStartOf, type SafeStartView } from '../../miniprogram/domain/status/safeStart';
import { certificationStatus, windowOpensOn, type CertificationStatus } from '../../miniprogram/domain/status/status';
import { abilityLabel } from '../../miniprogram/domain/status/words';
import type { Said } from './texts';

/** What the functions say: texts are held against this. */
interface Facts {
  account: Account;
  today: Day;
  status: CertificationStatus;
  application: ApplicationState | null;
  /** null where nothing is certified or no day is known. */
  dueOn: Day | null;
  sure: boolean;
  /** due − today, negative when past. */
  daysLeft: number | null;
  free: boolean;
  feeKnown: boolean;
  restrictions: Restriction[];
  start: SafeStartView | null;
  refill: ReturnType<typeof refillOf>;
  dates: ReadonlySet<string>;
}

export function factsOf(account: Account, standing: Standing): Facts {
  const { today, numbers } = standing;
  const dueOn = account.certifiedHow === 'never' ? null : readDay(account.cycle.dueOn);
  const { fee } = feeOfAccount(account, numbers);
  const facts = {
    account,
    today,
    status: certificationStatus(account, standing),
    application: openApplication(account.cycle),
    dueOn,
    sure: isSure(account.cycle),
    daysLeft: dueOn === null ? null : daysBetween(today, dueOn),
    free: fee.kind === 'free',
    feeKnown: fee.kind === 'yuan',
    restrictions: dueOn === null ? [] : restrictionsOf(account.kind, dueOn, today),
    start: safeStartOf(account, standing),
    refill: refillOf(account.cycle.application),
  };
  return { ...facts, dates: datesOf(facts, standing) };
}

/** Every day that a text may name, in both of its forms. */
function datesOf(facts: Omit<Facts, 'dates'>, { today, numbers }: Standing): ReadonlySet<string> {
  const { account, dueOn, start, refill, restrictions } = facts;
  const steps = account.cycle.application?.steps ?? [];
  const days: (Day | null)[] = [
    today,
    dueOn,
    dueOn === null ? null : windowOpensOn(account.cycle, numbers),
    ...milestonesOf(account.kind, account.cycle, numbers).map(({ day }) => day),
    ...restrictions.map(({ from }) => from),
    refill?.deadline ?? null,
    start === null ? null : start.kind === 'by' ? start.day : start.opensOn,
    ...steps.map(({ on }) => readDay(on)),
    ...steps.map(auditStartOf),
    ...(dueOn === null
      ? []
      : [leadDay({ unit: 'day', count: 45 }, dueOn), leadDay({ unit: 'month', count: 6 }, dueOn)]),
  ];
  return new Set(days.flatMap((day) => (day === null ? [] : written(day, today))));
}

/** By when the audit of what was handed in should have begun. */
function auditStartOf({ state, on }: ApplicationStep): Day | null {
  const day = readDay(on);
  return state === 'inReview' && day !== null ? latestAuditStart(day) : null;
}

/** Writing a day is dear, and a sweep writes the same hundred days over and over. */
const longOnes = new Map<Day, string>();

/** Both forms of a day; the short one is its own where the year differs. */
function written(day: Day, today: Day): string[] {
  const long = longOnes.get(day) ?? longDay(day);
  longOnes.set(day, long);
  const year = /^\d+年/.exec(long)?.[0] ?? '';
  return formatDay(today).startsWith(year.slice(0, -1)) ? [long, long.slice(year.length)] : [long];
}

interface Taboo {
  name: string;
  /** Does it hold for this account? */
  when: (facts: Facts) => boolean;
  /** What no text may hold then. */
  said: RegExp;
  /** Where it may be said all the same: general advice, or words about something else. */
  but?: RegExp;
}

/** What handing in today leads to, while that means anything. */
const level = ({ start, status }: Facts) => (status.kind === 'due' ? start?.level : undefined);
const late = ({ status }: Facts): boolean => status.kind === 'overdue';
const handedIn = ({ application }: Facts): boolean => application === 'inReview';
const official = ({ account }: Facts): boolean => account.kind !== 'miniProgram';
const never = ({ account }: Facts): boolean => account.certifiedHow === 'never';
const stopped = ({ restrictions }: Facts): boolean => restrictions.some(({ inForce }) => inForce);

/** Words that ask for money, or say what became of it. */
const money = /付款|付钱|付费|付审核费|缴费|交费|交钱|交审核费|不退|\d+ ?元/;
/** 不用付费 and its like ask for nothing. */
const denied = /不用(付款|付审核费|付费|交费)/g;

export const taboos: readonly Taboo[] = [
  {
    name: 'asks for money of who pays nothing',
    when: ({ free }) => free,
    said: money,
    but: /^forecast/,
  },
  {
    name: 'names a fee that nobody knows',
    when: ({ feeKnown, free }) => !feeKnown && !free,
    said: /\d+ ?元/,
    but: /^forecast/,
  },
  {
    name: 'asks for money that is paid',
    when: handedIn,
    said: /请尽快付款|还没有付|并付款|今天就付款|填好资料、付|要在 24 小时内付/,
    but: /^asking/,
  },
  {
    name: 'asks to hand in what is handed in',
    when: handedIn,
    said: /(?<!已)(?<!在)提交(?!申请还不够|后|了)|备齐|备好|准备好?证件|把证件发来|可以(准备|申请)|按提示申请|就到后台申请|最晚|稳妥/,
    but: /^(application\.(situation|materials|moves|steps)|asking|account\.timeline)/,
  },
  {
    name: 'asks to begin what is begun and not paid',
    when: ({ application, free }) => application === 'awaitingPayment' && !free,
    said: /把证件发来|备齐材料|还没到年审期|暂时不用做什么|申请年审/,
    but: /^(application\.where|account\.timeline|application\.moves)/,
  },
  {
    name: 'speaks of a return that didn’t happen',
    when: ({ refill }) => refill === null,
    said: /重填期限|还能重填|被打回了$|按打回/,
    but: /^(application\.moves|asking)/,
  },
  {
    name: 'promises refills after the last one',
    when: ({ refill, today, application }) =>
      application === 'returned' &&
      refill !== null &&
      (refill.chancesLeft === 0 || (refill.deadline !== null && refill.deadline < today)),
    said: /(?<!还)能重填(?!的)|还能重填 ?\d|次机会|改好再提交|要按打回的原因改好|重新提交/,
    but: /^(asking|application\.moves|account\.timeline)/,
  },
  { name: 'calls an official account a mini-program', when: official, said: /小程序/ },
  {
    name: 'speaks of what only mini-programs do or lose',
    when: official,
    said: /发布|被搜索|被分享|搜不到|新用户访问|备案/,
  },
  {
    name: 'calls a mini-program an official account',
    when: (facts) => !official(facts),
    said: /(?<!早期复用)公众号|服务号|订阅号|高级接口|认证标识|外链/,
    but: /^(application\.materials|account\.answer)/,
  },
  {
    name: 'says it holds, or will, when it has run out',
    when: late,
    said: /认证有效|还剩|还有 ?\d+ ?天到期|将在|暂时不用|到期还没通过|起可以年审|待年审|待确认/,
  },
  {
    name: 'says it has run out before it has',
    when: ({ daysLeft }) => daysLeft !== null && daysLeft >= 0,
    said: /逾期 ?\d+ ?天|(?<!没通过就)已停|已受限|仍受限|已暂停|已经逾期|已在.*到期|已过到期日/,
  },
  {
    name: 'calls an estimate overdue',
    when: ({ sure, dueOn }) => dueOn !== null && !sure,
    said: /(?<!可能)已逾期|(?<!可能)已停|(?<!可能)已受限|仍受限|功能已暂停/,
  },
  {
    name: 'speaks of 年审 to who was never certified',
    when: never,
    said: /年审|逾期|(?<!新)到期/,
    but: /^asking/,
  },
  {
    name: 'speaks of no certification where there is one',
    when: (facts) => !never(facts),
    said: /未认证|没有微信认证|还没有认证|首次认证|完成微信认证/,
  },
  {
    name: 'counts days to a day that nobody knows',
    when: ({ dueOn, refill }) => dueOn === null && refill === null,
    said: /还剩|\d+ ?天到期|逾期 ?\d|(最晚|稳妥提交日) ?\d/,
  },
  {
    name: 'presses before the window opens',
    when: ({ status, application }) => status.kind === 'valid' && application === null,
    said: /请尽快|今天就|马上|现在就|年审期已开始|当天就可能|尽快把/,
    but: /^(asking|account\.timeline)/,
  },
  {
    name: 'says it isn’t time yet inside the window',
    when: ({ status }) => status.kind === 'due' || status.kind === 'overdue',
    said: /还没到年审期|暂时不用做什么|起可以年审/,
  },
  {
    name: 'threatens with more once everything is off',
    when: ({ restrictions }) => restrictions.length > 0 && restrictions.every(({ inForce }) => inForce),
    said: /还会停|接着会停|越久|没通过就停/,
  },
  {
    name: 'says that nothing has stopped yet when something has',
    when: (facts) => facts.sure && stopped(facts),
    said: /到期没通过会停|年审通过后恢复。$|(?<!还)会停：/,
  },
  {
    name: 'promises that a return fits when it doesn’t',
    when: (facts) => level(facts) === 'tight' || level(facts) === 'late',
    said: /稳妥提交日(是| )?\d|今天是稳妥提交日|(?<!一次通过还)来得及/,
    but: /^(calendar|application\.(moves|situation))/,
  },
  {
    name: 'promises that there is time when there is none',
    when: (facts) => level(facts) === 'late',
    said: /来得及/,
    but: /^calendar/,
  },
  {
    name: 'says that it is too late when it isn’t',
    when: (facts) => level(facts) === 'safe' || level(facts) === 'tight',
    said: /已来不及/,
    but: /^calendar/,
  },
  {
    name: 'speaks of when to hand in while it holds',
    when: ({ status }) => status.kind === 'valid',
    said: /稳妥|来得及|来不及/,
    but: /^(calendar|message)/,
  },
  {
    name: 'calls one’s own what was lost',
    when: ({ account, dueOn }) => account.subjectType === 'person' && dueOn !== null,
    said: /不认证也能发布/,
  },
  {
    name: 'says that what is handed in but not paid isn’t handed in',
    when: ({ application }) => application === 'awaitingPayment',
    said: /还没提交|请马上提交/,
  },
  {
    name: 'sells a certification that isn’t offered',
    when: ({ account, status }) =>
      account.kind !== 'miniProgram' && account.subjectType === 'person' && status.kind === 'uncertified',
    said: /自愿|\d+ 元|请准备好证件/,
  },
];

export function asksForMoney(text: string): boolean {
  return money.test(text.replace(denied, ''));
}

/** Why a text isn't true of the account; [] when it is. */
export function contradictions(facts: Facts, said: Said, holding: readonly Taboo[]): string[] {
  const { where, text } = said;
  const found = holding.filter((taboo) => isSaid(taboo, text) && !(taboo.but?.test(where) ?? false));
  const failed = checks.filter(([holds]) => !holds(facts, said));
  return [...found.map(({ name }) => name), ...failed.map(([, name]) => name)];
}

/** The same few thousand texts come again and again: each is held against a pattern once. */
const looked = new Map<Taboo, Map<string, boolean>>();

function isSaid(taboo: Taboo, text: string): boolean {
  const known = looked.get(taboo) ?? new Map<string, boolean>();
  looked.set(taboo, known);
  const answer = known.get(text) ?? taboo.said.test(text.replace(denied, ''));
  known.set(text, answer);
  return answer;
}

export function tabooFor(facts: Facts): readonly Taboo[] {
  return taboos.filter(({ when }) => when(facts));
}

type Check = readonly [holds: (facts: Facts, said: Said) => boolean, name: string];

const checks: readonly Check[] = [
  [datesHold, 'names a day that no function gives'],
  [daysHold, 'counts other days than the status'],
  [restrictionsHold, 'names as stopped what hasn’t, or as ahead what isn’t'],
  [abilitiesHold, 'names what this account doesn’t lose'],
];

function datesHold({ dates }: Facts, { text }: Said): boolean {
  return (text.match(/(?:\d{4}年)?\d{1,2}月\d{1,2}日/g) ?? []).every((day) => dates.has(day));
}

/** Counts to the due day and past it; those to other days say so themselves. */
function daysHold({ dueOn, today }: Facts, { where, text, on = today }: Said): boolean {
  const daysLeft = dueOn === null ? null : daysBetween(on, dueOn);
  if (where.startsWith('account.timeline') || where.includes('refill') || where.includes('.start')) return true;
  const left = [...text.matchAll(/(?:还剩|只剩|还有|约还剩) ?(\d+) ?天(?!到重填|，“)/g)].map(([, days]) =>
    Number(days),
  );
  const over = [...text.matchAll(/(?:逾期|估计已过|推算已过|到期日已过) ?(\d+) ?天/g)].map(([, days]) => Number(days));
  return left.every((days) => days === daysLeft) && over.every((days) => days === -(daysLeft ?? 0));
}

function restrictionsHold({ restrictions }: Facts, { text }: Said): boolean {
  const names = (inForce: boolean): string[] =>
    restrictions.filter((each) => each.inForce === inForce).map(({ ability }) => abilityLabel(ability));
  const listed = (pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].flatMap(([, list = '']) => list.split('、'));
  return (
    listed(/已停：([^；，。）·]+)/g).every((name) => names(true).includes(name.trim())) &&
    listed(/(?:会停|就停)：([^；，。）·]+)/g).every((name) => names(false).includes(name.trim()))
  );
}

const lists = /^account\.restrictions\.(inForce|ahead)\.text$/;
const labels: readonly string[] = abilities.map((ability) => abilityLabel(ability));

function abilitiesHold({ restrictions }: Facts, { where, text }: Said): boolean {
  if (!lists.test(where)) return true;
  const named = where.includes('inForce');
  return (
    labels.includes(text) &&
    restrictions.some(({ ability, inForce }) => abilityLabel(ability) === text && inForce === named)
  );
}
