import { beside } from '../../../domain/kit/beside';
import { copyOrSay } from '../../../screen/copy';
import { difference } from '../../../screen/difference';
import { rulesInForce } from '../../../screen/rulesInForce';
import { screen } from '../../../screen/screen';
import { addresses, goTo } from '../../../platform/navigation';
import { howtoView, materialsText, subjectChoices, type HowtoView } from './howto.view';

/** The subject type that was asked for or chosen; the view says which one is shown. */
const chosenOn = beside(() => ({ subject: '' }));

/** 怎么办理年审: what to have at hand and what happens, step by step. `subject` = the subject type to begin with. */
Component({
  behaviors: [screen],
  data: { view: null as HowtoView | null, subjectChoices },
  methods: {
    onLoad(query: { subject?: string }) {
      chosenOn(this).subject = query.subject ?? '';
    },
    refresh() {
      this.setData(difference(this.data, { view: howtoView(chosenOn(this).subject, rulesInForce()) }));
    },
    chooseSubject({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      chosenOn(this).subject = detail.value;
      this.refresh();
    },
    copyMaterials(): unknown {
      return this.data.view && copyOrSay(materialsText(this.data.view));
    },
    openRule({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      goTo(addresses.rule(currentTarget.dataset.id));
    },
    openQuestions() {
      goTo(addresses.questions);
    },
  },
});
