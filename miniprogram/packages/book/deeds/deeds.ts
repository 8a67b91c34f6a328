import type { Day } from '../../../domain/day/day';
import { beside } from '../../../domain/kit/beside';
import { atWorkOn } from '../../../screen/atWorkOn';
import { difference } from '../../../screen/difference';
import { readOnlyText } from '../../../screen/readOnly';
import { screen } from '../../../screen/screen';
import { now, today } from '../../../platform/clock';
import { atWork, say } from '../../../platform/feedback';
import { theBook, theDeeds, type Deed } from '../../../storage/phone';
import { theKeptDeeds } from '../keeping/deeds';
import { planUndo, undoText, type UndoPlan } from '../model/deeds/planUndo';
import { deedRows, type DeedRow } from './deeds.view';

interface Kept {
  deeds: Deed[];
  /** File of the step whose preview is open. */
  opened: string;
}

const keptBy = beside((): Kept => ({ deeds: [], opened: '' }));

/** 最近操作: steps that changed many accounts, each to be undone for a day; what that would do is said first. */
Component({
  behaviors: [screen],
  data: { rows: null as DeedRow[] | null, problem: '', readOnly: '' },
  methods: {
    refresh(day: Day) {
      const kept = keptBy(this);
      kept.deeds = theKeptDeeds().list();
      if (!kept.deeds.some(({ file }) => file === kept.opened)) kept.opened = '';
      this.show(day);
    },
    show(day: Day) {
      const { deeds, opened } = keptBy(this);
      const rows = deedRows(deeds, opened === '' ? null : { file: opened, plan: this.planOf(opened, day) }, now());
      this.setData(difference(this.data, { rows, readOnly: readOnlyText() }));
    },
    planOf(file: string, day: Day): UndoPlan | null {
      const traces = theKeptDeeds().traces(file);
      return traces && planUndo(traces, (id) => theBook().find(id), day);
    },
    /** Opens the preview of a step, or closes it again. */
    toggle({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      const kept = keptBy(this);
      const { id } = currentTarget.dataset;
      const count = kept.deeds.find(({ file }) => file === id)?.count ?? 0;
      kept.opened = kept.opened === id ? '' : id;
      this.setData({ problem: '' });
      return atWork('正在读取', kept.opened === '' ? 0 : count, () => this.show(today()));
    },
    /** In one go, or not at all; it becomes a step of its own, which can be undone in its turn. */
    async undo() {
      const { deeds, opened } = keptBy(this);
      const deed = deeds.find(({ file }) => file === opened);
      const plan = this.planOf(opened, today());
      if (!deed || !plan || plan.changes.length === 0) return;
      const done = await atWorkOn('正在还原', plan.back.length, () =>
        theDeeds().applying(undoText(deed.text), plan.changes),
      );
      if (done.ok) {
        theDeeds().forget(deed.file);
        say(`已还原 ${plan.back.length} 个`);
      }
      this.setData({ problem: done.ok ? '' : done.problem.message });
      this.refresh(today());
    },
  },
});
