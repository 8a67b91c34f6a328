import { forgetBaseInfo, isTooOld } from './platform/baseLibrary';
import { askForNewerWeChat } from './platform/navigation';
import { offerUpdates } from './platform/updates';
import { readAgainIfLocked, theBook } from './storage/phone';

let wasHidden = false;

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
    wasHidden = true;
    forgetBaseInfo();
  },
  onShow() {
    // A start has just read. Coming back has not, and what could only be read then may be writable by now.
    if (wasHidden && !isTooOld()) readAgainIfLocked();
  },
});
