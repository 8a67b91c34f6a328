import type { Day } from '../../../domain/day/day';
import { beside } from '../../../domain/kit/beside';
import { readClipboard } from '../../../platform/clipboard';
import { today } from '../../../platform/clock';
import { pick } from '../../../platform/feedback';
import { addresses, goTo, goToTab, replaceWith, scrollToTop, setTitle } from '../../../platform/navigation';
import { theBook, theDeeds, theDrafts } from '../../../storage/phone';
import { atWorkOn } from '../../../screen/atWorkOn';
import { copyOrSay } from '../../../screen/copy';
import { columnsToPlace, justDone, listToShow, textToRead } from '../../../screen/handOver';
import { longList } from '../../../screen/longList';
import { offerOfBook } from '../../../screen/offers';
import { readOnlyText } from '../../../screen/readOnly';
import { moreMayFollow } from '../../../screen/once';
import { screen } from '../../../screen/screen';
import { standingOn } from '../../../screen/standing';
import { optionsAbout } from './doubtLines';
import type { Switch } from './doubts';
import { givenNow, isSame } from './given';
import { helpParts, practiceText } from './help';
import type { RowKind } from './looked';
import { pasteView, type PasteView } from './paste.view';
import type { Decision, Given } from './plan';
import {
  append,
  bring,
  decide,
  draftOf,
  isKept,
  leaveAllOut,
  linesIn,
  listKind,
  openPaste,
  put,
  reading,
  settleAll,
  stepsOf,
  takingBack,
  turnPassed,
  unfold,
  vouch,
  writing,
  type PasteState,
} from './session';
import { slices } from './slices';
import { errorLines } from './tableLines';

const draftName = 'paste';
/** The text is kept once typing pauses for so many milliseconds. */
const draftPauseMs = 600;

/** A long text and a plan of thousands of accounts don't belong on the screen. */
interface Kept {
  state: PasteState | undefined;
  /** What the plan was made from; null without one. */
  given: Given | null;
  keeping: ReturnType<typeof setTimeout> | undefined;
}

const keptBy = beside((): Kept => ({ state: undefined, given: null, keeping: undefined }));

/**
 * 粘贴微信通知: text in, preview, written in one go, and taken back if need be. One account opens then, and taking it
 * back is offered there. Of many that is a phase of this page, as long as it works; for a day it is in 最近操作 too.
 */
