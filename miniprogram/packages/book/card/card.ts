import type { AccountFields } from '../../../domain/account/account';
import { beside } from '../../../domain/kit/beside';
import { refuse, type Result } from '../../../domain/kit/result';
import { addresses, decoded, goToTab, replaceWith } from '../../../platform/navigation';
import { difference } from '../../../screen/difference';
import { textToRead } from '../../../screen/handOver';
import { readOnlyText } from '../../../screen/readOnly';
import { screen } from '../../../screen/screen';
import { readCard } from '../model/card/card';
import { cardText } from '../model/card/cardText';
import { cardView, type CardView } from './card.view';

interface Kept {
  read: Result<AccountFields[]>;
  /** It went on by itself once, whatever came of it. */
  wentOn: boolean;
}

const keptBy = beside((): Kept => ({ read: refuse(''), wentOn: false }));

/**
 * 同事发来的账号: where a card leads, as the first page there is. A good card goes on to the preview of what is pasted,
 * where nothing is written before 加入; what can't be read says why. It stands only where it can't go on.
 */
Component({
  behaviors: [screen],
  data: { view: null as CardView | null, readOnly: '' },
  methods: {
    onLoad({ c = '' }: { c?: string }) {
      keptBy(this).read = readCard(decoded(c));
    },
    refresh() {
      const kept = keptBy(this);
      const readOnly = readOnlyText('先不能加入。');
      const goesOn = kept.read.ok && readOnly === '' && !kept.wentOn;
      // Once it stands: some phones don't leave a page that isn't there yet.
      this.setData(difference(this.data, { view: cardView(kept.read), readOnly }), () => {
        if (goesOn) this.goOn();
      });
    },
    goOn() {
      const kept = keptBy(this);
      if (!kept.read.ok) return;
      kept.wentOn = true;
      replaceWith(addresses.paste, textToRead.bring({ from: '同事发来的卡片', text: cardText(kept.read.value) }));
    },
    home() {
      goToTab(addresses.overview);
    },
  },
});
