import type { Day } from '../../../domain/day/day';
import { beside } from '../../../domain/kit/beside';
import { filterAccounts, noFilter } from '../../../domain/lists/search';
import { needsAttention } from '../../../domain/status/urgency';
import { addresses, decoded, goBack, goTo, setTitle } from '../../../platform/navigation';
import { theBook } from '../../../storage/phone';
import { selectedAccounts } from '../../../screen/handOver';
import { selecting } from '../../../screen/selecting/selecting';
import { standingOn } from '../../../screen/standing';
import { undoable } from '../../../screen/undoable';
import { accountRow } from '../../../screen/views/accountRow';
import { counted, splitExamples } from '../../../screen/views/inUse';
import { clientView, withoutClient, type ClientView } from '../clients/clients.view';
import { clientsOf } from '../model/clients';

/** Whose accounts, '' for those without a client; and the ids of those that need something to be done. */
const keptBy = beside((): { name: string; due: string[] } => ({ name: '', due: [] }));

/** The accounts of one client, and one text about all of them that are due. */
Component({
  behaviors: [undoable, selecting],
  data: {
    /** null where the client has no account any more. */
    view: null as ClientView | null,
    empty: false,
    /** 把 8 个需要处理的写成一段话; '' where there is none, or nobody to send it to */
    sends: '',
  },
  methods: {
    onLoad({ name = '' }: { name?: string }) {
      keptBy(this).name = decoded(name);
      setTitle(keptBy(this).name || withoutClient);
    },
    refresh(day: Day) {
      const kept = keptBy(this);
      const standing = standingOn(day);
      const accounts = counted(splitExamples(theBook().all())).filter(({ client }) => client === kept.name);
      const [client] = clientsOf(accounts, standing);
      const found = filterAccounts(accounts, noFilter, standing);
      kept.due = found.filter(({ status }) => needsAttention(status)).map(({ account }) => account.id);
      const view = client ? clientView(client, standing) : null;
      const sends = kept.name === '' || kept.due.length === 0 ? '' : `把 ${kept.due.length} 个需要处理的写成一段话`;
      const bar = this.listChanged(found);
      this.showList({ view, sends, bar, empty: !client }, found, false, ({ account, status }) =>
        this.marked(accountRow(account, status, day)),
      );
      this.checkOffer();
    },
    send() {
      goTo(addresses.messageForSelected, selectedAccounts.bring([...keptBy(this).due]));
    },
    open({ detail }: WechatMiniprogram.CustomEvent<{ id: string }>) {
      if (this.data.selecting) return this.toggle(detail.id);
      return goTo(addresses.account(detail.id));
    },
    back() {
      goBack();
    },
  },
});
