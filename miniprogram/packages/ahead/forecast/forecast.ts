import type { Day } from '../../../domain/day/day';
import { copyOrSay } from '../../../screen/copy';
import { longList } from '../../../screen/longList';
import { standingOn } from '../../../screen/standing';
import { screen } from '../../../screen/screen';
import { today } from '../../../platform/clock';
import { addresses, goBack, goTo } from '../../../platform/navigation';
import { theBook } from '../../../storage/phone';
import { forecastText, forecastView, type ForecastView } from './forecast.view';
import { groupings, type Grouping } from './groups';

/** 费用明细: what the reviews of the coming year cost. */
Component({
  behaviors: [screen, longList],
  data: {
    groupings,
    by: 'month' as Grouping,
    view: null as Omit<ForecastView, 'rows'> | null,
  },
  methods: {
    refresh(day: Day) {
      this.list(day, false);
    },
    /** @param anew by another grouping: from the top of the list */
    list(day: Day, anew: boolean) {
      const { rows, ...view } = forecastView(theBook().all(), this.data.by, standingOn(day));
      this.showList({ view }, rows, anew);
    },
    group({ detail }: WechatMiniprogram.CustomEvent<{ value: Grouping }>) {
      this.setData({ by: detail.value });
      this.list(today(), true);
    },
    openBucket({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { key: string }>) {
      const { key } = currentTarget.dataset;
      if (key !== '') goTo(addresses.month(key));
    },
    async copy() {
      await copyOrSay(forecastText(theBook().all(), this.data.by, standingOn(today())));
    },
    back() {
      goBack();
    },
  },
});
