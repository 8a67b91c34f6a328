import { setUp, type Phone, type Stand } from './support';
import { misfits } from './tour/measure';
import { walk } from './tour/walk';

let stand: Stand;
let phone: Phone;

beforeAll(async () => {
  stand = await setUp();
});
afterAll(() => stand.down());
beforeEach(async () => {
  phone = await stand.phone();
});
afterEach(async () => {
  expect(phone.faults).toEqual([]);
  await phone.switchOff();
});

/** Points: the narrowest phone, the usual two, a tablet; and the smallest and the largest on their side. */
const screens = [
  [320, 568],
  [375, 812],
  [414, 896],
  [768, 1024],
  [1024, 768],
  [568, 320],
] as const;

test.each([1, 1.4])('everything fits, from 320 points to a tablet, text × %f', async (scale) => {
  // By fault: one that stands at every width is one fault.
  const found: Record<string, string[]> = {};
  await walk(phone, scale, async (name) => {
    for (const [width, height] of screens) {
      await phone.page.setViewportSize({ width, height });
      for (const fault of new Set(await misfits(phone))) (found[`${name}: ${fault}`] ??= []).push(String(width));
    }
  });
  expect(found).toEqual({});
});
