import { say, tell } from './feedback';

/** A page of a subpackage, whose folder has its name: data/paste. */
const page = (folder: string): string => `/packages/${folder}/${folder.slice(folder.indexOf('/') + 1)}`;

/** An address that ends in a value, after the name of what it is. */
const to =
  (address: string, name: string) =>
  (value: string): string =>
    `${address}?${name}=${encodeURIComponent(value)}`;

/** Where one can go. The query is part of the address, so that a page can be opened on its own. */
export const addresses = {
  overview: '/pages/overview/overview',
  accounts: '/pages/accounts/accounts',
  reminders: '/pages/reminders/reminders',
  mine: '/pages/mine/mine',
  paste: page('data/paste'),
  /** 表格的列: those left in `columnsToPlace` */
  columns: page('files/columns'),
  /** 从文件导入 */
  openFile: page('files/open'),
  recycle: page('book/recycle'),
  /** 最近操作 */
  deeds: page('book/deeds'),
  /** 读不出来的内容 */
  unread: page('book/unread'),
  /** 合并账号本: the book that was left in `bookToMerge` */
  merge: page('book/merge'),
  /** 备份, and 恢复 from one of them */
  backups: page('book/backups'),
  restore: to(page('book/restore'), 'file'),
  /** 发给同事: the accounts that were handed over in `selectedAccounts`, as a card. */
  send: page('book/send'),
  /** 导出 of everything, or of the accounts that were handed over in `selectedAccounts`; 清空全部 */
  export: page('book/export'),
  exportSelected: `${page('book/export')}?selected=1`,
  wipe: page('book/wipe'),
  account: to('/pages/account/account', 'id'),
  /** 办理进度 of an account; its sheet 记为已通过, which leads back here; doing one thing to all that are selected */
  application: to(page('review/application'), 'id'),
  pass: (id: string) => `${to(page('review/application'), 'id')(id)}&do=passed`,
  /** 通过记录: one that is closed, to be put right */
  passed: (id: string, cycleId: string) =>
    `${to(page('review/passed'), 'id')(id)}&cycle=${encodeURIComponent(cycleId)}`,
  /** 发给客户: a text about one account */
  message: to(page('review/message'), 'id'),
  /** The texts about the accounts that were handed over in `selectedAccounts`: one for each client. */
  messageForSelected: page('review/messages'),
  /** 提醒设置 of all accounts; 提前提醒 of one */
  reminderSettings: page('ahead/settings'),
  reminderSettingsFor: to(page('ahead/settings'), 'id'),
  bulk: to(page('review/bulk'), 'do'),
  /** 未来一年: what falls due in a month (2027-01, past, later, undated, untyped); the fees of the whole year */
  month: to(page('ahead/month'), 'month'),
  forecast: page('ahead/forecast'),
  /** 筛选 of 账号, and one of its lists of values */
  filter: page('agency/filter'),
  filterValues: to(page('agency/values'), 'of'),
  /** 客户: all of them; the accounts of one ('' = those without a client) */
  clients: page('agency/clients'),
  client: to(page('agency/client'), 'name'),
  /** 日历: the coming days of all accounts, or of one */
  calendar: page('ahead/calendar'),
  /** The days of the accounts that were handed over in `selectedAccounts`. */
  calendarForSelected: `${page('ahead/calendar')}?selected=1`,
  calendarFor: to(page('ahead/calendar'), 'id'),
  add: page('form/edit'),
  edit: to(page('form/edit'), 'id'),
  register: '/pages/register/register',
  /** 注册诊断: a new one, one for an account, one from an error, one to go on with (at a question), its result */
  registerNew: page('register/walk'),
  registerWith: to(page('register/walk'), 'account'),
  registerWalkFrom: to(page('register/walk'), 'error'),
  registerWalk: to(page('register/walk'), 'id'),
  registerQuestion: (id: string, question: string) =>
    `${to(page('register/walk'), 'id')(id)}&at=${encodeURIComponent(question)}`,
  registerResult: to(page('register/result'), 'id'),
  registerCode: page('register/code'),
  registerCategories: page('register/category'),
  registerCategory: to(page('register/category'), 'id'),
  /** Where a WeChat that is too old is told so. */
  outdated: page('guide/outdated'),
  /** 年审问答, 怎么办理年审, 规则说明, 隐私说明 */
  questions: page('guide/questions'),
  question: to(page('guide/questions'), 'q'),
  howto: page('guide/howto'),
  howtoFor: to(page('guide/howto'), 'subject'),
  rules: page('guide/rules'),
  privacy: page('guide/privacy'),
  /** 长按复制: what was left in `textByHand` */
  copyByHand: page('guide/copy'),
  rule: to(page('guide/rules'), 'id'),
} as const;

