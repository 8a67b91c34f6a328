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
import { checkTemplate, placeholders } from '../model/message/templates';
import { messageView, templateOf, type MessageView } from './message.view';

/** The tone that was chosen; the view says which one is shown. */
const wantedOn = beside((): { tone: Tone | '' } => ({ tone: '' }));

/**
 * 发给客户: a text about one account in a fitting tone, filled in, to be copied; its template may be edited and is kept.
 */
Component({
  behaviors: [screen],
  data: {
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
      const view = account ? messageView({ account, tone: wantedOn(this).tone, templates }, standingOn(day)) : null;
      this.setData(difference(this.data, { view, missing: !account }));
    },
    chooseTone({ detail }: WechatMiniprogram.CustomEvent<{ value: Tone }>) {
      wantedOn(this).tone = detail.value;
      this.setData({ editing: false, problem: '' });
      this.refresh(today());
    },
    async copy() {
      await copyOrSay(this.data.view?.text ?? '');
    },
    edit() {
      const { templates } = theReminders().choices.read();
      const draft = templateOf(templates, this.data.view?.tone ?? 'notice');
      this.setData({ editing: true, draft, problem: '' });
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
