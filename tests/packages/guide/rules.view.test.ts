import { rules } from '../../../miniprogram/packages/guide/rulebook/all';
import { applyOverrides } from '../../../miniprogram/domain/rules/overrides';
import {
  nothingTyped,
  refused,
  resetting,
  saving,
  typing,
  type Editing,
} from '../../../miniprogram/packages/guide/rules/editing';
import { rulesView, type RowView } from '../../../miniprogram/packages/guide/rules/rules.view';
import { overridableOf } from '../../../miniprogram/packages/guide/shared/overridables';

const view = (open: string[], stored: Record<string, number | string> = {}, editing: Editing = nothingTyped) =>
  rulesView({ open, overrides: applyOverrides(stored), editing });

function row(id: string, stored: Record<string, number | string> = {}, editing: Editing = nothingTyped): RowView {
  const found = view([id], stored, editing)
    .groups.flatMap((group) => group.rules)
    .find((each) => each.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
}

const editors = (id: string, stored: Record<string, number | string> = {}, editing: Editing = nothingTyped) =>
  row(id, stored, editing).detail?.editors ?? [];

function overridable(key: string) {
  const found = overridableOf(key);
  if (!found) throw new Error(`no number ${key}`);
  return found;
}

describe('the list', () => {
  test('holds every rule, all folded in at first', () => {
    const rows = view([]).groups.flatMap((group) => group.rules);
    expect(rows).toHaveLength(rules.length);
    expect(rows.every(({ detail }) => detail === null)).toBe(true);
  });

  test('marks what is disputed, aloud too', () => {
    expect(row('reuseCertification')).toMatchObject({ disputed: true });
    expect(row('reuseCertification').spoken).toContain('说法不一');
    expect(row('filing').spoken).not.toContain('说法不一');
  });

  test('folded out, a rule has since when, from where and how sure, in plain words', () => {
    expect(row('window').detail?.rule).toMatchObject({
      since: '2018',
      source: expect.stringContaining('getAccountBasicInfo') as string,
      sure: '官方原文',
    });
    expect(row('feePerson').detail?.rule.sure).toBe('官方说法的转述');
    expect(row('auditLength').detail?.rule.sure).toBe('单一来源');
  });

  test('says whether it holds', () => {
    expect(row('window').detail?.now).toBe('按这条算');
    expect(row('window', { window: 60 }).detail?.now).toBe('按你的数字算');
    expect(row('reuseCertification').detail?.now).toContain('说法不一');
  });

  test('neither the article nor our own estimate passes for an official text', () => {
    expect(row('failureCauses').detail?.rule.sure).toBe('文章的说法，和官方资料对得上');
    expect(row('estimateRenewal').detail?.rule.sure).toBe('没有官方说法，是估计');
    expect(row('reuseSubjects').detail?.rule.sides[0]?.about).not.toContain('官方');
  });
});

describe('a number of one’s own', () => {
  test('can be given for validity, window and the fee of each subject type', () => {
    expect(editors('validity').map(({ key }) => key)).toEqual(['validity']);
    expect(editors('window').map(({ key }) => key)).toEqual(['window']);
    expect(editors('feeStandard').map(({ label }) => label)).toEqual(['企业的审核费（元）', '媒体的审核费（元）']);
    expect(editors('feeFree').map(({ hint }) => hint)).toEqual(['原值：免费', '原值：免费']);
    expect(editors('feeOverseas').map(({ hint }) => hint)).toEqual(['原值：没有查到']);
    expect(editors('filing')).toEqual([]);
    expect(row('filing').detail?.effect).toBe('');
  });

  test('is shown on the folded rule, and counted', () => {
    expect(row('window', { window: 60 }).own).toBe('你改成了：到期前多少天开始年审 60 天');
    expect(view([], { window: 60, 'fee.media': 0, 'fee.person': 'x' }).changed).toBe(3);
  });

  test('a broken one can be reset like any other', () => {
    expect(editors('window', { window: 'x' })[0]).toMatchObject({ value: '', changed: true });
  });
});

describe('editing', () => {
  const stored = { later: 'kept' };

  test('saves what was typed and keeps what it doesn’t know', () => {
    const step = saving(typing(nothingTyped, 'window', '60'), overridable('window'), stored);
    expect(step.next).toEqual({ later: 'kept', window: 60 });
    expect(editors('window', { window: 60 }, step.editing)[0]).toMatchObject({
      value: '60',
      error: '',
      changed: true,
    });
    expect(step.done).toBe('已改成 60 天');
  });

  test('what can’t be taken stays in the box with the reason beside it, until something else is typed', () => {
    const step = saving(typing(nothingTyped, 'window', '400'), overridable('window'), stored);
    expect(step.next).toBeNull();
    expect(editors('window', {}, step.editing)[0]).toMatchObject({
      value: '400',
      error: '请填 1 到 365 之间的整数，单位是天',
    });
    expect(typing(step.editing, 'window', '40').errors).toEqual({});
    expect(refused(step.editing, 'window', '空间满了').errors.window).toBe('空间满了');
  });

  test('nothing typed is refused too; a stored number may be saved again', () => {
    expect(saving(nothingTyped, overridable('window'), {}).next).toBeNull();
    expect(saving(nothingTyped, overridable('window'), { window: 60 }).next).toEqual({ window: 60 });
  });

  test('typing the built-in number in is a reset', () => {
    const step = saving(typing(nothingTyped, 'window', '90'), overridable('window'), { window: 60 });
    expect(step.next).toEqual({});
    expect(step.done).toBe('已恢复原值：90 天');
  });

  test('a reset takes out this number alone, and what was half typed', () => {
    const step = resetting(typing(nothingTyped, 'fee.enterprise', '2'), overridable('fee.enterprise'), {
      'fee.enterprise': 280,
      window: 60,
    });
    expect(step.next).toEqual({ window: 60 });
    expect(step.editing.typed).toEqual({});
  });

  test('free is said without a blank before it', () => {
    expect(saving(typing(nothingTyped, 'fee.enterprise', '0'), overridable('fee.enterprise'), {}).done).toBe(
      '已改成免费',
    );
  });
});
