import type { CalendarDay } from '../model/calendarDay';
import { makingCalendarFile, type CalendarFile, type ExportRecord } from '../model/calendarFile';
import { phoneEvent, phoneEventState } from '../model/phoneEvent';
import { formatDay, type Day } from '../../../domain/day/day';
import { beside } from '../../../domain/kit/beside';
import { toEnd } from '../../../domain/kit/steps';
import { about } from '../../../screen/about';
import { atWorkOn } from '../../../screen/atWorkOn';
import { difference } from '../../../screen/difference';
import { longList } from '../../../screen/longList';
import { selectedAccounts } from '../../../screen/handOver';
import { standingOn } from '../../../screen/standing';
import { screen } from '../../../screen/screen';
import { ok } from '../../../domain/kit/result';
import { askThen } from '../platform/askThen';
import { addToCalendar, openPermissions, openSystemPermissions, type CalendarProblem } from '../platform/calendar';
import { now, today } from '../../../platform/clock';
import { say, tell } from '../../../platform/feedback';
import { giveOut } from '../../../platform/giveOut';
import { goBack } from '../../../platform/navigation';
import { theBook, theReminders, theShareFiles } from '../../../storage/phone';
import {
  calendarRow,
  calendarView,
  chosenAccounts,
  comingDays,
  emptiness,
  oldOne,
  type CalendarView,
} from './calendar.view';
import type { Withdrawal } from '../model/withdrawals';
import { lastExport, rememberExport, withdrawnSince } from './exported';

const sendingProblems = {
  missing: '这个版本的微信不能发送文件。请先更新微信，再试一次。',
  failed: '没能发出文件。再试一次；还不行就更新微信，或换手机上的微信打开。',
};

/** A file that stands ready to be sent. */
interface Ready {
  path: string;
  record: ExportRecord;
}

interface Kept {
  /** The days that are listed. */
  days: CalendarDay[];
  /** Events of earlier files that no longer apply. */
  withdrawn: Withdrawal[];
  /** With what is to be remembered once it is sent; null until it is asked for. */
  ready: Ready | null;
  /** Ids of the accounts that were selected in the list; without any, the page is about all. */
  selected: readonly string[] | null;
}

/** So many events are written while the finger is still on the button. */
const eventsAtOnce = 300;

const keptBy = beside((): Kept => ({ days: [], withdrawn: [], ready: null, selected: null }));

type RowTap = WechatMiniprogram.TouchEvent<object, object, { id: string }>;

/** 日历: the coming days of one account or all, for the phone's own calendar or as a file. */
Component({
  behaviors: [screen, longList],
  data: {
    view: null as CalendarView | null,
    fileProblem: '',
  },
  lifetimes: {
    detached() {
      theShareFiles().tidy();
    },
  },
  methods: {
    onLoad(query: { id?: string; selected?: string }) {
      const kept = keptBy(this);
      if (query.selected !== undefined) kept.selected = selectedAccounts.take();
      // '' for all accounts.
      about(this).id = query.id ?? '';
    },
    refresh(day: Day) {
      keptBy(this).ready = null;
      this.list(day);
    },
    list(day: Day) {
      const book = theBook();
      const kept = keptBy(this);
      const { id } = about(this);
      const accounts = chosenAccounts(book.all(), id, kept.selected);
      const { added, choices } = theReminders();
      const days = comingDays(accounts, standingOn(day), choices.read().leadTimes);
      const isAll = id === '' && kept.selected === null;
      const withdrawn = withdrawnSince(days, isAll ? null : accounts, day);
      kept.days = days;
      kept.withdrawn = withdrawn;
      const empty = emptiness(id, id === '' ? undefined : book.find(id), days.length + withdrawn.length);
      const view = calendarView(days, { empty, withdrawn: withdrawn.length });
      const inPhone = added.read();
      this.showList({ view }, days, false, (one) => calendarRow(one, inPhone.get(one.id) ?? '', day));
    },
    /**
     * Sending is only allowed straight from a tap, with the file written: a few events are written within it, many in
     * slices, and then 发送 of a dialog is the tap.
     */
    send() {
      const { days, withdrawn, ready } = keptBy(this);
      const events = days.length + withdrawn.length;
      if (ready) return this.hand(ready);
      const making = makingCalendarFile(days, lastExport(), now(), withdrawn);
      if (events <= eventsAtOnce) return this.hand(this.write(toEnd(making)));
      return atWorkOn('正在准备', events, () => making).then((file) => {
        const made = this.write(file);
        const words = `里面有 ${events} 条。发到聊天里，点开就能导入。`;
        return made && askThen('日历文件做好了', words, '发送', () => this.hand(made));
      });
    },
    /** null where that failed; it is said. */
    write({ text, record }: CalendarFile): Ready | null {
      const file = theShareFiles().write('calendar.ics', text);
      const ready = file.ok ? { path: file.value, record } : null;
      keptBy(this).ready = ready;
      this.setData(difference(this.data, { fileProblem: file.ok ? '' : file.problem.message }));
      return ready;
    },
    async hand(ready: Ready | null) {
      if (!ready) return;
      theShareFiles().handOut();
      const given = await giveOut('chat', { filePath: ready.path, fileName: '年审日历.ics' });
      if (given === 'missing' || given === 'failed') {
        this.setData({ fileProblem: sendingProblems[given] });
        return;
      }
      // Only what went out counts as the previous export: a file nobody got must not raise SEQUENCE.
      const saved = given === 'given' ? rememberExport(ready.record, today()) : ok(null);
      this.setData({
        fileProblem: saved.ok
          ? ''
          : `文件已发出，只是没有记下来，下次改了日期可能更新不了日历。${saved.problem.message}`,
      });
    },
    async add({ currentTarget }: RowTap) {
      const day = keptBy(this).days.find(({ id }) => id === currentTarget.dataset.id);
      if (!day) return;
      const remembered = theReminders().added.read().get(day.id) ?? '';
      const state = phoneEventState(day, remembered);
      const put = () => addToCalendar(phoneEvent(day));
      const twice = '再加一次，手机日历里会有两条一样的。';
      const answer = await (state === 'added' ? askThen('已经加过了', twice, '再加', put) : put());
      if (answer === null) return;
      if (!answer.ok) {
        await this.explain(answer.problem);
        return;
      }
      if (!this.remember(day)) return;
      if (state === 'moved')
        await tell('新的已加上', `${oldOne(remembered, today())}还在手机日历里，请自己删掉：微信不让小程序改动它。`);
      else say('已加到手机日历');
    },
    async explain({ why, message }: CalendarProblem) {
      if (why === 'failed') await tell('没有加到日历', message);
      if (why === 'denied') await askThen('没有日历权限', message, '去设置', openPermissions);
      if (why === 'system') await askThen('微信没有日历权限', message, '去设置', openSystemPermissions);
    },
    /** False if it could not be written down; then that has been said. */
    remember(day: CalendarDay): boolean {
      const { added } = theReminders();
      const saved = added.write(new Map(added.read()).set(day.id, formatDay(day.day)));
      if (!saved.ok)
        void tell(
          '加上了，但没有记下来',
          `手机日历里已经有这一条，这里没能记住，下次不会提醒你加过。${saved.problem.message}`,
        );
      this.list(today());
      return saved.ok;
    },
    back() {
      goBack();
    },
  },
});
