import { storageFailure } from '../../miniprogram/storage/device/ports';
import type { FileArea } from '../../miniprogram/storage/device/ports';
import { Hazard } from './hazard';

const bytesInAll = 200 * 1024 * 1024;

/** The user-file area: 200 MB. A write is not atomic: an app killed inside of it leaves half of the text. */
export class FakeFiles implements FileArea {
  readonly texts = new Map<string, string>();
  room = bytesInAll;
  /** Set to damage each text on its way to the disk. */
  damage: (text: string) => string = (text) => text;

  constructor(private readonly hazard = new Hazard()) {}

  names(): string[] {
    return this.hazard.step(() => [...this.texts.keys()]);
  }

  read(name: string): string | null {
    return this.hazard.step(() => this.texts.get(name) ?? null, { dropped: () => null });
  }

  /** Bytes become a text of as many characters, each a byte. */
  write(name: string, content: string | ArrayBuffer): void {
    const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
    this.hazard.step(
      () => {
        if (this.bytesWithout(name) + Buffer.byteLength(text) > this.room)
          throw storageFailure('full', 'no room for files');
        this.texts.set(name, this.damage(text));
      },
      {
        torn: () => this.texts.set(name, text.slice(0, text.length / 2)),
        dropped: () => undefined,
        cut: (place) => void this.texts.set(name, text.slice(0, Math.floor(place * text.length))),
      },
    );
  }

  remove(name: string): void {
    this.hazard.step(() => void this.texts.delete(name), { dropped: () => undefined });
  }

  private bytesWithout(name: string): number {
    let sum = 0;
    for (const [other, text] of this.texts) if (other !== name) sum += Buffer.byteLength(text);
    return sum;
  }
}
