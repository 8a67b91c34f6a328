import { forgetBaseInfo, isTooOld } from './platform/baseLibrary';
import { askForNewerWeChat } from './platform/navigation';
import { offerUpdates } from './platform/updates';
import { theBook } from './storage/phone';

App({
  onLaunch() {
    offerUpdates();
    if (isTooOld()) {
      askForNewerWeChat();
      return;
    }
    // Opened here so that an interrupted write is finished before the first page reads.
    theBook();
  },
  onHide() {
    forgetBaseInfo();
  },
});
