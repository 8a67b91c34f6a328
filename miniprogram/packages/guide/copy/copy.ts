import { beside } from '../../../domain/kit/beside';
import { difference } from '../../../screen/difference';
import { textByHand } from '../../../screen/handOver';
import { screen } from '../../../screen/screen';
import { copyText } from '../../../platform/clipboard';
import { goBack, scrollToTop } from '../../../platform/navigation';
import { copyView, type CopyView } from './copy.view';

/** The whole of it may be more than a screen takes at once. */
const keptBy = beside(() => ({ text: '' }));

/** 长按复制: a text that could not be put on the clipboard, to be copied by hand. */
Component({
  behaviors: [screen],
  data: { part: 0, view: null as CopyView | null, problem: '' },
  methods: {
    onLoad() {
      keptBy(this).text = textByHand.take() ?? '';
    },
    refresh() {
      const view = copyView(keptBy(this).text, this.data.part);
      this.setData(difference(this.data, { view }));
    },
    async again() {
      const copied = await copyText(keptBy(this).text);
      this.setData({ problem: copied.ok ? '' : '还是没能复制，请长按上面的文字。' });
    },
    next() {
      this.setData({ part: this.data.view?.next ?? 0 });
      this.refresh();
      scrollToTop();
    },
    back() {
      goBack();
    },
  },
});
