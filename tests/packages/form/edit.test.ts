/** @jest-environment jsdom */
import { fullFields, must, dayOf } from '../../support/accounts';
import type { EditView } from '../../../miniprogram/packages/form/edit/edit.view';
import { fillIn } from '../../support/fillIn';
import type { RunningApp } from '../../support/startApp';
import { noon, startedBook as started } from '../../support/startedBook';
import type { Rendered } from '../../support/rendered';

const edit = (app: RunningApp, id?: string): Promise<Rendered> =>
  app.open('packages/form/edit/edit', id === undefined ? {} : { id });

/** What the box 账号名称 holds. */
const nameIn = (page: Rendered): string | undefined =>
  (page.data['view'] as EditView).essentials.find(({ key }) => key === 'name')?.value;

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

test('a new account: name and due day filled in, saved, and shown', async () => {
  const { app, book, phone } = started();
  const page = await edit(app);
  await fillIn(page, '账号名称', '西湖小馆');
  await fillIn(page, '到期日', '2026-05-02');
  await page.tap('保存');
  const [account] = book.all();
  expect(account).toMatchObject({
    name: '西湖小馆',
    kind: 'miniProgram',
    cycle: { dueOn: '2026-05-02', dueTrust: 'confirmed' },
  });
  expect(phone.wx.calls('redirectTo')).toEqual([{ url: `/pages/account/account?id=${account?.id}` }]);
  expect([...phone.store.values.keys()].filter((key) => key.startsWith('draft:'))).toEqual([]);
});

test('saved, but the next page does not open: saving again adds no second account, and goes back', async () => {
  const { app, book, phone } = started();
  phone.wx.answer('redirectTo', () => new Error('timeout'));
  await app.open('pages/accounts/accounts');
  const page = await edit(app);
  await fillIn(page, '账号名称', '西湖小馆');
  await page.tap('保存');
  expect(phone.wx.calls('setNavigationBarTitle').at(-1)).toMatchObject({ title: '编辑账号' });
  await fillIn(page, '账号名称', '西湖大馆');
  await page.tap('保存');
  expect(book.all()).toMatchObject([{ name: '西湖大馆' }]);
  expect(phone.wx.calls('navigateBack')).toHaveLength(1);
  expect([...phone.store.values.keys()].filter((key) => key.startsWith('draft:'))).toEqual([]);
});

test('nonsense: said beside the field and above the button, and the page goes there', async () => {
  const { app, book, phone } = started();
  const page = await edit(app);
  await page.tap('保存');
  expect(page.text).toContain('请填写账号名称');
  expect(page.text).toContain('还有 1 处要改：账号名称');
  expect(phone.wx.calls('pageScrollTo')).toMatchObject([{ selector: '#at-name' }]);
  expect(book.all()).toEqual([]);
  await fillIn(page, '账号名称', '店');
  expect(page.text).not.toContain('处要改');
});

test('a wrong field that is folded away is unfolded', async () => {
  const { app, book, phone } = started(fullFields(1));
  const page = await edit(app, book.all()[0]?.id);
  await fillIn(page, '备注', '字'.repeat(1001));
  await page.tap('收起更多');
  expect(page.text).not.toContain('多了 1 个');
  await page.tap('保存');
  expect(page.text).toContain('最多 1000 个字，多了 1 个');
  expect(phone.wx.calls('pageScrollTo')).toMatchObject([{ selector: '#at-note' }]);
});

test('the suggested due day is taken over with a tap, as an estimate', async () => {
  const { app, book } = started();
  const page = await edit(app);
  await fillIn(page, '账号名称', '店');
  await page.tap('展开更多');
  await fillIn(page, '认证通过日', '2025-06-14');
  expect(page.text).toContain('按规则估计到 2026年6月13日');
  await page.tap('用这个');
  expect(page.text).not.toContain('按规则估计');
  await page.tap('保存');
  expect(book.all()[0]).toMatchObject({
    certifiedOn: '2025-06-14',
    cycle: { dueOn: '2026-06-13', dueTrust: 'estimated' },
  });
});

