import { copyOrSay } from '../../../screen/copy';
import { difference } from '../../../screen/difference';
import { rulesInForce } from '../../../screen/rulesInForce';
import { screen } from '../../../screen/screen';
import { addresses, goTo } from '../../../platform/navigation';
import { howtoView, materialsText, subjectChoices, type HowtoView } from './howto.view';

/** 怎么办理年审: what to have at hand and what happens, step by step. `subject` = the subject type to begin with. */
Component({
  behaviors: [screen],
  data: { view: null as HowtoView | null, subjectChoices, chosen: '' },
  methods: {
    onLoad(query: { subject?: string }) {
      this.setData({ chosen: query.subject ?? '' });
    },
    refresh() {
      this.choose(this.data.chosen);
    },
    choose(chosen: string) {
      this.setData(difference(this.data, { chosen, view: howtoView(chosen, rulesInForce()) }));
    },
    chooseSubject({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.choose(detail.value);
    },
    async copyMaterials() {
      if (this.data.view) await copyOrSay(materialsText(this.data.view));
    },
    openRule({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      goTo(addresses.rule(currentTarget.dataset.id));
    },
    openQuestions() {
      goTo(addresses.questions);
    },
  },
});
