/**
 * The phone's clock. `Date` itself is replaced, so that no code, the app's or a library's, can see another day.
 */
const HOUR_OF_DAY = 'T10:00:00+08:00';
const RealDate = Date;
let offset = 0;

/** @returns milliseconds since 1970 by the phone's clock */
export function phoneNow(): number {
  return RealDate.now() + offset;
}

/**
 * @param day `YYYY-MM-DD`: 10:00 Beijing time of that day, going on from there; '' is real time. Anything else is
 * refused.
 */
export function setToday(day: string): void {
  if (day === '') {
    offset = 0;
    return;
  }
  const instant = RealDate.parse(day + HOUR_OF_DAY);
  if (Number.isNaN(instant)) throw new Error(`not a day: ${day}`);
  offset = instant - RealDate.now();
}

let tapPauseMs = 0;

/**
 * Before each tap the phone's clock goes ahead by so many milliseconds, without a timer going off: who taps faster than
 * a person does is then taken for one.
 */
export function setTapPause(ms: number): void {
  tapPauseMs = ms;
}

export function pauseBeforeTap(): void {
  offset += tapPauseMs;
}

/** Puts the phone's clock in place of the browser's. To be called before any app code runs. */
export function installClock(): void {
  const PhoneDate = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [phoneNow()] : args, newTarget) as object,
    apply: () => new RealDate(phoneNow()).toString(),
    get: (target, key, receiver) => (key === 'now' ? phoneNow : (Reflect.get(target, key, receiver) as unknown)),
  });
  globalThis.Date = PhoneDate;
}
