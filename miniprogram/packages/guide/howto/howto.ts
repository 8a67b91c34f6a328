import type { Day } from '../../../domain/day/day';
import { rulesInForce } from '../../../screen/rulesInForce';
import { screen } from '../../../screen/screen';
import { copyText } from '../../../platform/clipboard';
import { tell } from '../../../platform/feedback';
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
    refresh(_day: Day) {
      this.choose(this.data.chosen);
    },
    choose(chosen: string) {
      this.setData({ chosen, view: howtoView(chosen, rulesInForce()) });
    },
    chooseSubject({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.choose(detail.value);
    },
    async copyMaterials() {
      if (!this.data.view) return;
      const copied = await copyText(materialsText(this.data.view));
      if (!copied.ok) await tell('没有复制成功', copied.message);
    },
    openRule({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      goTo(addresses.rule(currentTarget.dataset.id));
    },
    openQuestions() {
      goTo(addresses.questions);
    },
  },
});
