import type { Day } from '../../../domain/day/day';
import type { Tone } from '../../../domain/outgoing/tone';
import { beside } from '../../../domain/kit/beside';
import { about } from '../../../screen/about';
import { copyOrSay } from '../../../screen/copy';
import { difference } from '../../../screen/difference';
import { standingOn } from '../../../screen/standing';
import { screen } from '../../../screen/screen';
import { today } from '../../../platform/clock';
import { goBack } from '../../../platform/navigation';
import { theBook, theReminders } from '../../../storage/phone';
import { mayLeave } from '../mayLeave';
import { checkTemplate, placeholders } from '../model/message/templates';
import { draftOf, keepDraft, keepOwnText, ownTextOf, type OwnText } from './draft';
import { messageView, templateOf, type MessageView } from './message.view';

/** The tone that was chosen; the view says which one is shown. */
const wantedOn = beside((): { tone: Tone | '' } => ({ tone: '' }));

/**
 * 发给客户: a text about one account in a fitting tone, filled in, to be copied. It may be changed this once, for this
 * account; or its template, for all.
 */
Component({
  behaviors: [screen],
  data: {
    view: null as MessageView | null,
    missing: false,
    /** The template is being edited. */
    editing: false,
    draft: '',
    /** The text as it was changed for this account alone. */
    own: null as OwnText | null,
    ownOpen: false,
    /** Something typed earlier waits to be saved. */
    unsaved: false,
    problem: '',
    blanks: placeholders.map((name) => `【${name}】`).join(' '),
  },
  methods: {
    onLoad(query: { id?: string }) {
      about(this).id = query.id ?? '';
    },
    onHide() {
      this.keepDraft();
    },
    onUnload() {
      this.keepDraft();
    },
    refresh(day: Day) {
      const account = theBook().find(about(this).id);
      const { templates } = theReminders().choices.read();
      const view = account ? messageView({ account, tone: wantedOn(this).tone, templates }, standingOn(day)) : null;
      const unsaved = view !== null && draftOf(view.tone) !== '';
      // Over midnight, what is being typed stays.
      const kept = view && ownTextOf(this.ownKey(view.tone), view.text);
      const own = this.data.ownOpen ? this.data.own : kept;
      this.setData(difference(this.data, { view, unsaved, own, missing: !account }));
    },
    /** What was typed waits under its own tone. */
    chooseTone({ detail }: WechatMiniprogram.CustomEvent<{ value: Tone }>) {
      if (this.keepDraft() !== '') return;
      wantedOn(this).tone = detail.value;
      this.setData({ editing: false, ownOpen: false, problem: '' });
      this.refresh(today());
    },
    copy() {
      return copyOrSay(this.data.own?.text ?? this.data.view?.text ?? '');
    },
    /** The account and tone that a text was changed for. */
    ownKey(tone: Tone): string {
      return `${about(this).id} ${tone}`;
    },
    openOwn() {
      this.setData({ ownOpen: true, problem: '' });
    },
    typeOwn({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ own: { text: detail.value, stale: false }, problem: '' });
    },
    dropOwn() {
      const { view } = this.data;
      const problem = view ? keepOwnText(this.ownKey(view.tone), view.text, view.text) : '';
      this.setData({ ownOpen: false, problem });
      this.refresh(today());
    },
    /** The template in use, of the tone that is shown. */
    template(): string {
      return templateOf(theReminders().choices.read().templates, this.data.view?.tone ?? 'notice');
    },
    edit() {
      if (this.keepDraft() !== '') return;
      const draft = draftOf(this.data.view?.tone ?? 'notice') || this.template();
      this.setData({ editing: true, ownOpen: false, draft, problem: '' });
    },
    type({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ draft: detail.value, problem: '' });
    },
    typed(): boolean {
      return this.data.editing && this.data.draft !== this.template();
    },
    /** Leaving the box, the tone or the page loses nothing; refused, it is said while the text still stands there. */
    keepDraft(): string {
      const { editing, own, ownOpen, view } = this.data;
      if (!view || !(editing || ownOpen)) return '';
      if (!editing) return this.said(own ? keepOwnText(this.ownKey(view.tone), view.text, own.text) : '');
      return this.said(keepDraft(view.tone, this.typed() ? this.data.draft : ''));
    },
    said(problem: string): string {
      if (problem !== '') this.setData({ problem });
      return problem;
    },
    save() {
      const checked = checkTemplate(this.data.draft);
      if (!checked.ok) {
        this.setData({ problem: checked.problem });
        return;
      }
      this.keep(checked.value);
    },
    /** Back to the built-in words. */
    reset() {
      this.keep('');
    },
    /** Keeps the template of the shown tone, '' for the built-in one; refused, what was typed stays. */
    keep(text: string) {
      const tone = this.data.view?.tone ?? 'notice';
      const { choices } = theReminders();
      const saved = choices.write({ templates: { ...choices.read().templates, [tone]: text } });
      const problem = saved.ok ? '' : saved.problem.message;
      this.end(saved.ok && this.data.editing ? keepDraft(tone, '') : problem, this.data.editing && !saved.ok);
    },
    end(problem: string, editing: boolean) {
      this.setData({ editing, problem });
      this.refresh(today());
    },
    cancel(): unknown {
      return mayLeave({ typed: this.typed() }).then((agreed) => {
        if (agreed) this.end(keepDraft(this.data.view?.tone ?? 'notice', ''), false);
      });
    },
    back() {
      goBack();
    },
  },
});
