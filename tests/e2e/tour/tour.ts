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

/**
 * Declares the tour of every page as tests, one a leg. Each scene is opened once, and judged in both themes,
 * at every width, and with the keyboard up for each of its fields.
 * @param scale the system's text size
 */
export function tour(scale: number): void {
  const phone = usePhone({ width, height });
  test.each(legs())(
    `$name, text × ${scale}: all fits from 320 points to a tablet, and in either theme nothing says less than it shows`,
    async (leg) => {
      // By fault: one that stands on ten pages, or at every width, is one fault.
      const found: Record<string, string[]> = {};
      const note = (place: string, faults: string[]): void => {
        for (const fault of new Set(faults)) (found[fault] ??= []).push(place);
      };
      await begin(phone, leg, scale);
      for (const scene of leg.scenes) {
        const name = `${scene.page.split('?')[0] ?? ''} · ${scene.name}`;
        await arrive(phone, scene);
        note(name, [...(await findings(phone)), ...(await misnamed(phone))]);
        note(`${name}, typing`, await covered(phone));
        // What depends on the theme is colour alone.
        await phone.setTheme('dark');
        note(`${name}, dark`, await contrasts(phone));
        await phone.setTheme('light');
        for (const [wide, high] of screens) {
          await phone.resize({ width: wide, height: high });
          note(`${name}, ${wide} wide`, await misfits(phone));
        }
        await phone.resize({ width, height });
      }
      expect(found).toEqual({});
    },
  );
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
