import type { Day } from '../../../domain/day/day';
import { copyOrSay } from '../../../screen/copy';
import { difference } from '../../../screen/difference';
import { standingOn } from '../../../screen/standing';
import { screen } from '../../../screen/screen';
import { today } from '../../../platform/clock';
import { addresses, goBack, goTo } from '../../../platform/navigation';
import { theBook } from '../../../storage/phone';
import { forecastText, forecastView, type ForecastView } from './forecast.view';
import { groupings, type Grouping } from './groups';

/** 费用明细: what the reviews of the coming year cost. */
Component({
  behaviors: [screen],
  data: {
    groupings,
    by: 'month' as Grouping,
    view: null as ForecastView | null,
  },
  methods: {
    refresh(day: Day) {
      const view = forecastView(theBook().all(), this.data.by, standingOn(day));
      this.setData(difference(this.data, { view }));
    },
    group({ detail }: WechatMiniprogram.CustomEvent<{ value: Grouping }>) {
      this.setData({ by: detail.value });
      this.refresh(today());
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
