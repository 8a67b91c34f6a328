import type { AccountDocument } from '../../../domain/account/account';
import { beside } from '../../../domain/kit/beside';
import { today } from '../../../platform/clock';
import { ask, say } from '../../../platform/feedback';
import { addresses, goBack, goToTab, replaceWith, scrollToElement, setTitle } from '../../../platform/navigation';
import { theBook } from '../../../storage/phone';
import { about } from '../../../screen/about';
import { difference } from '../../../screen/difference';
import { justDone } from '../../../screen/handOver';
import { offerOfBook } from '../../../screen/offers';
import { readOnlyText } from '../../../screen/readOnly';
import { standingOn } from '../../../screen/standing';
import { screen } from '../../../screen/screen';
import { editView, type EditView } from './edit.view';
import { addDocument, fill, fillDocument, removeDocument, takeSuggestion } from './fill';
import type { Form, TextKey } from './form';
import { keep, kept } from './keep';
import type { PassedQuestion } from './passed';
import { discard, firstWrong, meet, openEdit, questionOf, save, type EditState } from './session';

/** What was typed is kept once typing pauses for so many milliseconds. */
const draftPauseMs = 600;

/** The screen gets the view of it. */
interface Kept {
  state: EditState | undefined;
  keeping: ReturnType<typeof setTimeout> | undefined;
}

const keptBy = beside((): Kept => ({ state: undefined, keeping: undefined }));

interface OfField {
  key: TextKey;
  typed?: boolean;
}

interface OfDocument {
  index: number;
  part: keyof AccountDocument;
}

type Told<T extends object> = WechatMiniprogram.CustomEvent<{ value: string }, object, T>;

/** 新增/编辑: the form of one account. */
Component({
  behaviors: [screen],
  data: { view: null as EditView | null },
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
    onLoad(query: { id?: string }) {
      about(this).id = query.id ?? '';
    },
    refresh() {
      const { id } = about(this);
      const account = id === '' ? undefined : theBook().find(id);
      const { state } = keptBy(this);
      this.show(state ? meet(state, account) : openEdit(id, account, kept(id)));
    },
    show(state: EditState, then?: () => void) {
      keptBy(this).state = state;
      const view = editView(state, { accounts: theBook().all(), readOnly: readOnlyText() }, standingOn(today()));
      if (view.title !== this.data.view?.title) setTitle(view.title);
      about(this).id = state.id;
      this.setData(difference(this.data, { view }), then);
    },
    /** Every change by the person goes through here: shown at once, kept soon. */
    change(step: (state: EditState) => Partial<EditState>) {
      const mine = keptBy(this);
      if (!mine.state) return;
      this.show({ ...mine.state, ...step(mine.state) });
      clearTimeout(mine.keeping ?? 0);
      mine.keeping = setTimeout(() => this.keepDraft(), draftPauseMs);
    },
    keepDraft() {
      const mine = keptBy(this);
      clearTimeout(mine.keeping ?? 0);
      if (!mine.state) return;
      const draftProblem = keep(mine.state);
      if (draftProblem !== mine.state.draftProblem) this.show({ ...mine.state, draftProblem });
    },
    /** Any answer; while it is being typed, its own box is not checked yet. */
    answer({ detail, currentTarget }: Told<OfField>) {
      const { key, typed } = currentTarget.dataset;
      this.change(({ form, base }) => ({ typing: typed ? key : '', form: fill(form, base, key, detail.value) }));
    },
    leaveBox() {
      this.change(() => ({ typing: '' }));
    },
    useSuggestion() {
      const day = this.data.view?.suggestion.day ?? '';
      if (day !== '') this.fillIn((form) => takeSuggestion(form, day));
    },
    newDocument() {
      this.fillIn(addDocument);
    },
    fillDocument({ detail, currentTarget }: Told<OfDocument>) {
      const { index, part } = currentTarget.dataset;
      this.fillIn((form) => fillDocument(form, index, part, detail.value));
    },
    dropDocument({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, OfDocument>) {
      this.fillIn((form) => removeDocument(form, currentTarget.dataset.index));
    },
    fillIn(step: (form: Form) => Form) {
      this.change(({ form }) => ({ form: step(form) }));
    },
    toggleMore() {
      this.change(({ moreOpen }) => ({ moreOpen: !moreOpen }));
    },
    openLinks() {
      this.change(() => ({ linking: '' }));
    },
    closeLinks() {
      this.change(() => ({ linking: null }));
    },
    searchLinks({ detail }: WechatMiniprogram.CustomEvent<{ text: string }>) {
      this.change(() => ({ linking: detail.text }));
    },
    link({ detail }: WechatMiniprogram.CustomEvent<{ id: string }>) {
      this.change(({ form }) => ({ linking: null, form: { ...form, linkedAccountId: detail.id } }));
    },
    actOnNotice({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>): unknown {
      return currentTarget.dataset.id === 'readOnly' ? this.readAgain() : this.change(discard);
    },
    /** To the first field that stands in the way, unfolding it if need be. */
    goToError() {
      const { state } = keptBy(this);
      const wrong = state ? firstWrong(state, standingOn(today())) : null;
      if (!state || !wrong) return;
      const moreOpen = state.moreOpen || wrong.folded;
      this.show({ ...state, moreOpen }, () => scrollToElement(`#at-${wrong.key}`));
    },
    async save() {
      const { state } = keptBy(this);
      if (!state) return;
      const question = questionOf(state, theBook(), standingOn(today()));
      const passed = question && (await ask('年审已经通过了吗？', question.text, '已通过', '只改日期'));
      this.write(passed ? question : null);
    },
    write(passed: PassedQuestion | null) {
      const mine = keptBy(this);
      if (!mine.state) return;
      const { id } = mine.state;
      const { state, saved, undo } = save(mine.state, theBook(), standingOn(today()), passed);
      if (!saved) {
        this.show(state);
        this.goToError();
        return;
      }
      clearTimeout(mine.keeping ?? 0);
      // From now on it is the account that is stored: should the next page not open, saving again adds no second one.
      this.show({ ...state, draftProblem: keep(state, id) });
      if (undo) justDone.leave(offerOfBook('已保存，年审记为通过', undo, '记错了可以撤销，这次改的都会退回'));
      else say('已保存');
      if (saved.id === id) goBack();
      else replaceWith(addresses.account(saved.id));
    },
    goToList() {
      goToTab(addresses.accounts);
    },
  },
});
