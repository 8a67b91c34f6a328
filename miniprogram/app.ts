import { isTooOld } from './platform/baseLibrary';
import { askForNewerWeChat } from './platform/navigation';
import { theBook } from './storage/current';

App({
  onLaunch() {
    if (isTooOld()) {
      askForNewerWeChat();
      return;
    }
    // Opened here so that an interrupted write is finished before the first page reads.
    theBook();
  },
});
