import { reopenBook } from '../../../miniprogram/storage/phone';
import { diceOf } from '../../../tools/jest/luck.cjs';
import { storedPhone } from '../../support/storedPhone';

/** A phone at one time, as far as the app can tell. */
export interface Moment {
  values: ReadonlyMap<string, string>;
  texts: ReadonlyMap<string, string>;
  now: number;
  thrown: number;
}

/** The one phone on which programs run: what it holds can be kept and put back. */
export class World {
  readonly phone = storedPhone();
  now = 1_772_683_200_000;
  private thrown = 0;

  /** @param setClock sets what the app reads as the time */
  constructor(private readonly setClock: (now: number) => void) {
    Object.defineProperty(globalThis, 'wx', { value: this.phone.wx.api, configurable: true });
  }

  keep(): Moment {
    const { store, files } = this.phone;
    return { values: new Map(store.values), texts: new Map(files.texts), now: this.now, thrown: this.thrown };
  }

  /** Puts a moment back, and starts the app in it. */
  goTo({ values, texts, now, thrown }: Moment): void {
    const { store, files, hazard } = this.phone;
    hazard.calm();
    store.load(values);
    files.texts.clear();
    texts.forEach((text, name) => files.texts.set(name, text));
    this.thrown = thrown;
    this.pass(now - this.now);
    this.start();
  }

  /** Lets time pass. */
  pass(ms: number): void {
    this.now += ms;
    this.setClock(this.now);
  }

  /** Starts the app on what is stored; nothing goes wrong any more. */
  start(): void {
    this.phone.hazard.calm();
    // Anew each time: jest takes it away after each test.
    jest.spyOn(Math, 'random').mockImplementation(() => diceOf((this.thrown += 1))());
    reopenBook();
  }
}
