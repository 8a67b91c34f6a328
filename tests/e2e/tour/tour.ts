import { source as axeSource } from 'axe-core';
import { usePhone, type Phone } from '../support';
import { misfits } from './measure';
import { contrasts, findings, misnamed } from './saying';
import { legs, type Leg, type Scene } from './scenes';
import { tourDay } from './seeds';
import { covered } from './typing';

/**
 * Points: the narrowest phone, a tablet, the smallest and a tablet on their side, and the usual size, on which the next
 * scene begins. Where text is large, a tablet on its side has more room than the others.
 */
const screens = [
  { width: 320, height: 568, isTight: true },
  { width: 768, height: 1024, isTight: true },
  { width: 1024, height: 768, isTight: false },
  { width: 568, height: 320, isTight: true },
  { width: 375, height: 812, isTight: true },
];

/** The largest size of the system's text that is common. */
const large = 1.4;

/**
 * The tour of every page: each scene is opened once, and judged in both themes, at every width, with the keyboard up,
 * and with small and large text. What a screen reader is told doesn't depend on the text's size, and larger text needs
 * less contrast.
 */
export function tour(): void {
  const phone = usePhone();
  test.each(legs())(
    '$name: all fits from 320 points to a tablet, in large text too, and says what it shows in either theme',
    async (leg) => expect(await onTour(phone, leg)).toEqual({}),
  );
}

type Note = (place: string, faults: readonly string[]) => void;

/** @returns fault → where it was found: one that stands on ten pages, or at every width, is one fault */
async function onTour(phone: Phone, leg: Leg): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const note: Note = (place, faults) => {
    for (const fault of new Set(faults)) (found[fault] ??= []).push(place);
  };
  await begin(phone, leg);
  for (const scene of leg.scenes) {
    const name = `${scene.page.split('?')[0] ?? ''} · ${scene.name}`;
    await arrive(phone, scene);
    note(name, [...(await findings(phone)), ...(await misnamed(phone))]);
    // What depends on the theme is colour alone.
    await phone.setTheme('dark');
    note(`${name}, dark`, await contrasts(phone));
    await phone.setTheme('light');
    note(`${name}, typing`, await covered(phone));
    await inText(phone, large, async () => note(`${name}, typing in large text`, await covered(phone)));
    await fitting(phone, name, note);
  }
  return found;
}

async function fitting(phone: Phone, name: string, note: Note): Promise<void> {
  for (const { isTight, ...screen } of screens) {
    const place = `${name}, ${screen.width} wide`;
    await phone.resize(screen);
    note(place, await misfits(phone));
    if (isTight) await inText(phone, large, async () => note(`${place}, large text`, await misfits(phone)));
  }
}

/** Text of the page on top `scale` times as large, as page-meta sets it, for as long as `act` takes. */
async function inText(phone: Phone, scale: number, act: () => Promise<void>): Promise<void> {
  const page = phone.top.locator('.wx-page');
  const set = (value: number): Promise<void> =>
    page.evaluate((element, to) => element.style.setProperty('--text-scale', String(to)), value);
  await set(scale);
  await act();
  await set(1);
}

async function begin(phone: Phone, leg: Leg): Promise<void> {
  await phone.page.emulateMedia({ reducedMotion: 'reduce' });
  await phone.seed(leg.seed.values);
  await phone.open({ today: tourDay });
  await phone.page.evaluate(axeSource);
}

async function arrive(phone: Phone, scene: Scene): Promise<void> {
  await phone.go(scene.page);
  await scene.arrive?.(phone);
  await phone.drawn();
}
