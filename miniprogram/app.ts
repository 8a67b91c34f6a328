import { isTooOld } from './platform/baseLibrary';
import { today } from './platform/clock';
import { askForNewerWeChat } from './platform/navigation';
import { offerUpdates } from './platform/updates';
import { theBook, tidyReminders } from './storage/phone';

App({
  onLaunch() {
    offerUpdates();
    if (isTooOld()) {
      askForNewerWeChat();
      return;
    }
    // Opened here so that an interrupted write is finished before the first page reads.
    const book = theBook();
    // What the recycle bin kept for its 30 days goes now. A failed write loses nothing: the next start tries again.
    book.expire(today());
    tidyReminders();
  },
});
