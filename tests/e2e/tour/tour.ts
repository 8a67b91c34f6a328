import { source as axeSource } from 'axe-core';
import { usePhone, type Phone } from '../support';
import { misfits } from './measure';
import { contrasts, findings, misnamed } from './saying';
import { legs, type Leg, type Scene } from './scenes';
import { tourDay } from './seeds';
import { covered } from './typing';

/** Points: the usual size, the narrowest phone, a large one, a tablet; and a tablet and the smallest on their side. */
const screens = [
  [375, 812],
  [320, 568],
  [414, 896],
  [768, 1024],
  [1024, 768],
  [568, 320],
] as const;
const [[width, height]] = screens;

/** Where large text is tight: all but the two on which a size beside them leaves less room. */
const tightScreens = screens.filter(([wide]) => wide !== 414 && wide !== 1024);

/** The tour of every page: each scene is opened once, and judged in both themes and at every width. */
export function tour(): void {
  const phone = usePhone({ width, height });
  test.each(legs())(
    '$name: all fits from 320 points to a tablet, and in either theme nothing says less than it shows',
    async (leg) => {
      const found = await onTour(phone, leg, 1, async (name, note) => {
        note(name, [...(await findings(phone)), ...(await misnamed(phone))]);
        // What depends on the theme is colour alone.
        await phone.setTheme('dark');
        note(`${name}, dark`, await contrasts(phone));
        await phone.setTheme('light');
        await fitting(phone, screens, name, note);
      });
      expect(found).toEqual({});
    },
  );
}

/**
 * The same with the system's text at its largest common size. What a screen reader is told doesn't depend on it, and
 * larger text needs less contrast.
 */
export function tourInLargeText(): void {
  const scale = 1.4;
  const phone = usePhone({ width, height });
  test.each(legs())(`$name, text × ${scale}: all fits from 320 points to a tablet`, async (leg) => {
    const found = await onTour(phone, leg, scale, (name, note) => fitting(phone, tightScreens, name, note));
    expect(found).toEqual({});
  });
}

type Note = (place: string, faults: readonly string[]) => void;

/**
 * Goes through the scenes of a leg, and with the keyboard up through the fields of each.
 * @returns fault → where it was found: one that stands on ten pages, or at every width, is one fault
 */
async function onTour(
  phone: Phone,
  leg: Leg,
  scale: number,
  judge: (name: string, note: Note) => Promise<void>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const note: Note = (place, faults) => {
    for (const fault of new Set(faults)) (found[fault] ??= []).push(place);
  };
  await begin(phone, leg, scale);
  for (const scene of leg.scenes) {
    const name = `${scene.page.split('?')[0] ?? ''} · ${scene.name}`;
    await arrive(phone, scene);
    note(`${name}, typing`, await covered(phone));
    await judge(name, note);
  }
  return found;
}

async function fitting(phone: Phone, on: readonly (readonly [number, number])[], name: string, note: Note) {
  for (const [wide, high] of on) {
    await phone.resize({ width: wide, height: high });
    note(`${name}, ${wide} wide`, await misfits(phone));
  }
  await phone.resize({ width, height });
}

async function begin(phone: Phone, leg: Leg, scale: number): Promise<void> {
  await phone.page.emulateMedia({ reducedMotion: 'reduce' });
  await phone.seed(leg.seed.values);
  await phone.open({ today: tourDay, scale });
  await phone.page.evaluate(axeSource);
}

async function arrive(phone: Phone, scene: Scene): Promise<void> {
  await phone.go(scene.page);
  await scene.arrive?.(phone);
  await phone.drawn();
}
