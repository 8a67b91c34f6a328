import type { Day } from '../../../domain/day/day';
import { today } from '../../../platform/clock';
import { ask, say } from '../../../platform/feedback';
import { addresses, goTo } from '../../../platform/navigation';
import { copyOrSay } from '../../../screen/copy';
import { difference } from '../../../screen/difference';
import { readOnlyText } from '../../../screen/readOnly';
import { screen } from '../../../screen/screen';
import { wxFiles } from '../../../storage/device/wxFiles';
import { openWxStore } from '../../../storage/device/wxStore';
import { reopenBook, theBook } from '../../../storage/phone';
import { settleUnread, unreadHere, unreadText, type UnreadPorts } from '../keeping/unread';
import { unreadView, type UnreadView } from './unread.view';

/** 读不出来的内容: what can't be read, the ways to get it back, and the end of it. */
Component({
  behaviors: [screen],
  data: { view: null as UnreadView | null, problem: '', readOnly: '' },
  methods: {
    refresh(day: Day) {
      this.setData(difference(this.data, { view: unreadView(unreadHere(ports(), day)), readOnly: readOnlyText() }));
    },
    openBackups() {
      goTo(addresses.backups);
    },
    async copyAll() {
      await copyOrSay(unreadText(unreadHere(ports(), today())));
    },
    async settle() {
      const about = '读不出来的原文会彻底删掉，以后找不回来。先恢复备份，或复制留底，再清掉。';
      if (!(await ask('清掉这些？', about, '清掉'))) return;
      const settled = settleUnread(ports());
      this.setData({ problem: settled.ok ? '' : settled.problem.message });
      if (settled.ok) say('已清掉');
      // The areas may hold in memory what was changed under them.
      reopenBook();
      this.refresh(today());
    },
  },
});

function ports(): UnreadPorts {
  return { store: openWxStore(), files: wxFiles, book: theBook() };
}
