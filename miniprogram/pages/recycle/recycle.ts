import type { Day } from '../../domain/day/day';
import { today } from '../../platform/clock';
import { ask } from '../../platform/feedback';
import type { Undo } from '../../storage/book/book';
import { theBook } from '../../storage/phone';
import type { Written } from '../../storage/writing/written';
import { recycleDays } from '../../storage/book/retention';
import { difference } from '../../screen/difference';
import { screen } from '../../screen/screen';
import { recycleChunk, recycleView, type RecycleView } from './recycle.view';

/** What can be taken back, kept beside the data: it holds whole storage pages. */
interface Held {
  undo: Undo | undefined;
}

interface OfAccount {
  id: string;
  name: string;
}

type RowTap = WechatMiniprogram.TouchEvent<object, object, OfAccount>;

/** 最近删除: restore an account, or delete it for good. */
Component({
  behaviors: [screen],
  data: {
    view: null as RecycleView | null,
    shown: recycleChunk,
    /** Why the last thing didn't work; '' if it did. */
    problem: '',
    /** What was done, while it can be taken back. */
    done: '',
    readOnly: '',
  },
  methods: {
    refresh(day: Day) {
      const book = theBook();
      const view = recycleView(book.deleted(), this.data.shown, recycleDays, day);
      const readOnly = book.mode.kind === 'readOnly' ? book.mode.message : '';
      const { undo } = this as unknown as Held;
      const done = undo && book.canUndo(undo) ? this.data.done : '';
      this.setData({ ...difference({ view: this.data.view }, { view }), readOnly, done });
    },
    showMore() {
      this.setData({ shown: this.data.shown + recycleChunk });
      this.refresh(today());
    },
    onReachBottom() {
      if (this.data.view?.hidden) this.showMore();
    },
    restore({ currentTarget }: RowTap) {
      const { id, name } = currentTarget.dataset;
      this.finish(theBook().apply([{ restore: { id } }]), `已恢复“${name}”`);
    },
    async purge({ currentTarget }: RowTap) {
      const { id, name } = currentTarget.dataset;
      const agreed = await ask('彻底删除？', `“${name}”会从手机里彻底删掉，以后找不回来。`, '彻底删除');
      if (agreed) this.finish(theBook().apply([{ purge: { id, today: today() } }]), `已彻底删除“${name}”`);
    },
    /** Shows how a write went, in place. */
    finish(written: Written<Undo>, done: string) {
      (this as unknown as Held).undo = written.ok ? written.value : undefined;
      this.setData({ done: written.ok ? done : '', problem: written.ok ? '' : written.problem.message });
      this.refresh(today());
    },
    takeBack() {
      const held = this as unknown as Held;
      if (!held.undo) return;
      const undone = theBook().undo(held.undo);
      held.undo = undefined;
      this.setData({ done: '', problem: undone.ok ? '' : undone.problem.message });
      this.refresh(today());
    },
  },
});
