import { homeBarHeight, pageSize, statusBarHeight } from '../pages/geometry';
import { currentTheme } from '../world/theme';
import { asyncApi } from './call';

/** Of most phones sold; whatever the screen in front of you has. */
export const pixelRatio = 3;

const CAPSULE = { width: 87, height: 32, right: 7 };

let fontScale = 1;
let libVersion = '';

/** What WeChat runs on. */
export const devices = ['phone', 'windows', 'mac'] as const;
export type Device = (typeof devices)[number];
let device: Device = 'phone';

/** @param version of the base library that the phone has */
export function initSystem(version: string, scale: number, on: Device): void {
  device = on;
  fontScale = scale;
  libVersion = version;
}

export function isPc(): boolean {
  return device !== 'phone';
}

function windowInfo() {
  const { width, height } = pageSize();
  const screenHeight = window.innerHeight;
  const top = statusBarHeight();
  const bottom = screenHeight - homeBarHeight();
  return {
    pixelRatio,
    screenWidth: window.innerWidth,
    screenHeight,
    windowWidth: width,
    windowHeight: height,
    statusBarHeight: top,
    screenTop: screenHeight - height,
    safeArea: { left: 0, right: window.innerWidth, top, bottom, width: window.innerWidth, height: bottom - top },
  };
}

function deviceInfo() {
  return {
    abi: '',
    benchmarkLevel: -1,
    brand: 'preview',
    model: 'browser',
    system: navigator.platform,
    platform: isPc() ? device : 'preview',
    cpuType: '',
    memorySize: 0,
  };
}

function appBaseInfo() {
  return {
    SDKVersion: libVersion,
    enableDebug: false,
    host: { env: 'preview' },
    language: 'zh_CN',
    version: 'preview',
    theme: currentTheme(),
    fontSizeScaleFactor: fontScale,
    fontSizeSetting: Math.round(16 * fontScale),
  };
}

function systemInfo() {
  return { ...windowInfo(), ...deviceInfo(), ...appBaseInfo() };
}

function capsule() {
  const top = statusBarHeight() + (44 - CAPSULE.height) / 2;
  const right = window.innerWidth - CAPSULE.right;
  return {
    width: CAPSULE.width,
    height: CAPSULE.height,
    top,
    bottom: top + CAPSULE.height,
    right,
    left: right - CAPSULE.width,
  };
}

/** What is served is always the newest: a check finds nothing, and there is never a version to change to. */
function updateManager() {
  return {
    onCheckForUpdate: (listener: (found: { hasUpdate: boolean }) => void) => {
      setTimeout(() => listener({ hasUpdate: false }), 0);
    },
    onUpdateReady: () => undefined,
    onUpdateFailed: () => undefined,
    applyUpdate: () => {
      throw new Error('applyUpdate:fail update is not ready');
    },
  };
}

export const systemApis = {
  getUpdateManager: updateManager,
  getWindowInfo: windowInfo,
  getDeviceInfo: deviceInfo,
  getAppBaseInfo: appBaseInfo,
  getSystemInfoSync: systemInfo,
  getSystemInfo: asyncApi('getSystemInfo', () => systemInfo()),
  getSystemInfoAsync: asyncApi('getSystemInfoAsync', () => systemInfo()),
  getMenuButtonBoundingClientRect: capsule,
  getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
  vibrateShort: asyncApi('vibrateShort', () => {
    navigator.vibrate?.(15);
  }),
  vibrateLong: asyncApi('vibrateLong', () => {
    navigator.vibrate?.(400);
  }),
  hideKeyboard: asyncApi('hideKeyboard', () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }),
};
