import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basicInfoSample, reviewNotice } from '../../fixtures/officialSamples';
import type { Phone } from '../support';
import { agencyScenes } from './agencyScenes';
import { bookScenes } from './bookScenes';
import { cycleScenes } from './cycleScenes';
import { registerScenes } from './registerScenes';
import { busyPhone, longName, onePhone, sharedName, type Seed } from './seeds';

/** One state of one page: how to come to it from the page just opened. */
function notice(name: string, due: string): string {
  return `账号名称: ${name}\n到期时间: ${due}\n详情: 账号已进入年审期`;
}

export interface Scene {
  name: string;
  page: string;
  arrive?(phone: Phone): Promise<void>;
}

/** What is stored, and the scenes to look at with it. */
export interface Leg {
  name: string;
  seed: Seed;
  scenes: Scene[];
}

interface AppJson {
  pages: string[];
  subPackages: { root: string; pages: string[] }[];
}

/** Every page of app.json, so that a new one is looked at without anybody thinking of it. */
export function allPages(): string[] {
  const app = JSON.parse(readFileSync(join(__dirname, '../../../miniprogram/app.json'), 'utf8')) as AppJson;
  return [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))].map(
    (path) => `/${path}`,
  );
}

/** With a column that nobody knows, a row without a name, and long cells. */
const sheet = [
  '账号名称,类型,到期日,负责人,区域和经办人所在的分公司名称',
  ...['一', '二', '三', '四', '五'].map((name) => `第${name}家店,小程序,2026-06-01,小王,华东大区杭州分公司`),
  ',小程序,2026-06-02,小王,华南',
].join('\n');

async function paste(phone: Phone, text: string): Promise<void> {
  await phone.type(phone.top.locator('.card'), text);
  await phone.tap(phone.top.getByText('认出', { exact: true }));
}

function emptyScenes(): Scene[] {
  return [
    ...allPages().map((page) => ({ name: 'empty', page })),
    {
      name: 'errors',
      page: '/packages/form/edit/edit',
      async arrive(phone) {
        await phone.tap('展开');
        await phone.tap('＋ 添加证件');
        await phone.tap(phone.top.locator('.finish').getByText('保存'));
        await phone.top.locator('[role=alert]').first().waitFor();
      },
    },
    {
      name: 'nothing recognised, help open',
      page: '/packages/data/paste/paste',
      async arrive(phone) {
        await phone.tap('怎么拿到这段文字');
        await paste(phone, '快到期了');
        await phone.text(/没有找到/).waitFor();
      },
    },
    { name: 'gone', page: '/pages/account/account?id=p01-none' },
    { name: 'answer open', page: '/packages/guide/questions/questions?q=reuseOrOwn' },
    { name: 'rule open', page: '/packages/guide/rules/rules?id=window' },
    { name: 'list that could not be copied', page: '/packages/guide/howto/howto', arrive: copyInVain },
  ];
}

/** On a phone that refuses this once to put anything on the clipboard, the text is shown. */
async function copyInVain(phone: Phone): Promise<void> {
  await phone.page.evaluate(() => {
    const { wx } = window as unknown as { wx: Record<string, unknown> };
    const usual = wx['setClipboardData'];
    wx['setClipboardData'] = ({ fail }: { fail(error: object): void }) => {
      wx['setClipboardData'] = usual;
      fail({ errMsg: 'setClipboardData:fail' });
    };
  });
  await phone.tap('复制清单，发给管材料的人');
  await phone.tapOver('显示文字');
  await phone.text('再试一次复制').waitFor();
}

/** What the tabs and the lists look like with a lot in them. */
function listScenes(): Scene[] {
  const tour = ['overview', 'accounts', 'reminders', 'mine'].map((name) => ({
    name: 'busy',
    page: `/pages/${name}/${name}`,
  }));
  return [
    ...tour,
    { name: 'busy', page: '/packages/book/recycle/recycle' },
    {
      name: 'ready to go out',
      page: '/packages/book/export/export',
      arrive: async (phone) => phone.text('发到微信聊天').waitFor(),
    },
    {
      name: 'as a table',
      page: '/packages/book/export/export',
      async arrive(phone) {
        await phone.text('发到微信聊天').waitFor();
        await phone.tap('Excel 表格（.xlsx）');
        await phone.tap('带上联系方式');
        await phone.text(/个账号-.*xlsx/).waitFor();
      },
    },
    {
      name: 'half of the word typed',
      page: '/packages/book/wipe/wipe',
      async arrive(phone) {
        await phone.type(phone.top.locator('.field'), '清空');
        await phone.text('还差').waitFor();
      },
    },
    { name: 'busy', page: '/packages/ahead/forecast/forecast' },
    { name: 'busy', page: '/packages/ahead/month/month?month=2026-03' },
    {
      name: 'one beside the list where there is room',
      page: '/pages/accounts/accounts',
      async arrive(phone) {
        await phone.resize({ width: 1024, height: 768 });
        await phone.tap(longName);
        await phone.top.locator('.pane').getByText('年审时间线').waitFor();
        await phone.resize({ width: 375, height: 812 });
      },
    },
    {
      name: 'nothing found',
      page: '/pages/accounts/accounts',
      async arrive(phone) {
        await phone.type(phone.top.locator('.search'), '没有这个账号');
        await phone.text('没有符合').or(phone.top.locator('.empty-state')).first().waitFor();
      },
    },
    {
      name: 'selecting',
      page: '/pages/accounts/accounts',
      async arrive(phone) {
        await phone.tap(phone.top.getByText('选择', { exact: true }));
        await phone.tap(phone.top.locator('.account-row').first());
      },
    },
  ];
}

