import { beside } from '../../../domain/kit/beside';
import { shortened } from '../../../domain/kit/text';
import { now } from '../../../platform/clock';
import { addresses, isOnTheWay, replaceWith } from '../../../platform/navigation';
import { deviceIdIn } from '../../../storage/book/deviceId';
import { openWxStore } from '../../../storage/device/wxStore';
import { setAsideHere, theBook, theDeeds } from '../../../storage/phone';
import { bookToMerge } from '../../../screen/handOver';
import { longList } from '../../../screen/longList';
import { moreMayFollow } from '../../../screen/once';
import { readOnlyText } from '../../../screen/readOnly';
import { readingBookFile, type BookFile } from '../model/bookFile/bookFile';
import { changesOf, type Side } from '../model/mergeBooks/decide';
import { isHead, toggled } from '../taking/folds';
import { readingBoth } from '../taking/reading';
import { taking } from '../taking/taking';
import { asked, choose, chooseAll, noChoices, settle, withoutAsking, type Choices, type MergePlan } from './choices';
import { planningAll } from './planning';
import { doneText, mergeItem, mergeItems, mergeView, openAtFirst, type MergeView } from './merge.view';

interface Kept {
  /** null: nothing was handed over. */
  given: { from: string; text: string } | null;
  file: BookFile | null;
  plan: MergePlan | null;
  choices: Choices;
  open: ReadonlySet<string>;
  /** What was here when it was read. */
  basis: unknown;
}

const keptBy = beside((): Kept => ({
  given: null,
  file: null,
  plan: null,
  choices: noChoices,
  open: openAtFirst,
  basis: null,
}));

type RowTap = WechatMiniprogram.TouchEvent<object, object, { id: string; field: string; side: Side }>;

/** How often it is asked whether the page has come; a person sees no difference. */
const arrivalMs = 50;

/** 合并账号本: another phone's book beside ours; asks about nothing but what is in doubt, and is done in one step. */
Component({
  behaviors: [taking, longList],
  data: { view: null as MergeView | null },
  lifetimes: {
    detached() {
      keptBy(this).given = null;
    },
  },
  methods: {
    onLoad() {
      keptBy(this).given = bookToMerge.take();
    },
    refresh() {
      const { given, basis } = keptBy(this);
      if (this.showDone()) return;
      if (given === null) this.refuse('没有要合并的账号本', '请打开别人导出的账号本文件。');
      else if (basis !== theBook().all()) void this.read(given);
      else this.show();
    },
    /** Anew as well when the book here has become another one meanwhile. */
    async read({ text }: { text: string }) {
      const kept = keptBy(this);
      kept.basis = theBook().all();
      const both = readingBoth(openWxStore(), readingBookFile(text), planningAll);
      if (!(await this.inSteps(both.step))) return;
      const ready = both.result();
      if (!ready.ok) {
        this.refuse('这份账号本不能用', `${ready.problem}这里的账号没有改动。`);
        return;
      }
      const { here, there, plan } = ready.value;
      // On a phone without a book, having all of the other one back is what is meant.
      if (here.entries.size === 0 && here.unread === 0 && readOnlyText() === '') {
        this.goOnToRestore();
        return;
      }
      const choices = withoutAsking(kept.choices, plan);
      Object.assign(kept, { file: there, plan, choices });
      this.setData({ phase: 'preview' });
      this.show(true);
    },
    show(anew = false) {
      const { given, file, plan, choices, open } = keptBy(this);
      if (!given || !file || !plan) return;
      const view = mergeView(plan, choices, { from: given.from, madeOn: file.madeOn, app: file.app });
      this.showList({ view, readOnly: readOnlyText() }, mergeItems(plan, open), anew, (item) =>
        isHead(item) ? item : mergeItem(item, plan, choices),
      );
    },
    fold({ currentTarget }: RowTap) {
      const kept = keptBy(this);
      kept.open = toggled(kept.open, currentTarget.dataset.id);
      this.show();
      return moreMayFollow;
    },
    choose({ currentTarget }: RowTap) {
      const kept = keptBy(this);
      const { id, side, field } = currentTarget.dataset;
      const row = kept.plan && asked(kept.plan).find((one) => one.id === id);
      if (row && kept.plan) kept.choices = choose(kept.choices, row, side, field, kept.plan);
      this.show();
      return moreMayFollow;
    },
    chooseAll({ currentTarget }: RowTap) {
      const kept = keptBy(this);
      if (kept.plan) kept.choices = chooseAll(kept.choices, kept.plan, currentTarget.dataset.side);
      this.show();
    },
    /** A deletion that shall not happen here; two accounts that are two. */
    act({ currentTarget }: RowTap) {
      const kept = keptBy(this);
      const { id } = currentTarget.dataset;
      const { staying, apart } = kept.choices;
      const isTwin = kept.plan?.twins.some((twin) => twin.asked.id === id);
      kept.choices = isTwin
        ? { ...kept.choices, apart: toggled(apart, id) }
        : { ...kept.choices, staying: toggled(staying, id) };
      this.show();
      return moreMayFollow;
    },
    async merge() {
      const { plan, choices, given } = keptBy(this);
      if (!plan || !given) return;
      const { rows, decisions, count } = settle(plan, choices);
      if (count === 0) return;
      const outcome = doneText(plan, choices);
      await this.carryOut(
        '正在合并',
        count,
        () => {
          const device = deviceIdIn({ store: openWxStore(), random: Math.random, setAside: setAsideHere })();
          const changes = changesOf(rows, decisions, { device, now: now() });
          return theDeeds().applying(`合并账号本“${shortened(given.from, 20)}”`, changes);
        },
        outcome,
      );
    },
    /** A short book is read while this page is still on its way here: no other opens until it has come. */
    goOnToRestore() {
      if (isOnTheWay()) setTimeout(() => this.goOnToRestore(), arrivalMs);
      else this.restoreInstead();
    },
    /** The whole of it, settings among it, instead of what is newer. */
    restoreInstead() {
      const { given } = keptBy(this);
      if (given) replaceWith(addresses.restore(''), bookToMerge.bring(given));
    },
  },
});
