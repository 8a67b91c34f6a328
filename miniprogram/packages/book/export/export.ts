import type { Day } from '../../../domain/day/day';
import { beside } from '../../../domain/kit/beside';
import { today } from '../../../platform/clock';
import { atWork } from '../../../platform/feedback';
import { giveOut, type Way } from '../../../platform/giveOut';
import { goBack } from '../../../platform/navigation';
import { difference } from '../../../screen/difference';
import { selectedAccounts } from '../../../screen/handOver';
import { readOnlyText } from '../../../screen/readOnly';
import { screen } from '../../../screen/screen';
import { sizeText } from '../../../screen/views/sizeText';
import { theBook, theDiagnoses, theShareFiles } from '../../../storage/phone';
import { rememberExport } from '../keeping/exported';
import { waysOut } from '../platform/waysOut';
import { exportView, outgoing, unreadText, wayWords, type ExportView, type Format } from './export.view';
import { fileKey, makeFile, type MadeFile, type Wanted } from './file';

interface Kept {
  /** Ids of the accounts that were selected; null: everything goes out. */
  ids: ReadonlySet<string> | null;
  /** What is made, or stands ready; '' if neither. */
  key: string;
  file: MadeFile | null;
}

const keptBy = beside((): Kept => ({ ids: null, key: '', file: null }));

/** 导出: everything, or what was selected, as a file. It is written as soon as it is chosen, before it is sent. */
Component({
  behaviors: [screen],
  data: {
    view: null as ExportView | null,
    format: 'book' as Format,
    contacts: false,
    /** The file that stands ready. */
    file: null as { name: string; size: string; unread: string } | null,
    /** Why there is none, or why it didn't go out. */
    problem: '',
    /** Where it went. */
    done: '',
    ways: [] as { way: Way; text: string }[],
    readOnly: '',
  },
  lifetimes: {
    detached() {
      theShareFiles().tidy();
    },
  },
  methods: {
    onLoad(query: { selected?: string }) {
      if (query.selected === undefined) return;
      keptBy(this).ids = new Set(selectedAccounts.take());
      this.setData({ format: 'xlsx' });
    },
    refresh(day: Day) {
      this.show();
      void this.prepare(day);
    },
    show() {
      const { format, contacts } = this.data;
      const book = theBook();
      const view = exportView({
        ...{ format, contacts, ids: keptBy(this).ids, accounts: book.all(), deleted: book.deleted() },
        hasDiagnoses: theDiagnoses().all().length > 0,
      });
      const ways = waysOut().map((way) => ({ way, text: wayWords[way].text }));
      this.setData(difference(this.data, { view, ways, readOnly: readOnlyText() }));
    },
    /** Writes the file ahead of the tap that sends it, which must be straight; nothing where it stands ready. */
    async prepare(day: Day = today()) {
      const kept = keptBy(this);
      const { format, contacts, view } = this.data;
      const wanted: Wanted = { format, contacts, day, accounts: outgoing(theBook().all(), kept.ids) };
      const key = fileKey(wanted);
      if (view?.empty !== '' || key === kept.key) return;
      Object.assign(kept, { key, file: null });
      this.setData(difference(this.data, { file: null, problem: '', done: '' }));
      const made = await atWork('正在准备', wanted.accounts.length, () => makeFile(wanted));
      // Something else is wanted meanwhile.
      if (kept.key !== key) return;
      Object.assign(kept, made.ok ? { file: made.value } : { key: '' });
      this.setData({ file: made.ok ? shownFile(made.value) : null, problem: made.ok ? '' : made.problem });
    },
    chooseFormat({ detail }: WechatMiniprogram.CustomEvent<{ value: Format }>) {
      this.setData({ format: detail.value });
      this.refresh(today());
    },
    toggleContacts() {
      this.setData({ contacts: !this.data.contacts });
      this.show();
      return this.prepare();
    },
    async send({ currentTarget }: WechatMiniprogram.CustomEvent<object, object, { way: Way }>) {
      const { file } = keptBy(this);
      if (!file) return;
      const { way } = currentTarget.dataset;
      theShareFiles().handOut();
      const given = await giveOut(way, file);
      const isOut = given === 'given';
      if (isOut && this.data.format === 'book') rememberExport(file.madeAt);
      this.setData({
        problem: isOut || given === 'left' ? '' : wayWords[way].problem,
        done: isOut ? wayWords[way].done : '',
      });
    },
    tryAgain() {
      return this.prepare();
    },
    back() {
      goBack();
    },
  },
});

function shownFile({ fileName, bytes, unread }: MadeFile): { name: string; size: string; unread: string } {
  return { name: fileName, size: sizeText(bytes), unread: unreadText(unread) };
}
