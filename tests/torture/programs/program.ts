/**
 * One random program: sessions of a person on a phone on which one thing goes wrong, each held against how the same
 * session goes on a phone without fault, and that against a plain map.
 */
import { settleUnread } from '../../../miniprogram/packages/book/keeping/unread';
import { journalKey } from '../../../miniprogram/storage/device/keys';
import { wxFiles } from '../../../miniprogram/storage/device/wxFiles';
import { openWxStore } from '../../../miniprogram/storage/device/wxStore';
import { takeReserve } from '../../../miniprogram/storage/writing/reserve';
import { giveUpLostWrite, keepHouse, theBook, unreadPlaces } from '../../../miniprogram/storage/phone';
import { todayAt } from '../../../miniprogram/domain/day/day';
import { diceOf } from '../../../tools/jest/luck.cjs';
import type { Trouble } from '../../support/hazard';
import { oneOf, type Dice } from '../mutators';
import { whole, type Act, type Maker, type Means, type Outcome } from './act';
import { beside } from './beside';
import { ofAccounts } from './ofAccounts';
import { ofAll } from './ofAll';
import { differenceOf, namedAnew, viewNow, type View } from './view';
import type { Moment, World } from './world';

/** How often things were tried, over all programs. */
export interface Tally {
  sessions: number;
  acts: Map<string, number>;
  troubles: Map<string, number>;
}

const makers: readonly Maker[] = [...ofAccounts, ...beside, ...ofAll].flatMap(([often, maker]) =>
  Array.from({ length: often }, () => maker),
);
const ways = [
  'kill',
  'kill',
  'killInside',
  'fail',
  'failAfter',
  'failFrom',
  'drop',
  'tear',
  'tearKill',
  'brim',
] as const;
const sessionsEach = 3;
const dayMs = 86_400_000;

interface Session {
  acts: readonly Act[];
  /** Before the first act, and after each. */
  views: readonly View[];
  /** Operations of storage and files by the end of each act. */
  ends: readonly number[];
  after: Moment;
}

