import type { Account } from '../../../domain/account/account';
import { defaultReminderSettings } from '../../../domain/reminders/choices';
import type { Result } from '../../../domain/kit/result';
import { about } from '../../../screen/about';
import { difference } from '../../../screen/difference';
import { moreMayFollow } from '../../../screen/once';
import { readOnlyText } from '../../../screen/readOnly';
import { screen } from '../../../screen/screen';
import { ask } from '../../../platform/feedback';
import { goBack } from '../../../platform/navigation';
import { theBook, theReminders } from '../../../storage/phone';
import {
  readSlack,
  settingsView,
  toggled,
  unitChoices,
  withTyped,
  type LeadUnit,
  type SettingsView,
} from './settings.view';

/** What was typed and not added, of all accounts ('') or of one: there again as long as the app is open. */
const left = new Map<string, { typed: string; unit: LeadUnit }>();

/** 提醒设置: how long before the due day to speak, of all accounts or (with ?id=) of one; every tap is kept at once. */
Component({
  behaviors: [screen],
  data: {
    view: null as SettingsView | null,
    /** Why there is no account to show, '' when there is one. */
    missing: '',
    readOnly: '',
    typed: '',
    unit: '天' as LeadUnit,
    unitChoices,
    typedError: '',
    slack: '',
    slackError: '',
    problem: '',
  },
  methods: {
    onLoad(query: { id?: string }) {
      about(this).id = query.id ?? '';
      this.setData({ slack: String(theReminders().choices.read().slackDays), ...left.get(about(this).id) });
    },
    refresh() {
      const account = this.account();
      const missing =
        about(this).id === '' || account?.deletedOn === ''
          ? ''
          : account
            ? '它在“最近删除”里，先恢复再设置。'
            : '可能已经被彻底删除。';
      const view = missing ? null : settingsView(theReminders().choices.read(), account);
      const readOnly = readOnlyText('现在只能看，改了记不下来。');
      this.setData(difference(this.data, { view, missing, readOnly }));
    },
    account(): Account | undefined {
      return about(this).id === '' ? undefined : theBook().find(about(this).id);
    },
    /** The list that the page is about. */
    own(): readonly string[] {
      return about(this).id === '' ? theReminders().choices.read().leadTimes : (this.account()?.leadTimes ?? []);
    },
    toggle({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.put(toggled(this.own(), detail.value));
      return moreMayFollow;
    },
    remove({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { code: string }>) {
      this.put(toggled(this.own(), currentTarget.dataset.code));
    },
    type({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.fillIn({ typed: detail.value });
    },
    chooseUnit({ detail }: WechatMiniprogram.CustomEvent<{ value: LeadUnit }>) {
      this.fillIn({ unit: detail.value });
    },
    fillIn(patch: { typed?: string; unit?: LeadUnit }) {
      const { typed, unit } = this.data;
      const filled = { typed, unit, ...patch };
      left.set(about(this).id, filled);
      this.setData({ ...filled, typedError: '' });
    },
    add() {
      const next = withTyped(this.own(), this.data.typed, this.data.unit);
      const typedError = next.ok ? this.keep(next.value) : next.problem;
      if (typedError === '') this.fillIn({ typed: '' });
      this.setData({ typedError, problem: '' });
      this.refresh();
    },
    put(next: Result<string[]>) {
      this.setData({ problem: next.ok ? this.keep(next.value) : next.problem });
      this.refresh();
    },
    /** Stores the list; '' or why it could not be. */
    keep(leadTimes: string[]): string {
      if (about(this).id === '') {
        const saved = theReminders().choices.write({ leadTimes });
        return saved.ok ? '' : saved.problem.message;
      }
      const account = this.account();
      if (!account) return '这个账号已经不在了，没有记录。';
      const saved = theBook().update(account.id, { ...account, leadTimes });
      return saved.ok ? '' : saved.problem.message;
    },
    changeSlack({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ slack: detail.value });
      const days = readSlack(detail.value);
      const saved = days.ok ? theReminders().choices.write({ slackDays: days.value }) : null;
      this.setData({ slackError: days.ok ? (saved && !saved.ok ? saved.problem.message : '') : days.problem });
      this.refresh();
    },
    async reset() {
      const one = about(this).id !== '';
      const question = one
        ? '这个账号另外加的提前提醒都会去掉，所有账号都有的照常提醒。'
        : '自己加的提前提醒都会去掉，留给打回的天数回到 14 天。各个账号另外加的不变。';
      if (!(await ask('恢复默认？', question, '恢复'))) return;
      if (one) {
        this.put({ ok: true, value: [] });
        return;
      }
      const saved = theReminders().choices.write({ ...defaultReminderSettings });
      if (saved.ok)
        this.setData({ slack: String(defaultReminderSettings.slackDays), slackError: '', typedError: '', problem: '' });
      else this.setData({ problem: saved.problem.message });
      this.refresh();
    },
    back() {
      goBack();
    },
  },
});
