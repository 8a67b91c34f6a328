import { openBook } from '../../miniprogram/storage/book/book';
import type { Book } from '../../miniprogram/storage/book/book';
import { FakeFiles } from './fakeFiles';
import { FakeStore } from './fakeStore';
import { Hazard } from './hazard';

/** A phone with storage, files, a clock that ticks once a look, and dice that always fall the same way. */
export class FakePhone {
  readonly hazard = new Hazard();
  readonly store = new FakeStore(this.hazard);
  readonly files = new FakeFiles(this.hazard);
  device = 'dphone001';
  private ticks = 1_700_000_000_000;
  private seed = 1;

  /** Opens the book from what the storage holds, as a start of the app does. */
  open(): Book {
    return openBook({
      store: this.store,
      files: this.files,
      deviceId: () => this.device,
      now: () => (this.ticks += 1),
      random: () => this.random(),
    });
  }

  random(): number {
    this.seed = (Math.imul(this.seed, 1_664_525) + 1_013_904_223) >>> 0;
    return this.seed / 2 ** 32;
  }

  /** The storage's pages by key. */
  pages(): Map<string, string> {
    return new Map([...this.store.values].filter(([key]) => key.startsWith('page:')));
  }

  /** A second phone with the same content, all well. */
  copy(): FakePhone {
    const phone = new FakePhone();
    phone.store.load(this.store.values);
    for (const [name, text] of this.files.texts) phone.files.texts.set(name, text);
    phone.device = this.device;
    phone.ticks = this.ticks;
    phone.seed = this.seed;
    phone.hazard.calm();
    return phone;
  }
}