Component({
  behaviors: [screen, longList, slices],
  data: { view: null as Omit<PasteView, 'ids' | 'rowOf'> | null, helpParts, draftProblem: '' },
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
      const kept = keptBy(this);
      const brought = kept.state ? null : textToRead.take();
      this.show(kept.state ?? (brought ? bring(brought.text, brought.from) : openPaste(theDrafts().read(draftName))));
      if (keptBy(this).state?.from) setTitle('导入');
      if (brought) this.read();
      else if (kept.state?.phase === 'preview' && !isSame(kept.given, givenNow(day))) this.readAnew(kept.state);
    },
    show(state: PasteState) {
      keptBy(this).state = state;
      const book = theBook();
      const undoable = state.outcome !== null && book.canUndo(state.outcome.undo);
      const { usedBytes, limitBytes } = book.usage();
      const around = { readOnly: readOnlyText(), undoable, room: limitBytes - usedBytes };
      const { ids, rowOf, ...view } = pasteView(state, around, standingOn(today()));
      const { phase, chips } = this.data.view ?? {};
      const turned = view.phase !== phase;
      const other = (list?: PasteView['chips']): string | undefined => list?.find(({ chosen }) => chosen)?.value;
      const rows = view.phase === 'preview' && !view.single ? ids.map((id) => ({ id })) : [];
      const anew = turned || other(chips) !== other(view.chips);
      this.showList({ view }, rows, anew, ({ id }) => rowOf(id) ?? {});
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
    /**
     * Reads and matches; cancelled, all is as it was.
     * @param before rows whose decisions stay
     */
    work(state: PasteState, before: PasteState['plan']) {
      const given = givenNow(today());
      const lines = linesIn(state.text);
      const say = (part: number): string => `正在认出 ${Math.floor(part * lines)} / ${lines}`;
      void this.inSlices(reading(state, given, before), stepsOf(state, given), say).then((read) => {
        if (!read) return;
        keptBy(this).given = given;
        this.show(read);
      });
    },
    read() {
      const { state } = keptBy(this);
      if (state) this.work(state, []);
    },
    /** The same text, where the accounts, the columns or what was said of all may be others: decisions stay. */
    readAnew(state: PasteState) {
      this.work(state, state.plan);
    },
    /** What was written needs no draft any more; a file that is too long for one leaves what was pasted before. */
    keepDraft() {
      const { state, keeping } = keptBy(this);
      clearTimeout(keeping ?? 0);
      if (!state || (state.from !== '' && !isKept(state))) return;
      const draft = draftOf(state);
      const kept = draft === null ? theDrafts().clear(draftName) : theDrafts().write(draftName, draft);
      const draftProblem = kept.ok ? '' : `这段文字没能存下来，离开后要重新粘贴。${kept.problem.message}`;
      if (draftProblem !== this.data.draftProblem) this.setData({ draftProblem });
    },
    type({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.change((state) => put(state, detail.value));
    },
    pasteClipboard() {
      return readClipboard().then((found) => {
        this.change((state) => (found.ok ? append(state, found.value) : { ...state, problem: found.problem }));
        if (found.ok) this.read();
      });
    },
    clear() {
      this.change((state) => put(state, ''));
    },
    practise() {
      this.change((state) => put(state, practiceText(today())));
    },
    openFile() {
      replaceWith(addresses.openFile);
    },
    toggleHelp() {
      this.go((state) => ({ ...state, helpOpen: !state.helpOpen }));
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
    settleDoubt(event: WechatMiniprogram.TouchEvent<object, object, { id: string }>): Promise<unknown> | undefined {
      const { id } = event.currentTarget.dataset;
      const { state } = keptBy(this);
      if (!state) return undefined;
      if (id === 'errors') return copyOrSay(errorLines(state.plan).join('\n'));
      if (id === 'columns') goTo(addresses.columns, columnsToPlace.bring(state.columns));
      else if (id === 'trust') this.readAnew(vouch(state, !state.seen));
      else if (id === 'passed') this.go((now) => turnPassed(now, today()));
      else {
        const options = optionsAbout(id);
        return pick(options.map(({ label }) => label)).then((at) => {
          const chosen = options[at ?? -1];
          if (chosen) this.go((now) => settleAll(now, id as Switch, { [id]: chosen.value }, today()));
        });
      }
      return undefined;
    },
    listKind({ detail }: WechatMiniprogram.CustomEvent<{ value: RowKind }>) {
      this.go((state) => listKind(state, detail.value));
    },
    toggleAll() {
      this.go((state) => leaveAllOut(state, this.data.view?.allLeftOut !== true));
    },
    write() {
      const { state } = keptBy(this);
      if (!state) return undefined;
      const done = atWorkOn('正在加入', state.plan.length, () => writing(state, theBook(), theDeeds(), today()));
      return done.then((written) => {
        const name = this.data.view?.single?.row.name;
        if (written.outcome && name !== undefined) this.openOnly(written, written.outcome, name);
        else this.show(written);
        this.keepDraft();
      });
    },
    /** The account takes the place of this page, so that back leads to where one came from. */
    openOnly(written: PasteState, { added, ids, undo }: NonNullable<PasteState['outcome']>, name: string) {
      const offer = offerOfBook(`已${added > 0 ? '加入' : '更新'}“${name}”`, undo);
      // It is done, whether its page opens or not: written twice it would be two.
      keptBy(this).state = written;
      replaceWith(addresses.account(ids[0] ?? ''), {
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
    takeBack() {
      const { state } = keptBy(this);
      const undo = state?.outcome?.undo;
      if (!state || !undo) return undefined;
      return atWorkOn('正在撤销', undo.ids.length, () => takingBack(state, undo, theDeeds())).then((back) => {
        this.show(back);
        if (back.phase === 'preview') this.readAnew(back);
        this.keepDraft();
      });
    },
    look() {
      const [only, second] = keptBy(this).state?.outcome?.ids ?? [];
      if (only !== undefined && second === undefined) replaceWith(addresses.account(only));
      else goToTab(addresses.accounts, listToShow.bring({ sort: 'updated' }));
    },
  },
});
