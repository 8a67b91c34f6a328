import type { Day } from '../../../domain/day/day';
import { difference } from '../../../screen/difference';
import { ownRules } from '../../../screen/rulesInForce';
import { screen } from '../../../screen/screen';
import { today } from '../../../platform/clock';
import { addresses, goTo, scrollToElement } from '../../../platform/navigation';
import { questionsView, type ItemView } from './questions.view';

type Tap = WechatMiniprogram.TouchEvent<object, object, { id: string }>;

/** 年审问答: the questions that everybody asks, each answered at once. `q` = id of the one to open. */
Component({
  behaviors: [screen],
  data: { items: [] as ItemView[], open: [] as string[], wanted: '' },
  methods: {
    onLoad(query: { q?: string }) {
      this.setData({ wanted: query.q ?? '' });
    },
    refresh(day: Day) {
      const { wanted, open } = this.data;
      if (wanted === '') return this.show(open, day);
      this.setData({ wanted: '' });
      this.reveal(wanted);
    },
    show(open: string[], day: Day, then?: () => void) {
      const items = questionsView({ open, overrides: ownRules(), today: day });
      this.setData({ open, ...difference(this.data, { items }) }, then);
    },
    toggle({ currentTarget }: Tap) {
      const { id } = currentTarget.dataset;
      const { open } = this.data;
      this.show(open.includes(id) ? open.filter((each) => each !== id) : [...open, id], today());
    },
    openRelated({ currentTarget }: Tap) {
      this.reveal(currentTarget.dataset.id);
    },
    /** Folds a question out and brings it to the top. */
    reveal(id: string) {
      this.show([...this.data.open.filter((each) => each !== id), id], today(), () => scrollToElement(`#q-${id}`));
    },
    openRule({ currentTarget }: Tap) {
      goTo(addresses.rule(currentTarget.dataset.id));
    },
    openHowto() {
      goTo(addresses.howto);
    },
    openRules() {
      goTo(addresses.rules);
    },
  },
});
