import type { Day } from '../../../domain/day/day';
import type { Tone } from '../../../domain/outgoing/tone';
import { about } from '../../../screen/about';
import { copyOrSay } from '../../../screen/copy';
import { difference } from '../../../screen/difference';
import { standingOn } from '../../../screen/standing';
import { screen } from '../../../screen/screen';
import { today } from '../../../platform/clock';
import { goBack } from '../../../platform/navigation';
import { theBook, theReminders } from '../../../storage/phone';
import { checkTemplate, placeholders } from '../model/message/templates';
import { messageView, type MessageView } from './message.view';

/**
 * 发给客户: a text about one account in a fitting tone, filled in, to be copied; its template may be edited and is kept.
 */
Component({
  behaviors: [screen],
  data: {
    tone: '' as Tone | '',
    view: null as MessageView | null,
    missing: false,
    editing: false,
    draft: '',
    problem: '',
    blanks: placeholders.map((name) => `【${name}】`).join(' '),
  },
  methods: {
    onLoad(query: { id?: string }) {
      about(this).id = query.id ?? '';
    },
    refresh(day: Day) {
      const account = theBook().find(about(this).id);
      const { templates } = theReminders().choices.read();
      const view = account ? messageView({ account, tone: this.data.tone, templates }, standingOn(day)) : null;
      this.setData(difference(this.data, { view, missing: !account }));
    },
    chooseTone({ detail }: WechatMiniprogram.CustomEvent<{ value: Tone }>) {
      this.setData({ tone: detail.value, editing: false, problem: '' });
      this.refresh(today());
    },
    async copy() {
      await copyOrSay(this.data.view?.text ?? '');
    },
    edit() {
      this.setData({ editing: true, draft: this.data.view?.template ?? '', problem: '' });
    },
    type({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ draft: detail.value, problem: '' });
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
      this.setData({ editing: !saved.ok, problem: saved.ok ? '' : saved.problem.message });
      this.refresh(today());
    },
    cancel() {
      this.setData({ editing: false, problem: '' });
    },
    back() {
      goBack();
    },
  },
});
