import type { Day } from '../../../domain/day/day';
import { theBook, theRegistrations } from '../../../storage/phone';
import { decodeRegistrationLog } from '../model/prefill/registrationLog';
import { standingOn } from '../../../screen/standing';
import type { Stored } from '../model/prefill/clues';

/** What there is to read answers from: accounts in use, the log of tries, and how things stand on the day. */
export function storedNow(today: Day): Stored {
  return {
    accounts: theBook().all(),
    log: decodeRegistrationLog([...theRegistrations().read()]),
    standing: standingOn(today),
  };
}
