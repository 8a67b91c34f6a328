import type { Account } from '../../domain/account/account';
import { isSure } from '../../domain/account/trust';
import { readDay, type Day } from '../../domain/day/day';
import { shortDay, weekday } from '../../domain/day/words';
import { daysBetween } from '../../domain/day/arithmetic';
import { abilityLabel, milestoneLabel } from '../../domain/status/words';
import { milestonesOf, type MilestoneId } from '../../domain/status/milestones';
import { refillDay } from '../../domain/cycle/application';
import { restrictionsOf } from '../../domain/status/restrictions';
import type { Tone } from '../views/statusView';
import type { Standing } from '../../domain/rules/standing';

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

/** A milestone, or the last day to hand a returned application in again. */
type PointId = MilestoneId | 'refill';

interface Place {
  id: PointId;
  day: Day;
}

const notes: Partial<Record<PointId, string>> = {
  opens: '从这天起可以申请年审',
  m3: '平台从这时起提醒，只发给管理员',
  due: '最晚这天要通过，当天就可能开始受限',
  refill: '最晚这天改好重新提交',
};

/**
 * The running cycle from top to bottom with today in its place, and the last day to refill in its own; [] while
 * neither that nor a due day is known.
 */
export function timelineOf(account: Account, standing: Standing): TimelinePoint[] {
  const { today } = standing;
  const places = stillTold(placesOf(account, standing), today);
  if (places.length === 0) return [];
  const next = places.find(({ day }) => day > today);
  const points = places.map((each) => pointOf(account, each, each === next, today));
  if (places.some(({ day }) => day === today)) return points;
  const place = next ? places.indexOf(next) : places.length;
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

function placesOf({ certifiedHow, kind, cycle }: Account, { numbers }: Standing): Place[] {
  const milestones: Place[] = certifiedHow === 'never' ? [] : milestonesOf(kind, cycle, numbers);
  const day = refillDay(cycle.application);
  if (day === null) return milestones;
  const after = milestones.filter((milestone) => milestone.day <= day).length;
  return [...milestones.slice(0, after), { id: 'refill', day }, ...milestones.slice(after)];
}

/** Of what is past, only what took something away still matters. */
function stillTold(places: readonly Place[], today: Day): Place[] {
  return places.filter(({ id, day }) => day >= today || id === 'due' || id.startsWith('over'));
}

/**
 * What holds for all that stops, and how sure the days are; '' where no day is known or nothing is certified. An
 * estimated day only ever says that something may have stopped.
 */
export function timelineNoteOf(account: Account, today: Day): string {
  const dueOn = readDay(account.cycle.dueOn);
  if (dueOn === null || account.certifiedHow === 'never') return '';
  if (!isSure(account.cycle)) return '到期日是估计的，这里的日子可能差几天，以后台为准。';
  if (dueOn === today) return '今天到期：平台当天就可能开始限制。';
  if (dueOn > today) return '这些限制在年审通过后恢复。';
  return account.kind === 'miniProgram'
    ? '暂停服务，直到年审通过；提交申请还不够，要等通过。'
    : '年审通过后恢复；提交申请还不够，要等通过。';
}

function labelOf(id: PointId): string {
  return id === 'refill' ? '重填期限' : milestoneLabel(id);
}

function pointOf(account: Account, { id, day }: Place, next: boolean, today: Day): TimelinePoint {
  const now = day === today;
  const away = daysBetween(today, day);
  const plain = id !== 'due' || next || now ? notes[id] : undefined;
  const note = stopsAt(account, id, day, today) || plain || '';
  return {
    id,
    label: now ? `今天 · ${labelOf(id)}` : labelOf(id),
    day: dayText(day, today),
    note: note !== '' && next ? `${note} · 还有 ${away} 天` : note,
    state: now ? 'now' : away < 0 ? 'past' : next ? 'next' : 'ahead',
    today: now,
    tone: away <= 0 && id.startsWith('over') && isSure(account.cycle) ? 'danger' : '',
  };
}

/** 没通过就停：发布新版本、被搜索 — what ends on the day; '' on days that take nothing away. */
function stopsAt(account: Account, id: PointId, day: Day, today: Day): string {
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
