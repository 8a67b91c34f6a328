/** @jest-environment jsdom */
import type { AccountFields } from '../../../miniprogram/domain/account/account';
import { applying, dated } from '../../support/pageAccounts';
import { layOut } from '../../support/listLayout';
import { noon, startedBook } from '../../support/startedBook';
import type { Rendered } from '../../support/rendered';

const path = 'packages/review/messages/messages';
type HandOver = typeof import('../../../miniprogram/screen/handOver');

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

async function opened(...accounts: AccountFields[]) {
  const { app, phone, book } = startedBook(...accounts);
  app.module<HandOver>('screen/handOver').selectedAccounts.leave(book.all().map(({ id }) => id));
  return { phone, page: await app.open(path) };
}

const shop = (name: string, client: string, dueOn = '2026-03-20') =>
  dated(dueOn, 'confirmed', { name, client, subjectType: 'enterprise' });
const buttons = (page: Rendered): number => page.text.split('复制').length - 1;

test('one client: one text about everything that is due, copied with one tap', async () => {
  const { page, phone } = await opened(shop('甲店', '王老板'), shop('乙店', '王老板', '2026-03-10'));
  expect(page.text).toContain('王老板 · 2 个账号');
  await page.fire('.copy-text', 'click');
  expect(phone.wx.clipboard).toBe(
    [
      '王老板你好，有 2 个账号的微信认证要处理：',
      '1. “乙店”（小程序）：2026年3月10日到期，还有5天；审核费：300 元',
      '2. “甲店”（小程序）：2026年3月20日到期，还有15天；审核费：300 元',
      '审核费合计 600 元。',
      '请尽快把证件发来，我们好提交年审；审核期间会有电话核实，请留意接听。',
    ].join('\n'),
  );
  expect(page.text).toContain('已复制');
});

test('who has to pay is asked to pay, and who pays nothing for nothing', async () => {
  const unpaid = applying(shop('甲店', '王老板'), 'awaitingPayment');
  const both = await opened(unpaid, shop('乙店', '王老板'));
  await both.page.fire('.copy-text', 'click');
  expect(both.phone.wx.clipboard).toMatch(/甲店.*；申请已填好，还没有付审核费：300 元/);
  expect(both.phone.wx.clipboard).toContain(
    '合计 600 元。\n申请已填好的，请尽快付款，付款后才开始审核。\n请尽快把证件发来',
  );
  const paying = await opened(unpaid, { ...unpaid, name: '乙店' });
  await paying.page.fire('.copy-text', 'click');
  expect(paying.phone.wx.clipboard).not.toContain('证件');
  const office = { ...shop('甲办', '王主任'), subjectType: 'government' as const };
  const free = await opened(office, { ...office, name: '乙办' });
  await free.page.fire('.copy-text', 'click');
  expect(free.phone.wx.clipboard).toContain('审核费：免费');
  expect(free.phone.wx.clipboard).not.toContain('元');
});

test('several clients: a text each, the most urgent first; who has no client has a text of its own', async () => {
  const { page } = await opened(shop('甲店', '王老板'), shop('乙店', '李老板', '2026-03-10'), shop('丙店', ''));
  expect(page.text).toContain('3 个账号，共 3 段，一段发一位客户');
  expect(page.text.indexOf('李老板 · 1 个账号')).toBeLessThan(page.text.indexOf('王老板 · 1 个账号'));
  expect(page.text).toContain('丙店 · 没填客户');
  expect(buttons(page)).toBe(3);
});

test('what asks for nothing is left out, with why', async () => {
  const { page } = await opened(
    shop('甲店', '王老板', '2026-12-01'),
    applying(shop('乙店', '王老板'), 'inReview'),
    dated('', '', { name: '丙店', certifiedHow: 'never' }),
  );
  expect(page.text).toContain('选中的账号现在都不用催');
  expect(page.text).toContain('1 个：还没到年审期甲店');
  expect(page.text).toContain('1 个：已经提交，正在审核乙店');
  expect(page.text).toContain('1 个：还没有认证，没有到期日丙店');
});

test('a long text is shown in part and copied whole; thousands of texts are not all in the tree', async () => {
  const long = await opened(...Array.from({ length: 40 }, (_, at) => shop(`店${at}`, '王老板')));
  expect(long.page.text).toContain('还有 19 行，复制时都在');
  await long.page.fire('.copy-text', 'click');
  expect(long.phone.wx.clipboard.split('\n')).toHaveLength(43);
  const many = await opened(...Array.from({ length: 2000 }, (_, at) => shop(`店${at}`, `客户${at}`)));
  layOut(many.page);
  expect(JSON.stringify(many.page.data).length).toBeLessThan(64 * 1024);
});

test('nobody is selected: says so', async () => {
  expect((await startedBook().app.open(path)).text).toContain('没有选中的账号');
});
