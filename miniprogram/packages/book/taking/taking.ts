import { beside } from '../../../domain/kit/beside';
import type { Steps } from '../../../domain/kit/steps';
import { now, today } from '../../../platform/clock';
import { say } from '../../../platform/feedback';
import { addresses, goBack, goToTab, scrollToTop } from '../../../platform/navigation';
import { pageOfKey } from '../../../storage/device/keys';
import { reopenBook, theBook, theDeeds, type Done, type Written } from '../../../storage/phone';
import { atWorkOn } from '../../../screen/atWorkOn';
import { listToShow } from '../../../screen/handOver';
import { inSlices } from '../../../screen/inSlices';
import { deedNote } from '../../../screen/offers';
import { readOnlyText } from '../../../screen/readOnly';
import { asItsBase, screen } from '../../../screen/screen';
import type { Steps as Step } from '../model/steps';

/** '': nothing is known yet. */
export type Phase = '' | 'reading' | 'refused' | 'preview' | 'done';

export interface Outcome {
  /** 已合并：新增 3 个 */
  text: string;
  note: string;
}

const keptBy = beside((): { cancelled: boolean; done: Done | null } => ({ cancelled: false, done: null }));

/**
 * Behavior of 合并账号本 and 恢复: another book is read in slices, what it would do is shown, and all of it is done in one
 * step that can be taken back. Its WXML is in around.wxml; the page brings the preview, and `refresh`.
 */
export const taking = Behavior({
  behaviors: [screen],
  definitionFilter: asItsBase,
  data: {
    phase: '' as Phase,
    percent: 0,
    /** Why there is nothing to be taken over. */
    refusal: { title: '', text: '' },
    /** Why it could not be written. */
    problem: '',
    readOnly: '',
    outcome: null as Outcome | null,
    undoable: false,
  },
  lifetimes: {
    detached() {
      keptBy(this).cancelled = true;
    },
  },
  methods: {
    /** Long work, with how far it has come and 取消. @returns false if it was cancelled */
    inSteps(step: Step): Promise<boolean> {
      return inSlices(step, {
        now,
        tell: (part) => this.setData({ phase: 'reading', percent: Math.round(part * 100) }),
        cancelled: () => keptBy(this).cancelled,
      });
    },
    refuse(title: string, text: string) {
      this.setData({ phase: 'refused', refusal: { title, text }, readOnly: readOnlyText() });
    },
    cancel() {
      keptBy(this).cancelled = true;
      goBack();
    },
    leave() {
      goBack();
    },
    /**
     * Does it, in one go or not at all.
     * @param count of the records that it changes
     */
    async carryOut(title: string, count: number, act: () => Steps<Written<Done>>, outcome: Outcome) {
      const done = await atWorkOn(title, count, act);
      if (done.ok) {
        keptBy(this).done = done.value;
        this.meetOthers(done.value);
        const note = [outcome.note, deedNote(done.value)].filter((part) => part !== '').join('。');
        this.setData({ phase: 'done', problem: '', outcome: { ...outcome, note } });
        scrollToTop();
      } else this.setData({ problem: done.problem.message });
      this.refresh(today());
    },
    /** What stands beside the accounts was written too: what is in memory of it is outdated, the theme among it. */
    meetOthers({ images }: Done) {
      if (images.every(({ key }) => pageOfKey(key) !== null)) return;
      reopenBook();
      this.dress();
    },
    /** Whether what was done is shown; it is shown as it stands now. */
    showDone(): boolean {
      const { done } = keptBy(this);
      if (done === null) return false;
      this.setData({ undoable: theBook().canUndo(done), readOnly: readOnlyText() });
      return true;
    },
    async takeBack() {
      const kept = keptBy(this);
      const { done } = kept;
      if (done === null) return;
      const undone = await atWorkOn('正在撤销', done.ids.length, () => theDeeds().undoing(done));
      if (undone.ok) this.meetOthers(done);
      this.setData({ problem: undone.ok ? '' : undone.problem.message });
      if (undone.ok) {
        kept.done = null;
        this.setData({ phase: '', outcome: null });
        say('已撤销');
      }
      this.refresh(today());
    },
    look() {
      goToTab(addresses.accounts, listToShow.bring({ sort: 'updated' }));
    },
  },
});
