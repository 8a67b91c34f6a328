import { Phone, type Screen } from './phone';

export type { Phone, Screen, Setting } from './phone';

/**
 * A phone for the tests of one file, called where the file begins: as new for every test, gone after the last, and
 * a test during which it showed a fault fails. A test that needs two phones calls it twice.
 * @param screen left out: a common phone's; `phone.resize` gives one test another
 */
export function usePhone(screen?: Screen): Phone {
  const phone = new Phone(screen);
  beforeAll(() => phone.switchOn(addressOf('E2E_BROWSER'), addressOf('E2E_PREVIEW')));
  beforeEach(() => phone.renew());
  afterEach(() => expect(phone.faults).toEqual([]));
  afterAll(() => phone.switchOff());
  return phone;
}

/** What standUp left in the environment. */
function addressOf(name: string): string {
  const address = process.env[name];
  if (address === undefined) throw new Error(`${name} is not set: the e2e tests run by jest's project e2e alone`);
  return address;
}
