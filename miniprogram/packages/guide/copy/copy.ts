import { beside } from '../../../domain/kit/beside';
import { difference } from '../../../screen/difference';
import { textByHand } from '../../../screen/handOver';
import { screen } from '../../../screen/screen';
import { copyText } from '../../../platform/clipboard';
import { goBack, scrollToTop } from '../../../platform/navigation';
import { copyView, type CopyView } from './copy.view';

/** The whole of it may be more than a screen takes at once: the part that is shown, from 0. */
const keptBy = beside(() => ({ text: '', part: 0 }));

/** 长按复制: a text that could not be put on the clipboard, to be copied by hand. */
Component({
  behaviors: [screen],
  data: { view: null as CopyView | null, problem: '' },
  methods: {
    onLoad() {
      keptBy(this).text = textByHand.take() ?? '';
    },
    refresh() {
      const { text, part } = keptBy(this);
      this.setData(difference(this.data, { view: copyView(text, part) }));
    },
    again() {
      return copyText(keptBy(this).text).then((copied) =>
        this.setData({ problem: copied.ok ? '' : '还是没能复制，请长按上面的文字。' }),
      );
    },
    next() {
      keptBy(this).part = this.data.view?.next ?? 0;
      this.refresh();
      scrollToTop();
    },
    back() {
      goBack();
    },
  },
});
