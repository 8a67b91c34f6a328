import { fileURLToPath } from 'node:url';
import { untilFirstRow, watchFrames } from './inPage.mjs';
import { atRest, inside } from './stand.mjs';

const wholeList = fileURLToPath(new URL('wholeList', import.meta.url));

/** How many times slower the processor is made: about as fast as a cheap phone's. */
const slowedDown = 4;
/** Points a second: a hard throw, sixty rows. */
const speed = 6000;

/**
 * Opens a list on a slow processor and throws it: the browser itself scrolls, as it does after a finger has let go.
 * @param from where it is gone to the list from, in place of it
 */
async function fling(phone, from, list, seconds) {
  await phone.go(from);
  await atRest(phone);
  const browser = await inside(phone);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: slowedDown });
  try {
    const firstRow = await phone.page.evaluate(untilFirstRow, list);
    await atRest(phone);
    await phone.page.evaluate(watchFrames);
    await browser.send('Input.synthesizeScrollGesture', {
      x: 180,
      y: 500,
      yDistance: -speed * seconds,
      speed,
      gestureSourceType: 'mouse',
    });
    const seen = await phone.page.evaluate(() => window.flung());
    return { firstRow, ...seen };
  } finally {
    await browser.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await browser.detach();
  }
}

/** The usual list holds what it lists in memory; a key holds 1 MB at most. */
function inKeys(rows) {
  const parts = [];
  for (let at = 0; at < rows.length; at += 1000) parts.push([`rows${at / 1000}`, rows.slice(at, at + 1000)]);
  return Object.fromEntries(parts);
}

/** (f) 5,000 rows in a browser on a slow processor, beside the same rows in one setData. */
export async function flingFigures(phone, phoneOf, { crowdedPhone, crowdedRows, tourDay }, quick) {
  const seconds = quick ? 3 : 10;
  await phone.seed(crowdedPhone().values);
  await phone.open({ today: tourDay });
  const ours = await fling(phone, '/pages/mine/mine', '/pages/accounts/accounts', seconds);
  const other = await phoneOf(wholeList);
  await other.seed(inKeys(crowdedRows()));
  await other.open({ today: tourDay });
  const whole = await fling(other, '/pages/start/start', '/pages/list/list', seconds);
  const figure = (name, of, unit, more) => ({ id: 'f', name, value: ours[of], unit, ...more });
  // None at all is as good as one.
  const beside = (of) => ({ baseline: whole[of], ratio: whole[of] / Math.max(1, ours[of]) });
  return [
    figure('to the first row', 'firstRow', 'ms', beside('firstRow')),
    figure('WXML nodes, at most', 'nodes', 'nodes', { ...beside('nodes'), reach: { atMost: 599 } }),
    figure(`rows thrown by in ${seconds} s`, 'far', 'rows'),
    figure('frames longer than 50 ms', 'long', 'frames', beside('long')),
    figure('the longest frame', 'longest', 'ms', beside('longest')),
    figure('frames with a blank row', 'blankFrames', `of ${ours.frames} frames`),
    figure('blank rows, at most', 'mostBlank', 'rows'),
  ];
}
