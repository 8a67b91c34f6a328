import { editView, type EditView } from '../../../miniprogram/packages/form/edit/edit.view';
import { fill } from '../../../miniprogram/packages/form/edit/fill';
import { linksShown } from '../../../miniprogram/packages/form/edit/links';
import { openEdit, type EditState } from '../../../miniprogram/packages/form/edit/session';
import type { Account } from '../../../miniprogram/domain/account/account';
import type { Form } from '../../../miniprogram/packages/form/edit/form';
import { dayOf, fullFields } from '../../support/accounts';
import { dated, stored } from '../../support/pageAccounts';
import { standing } from '../../domain/arbitraries';

const today = dayOf('2026-03-05');
const fresh = openEdit('', undefined, null);
const filled = (form: Partial<Form>, state: EditState = fresh): EditState => ({
  ...state,
  form: { ...state.form, ...form },
});
const shown = (state: EditState, accounts: readonly Account[] = [], readOnly = ''): EditView =>
  editView(state, { accounts, readOnly }, standing(today));
const rowOf = (view: EditView, key: string) => [...view.essentials, ...view.more].find((row) => row.key === key);

test('a new form asks for three things and accuses nobody', () => {
  const view = shown(fresh);
  expect(view.title).toBe('新增账号');
  expect(view.essentials.map(({ key }) => key)).toEqual(['name', 'dueOn', 'kind']);
  expect(view.moreOpen).toBe(false);
  expect([...view.essentials, ...view.more].filter(({ error, warning }) => error !== '' || warning !== '')).toEqual([]);
  expect(view.summary).toBe('');
  expect(view.save).toEqual({ label: '保存', disabled: false });
});

test('更多 is open where something stands in it', () => {
  const opened = (fields: Partial<Account>): boolean => shown(openEdit('x', stored(fields), null)).moreOpen;
  expect(opened({ name: '店', kind: 'service' })).toBe(false);
  expect(opened({ subjectName: '西湖茶业' })).toBe(true);
  expect(opened({ certifiedHow: 'never' })).toBe(true);
  const typed = { ...fresh.form, note: '写了一半' };
  expect(shown(openEdit('', undefined, { typed, base: fresh.form })).moreOpen).toBe(true);
});

describe('errors', () => {
  test('what is missing is said once saving was tried, beside the field and in one line', () => {
    const view = shown({ ...filled({ dueOn: '2026-05-02' }), checked: true });
    expect(rowOf(view, 'name')?.error).toBe('请填写账号名称');
    expect(rowOf(view, 'dueTrust')?.error).toContain('请选');
    expect(view.summary).toBe('还有 2 处要改：账号名称、这个到期日是');
  });

  test('days that contradict each other are said at once', () => {
    expect(rowOf(shown(filled({ certifiedOn: '2026-04-01' })), 'certifiedOn')?.error).toBe('认证日期不能晚于今天');
  });

  test('nobody is told off in the middle of a word, except for a note that gets too long', () => {
    expect(rowOf(shown({ ...filled({ appid: 'wx1' }), typing: 'appid' }), 'appid')?.warning).toBe('');
    expect(rowOf(shown(filled({ appid: 'wx1' })), 'appid')?.warning).toContain('请核对');
    const long = shown({ ...filled({ note: '字'.repeat(1003) }), typing: 'note' });
    expect(rowOf(long, 'note')).toMatchObject({ error: '最多 1000 个字，多了 3 个', hint: '' });
    expect(rowOf(shown(filled({ note: '十个字的备注写在这里' })), 'note')?.hint).toBe('还可以写 990 个字');
  });

  test('a document without a name is told so itself', () => {
    const view = shown({
      ...filled({
        documents: [
          { name: '营业执照', validTo: '' },
          { name: '', validTo: '2027-01-01' },
        ],
      }),
      checked: true,
    });
    expect(view.documents.map(({ error }) => error)).toEqual(['', '请填写证件名称']);
    expect(view.documentsError).toBe('');
    expect(
      shown(
        filled(
          { documents: Array.from({ length: 21 }, () => ({ name: '证', validTo: '' })) },
          { ...fresh, checked: true },
        ),
      ).documentsError,
    ).toBe('最多 20 个');
  });
});

describe('warnings that do not stop saving', () => {
  test('the same name and kind, or the same AppID', () => {
    const other = stored({ name: '西湖小馆', appid: 'wx00000000000000ab' });
    const view = shown(filled({ name: ' 西湖小馆 ', appid: 'WX00000000000000AB' }), [other]);
    expect(rowOf(view, 'name')?.warning).toContain('已经有一个叫这个名字的小程序');
    expect(rowOf(view, 'appid')?.warning).toContain('“西湖小馆”也是这个 AppID');
    expect(view.summary).toBe('');
  });

  test('not about itself, an example, or an account of another kind', () => {
    const self = stored({ name: '西湖小馆' });
    const accounts = [self, stored({ name: '西湖小馆', example: true }), stored({ name: '西湖小馆', kind: 'service' })];
    expect(rowOf(shown(openEdit(self.id, self, null), accounts), 'name')?.warning).toBe('');
  });
});