test("the platform's day changed by hand was read somewhere, or is called a guess with one tap", async () => {
  const { app, book } = started({ ...fullFields(1), cycle: { ...fullFields(1).cycle, dueTrust: 'imported' } });
  const page = await edit(app, book.all()[0]?.id);
  await fillIn(page, '到期日', '2026-11-20');
  await page.tap('我估计的');
  await page.tap('通知或后台');
  await page.tap('我估计的');
  await page.tap('保存');
  expect(book.all()[0]?.cycle).toMatchObject({ dueOn: '2026-11-20', dueTrust: 'estimated' });
});

describe('a due day of a later year', () => {
  const filledIn = async (confirm: boolean) => {
    const { app, book } = started(fullFields(1));
    const id = book.all()[0]?.id ?? '';
    app.wx.answer('showModal', () => ({ confirm }));
    const page = await edit(app, id);
    await fillIn(page, '到期日', '2027-11-19');
    await page.tap('保存');
    return { app, book, id, asked: app.wx.calls('showModal') };
  };

  test('asks once whether the review has passed, and closes the cycle, which can be taken back', async () => {
    const { app, book, id, asked } = await filledIn(true);
    expect(asked).toMatchObject([{ title: '年审已经通过了吗？', confirmText: '已通过', cancelText: '只改日期' }]);
    expect(book.find(id)).toMatchObject({
      cycle: { id: 'c4', dueOn: '2027-11-19', dueTrust: 'confirmed', opensOn: '' },
      history: [{}, {}, { id: 'c3', dueOn: '2026-11-19', passedOn: '2026-03-05' }],
    });
    const list = await app.open('pages/account/account', { id });
    expect(list.text).toContain('已保存，年审记为通过');
    await list.tap('撤销');
    expect(book.find(id)).toMatchObject({ cycle: { id: 'c3', dueOn: '2026-11-19', opensOn: '2026-08-21' } });
  });

  test('or is a date that was put right: the cycle goes on', async () => {
    const { book, id, asked } = await filledIn(false);
    expect(asked).toHaveLength(1);
    expect(book.find(id)).toMatchObject({ cycle: { id: 'c3', dueOn: '2027-11-19', opensOn: '' } });
    expect(book.find(id)?.history).toHaveLength(2);
  });
});

test('a linked account is found and chosen', async () => {
  const { app, book } = started(
    { ...fullFields(1), kind: 'service', name: '西湖服务号' },
    { ...fullFields(2), certifiedHow: 'reuse' },
  );
  const program = book.all().find(({ kind }) => kind === 'miniProgram');
  const page = await edit(app, program?.id);
  await page.tap('关联公众号，点这里选');
  // The sheet slides in.
  await jest.advanceTimersByTimeAsync(500);
  await fillIn(page, '查找：名称或主体', '没有的');
  expect(page.text).toContain('没有找到');
  await fillIn(page, '查找：名称或主体', '西湖');
  await page.tap('西湖服务号');
  expect(page.find('关联公众号，西湖服务号')).toBeDefined();
  await page.tap('保存');
  expect(book.find(program?.id ?? '')?.linkedAccountId).not.toBe('');
});

test('documents are added, filled in and removed', async () => {
  const { app, book } = started();
  const page = await edit(app);
  await fillIn(page, '账号名称', '店');
  await page.tap('展开更多');
  await page.tap('＋ 添加证件');
  await page.tap('＋ 添加证件');
  await fillIn(page, '证件名称', '多的');
  await fillIn(page, '证件名称', '营业执照', 1);
  await page.tap('移除这个证件：第 1 个');
  await fillIn(page, '有效期到', '2031-05-06');
  await page.tap('保存');
  expect(book.all()[0]?.documents).toEqual([{ name: '营业执照', validTo: '2031-05-06' }]);
});

