import type { Day } from '../../../domain/day/day';
import { beside } from '../../../domain/kit/beside';
import { shortened } from '../../../domain/kit/text';
import { now } from '../../../platform/clock';
import { addresses, decoded, replaceWith } from '../../../platform/navigation';
import { deviceIdIn } from '../../../storage/book/deviceId';
import { openWxStore } from '../../../storage/device/wxStore';
import { setAsideHere, theBook, theDeeds } from '../../../storage/phone';
import { bookToMerge } from '../../../screen/handOver';
import { longList } from '../../../screen/longList';
import { moreMayFollow } from '../../../screen/once';
import { readOnlyText } from '../../../screen/readOnly';
import { planningRestoring, restoring, type RestorePlan } from '../keeping/restore';
import { isHead, toggled } from '../taking/folds';
import { readingBoth } from '../taking/reading';
import { taking } from '../taking/taking';
import {
  doneText,
  openAtFirst,
  restoreItem,
  restoreItems,
  restoreView,
  type RestoreView,
  type Source,
} from './restore.view';
import { fromBackup, fromFile } from './source';

interface Kept {
  /** Name of a backup; '' for a book file that was handed over. */
  file: string;
  given: { from: string; text: string } | null;
  source: Source | null;
  plan: RestorePlan | null;
  leftOut: ReadonlySet<string>;
  open: ReadonlySet<string>;
  /** What was here when it was read. */
  basis: unknown;
}

const keptBy = beside((): Kept => ({
  file: '',
  given: null,
  source: null,
  plan: null,
  leftOut: new Set(),
  open: openAtFirst,
  basis: null,
}));

type RowTap = WechatMiniprogram.TouchEvent<object, object, { id: string }>;

/** 恢复: going back to a backup or a book file; what would change is shown first, and accounts can be left out. */
Component({
  behaviors: [taking, longList],
  data: { view: null as RestoreView | null },
  methods: {
    onLoad({ file = '' }: { file?: string }) {
      const kept = keptBy(this);
      kept.file = decoded(file);
      if (kept.file === '') kept.given = bookToMerge.take();
    },
    refresh(day: Day) {
      const { file, given, basis } = keptBy(this);
      if (this.showDone()) return;
      if (file === '' && given === null) this.refuse('没有要恢复的备份', '到「我的」的“备份与恢复”里选一份。');
      else if (basis !== theBook().all()) void this.read(day);
      else this.show();
    },
    /** Anew as well when the book here has become another one meanwhile. */
    async read(day: Day) {
      const kept = keptBy(this);
      const { file, given } = kept;
      kept.basis = theBook().all();
      const store = openWxStore();
      // Nothing is written before it is wanted, not even the phone's id: a passing one serves where there is none.
      const passing = { store: { ...store, write: () => undefined }, random: Math.random, setAside: () => false };
      const decider = { device: deviceIdIn(passing)(), now: now() };
      const both = readingBoth(store, given ? fromFile(given) : fromBackup(file, day), (here, there) =>
        planningRestoring(here, there, decider),
      );
      if (!(await this.inSteps(both.step))) return;
      const ready = both.result();
      if (!ready.ok) {
        this.refuse('恢复不了', `${ready.problem}这里的内容没有改动。`);
        return;
      }
      Object.assign(kept, { source: ready.value.there.source, plan: ready.value.plan });
      this.setData({ phase: 'preview' });
      this.show(true);
    },
    show(anew = false) {
      const { source, plan, leftOut, open } = keptBy(this);
      if (!source || !plan) return;
      const view = restoreView(plan, leftOut, source);
      this.showList({ view, readOnly: readOnlyText() }, restoreItems(plan, open), anew, (item) =>
        isHead(item) ? item : restoreItem(item, leftOut),
      );
    },
    fold({ currentTarget }: RowTap) {
      const kept = keptBy(this);
      kept.open = toggled(kept.open, currentTarget.dataset.id);
      this.show();
      return moreMayFollow;
    },
    tick({ currentTarget }: RowTap) {
      const kept = keptBy(this);
      kept.leftOut = toggled(kept.leftOut, currentTarget.dataset.id);
      this.show();
      return moreMayFollow;
    },
    async restore() {
      const { plan, leftOut, source } = keptBy(this);
      if (!plan || !source) return;
      const ports = { deeds: theDeeds(), store: openWxStore(), setAside: setAsideHere };
      const text = source.isFile ? `恢复账号本“${shortened(source.title, 20)}”` : `恢复 ${source.title}`;
      await this.carryOut(
        '正在恢复',
        plan.rows.length,
        () => restoring(ports, plan, text, leftOut),
        doneText(plan, leftOut),
      );
    },
    mergeInstead() {
      const { given } = keptBy(this);
      if (given) replaceWith(addresses.merge, bookToMerge.bring(given));
    },
  },
});
