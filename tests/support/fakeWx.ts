/**
 * A platform for component tests: it records what is asked of it, and answers as told. What is not here does not exist.
 */

type Options = Record<string, unknown> & {
  success?: (result: object) => void;
  fail?: (error: { errMsg: string; errno?: number }) => void;
  complete?: (result: object) => void;
};

/** What a call of `name` answers: a result (success), or an Error (fail), perhaps with an `errno`. */
export type Answer = (options: Options) => object | Error;

export interface FakeWx {
  /** What the mini-program sees as `wx`. */
  readonly api: Record<string, unknown>;
  /** Options of every call of `name` so far, oldest first, without the callbacks. */
  calls(name: string): Record<string, unknown>[];
  /** Sets how `name` answers from now on. */
  answer(name: string, answer: Answer): void;
  /** What the clipboard holds. */
  clipboard: string;
  /** Turns the phone dark or light, and tells the listeners. */
  turn(theme: 'light' | 'dark'): void;
  /** The system's text size, 1 = standard. */
  fontScale: number;
  /** The window's width in points. */
  windowWidth: number;
}

/** The asynchronous calls and what each answers when nothing else is said. */
const usual: Record<string, (phone: FakeWx) => Answer> = {
  navigateTo: () => () => ({}),
  redirectTo: () => () => ({}),
  reLaunch: () => () => ({}),
  switchTab: () => () => ({}),
  navigateBack: () => () => ({}),
  setNavigationBarTitle: () => () => ({}),
  setNavigationBarColor: () => () => ({}),
  setBackgroundColor: () => () => ({}),
  setBackgroundTextStyle: () => () => ({}),
  setTabBarStyle: () => () => ({}),
  setTabBarItem: () => () => ({}),
  setTabBarBadge: () => () => ({}),
  removeTabBarBadge: () => () => ({}),
  showToast: () => () => ({}),
  hideToast: () => () => ({}),
  showLoading: () => () => ({}),
  hideLoading: () => () => ({}),
  pageScrollTo: () => () => ({}),
  vibrateShort: () => () => ({}),
  stopPullDownRefresh: () => () => ({}),
  updateWeChatApp: () => () => ({}),
  openPrivacyContract: () => () => ({}),
  addPhoneCalendar: () => () => ({}),
  openSetting: () => () => ({}),
  openAppAuthorizeSetting: () => () => ({}),
  shareFileMessage: () => () => ({}),
  showShareMenu: () => () => ({}),
  hideShareMenu: () => () => ({}),
  addFileToFavorites: () => () => ({}),
  saveFileToDisk: () => () => ({}),
  chooseMessageFile: () => () => new Error('chooseMessageFile:fail cancel'),
  canvasToTempFilePath: () => () => ({ tempFilePath: 'wxfile://tmp/picture.png' }),
  showShareImageMenu: () => () => ({}),
  showModal: () => () => ({ confirm: true, cancel: false }),
  showActionSheet: () => () => ({ tapIndex: 0 }),
  getClipboardData: (phone) => () => ({ data: phone.clipboard }),
  setClipboardData:
    (phone) =>
    ({ data }) => {
      phone.clipboard = String(data);
      return {};
    },
};

function settle(answer: Answer, options: Options): Promise<object> | undefined {
  const result = answer(options);
  const { success, fail, complete } = options;
  const failed = result instanceof Error;
  const told = failed ? { ...result, errMsg: result.message } : { errMsg: 'ok', ...result };
  if (success === undefined && fail === undefined && complete === undefined) {
    return failed ? Promise.reject(result) : Promise.resolve(told);
  }
  // As on the phone: never before the call has returned.
  void Promise.resolve().then(() => {
    if (failed) fail?.(told);
    else success?.(told);
    complete?.(told);
  });
  return undefined;
}

function plain(options: Options): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => typeof value !== 'function'));
}

/** @param more what the storage fakes bring: getStorageSync, setStorageSync, …, getFileSystemManager, env */
export function fakeWx(more: Record<string, unknown> = {}): FakeWx {
  const log: { name: string; options: Record<string, unknown> }[] = [];
  const answers = new Map<string, Answer>();
  const listeners = new Set<(event: { theme: string }) => void>();
  let theme = 'light';

  const phone: FakeWx = {
    api: {},
    clipboard: '',
    fontScale: 1,
    windowWidth: 375,
    calls: (name) => log.filter((call) => call.name === name).map(({ options }) => options),
    answer: (name, answer) => void answers.set(name, answer),
    turn(next) {
      theme = next;
      for (const listener of [...listeners]) listener({ theme });
    },
  };

  for (const [name, make] of Object.entries(usual)) {
    const standard = make(phone);
    phone.api[name] = (options: Options = {}) => {
      log.push({ name, options: plain(options) });
      return settle(answers.get(name) ?? standard, options);
    };
  }
  Object.assign(phone.api, {
    getUpdateManager: () => ({ onUpdateReady: () => undefined, applyUpdate: () => undefined }),
    getAppBaseInfo: () => ({ theme, fontSizeScaleFactor: phone.fontScale, SDKVersion: '3.8.0', language: 'zh_CN' }),
    getWindowInfo: () => ({
      windowWidth: phone.windowWidth,
      windowHeight: 700,
      screenWidth: 375,
      screenHeight: 812,
      pixelRatio: 3,
      statusBarHeight: 44,
      safeArea: { top: 44, left: 0, right: 375, bottom: 778, width: 375, height: 734 },
    }),
    getDeviceInfo: () => ({ platform: 'ios', system: 'iOS 15.0', model: 'iPhone', brand: 'Apple' }),
    onThemeChange: (listener: (event: { theme: string }) => void) => void listeners.add(listener),
    offThemeChange: (listener: (event: { theme: string }) => void) => void listeners.delete(listener),
    canIUse: () => true,
    nextTick: (work: () => void) => void Promise.resolve().then(work),
    env: { USER_DATA_PATH: 'wxfile://usr' },
    ...more,
  });
  return phone;
}
