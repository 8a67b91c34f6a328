import { ask } from './feedback';

/** The release, as package.json has it: a phone can't read that file. */
export const appVersion = '0.1.0';

/**
 * Offers a new version as soon as it has been loaded: a phone otherwise goes on with the old one until the app is
 * started cold, and data of the new one, brought by another phone, would be read-only here. A version that can't be
 * loaded is tried again by the platform at the next cold start, which is why nothing is said of it.
 */
export function offerUpdates(): void {
  const manager = wx.getUpdateManager();
  manager.onUpdateReady(() => {
    void ask('有新版本', '新版本已经下载好了，重启后使用。记录和没写完的内容都会保留。', '现在重启').then((agreed) => {
      if (agreed) manager.applyUpdate();
    });
  });
}
