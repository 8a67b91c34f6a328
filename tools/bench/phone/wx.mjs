/** Calls that answer with something; all others work and answer with nothing. */
const answers = {
  showModal: () => ({ confirm: true, cancel: false }),
  showActionSheet: () => ({ tapIndex: 0 }),
};

const window = { windowWidth: 375, windowHeight: 700, screenWidth: 375, screenHeight: 812, pixelRatio: 3 };

/**
 * The platform as far as the app asks it: whatever isn't named here works and says so at once, as on a phone where all
 * goes well.
 * @param given the storage's calls, and others that a measurement answers itself
 * @param soon what `wx.nextTick` does
 */
export function createWx(given, soon) {
  const known = {
    canIUse: () => true,
    getAppBaseInfo: () => ({ theme: 'light', fontSizeScaleFactor: 1, SDKVersion: '3.8.0', language: 'zh_CN' }),
    getWindowInfo: () => ({ ...window, statusBarHeight: 44, safeArea: { top: 44, bottom: 778, height: 734 } }),
    getDeviceInfo: () => ({ platform: 'ios', system: 'iOS 15.0', model: 'iPhone', brand: 'Apple' }),
    getUpdateManager: () => ({ onUpdateReady: () => undefined, applyUpdate: () => undefined }),
    onThemeChange: () => undefined,
    offThemeChange: () => undefined,
    nextTick: soon,
    ...given,
  };
  return new Proxy(known, { get: (all, name) => (all[name] ??= answering(answers[name] ?? (() => ({})))) });
}

/** A call of the platform with callbacks, or a promise where there are none. */
export function answering(answer) {
  return (options = {}) => {
    const result = { errMsg: 'ok', ...answer(options) };
    const { success, fail, complete } = options;
    if (!success && !fail && !complete) return Promise.resolve(result);
    void Promise.resolve().then(() => {
      success?.(result);
      complete?.(result);
    });
    return undefined;
  };
}
