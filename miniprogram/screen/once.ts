import { beside } from '../domain/kit/beside';
import { now } from '../platform/clock';
import { isOnTheWay } from '../platform/navigation';

/**
 * For so many milliseconds after an action, or after the screen has changed, a tap is the echo of the last one, or was
 * meant for what stood there before.
 */
const echoMs = 400;

/** What a handler gives back that ticks one of many boxes: the next box may be tapped at once, the same one not. */
export const moreMayFollow = 'moreMayFollow';

/** What is told while a finger writes or draws, or by a box that has been left: never the start of an action. */
const notTapped = ['input', 'change', 'blur', 'focus', 'leave', 'search', 'scroll', 'touchmove'];

interface Gate {
  /** An action is under way: it asks, writes or waits. */
  busy: boolean;
  /** When the last one was done. */
  restedAt: number;
  /** The box that was ticked last, and when. */
  ticked: string;
  tickedAt: number;
}

const gateOf = beside((): Gate => ({ busy: false, restedAt: -Infinity, ticked: '', tickedAt: -Infinity }));

let turnedAt = -Infinity;

/**
 * To be told when a page is shown: a tap that comes at once was meant for the one before. Who comes back finds the page
 * open: some phones never say how sharing or a settings page ended.
 */
export function screenTurned(page: object): void {
  turnedAt = now();
  gateOf(page).busy = false;
}

/** A clock that was set back locks nothing. */
function justNow(at: number): boolean {
  const past = now() - at;
  return past >= 0 && past < echoMs;
}

type Method = (this: object, ...given: unknown[]) => unknown;
type Tapped = WechatMiniprogram.CustomEvent<object, object, object>;

function isTapped(given: unknown): given is Tapped {
  if (typeof given !== 'object' || given === null) return false;
  const { type, currentTarget } = given as Partial<Tapped>;
  return typeof type === 'string' && currentTarget !== undefined && !notTapped.includes(type);
}

/**
 * Which of the things that share a handler was meant, by the plain values that it carries. A bare tap's detail is where
 * the finger was; a library's may be a whole event.
 */
function meantBy({ type, detail, currentTarget }: Tapped): string {
  const parts = [currentTarget.dataset, type === 'tap' ? {} : detail];
  const carried = parts.flatMap((part): unknown[] => Object.values(part ?? {}));
  return JSON.stringify(carried.filter((value) => typeof value !== 'object'));
}

const gated = new WeakSet<Method>();

function once(name: string, act: Method): Method {
  const guarded: Method = function (...given) {
    const [event] = given;
    if (!isTapped(event)) return act.apply(this, given);
    const gate = gateOf(this);
    const box = name + meantBy(event);
    if (gate.busy || isOnTheWay() || justNow(turnedAt) || justNow(gate.restedAt)) return undefined;
    if (gate.ticked === box && justNow(gate.tickedAt)) return undefined;
    return passed(gate, box, () => act.apply(this, given));
  };
  gated.add(guarded);
  return guarded;
}

/** By what it can do: of an old phone's promises some are the system's, some the library's. */
function isPromise(outcome: unknown): outcome is PromiseLike<unknown> {
  return typeof outcome === 'object' && outcome !== null && 'then' in outcome;
}

/** Runs an action; the gate stays closed until it is done, whether well or not. */
function passed(gate: Gate, box: string, act: () => unknown): unknown {
  const rest = (): void => {
    gate.busy = false;
    gate.restedAt = now();
  };
  gate.busy = true;
  let outcome: unknown = undefined;
  try {
    outcome = act();
  } finally {
    if (!isPromise(outcome)) rest();
  }
  if (isPromise(outcome))
    void outcome.then(rest, (error: unknown) => {
      rest();
      throw error;
    });
  else if (outcome === moreMayFollow) Object.assign(gate, { restedAt: -Infinity, ticked: box, tickedAt: now() });
  return outcome;
}

/**
 * An action happens once. Every method of a page that is set off by a tap refuses to begin while one of the page is
 * under way, while the app is on its way to another page, and for a moment after either: whatever a page does, it needs
 * no guard of its own. What is called by the code itself, or told while a finger writes, passes.
 * Used as `definitionFilter` by the behavior of all pages.
 */
export function actionsOnce(definition: { methods?: unknown }): void {
  if (typeof definition.methods !== 'object' || definition.methods === null) return;
  definition.methods = Object.fromEntries(
    Object.entries(definition.methods as Record<string, Method>).map(([name, act]) => [
      name,
      gated.has(act) ? act : once(name, act),
    ]),
  );
}
