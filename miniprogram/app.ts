import { theBook } from './storage/current';

App({
  onLaunch() {
    // Opened here so that an interrupted write is finished before the first page reads.
    theBook();
  },
});
