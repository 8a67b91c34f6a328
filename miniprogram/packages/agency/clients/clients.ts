import type { Day } from '../../../domain/day/day';
import { beside } from '../../../domain/kit/beside';
import { searchFor } from '../../../domain/kit/text';
import { today } from '../../../platform/clock';
import { addresses, goBack, goTo } from '../../../platform/navigation';
import { theBook } from '../../../storage/phone';
import { longList } from '../../../screen/longList';
import { screen } from '../../../screen/screen';
import { standingOn } from '../../../screen/standing';
import { counted, splitExamples } from '../../../screen/views/inUse';
import { clientsOf, type ClientSummary } from '../model/clients';
import { clientRow, withoutClient } from './clients.view';

/** Fewer are seen at a glance. */
const searchableFrom = 13;

const keptBy = beside((): { clients: readonly ClientSummary[]; text: string } => ({ clients: [], text: '' }));

/** 客户: for whom the accounts are looked after, the most urgent first. */
Component({
  behaviors: [screen, longList],
  data: {
    empty: '',
    searchable: false,
    count: '',
  },
  methods: {
    refresh(day: Day) {
      keptBy(this).clients = clientsOf(counted(splitExamples(theBook().all())), standingOn(day));
      this.list(day, false);
    },
    /** @param anew of another search: from its top */
    list(day: Day, anew: boolean) {
      const { clients, text } = keptBy(this);
      const standing = standingOn(day);
      const isFound = searchFor(text);
      const found = clients.filter(({ name }) => isFound([name || withoutClient]));
      const named = clients.filter(({ name }) => name !== '').length;
      const empty = named === 0 ? '还没有填过客户' : found.length === 0 ? '没有找到' : '';
      const patch = { empty, searchable: clients.length >= searchableFrom, count: `${named} 个客户` };
      this.showList(patch, empty === '' ? found : [], anew, (client) => clientRow(client, standing));
    },
    search({ detail }: { detail: string }) {
      keptBy(this).text = detail;
      this.list(today(), true);
    },
    open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { name: string }>) {
      goTo(addresses.client(currentTarget.dataset.name));
    },
    back() {
      goBack();
    },
  },
});