describe('a draft', () => {
  test('is kept when typing pauses and found again, and can be given up', async () => {
    const { app } = started();
    const page = await edit(app);
    await fillIn(page, '账号名称', '没填完的店');
    jest.advanceTimersByTime(1000);
    const again = await edit(app);
    expect(again.text).toContain('上次没填完，已恢复');
    expect(nameIn(again)).toBe('没填完的店');
    await again.tap('放弃草稿');
    expect(again.text).not.toContain('上次没填完');
    await again.close();
    expect((await edit(app)).text).not.toContain('上次没填完');
  });

  test('is kept at once when the page is left', async () => {
    const { app, book } = started(fullFields(1));
    const id = book.all()[0]?.id;
    const page = await edit(app, id);
    await fillIn(page, '备注', '一半');
    await page.close();
    expect((await edit(app, id)).text).toContain('上次没填完');
    expect((await edit(app)).text).not.toContain('上次没填完');
  });

  test('that can not be kept is said in time', async () => {
    const { app, phone } = started();
    const page = await edit(app);
    phone.store.room = 0;
    await fillIn(page, '账号名称', '没地方放');
    jest.advanceTimersByTime(1000);
    expect(page.text).toContain('草稿没能存下来');
  });
});

describe('a write that fails', () => {
  test('says why in place, keeps what was typed, and can be tried again', async () => {
    const { app, phone, book } = started();
    const page = await edit(app);
    await fillIn(page, '账号名称', '存不下的店');
    const { room } = phone.store;
    phone.store.room = 0;
    await page.tap('保存');
    expect(page.text).toContain('存储空间满了');
    expect(nameIn(page)).toBe('存不下的店');
    expect(page.data).toMatchObject({ view: { save: { disabled: false } } });
    phone.store.room = room;
    await page.tap('保存');
    expect(book.all().map(({ name }) => name)).toEqual(['存不下的店']);
    expect(page.text).not.toContain('存储空间满了');
  });
});

describe('the account behind the form', () => {
  test('is gone: says so instead of an empty form', async () => {
    const { app } = started();
    const page = await edit(app, 'p01-nothing000');
    expect(page.text).toContain('这个账号已经不在了');
    await page.tap('看全部账号');
    expect(app.wx.calls('switchTab')).toEqual([{ url: '/pages/accounts/accounts' }]);
  });

  test('was deleted meanwhile: said on return, and saving restores it', async () => {
    const { app, book } = started(fullFields(1));
    const id = book.all()[0]?.id ?? '';
    const page = await edit(app, id);
    await page.leave();
    must(book.remove(id, dayOf('2026-03-05')));
    await page.visit();
    expect(page.text).toContain('在“最近删除”里');
    await page.tap('恢复并保存');
    expect(book.deleted()).toEqual([]);
  });

  test('was changed meanwhile: both changes are kept, and it is said', async () => {
    const { app, book } = started(fullFields(1));
    const id = book.all()[0]?.id ?? '';
    const page = await edit(app, id);
    await fillIn(page, '主体名称', '我改的主体');
    await page.leave();
    must(book.update(id, { ...fullFields(1), name: '别处改的名字' }));
    await page.visit();
    expect(page.text).toContain('已经合进来');
    await page.tap('保存');
    expect(book.find(id)).toMatchObject({ name: '别处改的名字', subjectName: '我改的主体' });
    expect(app.wx.calls('switchTab').length + app.wx.calls('navigateBack').length).toBe(1);
  });
});

test('read-only: says why, and saving is off', async () => {
  const { phone, app: first } = started(fullFields(1));
  const [key = ''] = [...phone.store.values.keys()].filter((name) => name.startsWith('page:'));
  phone.store.unreadable.add(key);
  first.module<typeof import('../../../miniprogram/storage/phone')>('storage/phone').reopenBook();
  const page = await edit(first);
  expect(page.text).toContain('现在只能查看');
  expect(page.data).toMatchObject({ view: { save: { disabled: true } } });
});
