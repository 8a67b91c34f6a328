import { tabsOfApp } from '../../screenshots/pages.mjs';
import { openAndClose, relaunch } from './inPage.mjs';
import { inside } from './stand.mjs';

/** A page that is no tab is opened on top of this one; it lists nothing. */
const home = '/pages/mine/mine';
const otherHome = '/pages/register/register';

/** Visits before one counts: scripts are read, caches are filled. */
const before = 4;

/** Bytes a visit that are noise: compiled code and inline caches that come and go; a page that stays takes 50 KB. */
const noise = 1024;

async function held(browser) {
  // A second time for what the first set free to be collected.
  for (let time = 0; time < 2; time += 1) await browser.send('HeapProfiler.collectGarbage');
  const { usedSize } = await browser.send('Runtime.getHeapUsage');
  const { metrics } = await browser.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { bytes: usedSize, listeners: of('JSEventListeners'), nodes: of('Nodes') };
}

/** What a visit leaves behind, on the average. */
async function left(phone, browser, url, times) {
  const isTab = tabsOfApp().includes(url.slice(1));
  const visit = (count) =>
    isTab
      ? phone.page.evaluate(relaunch, [url, url === home ? otherHome : home, count])
      : phone.page.evaluate(openAndClose, [url, count]);
  await phone.go(home);
  await visit(before);
  const first = await held(browser);
  await visit(times);
  const last = await held(browser);
  return Object.fromEntries(Object.keys(last).map((name) => [name, (last[name] - first[name]) / times]));
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
  const most = (name, unit, atMost) => {
    const [page, { [name]: value }] = found.reduce((one, other) => (other[1][name] > one[1][name] ? other : one));
    return {
      id: 'i',
      name: `${name} that a visit leaves, at most (${page})`,
      value: Math.max(0, value),
      unit,
      reach: { atMost },
    };
  };
  return [most('bytes', 'bytes', noise), most('listeners', 'listeners', 0), most('nodes', 'nodes', 0)];
}
