import type { Browser, Page } from 'playwright-core';
import { Phone, type Screen } from './phone';

export type { Phone, Screen, Setting } from './phone';

/** tools/jest/browser-environment.cjs */
declare const browserPages: {
  take(open: (browser: Browser) => Promise<Page>): Promise<Page>;
  giveBack(page: Page): void;
};

/**
 * A phone for the tests of one file, called where the file begins: as new for every test, gone after the last, and
 * a test during which it showed a fault fails. A test that needs two phones calls it twice.
 * @param screen left out: a common phone's; `phone.resize` gives one test another
 */
export function usePhone(screen?: Screen): Phone {
  const phone = new Phone(screen);
  beforeAll(async () => phone.switchOn(await browserPages.take(Phone.make), previewAddress()));
  beforeEach(() => phone.renew());
  afterEach(() => expect(phone.faults).toEqual([]));
  afterAll(() => browserPages.giveBack(phone.switchOff()));
  return phone;
}

/** What standUp left in the environment. */
function previewAddress(): string {
  const address = process.env['E2E_PREVIEW'];
  if (address === undefined) throw new Error('E2E_PREVIEW is not set: the e2e tests run by jest’s project e2e alone');
  return address;
}
