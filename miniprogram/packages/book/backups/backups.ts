import type { Day } from '../../../domain/day/day';
import { beside } from '../../../domain/kit/beside';
import { now, today } from '../../../platform/clock';
import { atWork, say } from '../../../platform/feedback';
import { addresses, goTo } from '../../../platform/navigation';
import { wxFiles } from '../../../storage/device/wxFiles';
import { openWxStore } from '../../../storage/device/wxStore';
import { backUpNow, theBook } from '../../../storage/phone';
import { difference } from '../../../screen/difference';
import { inSlices } from '../../../screen/inSlices';
import { readOnlyText } from '../../../screen/readOnly';
import { screen } from '../../../screen/screen';
import { isBackedUp, listing, type Backup } from '../keeping/backups';
import { textsIn } from '../keeping/content';
import { backupRows, whyNone, type BackupRow } from './backups.view';

const keptBy = beside((): { backups: Backup[] } => ({ backups: [] }));

/** 备份: those that the app made by itself; one more now; back to one of them. */
Component({
  behaviors: [screen],
  data: { rows: null as BackupRow[] | null, problem: '', readOnly: '' },
  methods: {
    async refresh(day: Day) {
      const list = listing(wxFiles);
      await inSlices(list.step, { now });
      keptBy(this).backups = list.result();
      const rows = backupRows(keptBy(this).backups, day);
      this.setData(difference(this.data, { rows, readOnly: readOnlyText() }));
    },
    async backUp() {
      const book = theBook();
      const accounts = [...book.all(), ...book.deleted()].filter(({ example }) => !example).length;
      const isMade = await atWork('正在备份', accounts, backUpNow);
      if (isMade) say('已备份');
      const [latest] = keptBy(this).backups;
      const texts = textsIn(openWxStore());
      const isSame = !isMade && latest !== undefined && texts.ok && isBackedUp(wxFiles, latest.file, texts.value);
      const standing = { readOnly: readOnlyText(), accounts, faults: book.faults().length, isSame };
      this.setData({ problem: isMade ? '' : whyNone(standing) });
      await this.refresh(today());
    },
    openExport() {
      goTo(addresses.export);
    },
    open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      goTo(addresses.restore(currentTarget.dataset.id));
    },
  },
});
