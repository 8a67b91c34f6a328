import { launchBrowser } from '../../../tools/browser/launch.mjs';
import { Phone, type Screen } from './phone';
import { startServer } from './server';

export { Phone } from './phone';
export type { Screen, Setting } from './phone';

/** A browser and a preview for the tests of one file. */
export interface Stand {
  /** A new phone: nothing stored on it. */
  phone(screen?: Screen): Promise<Phone>;
  down(): Promise<void>;
}

/** For beforeAll; `down()` for afterAll. */
export async function setUp(): Promise<Stand> {
  const [{ browser }, server] = await Promise.all([launchBrowser(), startServer()]);
  return {
    phone: (screen) => Phone.switchOn(browser, server.url, screen),
    async down() {
      await browser.close();
      await server.stop();
    },
  };
}
