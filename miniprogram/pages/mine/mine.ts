import { shownTextScale, type ThemeChoice } from '../../platform/appearance';
import { now, today } from '../../platform/clock';
import { ask, say } from '../../platform/feedback';
import { addresses, goTo, goToTab } from '../../platform/navigation';
import { exportedAt, theBook, theSettings, unreadPlaces, type Written } from '../../storage/phone';
import { addExamples, removeExamples } from '../../screen/examples';
import { difference } from '../../screen/difference';
import { readOnlyText } from '../../screen/readOnly';
import { screen } from '../../screen/screen';
import { appVersion } from '../../platform/updates';
import { aboutTexts, backupEntry, helpEntries, privacyEntry, reminderEntry } from './about';
import { unexportedText } from './unexported';
import { mineView, themeChoices, type MineView } from './mine.view';
import { standingOn } from '../../screen/standing';

type Chosen = WechatMiniprogram.CustomEvent<{ value: string }>;

/** 我的: what is stored, how it looks, and what this app is. */
Component({
  behaviors: [screen],
  data: {
    view: null as MineView | null,
    readOnly: '',
    /** What 导出 would be good for; '' while there is no hurry. */
    unexported: '',
    /** Why a choice could not be kept; '' if it was. */
    problem: '',
    themeChoices,
    helpEntries,
    reminderEntry,
    backupEntry,
    aboutTexts,
    privacyEntry,
    appVersion,
  },
  methods: {
    refresh() {
      const book = theBook();
      const { theme, textScale } = theSettings().read();
      const view = mineView({
        usage: book.usage(),
        accounts: book.all(),
        deleted: book.deleted(),
        unread: unreadPlaces(),
        theme,
        textScale,
        shownScale: shownTextScale,
      });
      const unexported = unexportedText([...book.all(), ...book.deleted()], exportedAt(), now());
      this.setData(difference(this.data, { view, unexported, readOnly: readOnlyText() }));
    },
    openPaste() {
      goTo(addresses.paste);
    },
    openFile() {
      goTo(addresses.openFile);
    },
    openAdd() {
      goTo(addresses.add);
    },
    openHelp({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { url: string }>) {
      goTo(currentTarget.dataset.url);
    },
    openDeeds() {
      goTo(addresses.deeds);
    },
    openExport() {
      goTo(addresses.export);
    },
    openWipe() {
      goTo(addresses.wipe);
    },
    openRecycle() {
      goTo(addresses.recycle);
    },
    showExamples() {
      if (this.kept(addExamples(theBook(), standingOn(today())))) goToTab(addresses.overview);
    },
    takeExamplesOut(): unknown {
      return ask('移除示例？', '只移除标着“示例”的账号，你自己的账号不受影响。', '移除').then((agreed) => {
        if (agreed && this.kept(removeExamples(theBook(), today()))) say('示例已移除');
      });
    },
    chooseTheme({ detail }: Chosen) {
      this.kept(theSettings().write({ theme: detail.value as ThemeChoice }));
      this.dress();
    },
    chooseTextSize({ detail }: Chosen) {
      this.kept(theSettings().write({ textScale: Number(detail.value) }));
      this.dress();
    },
    openUnread() {
      goTo(addresses.unread);
    },
    /** Shows the page as it is after a write, with the reason if it failed. */
    kept(written: Written<unknown>): boolean {
      this.setData({ problem: written.ok ? '' : written.problem.message });
      this.refresh();
      return written.ok;
    },
  },
});