/** Runs the program of a seed; throws, saying where, as soon as something is not as it was promised. */
export function runProgram(world: World, starts: readonly Moment[], seed: number, tally: Tally): void {
  const dice = diceOf(seed);
  world.goTo(oneOf(dice, starts));
  for (let at = 0; at < sessionsEach; at += 1) {
    const start = world.keep();
    const session = unhurt(world, dice);
    const trouble = troubleFor(dice, session);
    const named = `session ${at}: ${session.acts.map(({ name }) => name).join(', ')}; ${JSON.stringify(trouble)}`;
    tally.sessions += 1;
    session.acts.forEach(({ name }) => tally.acts.set(name, (tally.acts.get(name) ?? 0) + 1));
    tally.troubles.set(trouble?.how ?? 'none', (tally.troubles.get(trouble?.how ?? 'none') ?? 0) + 1);
    try {
      if (trouble === null) world.goTo(session.after);
      else hurt(world, start, session, trouble);
      world.pass(whole(dice, 3) * dayMs);
    } catch (error) {
      throw new Error(`${named}\n${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}

/** The session as it should be: each act does what a plain map says, and what is shown is what is stored. */
function unhurt(world: World, dice: Dice): Session {
  const acts: Act[] = [];
  const ends: number[] = [];
  const { hazard } = world.phone;
  const views = [viewNow()];
  let last: Means['last'];
  hazard.calm();
  for (let left = 1 + whole(dice, 3); left > 0;) {
    const made = hazard.beside(() => oneOf(dice, makers)({ world, dice, views, last }));
    if (!made) continue;
    left -= 1;
    const act = remembering(made);
    const before = views[views.length - 1] ?? new Map<string, string>();
    const outcome = act.run();
    ends.push(hazard.count);
    const now = hazard.beside(viewNow);
    const foreseen = new Map(before);
    if (outcome.ok) act.foresee?.(foreseen, outcome.value);
    if (act.foresee || !outcome.ok) same(now, foreseen, `${act.name}, all well`);
    acts.push(act);
    views.push(now);
    last = { act, value: () => act.value };
  }
  const after = world.keep();
  if (dice() < 0.3) {
    world.start();
    same(viewNow(), views[views.length - 1] ?? new Map<string, string>(), 'started again, all well');
    if (unreadPlaces() > 0) throw new Error('something can not be read, all well');
  }
  return { acts, views, ends, after };
}

interface Remembering extends Act {
  value: unknown;
}

/** Keeps what the act gave when it was last run, for the act that takes it back. */
function remembering(act: Act): Remembering {
  const kept: Remembering = {
    ...act,
    value: undefined,
    run() {
      const outcome = act.run();
      kept.value = outcome.ok ? outcome.value : undefined;
      return outcome;
    },
  };
  return kept;
}

function troubleFor(dice: Dice, { ends }: Session): Trouble | null {
  const steps = ends[ends.length - 1] ?? 0;
  if (dice() < 0.15 || steps === 0) return null;
  const how = oneOf(dice, ways);
  const kind = oneOf(dice, ['failed', 'full', 'tooLarge'] as const);
  return { at: 1 + whole(dice, steps), how, kind, cut: dice() };
}

/** The session with the trouble ahead: at its end, all is as before the act that it struck, or as after. */
function hurt(world: World, start: Moment, { acts, views, ends }: Session, trouble: Trouble): void {
  const { hazard, store } = world.phone;
  world.goTo(start);
  // What is in memory by now is so in both runs: each operation has the same number.
  viewNow();
  hazard.expect(trouble);
  const struck = ends.findIndex((end) => end >= trouble.at);
  acts.slice(0, struck).forEach((one) => {
    one.run();
    hazard.beside(viewNow);
  });
  const act = acts[struck];
  const [before, then] = [views[struck], views[struck + 1]];
  if (!act || !before || !then) throw new Error('the trouble came too late');
  const after = namedAnew(then, before);
  const outcome = attempt(act);
  const told = hazard.dead ? null : outcome;
  const inMemory = told && theBook().mode.kind === 'ready' ? namedAnew(hazard.beside(viewNow), before) : null;
  world.start();
  const { mode } = theBook();
  if (mode.kind === 'readOnly') {
    if (mode.cause !== 'lost' || !/^tear/.test(trouble.how)) throw new Error(`read-only: ${mode.message}`);
    giveUpLostWrite();
  }
  const now = namedAnew(viewNow(), before);
  if (trouble.how === 'tearKill') return settled(world, now, [before, after]);
  if (unreadPlaces() > 0) throw new Error('something can not be read');
  const doubled = theBook()
    .notices()
    .filter((notice) => notice.includes('读到了'));
  if (doubled.length > 0) throw new Error(doubled.join());
  if (inMemory) same(inMemory, now, 'what was shown is not what is stored');
  if (act.inParts) return eachOf(now, before, after);
  const isUnsure = told === null || (!told.ok && told.problem.message.includes('重新读取'));
  const allowed = isUnsure ? [before, after] : [told.ok ? after : before];
  const differences = allowed.map((view) => differenceOf(now, view));
  if (!differences.includes('')) throw new Error([wordOf(told), ...differences].join('\nor\n'));
  if (trouble.how === 'brim' && act.makesRoom && told && !told.ok && store.values.has('room'))
    throw new Error(`making room was refused: ${told.problem.message}`);
}

function wordOf(told: Outcome | null): string {
  if (told === null) return 'killed';
  return told.ok ? 'done' : told.problem.message;
}

function attempt(act: Act): Outcome {
  try {
    return act.run();
  } catch (error) {
    return { ok: false, problem: { kind: 'thrown', message: `thrown: ${String(error)}` } };
  }
}

/** A value that was cut when the app died costs what it held, and that is said; all else is before or after. */
function settled(world: World, now: View, [before, after]: [View, View]): void {
  const { store } = world.phone;
  const names = new Set([...before.keys(), ...after.keys(), ...now.keys()]);
  const lost = [...names].filter((name) => now.get(name) !== before.get(name) && now.get(name) !== after.get(name));
  const isSaid = unreadPlaces() > 0;
  // A list beside the accounts that is cut at the end of a line looks whole.
  const accounts = lost.filter((name) => name.startsWith('account'));
  if (accounts.length > 0 && !isSaid) throw new Error(`gone without a word: ${accounts.join()}`);
  const places = new Set(lost.map((name) => name.replace(/[:+].*/, '')));
  if (places.size > 1) throw new Error(`one cut value cost ${[...places].join(' and ')}`);
  if (store.values.has(journalKey)) throw new Error('the mark of the journal is left');
  const result = settleUnread({ store: openWxStore(), files: wxFiles, book: theBook() });
  if (!result.ok) throw new Error(result.problem.message);
  world.start();
  if (unreadPlaces() > 0) throw new Error('something can still not be read');
  same(namedAnew(viewNow(), before), now, 'settling changed what could be read');
}

function eachOf(now: View, before: View, after: View): void {
  const names = new Set([...before.keys(), ...after.keys(), ...now.keys()]);
  const wrong = [...names].filter((name) => now.get(name) !== before.get(name) && now.get(name) !== after.get(name));
  if (wrong.length > 0) throw new Error(`neither before nor after: ${wrong.join()}`);
}

function same(now: View, view: View, what: string): void {
  const difference = differenceOf(now, view);
  if (difference !== '') throw new Error(`${what}\n${difference}`);
}

/** Moments to start from: a new phone, one that holds a little of everything, one with several pages. */
export function startsOf(world: World): Moment[] {
  world.start();
  const empty = world.keep();
  const full = [diceOf(5), diceOf(6)].map((dice, at) => {
    world.goTo(empty);
    for (let left = at === 0 ? 20 : 45; left > 0; left -= 1) {
      const act = oneOf(dice, makers)({ world, dice, views: [], last: undefined });
      if (act && act.name !== 'wipe') act.run();
      world.pass(dayMs / 8);
    }
    keepHouse(todayAt(world.now));
    takeReserve(openWxStore(), 1024 * 1024);
    world.start();
    return world.keep();
  });
  // Most with little on them: each is opened several times a session.
  const [little, much] = full;
  return [empty, little, little, little, much].flatMap((moment) => moment ?? []);
}
