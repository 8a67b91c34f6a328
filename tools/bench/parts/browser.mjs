import { miniprogram } from '../../paths.mjs';
import { flingFigures } from '../browser/fling.mjs';
import { sentFigures } from '../browser/sent.mjs';
import { onPhones } from '../browser/stand.mjs';
import { loadTests } from '../browser/tests.mjs';
import { visitFigures } from '../browser/visits.mjs';

export const ids = ['d', 'f', 'i'];

/** What only a browser can tell: the app in the preview, one phone after the other. */
export async function measure({ quick, wanted }) {
  const tests = await loadTests();
  const figures = [];
  const measured = (what, flags) =>
    onPhones(
      tests.Phone,
      async (phoneOf) => {
        const phone = await phoneOf(miniprogram);
        await phone.page.emulateMedia({ reducedMotion: 'reduce' });
        for (const one of what) figures.push(...(await one(phone, phoneOf)));
        if (phone.faults.length > 0) throw new Error(`the app reported a fault: ${phone.faults[0]}`);
      },
      flags,
    );
  const drawn = [
    ...(wanted('d') ? [(phone) => sentFigures(phone, tests)] : []),
    ...(wanted('f') ? [(phone, phoneOf) => flingFigures(phone, phoneOf, tests, quick)] : []),
  ];
  if (drawn.length > 0) await measured(drawn);
  // Functions that are compiled as they get hot would be taken for what a visit leaves behind.
  if (wanted('i')) await measured([(phone) => visitFigures(phone, tests, quick ? 20 : 100)], ['--js-flags=--jitless']);
  return figures;
}
