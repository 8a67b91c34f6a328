import { AppLife } from './app';
import type { PreviewControls } from './controls';
import { countsOf } from './counts/counts';
import { countSetData } from './counts/sent';
import { registerElements } from './elements/register';
import { setNavigatorHandler } from './elements/form';
import { setShareHandler } from './elements/openType';
import { Engine } from './engine/space';
import { listenToGestures, tapNode } from './events/gestures';
import { listenToKeys } from './events/focus';
import { createKeyboard } from './keyboard/keyboard';
import type { Built, Manifest } from './manifest';
import { createLayer } from './overlay/layer';
import { parseAddress } from './pages/address';
import { goBack, listenToBackKeys } from './pages/back';
import { forward, sentCards } from './pages/forward';
import { homeBarHeight, statusBarHeight } from './pages/geometry';
import { PageStack } from './pages/stack';
import { inTurn } from './pages/turns';
import { readParameters } from './parameters';
import { listenToBuilds, pagesBeforeReload } from './reload';
import { setCalendar } from './world/calendar';
import { installClock, setTapPause, setToday } from './world/clock';
import { setFront, warmStart } from './world/front';
import { setPhoneName } from './world/phoneName';
import { setPrivacy } from './world/privacy';
import { installLatePromise } from './world/latePromise';
import { setLate } from './world/tapRule';
import { initTheme, setTheme } from './world/theme';
import { tell } from './wx/appEvents';
import { clearFiles, loadFiles } from './wx/fileStore';
import { createWx, extendComponents } from './wx/index';
import { clearStorage, listenToStorage } from './wx/storage';
import { initSystem } from './wx/system';

/** Opens the phone: the world first (clock, theme, files), then the app, then its first page. */
export async function start(built: Built): Promise<void> {
  const parameters = readParameters(location.search);
  setPhoneName(parameters.phone);
  setToday(parameters.today);
  setTapPause(parameters.tapPause);
  installClock();
  initTheme(built.manifest, parameters.theme);
  setPrivacy(parameters.privacy);
  setCalendar(parameters.calendar);
  setLate(parameters.late);
  if (parameters.late) installLatePromise();
  initSystem(parameters.lib || built.manifest.libVersion, parameters.scale, parameters.device);
  await loadFiles();
  listenToStorage();

  const screen = document.getElementById('phone');
  if (screen === null) throw new Error('the page has no #phone');
  registerElements();
  extendComponents();
  countSetData(built.manifest);
  const root = document.documentElement;
  root.style.setProperty('--status-bar', `${statusBarHeight()}px`);
  root.style.setProperty('--home-bar', `${homeBarHeight()}px`);
  const engine = new Engine(built);
  const stack = new PageStack(engine, built.manifest, screen);
  stack.packages.setOutOfReach(parameters.without);
  createKeyboard(screen);
  createLayer(screen);
  listenToGestures(screen);
  listenToKeys(screen, tapNode);
  Object.assign(globalThis, {
    wx: createWx(built.manifest, stack),
    getCurrentPages: () => stack.all.map((page) => page.caller),
  });
  const app = new AppLife(engine);
  app.run();
  joinElements(stack, built.manifest);
  listenToWorld(app, stack);
  openFirstPage(app, stack, parameters.page);
  listenToBuilds(stack);
}

/** Elements that navigate or share do it through the open pages. */
function joinElements(stack: PageStack, manifest: Manifest): void {
  setNavigatorHandler((openType, options) => {
    const apis = (globalThis as unknown as { wx: Record<string, (options: object) => unknown> }).wx;
    const name = openType === 'navigate' ? 'navigateTo' : openType === 'redirect' ? 'redirectTo' : openType;
    apis[name]?.(options);
  });
  setShareHandler((element) => {
    if (stack.top) void forward(stack.top, manifest, { from: 'button', target: element.__wxElement });
  });
}

function openFirstPage(app: AppLife, stack: PageStack, wanted: string | null): void {
  const [first = wanted ?? stack.homeUrl, ...others] = pagesBeforeReload();
  const { path, query } = parseAddress(first, '');
  app.launch(path, query);
  // The app may have gone elsewhere in onLaunch.
  if (stack.top !== undefined) return;
  stack.reLaunch(first);
  others.forEach((url) => stack.navigateTo(url));
}

/** The tab's visibility, the window's size and the panel are the phone's world. */
function listenToWorld(app: AppLife, stack: PageStack): void {
  const comeBack = () => {
    app.show(stack.top?.address.path ?? '', stack.top?.address.query ?? {});
    stack.top?.show();
  };
  const goAway = () => {
    stack.top?.hide();
    app.hide();
  };
  setFront({ goAway, comeBack });
  document.addEventListener('visibilitychange', () => (document.hidden ? goAway() : comeBack()));
  window.addEventListener('resize', () => {
    stack.top?.resized();
    tell('WindowResize', { size: { windowWidth: window.innerWidth, windowHeight: window.innerHeight } });
  });
  const back = () => goBack(stack, { goAway, comeBack });
  listenToBackKeys(back);
  const controls: PreviewControls = {
    setToday: (day) => warmStart(() => setToday(day)),
    warmStart: () => warmStart(),
    setTheme,
    setTapPause,
    setWithout: (roots) => stack.packages.setOutOfReach(roots),
    moved: () => inTurn(() => undefined),
    back,
    currentUrl: () => stack.top?.url ?? '',
    cards: sentCards,
    counts: () => (stack.top === undefined ? null : countsOf(stack.top.view)),
    clearData: async () => {
      clearStorage();
      await clearFiles();
    },
  };
  Object.assign(window, { __preview: controls });
}
