import type { Day } from '../../../domain/day/day';
import { beside } from '../../../domain/kit/beside';
import { readClipboard } from '../../../platform/clipboard';
import { today } from '../../../platform/clock';
import { atWork, pick } from '../../../platform/feedback';
import { addresses, goToTab, replaceWith, scrollToTop } from '../../../platform/navigation';
import { theBook, theDeeds, theDrafts } from '../../../storage/phone';
import { justDone, listToShow } from '../../../screen/handOver';
import { longList } from '../../../screen/longList';
import { offerOfBook } from '../../../screen/offers';
import { readOnlyText } from '../../../screen/readOnly';
import { moreMayFollow } from '../../../screen/once';
import { screen } from '../../../screen/screen';
import { standingOn } from '../../../screen/standing';
import { guessedKind, guessedSubject } from '../model/merge/guesses';
import { optionsOf } from './doubtLines';
import { helpParts, practiceText } from './help';
import { pasteView, type PasteView } from './paste.view';
import type { Decision } from './plan';
import {
  append,
  decide,
  leaveAllOut,
  meet,
  openPaste,
  put,
  read,
  settleAll,
  takeBack,
  turnPassed,
  unfold,
  vouch,
  write,
  type Outcome,
  type PasteState,
} from './session';

const draftName = 'paste';
/** The text is kept once typing pauses for so many milliseconds. */
const draftPauseMs = 600;

/** A long text and a plan of hundreds of accounts don't belong on the screen. */
interface Kept {
  state: PasteState | undefined;
  keeping: ReturnType<typeof setTimeout> | undefined;
}

const keptBy = beside((): Kept => ({ state: undefined, keeping: undefined }));

/**
 * 粘贴微信通知: text in, preview, written in one go, and taken back if need be. One account opens then, and taking it
 * back is offered there. Of many that stays on offer here as long as it works and leads back to the preview: it is a
 * phase of this page, not the passing bar of `undoable`. For a day it is in 最近操作 too.
 */
