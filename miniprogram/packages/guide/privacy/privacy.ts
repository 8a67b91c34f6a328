import type { Day } from '../../../domain/day/day';
import { screen } from '../../../screen/screen';
import { tell } from '../../../platform/feedback';
import { addresses, goTo } from '../../../platform/navigation';
import { hasPrivacyContract, openPrivacyContract } from '../../../platform/privacy';
import { privacyParts } from '../content/privacy';

/** 隐私说明: what is kept where, what is never asked for, how to erase it. */
Component({
  behaviors: [screen],
  data: { parts: privacyParts, hasContract: false },
  methods: {
    refresh(_day: Day) {
      const hasContract = hasPrivacyContract();
      if (hasContract !== this.data.hasContract) this.setData({ hasContract });
    },
    openRecycle() {
      goTo(addresses.recycle);
    },
    async openContract() {
      if (!(await openPrivacyContract()))
        await tell('没有打开', '也可以点右上角“…”，进入小程序资料页查看隐私保护指引。');
    },
  },
});
