import { tabsOfApp } from '../../screenshots/pages.mjs';
import { openAndClose, relaunch } from './inPage.mjs';
import { inside } from './stand.mjs';

/** A page that is no tab is opened on top of this one; it lists nothing. */
const home = '/pages/mine/mine';
const otherHome = '/pages/register/register';

/** Visits before one counts: scripts are read, caches are filled. */
const before = 4;

/**
 * What is noise: compiled code and inline caches come and go. A page that stays takes some 50 KB, and at least one
 * listener and one node a visit.
 */
const noise = { bytes: 1024, listeners: 0.5, nodes: 0.5 };

async function held(browser) {
  // A second time for what the first set free to be collected.
  for (let time = 0; time < 2; time += 1) await browser.send('HeapProfiler.collectGarbage');
  const { usedSize } = await browser.send('Runtime.getHeapUsage');
  const { metrics } = await browser.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { bytes: usedSize, listeners: of('JSEventListeners'), nodes: of('Nodes') };
}

/** What a visit leaves behind: what is lost grows in both halves of them, noise in one. */
async function left(phone, browser, url, times) {
  const isTab = tabsOfApp().includes(url.slice(1));
  const visit = (count) =>
    isTab
      ? phone.page.evaluate(relaunch, [url, url === home ? otherHome : home, count])
      : phone.page.evaluate(openAndClose, [url, count]);
  await phone.go(home);
  await visit(before);
  const half = times / 2;
  const looks = [await held(browser)];
  for (let time = 0; time < 2; time += 1) {
    await visit(half);
    looks.push(await held(browser));
  }
  const [start, middle, end] = looks;
  const least = (name) => Math.min(middle[name] - start[name], end[name] - middle[name]) / half;
  return Object.fromEntries(Object.keys(noise).map((name) => [name, least(name)]));
}

/** (i) Each page of app.json, opened and closed: what stays in memory. */
export async function visitFigures(phone, { crowdedPhone, auditScenes, tourDay }, times) {
  const { values, ids } = crowdedPhone(20);
  await phone.seed(values);
  await phone.open({ today: tourDay });
  const browser = await inside(phone);
  await browser.send('Performance.enable');
  const found = [];
  for (const { page, arrive } of auditScenes(ids))
    if (!arrive) found.push([page.split('?')[0], await left(phone, browser, page, times)]);
  await browser.detach();
  return Object.entries(noise).map(([name, atMost]) => {
    const [page, { [name]: value }] = found.reduce((one, other) => (other[1][name] > one[1][name] ? other : one));
    return {
      id: 'i',
      name: `${name} that a visit leaves, in the worst page (${page})`,
      value: Math.max(0, value),
      unit: name,
      reach: { atMost },
      ...(name === 'bytes' && {
        bound: 'no listener and no node stays; a page that is kept would be some 50 KB a visit',
      }),
    };
  });
}
