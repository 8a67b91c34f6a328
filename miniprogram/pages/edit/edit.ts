import type { AccountDocument } from '../../domain/account/account';
import type { Day } from '../../domain/day/day';
import { today } from '../../platform/clock';
import { say } from '../../platform/feedback';
import { addresses, goBack, goToTab, replaceWith, scrollToElement, setTitle } from '../../platform/navigation';
import { theBook } from '../../storage/phone';
import { difference } from '../../screen/difference';
import { standingOn } from '../../screen/standing';
import { screen } from '../../screen/screen';
import { editView, type EditView } from './edit.view';
import { addDocument, fill, fillDocument, removeDocument, takeSuggestion } from './fill';
import type { Form, TextKey } from './form';
import { keep, kept } from './keep';
import { discard, firstWrong, meet, openEdit, save, type EditState } from './session';

/** What was typed is kept once typing pauses for so many milliseconds. */
const draftPauseMs = 600;

/** Kept beside the data: the screen gets the view of it. */
interface Held {
  state: EditState | undefined;
  keeping: ReturnType<typeof setTimeout> | undefined;
}

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
  data: { id: '', view: null as EditView | null },
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
      this.setData({ id: query.id ?? '' });
    },
    refresh(_day: Day) {
      const { id } = this.data;
      const account = id === '' ? undefined : theBook().find(id);
      const { state } = this as unknown as Held;
      this.show(state ? meet(state, account) : openEdit(id, account, kept(id)));
    },
    show(state: EditState, then?: () => void) {
      (this as unknown as Held).state = state;
      const book = theBook();
      const view = editView(
        state,
        {
          accounts: book.all(),
          readOnly: book.mode.kind === 'readOnly' ? book.mode.message : '',
        },
        standingOn(today()),
      );
      if (view.title !== this.data.view?.title) setTitle(view.title);
      this.setData(difference({ view: this.data.view }, { view }), then);
    },
    /** Every change by the person goes through here: shown at once, kept soon. */
    change(step: (state: EditState) => Partial<EditState>) {
      const held = this as unknown as Held;
      if (!held.state) return;
      this.show({ ...held.state, ...step(held.state) });
      clearTimeout(held.keeping ?? 0);
      held.keeping = setTimeout(() => this.keepDraft(), draftPauseMs);
    },
    keepDraft() {
      const held = this as unknown as Held;
      clearTimeout(held.keeping ?? 0);
      if (!held.state) return;
      const draftProblem = keep(held.state);
      if (draftProblem !== held.state.draftProblem) this.show({ ...held.state, draftProblem });
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
    discardDraft() {
      this.change(discard);
    },
    /** To the first field that stands in the way, unfolding it if need be. */
    goToError() {
      const { state } = this as unknown as Held;
      const wrong = state ? firstWrong(state, standingOn(today())) : null;
      if (!state || !wrong) return;
      const moreOpen = state.moreOpen || wrong.folded;
      this.show({ ...state, moreOpen }, () => scrollToElement(`#at-${wrong.key}`));
    },
    save() {
      const held = this as unknown as Held;
      if (!held.state) return;
      const { state, saved } = save(held.state, theBook(), standingOn(today()));
      this.show(state);
      if (!saved) {
        this.goToError();
        return;
      }
      this.keepDraft();
      say('已保存');
      if (saved.id === state.id) goBack();
      else replaceWith(addresses.account(saved.id));
    },
    goToList() {
      goToTab(addresses.accounts);
    },
  },
});
