import type { Day } from '../../../domain/day/day';
import { beside } from '../../../domain/kit/beside';
import { today } from '../../../platform/clock';
import { goBack } from '../../../platform/navigation';
import { theBook, theReminders } from '../../../storage/phone';
import { copyOrSay } from '../../../screen/copy';
import { selectedAccounts } from '../../../screen/handOver';
import { longList } from '../../../screen/longList';
import { screen } from '../../../screen/screen';
import { standingOn } from '../../../screen/standing';
import { clientGroups, type ClientGroup } from '../model/message/clients';
import { clientText } from '../model/message/clientText';
import { messageRow, messagesView, type MessagesView } from './messages.view';

/** Thousands of ids, and texts out of sight, are not sent to the screen. */
interface Kept {
  ids: string[];
  groups: ClientGroup[];
  /** Ids of the groups whose text was copied. */
  copied: Set<string>;
}

const keptBy = beside((): Kept => ({ ids: [], groups: [], copied: new Set() }));

/** 发给客户, for many accounts: one text for each client, about all of theirs that has something to do. */
Component({
  behaviors: [screen, longList],
  data: { view: null as MessagesView | null, selected: 0 },
  methods: {
    onLoad() {
      keptBy(this).ids = selectedAccounts.take() ?? [];
    },
    refresh(day: Day) {
      const kept = keptBy(this);
      const book = theBook();
      const accounts = kept.ids.flatMap((id) => {
        const account = book.find(id);
        return account?.deletedOn === '' ? [account] : [];
      });
      const { groups, left } = clientGroups(accounts, standingOn(day));
      kept.groups = groups;
      const patch = { view: messagesView(groups, left), selected: accounts.length };
      this.showList(patch, groups, false, (group) =>
        messageRow(group, this.textOf(group, day), kept.copied.has(group.id)),
      );
    },
    textOf(group: ClientGroup, day: Day): string {
      return clientText(group, theReminders().choices.read().templates, standingOn(day));
    },
    async copy({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      const { groups, copied } = keptBy(this);
      const group = groups.find(({ id }) => id === currentTarget.dataset.id);
      if (!group || !(await copyOrSay(this.textOf(group, today())))) return;
      copied.add(group.id);
      this.showRowsAgain();
    },
    back() {
      goBack();
    },
  },
});
