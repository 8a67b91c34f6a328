import type { Phone } from '../support';
import { legs, type Scene } from './scenes';
import { tourDay } from './seeds';

interface PageWindow {
  wx: {
    reLaunch(options: { url: string; success(): void; fail(error: { errMsg: string }): void }): void;
    clearStorageSync(): void;
  };
}

/** Goes to a page with nothing below it. */
async function goTo(phone: Phone, url: string): Promise<void> {
  await phone.page.evaluate(
    (to) =>
      new Promise<void>((resolve, reject) => {
        (window as unknown as PageWindow).wx.reLaunch({
          url: to,
          success: () => resolve(),
          fail: ({ errMsg }) => reject(new Error(`${to}: ${errMsg}`)),
        });
      }),
    url,
  );
  await phone.top.locator('.screen').first().waitFor();
}

/**
 * Takes the phone through every scene in one browser page, and lets `look` judge each. A scene's name is unique.
 * @param scale the system's text size
 */
export async function walk(phone: Phone, scale: number, look: (name: string) => Promise<void>): Promise<void> {
  await phone.page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { seed, scenes } of legs()) {
    await phone.seed(seed.values);
    await phone.open({ today: tourDay, scale });
    for (const scene of scenes) {
      await goTo(phone, scene.page);
      await arrived(phone, scene);
      await look(`${scene.page.split('?')[0] ?? ''} · ${scene.name}`);
    }
  }
}

async function arrived(phone: Phone, scene: Scene): Promise<void> {
  await scene.arrive?.(phone);
  // Two frames: what the last tap set is on the screen.
  await phone.page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
