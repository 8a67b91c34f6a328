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
  return onPhones(tests.Phone, async (phoneOf) => {
    const phone = await phoneOf(miniprogram);
    await phone.page.emulateMedia({ reducedMotion: 'reduce' });
    const figures = [];
    if (wanted('d')) figures.push(...(await sentFigures(phone, tests)));
    if (wanted('f')) figures.push(...(await flingFigures(phone, phoneOf, tests, quick)));
    if (wanted('i')) figures.push(...(await visitFigures(phone, tests, quick ? 20 : 100)));
    if (phone.faults.length > 0) throw new Error(`the app reported a fault: ${phone.faults[0]}`);
    return figures;
  });
}
