import type { Day } from '../../../domain/day/day';
import { beside } from '../../../domain/kit/beside';
import { today } from '../../../platform/clock';
import { atWork } from '../../../platform/feedback';
import { addresses, goTo } from '../../../platform/navigation';
import { difference } from '../../../screen/difference';
import { readOnlyText } from '../../../screen/readOnly';
import { screen } from '../../../screen/screen';
import { openKeptFiles } from '../../../storage/areas/keptFiles';
import { wxFiles } from '../../../storage/device/wxFiles';
import { exportedAt, theBook, theDiagnoses } from '../../../storage/phone';
import { wipeEverything } from '../keeping/wipe';
import { beginAnew } from '../platform/beginAnew';
import { missingOf, stays, wipeView, wipeWord, type WipeView } from './wipe.view';

/** What stands in the field. */
const keptBy = beside(() => ({ typed: '' }));

/** 清空全部: everything goes, once the words were typed. An export is offered first. */
Component({
  behaviors: [screen],
  data: {
    view: null as WipeView | null,
    stays,
    wipeWord,
    /** What has still to be typed; '' once it can begin. */
    missing: missingOf(''),
    /** Why it failed, and what is there now. */
    problem: '',
    readOnly: '',
  },
  methods: {
    refresh(day: Day) {
      const book = theBook();
      const counts = {
        diagnoses: theDiagnoses().all().length,
        backups: openKeptFiles(wxFiles, 'backup').names().length,
        exportedAt: exportedAt(),
      };
      const view = wipeView({ accounts: book.all(), deleted: book.deleted(), ...counts }, day);
      this.setData(difference(this.data, { view, readOnly: readOnlyText() }));
    },
    openExport() {
      goTo(addresses.export);
    },
    type({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      keptBy(this).typed = detail.value;
      this.setData(difference(this.data, { missing: missingOf(detail.value) }));
    },
    async wipe() {
      if (missingOf(keptBy(this).typed) !== '') return;
      const wiped = await atWork('正在清空', theBook().all().length, wipeEverything);
      if (wiped.ok) {
        await beginAnew();
        return;
      }
      this.setData({ problem: wiped.problem.message });
      this.refresh(today());
    },
  },
});
