import { beside } from '../../../domain/kit/beside';
import { today } from '../../../platform/clock';
import { addresses, goBack, goTo } from '../../../platform/navigation';
import { theBook } from '../../../storage/phone';
import { selectedAccounts } from '../../../screen/handOver';
import { longList } from '../../../screen/longList';
import { moreMayFollow } from '../../../screen/once';
import { screen } from '../../../screen/screen';
import type { CardChoice } from '../model/card/sent';
import { offerForwarding } from '../platform/forwarding';
import { sendView, type SendView } from './send.view';

type Shared = Pick<WechatMiniprogram.Page.ICustomShareContent, 'title' | 'path'>;

interface Kept {
  ids: string[];
  choice: CardChoice;
  /** What goes out now; null while nothing may. */
  card: Shared | null;
}

const keptBy = beside((): Kept => ({ ids: [], choice: { notes: false, contacts: false }, card: null }));

/** 发给同事: says what goes out, and then sends it as a card, by its button or by 转发 in the menu. */
Component({
  behaviors: [screen, longList],
  data: { view: null as Omit<SendView, 'rows' | 'card'> | null },
  methods: {
    onLoad() {
      keptBy(this).ids = selectedAccounts.take() ?? [];
      offerForwarding(false);
    },
    refresh() {
      const kept = keptBy(this);
      const book = theBook();
      const accounts = kept.ids.flatMap((id) => {
        const account = book.find(id);
        return account?.deletedOn === '' ? [account] : [];
      });
      const { rows, card, ...view } = sendView(accounts, kept.choice);
      if ((card === null) !== (kept.card === null)) offerForwarding(card !== null);
      kept.card = card;
      kept.ids = rows.map(({ id }) => id);
      this.showList({ view }, rows);
    },
    tick({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: keyof CardChoice }>) {
      const { choice } = keptBy(this);
      const { id } = currentTarget.dataset;
      choice[id] = !choice[id];
      this.refresh(today());
      return moreMayFollow;
    },
    /** Only as many as one card holds. */
    sendFewer() {
      const kept = keptBy(this);
      kept.ids = kept.ids.slice(0, this.data.view?.fits);
      this.refresh(today());
    },
    sendFile() {
      goTo(addresses.exportSelected, selectedAccounts.bring(keptBy(this).ids));
    },
    /** Without a picture of its own the card shows this page, on which stands nothing but what goes out. */
    onShareAppMessage(): Shared {
      return keptBy(this).card ?? { title: '年审管家', path: addresses.overview };
    },
    back() {
      goBack();
    },
  },
});
