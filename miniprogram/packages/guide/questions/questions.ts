import type { Day } from '../../../domain/day/day';
import { beside } from '../../../domain/kit/beside';
import { difference } from '../../../screen/difference';
import { screen } from '../../../screen/screen';
import { today } from '../../../platform/clock';
import { addresses, goTo, scrollToElement } from '../../../platform/navigation';
import { ownRules } from '../shared/ownRules';
import { questionsView, type ItemView } from './questions.view';

type Tap = WechatMiniprogram.TouchEvent<object, object, { id: string }>;

/** Ids of the questions that are folded out, and of the one that the address asks for. */
const keptBy = beside((): { open: string[]; wanted: string } => ({ open: [], wanted: '' }));

/** 年审问答: the questions that everybody asks, each answered at once. `q` = id of the one to open. */
Component({
  behaviors: [screen],
  data: { items: [] as ItemView[] },
  methods: {
    onLoad(query: { q?: string }) {
      keptBy(this).wanted = query.q ?? '';
    },
    refresh(day: Day) {
      const kept = keptBy(this);
      const { wanted, open } = kept;
      if (wanted === '') return this.show(open, day);
      kept.wanted = '';
      this.reveal(wanted);
    },
    show(open: string[], day: Day, then?: () => void) {
      const items = questionsView({ open, overrides: ownRules(), today: day });
      keptBy(this).open = open;
      const set = difference(this.data, { items });
      if (Object.keys(set).length > 0) this.setData(set, then);
      else then?.();
    },
    toggle({ currentTarget }: Tap) {
      const { id } = currentTarget.dataset;
      const { open } = keptBy(this);
      this.show(open.includes(id) ? open.filter((each) => each !== id) : [...open, id], today());
    },
    openRelated({ currentTarget }: Tap) {
      this.reveal(currentTarget.dataset.id);
    },
    /** Folds a question out and brings it to the top. */
    reveal(id: string) {
      this.show([...keptBy(this).open.filter((each) => each !== id), id], today(), () => scrollToElement(`#q-${id}`));
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