describe('the suggested due day', () => {
  test('a year after the certification, less a day', () => {
    const { suggestion } = shown(filled({ certifiedOn: '2025-06-14', certifiedHow: 'own' }));
    expect(suggestion).toEqual({ text: '按规则估计到 2026年6月13日', day: '2026-06-13' });
  });

  test('one that is past sends to the console', () => {
    expect(shown(filled({ certifiedOn: '2020-06-14' })).suggestion.text).toContain('请到后台核对');
  });

  test("by reuse: the linked account's day, or what to do to get one", () => {
    const official = dated('2026-07-01', 'imported', { kind: 'service', name: '西湖服务号' });
    const reuse = filled({ certifiedHow: 'reuse', certifiedOn: '2025-06-14' });
    expect(shown(reuse, [official]).suggestion).toEqual({
      text: expect.stringContaining('选了关联公众号') as string,
      day: '',
    });
    const linked = filled({ linkedAccountId: official.id }, reuse);
    expect(shown(linked, [official]).suggestion).toEqual({
      text: '关联公众号的到期日是 2026年7月1日',
      day: '2026-07-01',
    });
    expect(rowOf(shown(linked, [official]), 'linkedAccountId')?.value).toBe('西湖服务号');
    expect(rowOf(shown(linked, []), 'linkedAccountId')?.value).toBe('已删除的公众号');
  });

  test('none where a day is there already, or nothing to go by', () => {
    expect(shown(filled({ certifiedOn: '2025-06-14', dueOn: '2026-06-13' })).suggestion.text).toBe('');
    expect(shown(fresh).suggestion.text).toBe('');
    expect(shown(filled({ certifiedHow: 'never', certifiedOn: '2025-06-14' })).suggestion.text).toBe('');
  });
});

describe('what is asked depends on the account', () => {
  const keys = (state: EditState, part: 'essentials' | 'more'): string[] => shown(state)[part].map(({ key }) => key);

  test('whose certification was reused is asked beside it, and only once', () => {
    const reuse = filled({ certifiedHow: 'reuse' });
    expect(keys(reuse, 'more').slice(2, 5)).toEqual(['certifiedHow', 'linkedAccountId', 'certifiedOn']);
    expect(keys(reuse, 'more').filter((key) => key === 'linkedAccountId')).toHaveLength(1);
    expect(keys(fresh, 'more').indexOf('linkedAccountId')).toBeGreaterThan(5);
    expect(keys(filled({ kind: 'service' }), 'more')).not.toContain('linkedAccountId');
  });

  test('never certified: no days, unless one was filled in', () => {
    expect(keys(filled({ certifiedHow: 'never' }), 'essentials')).not.toContain('dueOn');
    const kept = shown(filled({ certifiedHow: 'never', dueOn: '2026-06-01', dueTrust: 'confirmed' }));
    expect(rowOf(kept, 'dueOn')?.warning).toContain('不起作用');
  });

  test("a due day says where it is from: typed, in a notice or the console; the platform's own says so", () => {
    const stored = openEdit('x', dated('2026-06-01', 'imported'), null);
    expect(rowOf(shown(stored), 'dueTrust')).toMatchObject({
      value: 'imported',
      hint: expect.stringContaining('来自微信') as string,
    });
    const moved = { ...stored, form: fill(stored.form, stored.base, 'dueOn', '2026-06-02'), checked: true };
    expect(rowOf(shown(moved), 'dueTrust')).toMatchObject({ value: 'confirmed', error: '' });
  });
});

describe('the list of official accounts', () => {
  const official = [...Array(linksShown + 5).keys()].map((index) =>
    stored({ kind: 'service', name: `服务号 ${index}`, subjectName: index === 7 ? '杭州茶业' : '' }),
  );
  const link = (query: string, accounts: readonly Account[]) => shown({ ...fresh, linking: query }, accounts).link;

  test('is empty while closed, and holds no mini-program', () => {
    expect(shown(fresh, official).link).toMatchObject({ open: false, options: [] });
    expect(link('', [stored({ name: '小程序' })])).toMatchObject({
      open: true,
      options: [],
      note: expect.stringContaining('还没有添加过') as string,
    });
  });

  test('shows some, says how many are left, and finds the rest', () => {
    expect(link('', official).options).toHaveLength(linksShown);
    expect(link('', official).note).toContain('还有 5 个');
    expect(link('服务号 茶业', official).options.map(({ name }) => name)).toEqual(['服务号 7']);
    expect(link('没有的', official).note).toContain('没有找到');
  });
});

describe('what has to be known before saving', () => {
  const texts = (view: EditView): string[] => view.notices.map(({ id }) => id);

  test('a restored draft can be given up', () => {
    expect(shown({ ...fresh, restored: true }).notices).toEqual([
      { id: 'restored', tone: 'notice', text: '上次没填完，已恢复。', action: 'discard', actionLabel: '放弃草稿' },
    ]);
  });

  test('read-only: says why, and the button is off', () => {
    const view = shown(fresh, [], '这里有更新版本保存的数据');
    expect(view.notices[0]).toMatchObject({ id: 'readOnly', text: '这里有更新版本保存的数据' });
    expect(view.save.disabled).toBe(true);
  });

  test('deleted, gone, changed elsewhere, draft not kept', () => {
    expect(texts(shown({ ...fresh, presence: 'recycled', draftProblem: '存不下' }))).toEqual(['recycled', 'draft']);
    expect(shown({ ...fresh, presence: 'recycled' }).save.label).toBe('恢复并保存');
    const gone = shown({ ...fresh, id: 'x', presence: 'missing', restored: true });
    expect(gone).toMatchObject({ missing: false, save: { label: '另存为新账号' } });
    expect(shown({ ...fresh, id: 'x', presence: 'missing' }).missing).toBe(true);
    expect(shown({ ...fresh, clashes: [] }).notices[0]?.text).toContain('已经合进来');
    expect(shown({ ...fresh, clashes: ['dueOn', 'name'] }).notices[0]?.text).toContain('账号名称、到期日');
  });

  test('a full record is shown as it is stored', () => {
    const view = shown(openEdit('x', stored({ ...fullFields(1) }), null));
    expect(view.title).toBe('编辑账号');
    expect(rowOf(view, 'tags')?.value).toBe('重点客户');
    expect(view.documents).toEqual([{ id: 0, name: '营业执照', validTo: '2031-05-06', error: '' }]);
  });
});