Component({
  behaviors: [screen, longList],
  data: { view: null as Omit<PasteView, 'rows'> | null, helpParts, draftProblem: '' },
  lifetimes: {
    detached() {
      this.keepDraft();
    },
  },
  pageLifetimes: {
    hide() {
      this.keepDraft();
    },
  },
  methods: {
    refresh(day: Day) {
      const { state } = keptBy(this);
      this.show(state ? meet(state, theBook(), day) : openPaste(theDrafts().read(draftName)));
    },
    show(state: PasteState) {
      keptBy(this).state = state;
      const book = theBook();
      const undoable = state.outcome !== null && book.canUndo(state.outcome.undo);
      const { rows, ...view } = pasteView(state, { readOnly: readOnlyText(), undoable }, standingOn(today()));
      const turned = view.phase !== this.data.view?.phase;
      this.showList({ view }, view.phase === 'preview' ? rows : [], turned);
      if (turned) scrollToTop();
    },
    /** Every step by the person goes through here. */
    go(step: (state: PasteState) => PasteState) {
      const { state } = keptBy(this);
      if (state) this.show(step(state));
    },
    /** A step that changes the text: it is kept soon. */
    change(step: (state: PasteState) => PasteState) {
      const kept = keptBy(this);
      this.go(step);
      clearTimeout(kept.keeping ?? 0);
      kept.keeping = setTimeout(() => this.keepDraft(), draftPauseMs);
    },
    /** What was written needs no draft any more. */
    keepDraft() {
      const { state, keeping } = keptBy(this);
      clearTimeout(keeping ?? 0);
      if (!state) return;
      const empty = state.text === '' || state.phase === 'done';
      const kept = empty ? theDrafts().clear(draftName) : theDrafts().write(draftName, state.text);
      const draftProblem = kept.ok ? '' : `这段文字没能存下来，离开后要重新粘贴。${kept.problem.message}`;
      if (draftProblem !== this.data.draftProblem) this.setData({ draftProblem });
    },
    type({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.change((state) => put(state, detail.value));
    },
    async pasteClipboard() {
      const found = await readClipboard();
      this.change((state) => (found.ok ? append(state, found.value) : { ...state, problem: found.problem }));
      if (found.ok) await this.read();
    },
    clear() {
      this.change((state) => put(state, ''));
    },
    practise() {
      this.change((state) => put(state, practiceText(today())));
    },
    toggleHelp() {
      this.go((state) => ({ ...state, helpOpen: !state.helpOpen }));
    },
    /** A step that may take long, for this many accounts or, of a text, lines. */
    work(title: string, count: number, step: (state: PasteState) => PasteState): Promise<void> {
      return atWork(title, count, () => this.go(step));
    },
    read() {
      const lines = keptBy(this).state?.text.split('\n').length ?? 0;
      return this.work('正在认出', lines, (state) => read(state, theBook(), today()));
    },
    backToText() {
      this.go((state) => ({ ...state, phase: 'input', problem: '' }));
    },
    decide({ detail }: WechatMiniprogram.CustomEvent<{ id: number; decision: Partial<Decision> }>) {
      this.go((state) => decide(state, detail.id, detail.decision));
      return moreMayFollow;
    },
    decideOnly({ detail }: WechatMiniprogram.CustomEvent<Partial<Decision>>) {
      this.go((state) => decide(state, 0, detail));
      return moreMayFollow;
    },
    unfold({ detail }: WechatMiniprogram.CustomEvent<{ id: number; open: boolean }>) {
      this.go((state) => unfold(state, detail.id, detail.open));
      return moreMayFollow;
    },
    /** One word about all that share a doubt. */
    async settleDoubt({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      const { id } = currentTarget.dataset;
      const guess = [guessedKind, guessedSubject].find(({ field }) => field === id);
      const options = guess ? optionsOf(guess) : [];
      const chosen = guess ? options[(await pick(options.map(({ label }) => label))) ?? -1] : undefined;
      if (guess && !chosen) return;
      await this.work('正在改', keptBy(this).state?.plan.length ?? 0, (state) => {
        if (guess && chosen) return settleAll(state, guess.field, { [guess.field]: chosen.value }, today());
        return id === 'trust' ? vouch(state, !state.seen, theBook(), today()) : turnPassed(state, today());
      });
    },
    toggleAll() {
      const leftOut = this.data.view?.allLeftOut !== true;
      this.go((state) => leaveAllOut(state, leftOut));
    },
    async write() {
      const { state } = keptBy(this);
      if (!state) return;
      const written = await atWork('正在加入', state.plan.length, () => write(state, theBook(), theDeeds(), today()));
      const { single } = this.data.view ?? {};
      if (written.outcome && single) this.openOnly(written, written.outcome, single.row.name);
      else this.show(written);
      this.keepDraft();
    },
    /** The account takes the place of this page, so that back leads to where one came from. */
    openOnly(written: PasteState, { added, ids, undo }: Outcome, name: string) {
      const [id = ''] = ids;
      const offer = offerOfBook(`已${added > 0 ? '加入' : '更新'}“${name}”`, undo);
      // It is done, whether its page opens or not: written twice it would be two.
      keptBy(this).state = written;
      replaceWith(addresses.account(id), {
        leave: () => justDone.leave(offer),
        takeBack: () => {
          justDone.take();
          this.show(written);
        },
      });
    },
    openSame() {
      replaceWith(addresses.account(this.data.view?.single?.sameId ?? ''));
    },
    async takeBack() {
      const count = keptBy(this).state?.outcome?.ids.length ?? 0;
      await this.work('正在撤销', count, (state) => takeBack(state, theBook(), theDeeds(), today()));
      this.keepDraft();
    },
    again() {
      this.change((state) => put(state, ''));
    },
    look() {
      const ids = keptBy(this).state?.outcome?.ids ?? [];
      const [only] = ids;
      if (only !== undefined && ids.length === 1) {
        replaceWith(addresses.account(only));
        return;
      }
      goToTab(addresses.accounts, listToShow.bring({ sort: 'updated' }));
    },
  },
});