/** Whether a page, by its path (pages/mine/mine), is one of the tabs. */
export function isTab(path: string): boolean {
  const { overview, accounts, register, reminders, mine } = addresses;
  const tabs: string[] = [overview, accounts, register, reminders, mine];
  return tabs.includes(`/${path}`);
}

/** As many pages as the platform keeps open. */
const openPagesAtMost = 10;

/** Whether the platform is on its way to another page; a second tap must not open a second one. */
let underWay = false;

/** Until the platform has said that it came to another page, or that it didn't. */
export function isOnTheWay(): boolean {
  return underWay;
}

type Ends = { fail: () => void; complete: () => void };

/** What the page that opens shall find. Left only when one sets out, taken back when that page doesn't open. */
export interface Luggage {
  leave(): void;
  takeBack(): void;
}

/** Sets out, unless one is on its way already; `failed` says what a refusal means, the page stays as it is then. */
function setOut(go: (ends: Ends) => void, failed: () => void, luggage?: Luggage): void {
  if (underWay) return;
  underWay = true;
  luggage?.leave();
  go({
    fail: () => {
      underWay = false;
      luggage?.takeBack();
      failed();
    },
    complete: () => {
      underWay = false;
    },
  });
}

/** A part of the app that was not there yet has to be loaded: without a network it doesn't open. */
const notOpened = (): void => say('页面没有打开，请看看网络，再试一次');

/** Opens a page on top; with ten open already, which is all that the platform keeps, in place of the top one. */
export function goTo(url: string, luggage?: Luggage): void {
  if (getCurrentPages().length >= openPagesAtMost) replaceWith(url, luggage);
  else setOut((ends) => wx.navigateTo({ url, ...ends }), notOpened, luggage);
}

/** Replaces the page on top. */
export function replaceWith(url: string, luggage?: Luggage): void {
  setOut((ends) => wx.redirectTo({ url, ...ends }), notOpened, luggage);
}

/** Switches to a tab. A tab takes no query: what it should show is left for it in `handOver`. */
export function goToTab(url: string, luggage?: Luggage): void {
  setOut((ends) => wx.switchTab({ url, ...ends }), notOpened, luggage);
}

/** Back one page; where there is none (opened directly), to 总览. */
export function goBack(): void {
  if (getCurrentPages().length <= 1) goToTab(addresses.overview);
  else
    setOut(
      (ends) => wx.navigateBack(ends),
      () => goToTab(addresses.overview),
    );
}

/** Instead of pages that an old WeChat can't show, one that says what to do; a dialog where even that does not open. */
export function askForNewerWeChat(): void {
  wx.reLaunch({
    url: addresses.outdated,
    fail: () => void tell('微信版本太低', '请到手机的应用商店里更新微信，再打开年审管家。记录都还在。'),
  });
}

/** The title on top of the screen, for pages that show one account. */
export function setTitle(title: string): void {
  // The page says its name itself; a bar without it is no failure.
  wx.setNavigationBarTitle({ title, fail: () => undefined });
}

/** Shows the page from its top again, at once: for a list that holds something else now. */
export function scrollToTop(): void {
  wx.pageScrollTo({ scrollTop: 0, duration: 0, fail: () => undefined });
}

/** Brings the element that `selector` finds to the top of the screen; without one nothing moves. */
export function scrollToElement(selector: string): void {
  const gapAbove = 12;
  wx.pageScrollTo({ selector, offsetTop: -gapAbove, duration: 200, fail: () => undefined });
}

/** A query's value, whatever it is: phones hand it over as it was encoded, some once decoded already. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % in an error text that was decoded before
  }
}
