import { difference } from '../../../screen/difference';
import { screen } from '../../../screen/screen';
import { tell } from '../../../platform/feedback';
import { addresses, goTo } from '../../../platform/navigation';
import { hasPrivacyContract, openPrivacyContract } from '../platform/privacyContract';
import { privacyParts } from '../content/privacy';

/** 隐私说明: what is kept where, what is never asked for, how to erase it. */
Component({
  behaviors: [screen],
  data: { parts: privacyParts, hasContract: false },
  methods: {
    refresh() {
      this.setData(difference(this.data, { hasContract: hasPrivacyContract() }));
    },
    openRecycle() {
      goTo(addresses.recycle);
    },
    openContract() {
      return openPrivacyContract().then((opened) =>
        opened ? undefined : tell('没有打开', '也可以点右上角“…”，进入小程序资料页查看隐私保护指引。'),
      );
    },
  },
});