function accountScenes(ids: Record<string, string>): Scene[] {
  const account = (name: string): string => `/pages/account/account?id=${ids[name] ?? ''}`;
  return [
    { name: 'longest', page: account(longName) },
    ...['宁波示例物流 · 查运单', '绍兴示例茶业商城', '苏州示例文创', '温州示例眼镜', '示例记账本', '杭州示例商贸'].map(
      (name) => ({ name, page: account(name) }),
    ),
    {
      name: 'review passed',
      page: account(longName),
      async arrive(phone) {
        await phone.tap(phone.top.locator('.pass').first());
        await phone.text('新的到期日').waitFor();
        await phone.tap(phone.top.locator('.pass-review-submit').first());
        await phone.text('已记为通过').waitFor();
      },
    },
    {
      name: 'longest',
      page: `/packages/form/edit/edit?id=${ids[longName] ?? ''}`,
      async arrive(phone) {
        const fold = phone.top.getByText('展开', { exact: true });
        if ((await fold.count()) > 0) await fold.first().tap();
      },
    },
    {
      name: 'being edited',
      page: `/packages/review/message/message?id=${ids[longName] ?? ''}`,
      arrive: (phone) => phone.tap('改模板（所有账号通用）'),
    },
    {
      name: 'choosing an account',
      page: `/packages/form/edit/edit?id=${ids['苏州示例文创'] ?? ''}`,
      async arrive(phone) {
        await phone.tap(phone.top.locator('.link-row').first());
        await phone.top.getByRole('dialog').getByText('示例云课堂').waitFor();
      },
    },
    {
      name: 'to be chosen',
      page: '/packages/data/paste/paste',
      async arrive(phone) {
        await paste(
          phone,
          [notice(sharedName, '2026年5月2日'), notice(longName, '2026年3月20日'), basicInfoSample].join('\n\n'),
        );
        await phone.text('现在还没有加入').waitFor();
      },
    },
    {
      name: 'a table',
      page: '/packages/data/paste/paste',
      async arrive(phone) {
        await paste(phone, sheet);
        await phone.text('1 列没有采用').waitFor();
      },
    },
    {
      name: 'its columns',
      page: '/packages/data/paste/paste',
      async arrive(phone) {
        await paste(phone, sheet);
        await phone.tap('去选');
        await phone.text('没有采用的列').waitFor();
      },
    },
    {
      name: 'written',
      page: '/packages/data/paste/paste',
      async arrive(phone) {
        await paste(phone, `${reviewNotice}\n\n${notice('另一家店', '2026年6月1日')}`);
        await phone.text('现在还没有加入').waitFor();
        await phone.tap(phone.top.locator('.finish').getByText(/加入/));
        await phone.text('再粘贴一段').waitFor();
      },
    },
  ];
}

/** Every page, empty and full, in the states that look different. The first leg opens each page of app.json. */
export function legs(): Leg[] {
  const busy = busyPhone();
  const full = (what: string, scenes: Scene[]): Leg => ({ name: `a full phone, ${what}`, seed: busy, scenes });
  return [
    { name: 'an empty phone', seed: { values: {}, ids: {} }, scenes: emptyScenes() },
    full('its lists', listScenes()),
    full('quick registration', [...registerScenes]),
    full('clients', agencyScenes(busy.ids, longName)),
    full('other books', bookScenes(busy.ids, longName)),
    full('reviews', cycleScenes(busy.ids, longName)),
    full('accounts and what is pasted', accountScenes(busy.ids)),
    { name: 'one account', seed: onePhone(), scenes: [{ name: 'one account', page: '/pages/overview/overview' }] },
  ];
}
