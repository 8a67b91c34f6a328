import type { Account } from '../../../domain/account/account';
import { isSure } from '../../../domain/account/trust';
import { readDay, type Day } from '../../../domain/day/day';
import { shortDay, weekday } from '../../../domain/day/words';
import { daysBetween } from '../../../domain/day/arithmetic';
import { abilityLabel, milestoneLabel } from '../../../domain/status/words';
import { milestonesOf, type Milestone, type MilestoneId } from '../../../domain/status/milestones';
import { restrictionsOf } from '../../../domain/status/restrictions';
import type { Tone } from '../../../screen/views/statusView';
import type { Standing } from '../../../domain/rules/standing';

/** A point of the cycle as the timeline draws it; the one with `today` is where we stand. */
export interface TimelinePoint {
  id: string;
  label: string;
  day: string;
  note: string;
  state: 'past' | 'now' | 'next' | 'ahead';
  today: boolean;
  tone: Tone | '';
}

const notes: Partial<Record<MilestoneId, string>> = {
  opens: '从这天起可以申请年审',
  m3: '平台从这时起提醒，只发给管理员',
  due: '最晚这天要通过，当天就可能开始受限',
};

/**
 * The running cycle from top to bottom with today in its place; [] while the due day is unknown or nothing is
 * certified.
 */
export function timelineOf(account: Account, { today, numbers }: Standing): TimelinePoint[] {
  if (account.certifiedHow === 'never') return [];
  const milestones = milestonesOf(account.kind, account.cycle, numbers);
  if (milestones.length === 0) return [];
  const next = milestones.find(({ day }) => day > today);
  const points = milestones.map((milestone) => pointOf(account, milestone, milestone === next, today));
  if (milestones.some(({ day }) => day === today)) return points;
  const place = next ? milestones.indexOf(next) : milestones.length;
  const here: TimelinePoint = {
    id: 'today',
    label: '今天',
    day: dayText(today, today),
    note: '',
    state: 'now',
    today: true,
    tone: '',
  };
  return [...points.slice(0, place), here, ...points.slice(place)];
}

function pointOf(account: Account, { id, day }: Milestone, next: boolean, today: Day): TimelinePoint {
  const now = day === today;
  const away = daysBetween(today, day);
  const said = [stopsAt(account, id, day, today) || notes[id] || '', next ? `还有 ${away} 天` : ''];
  return {
    id,
    label: now ? `今天 · ${milestoneLabel(id)}` : milestoneLabel(id),
    day: dayText(day, today),
    note: said.filter((part) => part !== '').join(' · '),
    state: now ? 'now' : away < 0 ? 'past' : next ? 'next' : 'ahead',
    today: now,
    tone: away <= 0 && id.startsWith('over') && isSure(account.cycle) ? 'danger' : '',
  };
}

/** 没通过就停：发布新版本、被搜索 — what ends on the day; '' on days that take nothing away. */
function stopsAt(account: Account, id: MilestoneId, day: Day, today: Day): string {
  const dueOn = readDay(account.cycle.dueOn);
  if (dueOn === null || !id.startsWith('over')) return '';
  const lost = restrictionsOf(account.kind, dueOn, today).filter(({ from }) => from === day);
  if (lost.length === 0) return '';
  const verb = day > today ? '没通过就停' : isSure(account.cycle) ? '已停' : '可能已停';
  return `${verb}：${lost.map(({ ability }) => abilityLabel(ability)).join('、')}`;
}

function dayText(day: Day, today: Day): string {
  return `${shortDay(day, today)} ${weekday(day)}`;
}
