/** Functions that run in the browser: each must stand alone. */

/** Goes to a page in place of all others. @returns ms until its first row is drawn */
export async function untilFirstRow(url) {
  const started = performance.now();
  window.wx.reLaunch({ url });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (document.querySelector('.page-screen:not([hidden]) .account-row') === null) await frame();
  // The row stands in this frame; it is drawn when the next begins.
  await frame();
  return performance.now() - started;
}

/** Looks at every frame from now on; `window.flung()` ends it and says what was seen. */
export function watchFrames() {
  const page = [...document.querySelectorAll('.page-screen')].find((one) => !one.hidden);
  const scroller = page.querySelector('.page-scroll');
  const rowHeight = page.querySelector('.account-row').offsetHeight;
  const seen = { frames: 0, blankFrames: 0, mostBlank: 0, long: 0, longest: 0, nodes: 0, began: scroller.scrollTop };
  let last = performance.now();
  let over = false;
  const look = () => {
    if (over) return;
    const now = performance.now();
    const { top, bottom } = scroller.getBoundingClientRect();
    const blank = [...page.querySelectorAll('.list-beyond')].reduce((sum, beyond) => {
      const box = beyond.getBoundingClientRect();
      return sum + Math.max(0, Math.min(box.bottom, bottom) - Math.max(box.top, top));
    }, 0);
    const rows = Math.round(blank / rowHeight);
    seen.frames += 1;
    seen.long += now - last > 50 ? 1 : 0;
    seen.longest = Math.max(seen.longest, now - last);
    seen.blankFrames += rows > 0 ? 1 : 0;
    seen.mostBlank = Math.max(seen.mostBlank, rows);
    if (seen.frames % 10 === 0) seen.nodes = Math.max(seen.nodes, window.__preview.counts().nodes);
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.flung = () => {
    over = true;
    return { ...seen, far: Math.round((scroller.scrollTop - seen.began) / rowHeight) };
  };
}

/** Opens a page on top of the one that is open and closes it, so many times. */
export async function openAndClose([url, times]) {
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
  for (let time = 0; time < times; time += 1) {
    const opened = await new Promise((resolve, reject) => {
      window.wx.navigateTo({ url, success: () => resolve(true), fail: ({ errMsg }) => reject(new Error(errMsg)) });
    });
    if (!opened) return;
    await turn();
    while (window.getCurrentPages().length > 1) {
      window.__preview.back();
      await window.__preview.moved();
      await turn();
    }
  }
}

/** Goes from a tab to another in place of all, and back, so many times: tabs stay while one changes between them. */
export async function relaunch([url, home, times]) {
  const to = (where) =>
    new Promise((resolve, reject) => {
      window.wx.reLaunch({ url: where, success: resolve, fail: ({ errMsg }) => reject(new Error(errMsg)) });
    });
  for (let time = 0; time < times; time += 1) {
    await to(url);
    await new Promise((resolve) => setTimeout(resolve, 0));
    await to(home);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
