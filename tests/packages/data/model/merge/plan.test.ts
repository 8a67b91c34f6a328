import type { Account, AccountFields, DueTrust } from '../../../../../miniprogram/domain/account/account';
import { emptyFields } from '../../../../../miniprogram/domain/account/account';
import type { Day } from '../../../../../miniprogram/domain/day/day';
import type { PasteRow, UpdateRow } from '../../../../../miniprogram/packages/data/model/merge/plan';
import { basicInfoSample, reviewNotice, verifyNoticePush } from '../../../../fixtures/officialSamples';
import { day } from '../../../../domain/arbitraries';
import { sample } from '../recognise/reading';
import { planPaste, recognise } from '../../../../support/pasted';

const today: Day = day('2024-09-01');
const appid = 'wx8ee51415c94040e4';

function account(id: string, patch: Partial<Account> = {}): Account {
  return { ...emptyFields('店'), id, rev: { phone: 3 }, createdAt: 1, updatedAt: 2, deletedOn: '', ...patch };
}

function due(dueOn: string, dueTrust: DueTrust, opensOn = ''): Pick<AccountFields, 'cycle'> {
  return { cycle: { id: 'c9', dueOn, dueTrust, opensOn, application: null } };
}

function plan(text: string, ...accounts: Account[]): PasteRow[] {
  return planPaste(recognise(text, today), accounts, today);
}

function update(text: string, ...accounts: Account[]): UpdateRow {
  const row = plan(text, ...accounts)[0];
  if (row?.action !== 'update') throw new Error(JSON.stringify(row));
  return row;
}

function json(change: Record<string, unknown>, verify: Record<string, unknown> = {}): string {
  return sample({ nickname: '甲', ...change }, verify);
}

function warnings(row: PasteRow | undefined): string {
  return row && 'warnings' in row ? row.warnings.join('\n') : '';
}

describe('a new account', () => {
  test('the official sample', () => {
    const [row, ...more] = plan(basicInfoSample);
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      action: 'add',
      fields: {
        name: '帐号名称长度 111111122',
        kind: 'miniProgram',
        appid,
        subjectType: 'enterprise',
        certifiedHow: 'unknown',
        cycle: { dueOn: '2024-11-19', dueTrust: 'imported', opensOn: '2024-08-21' },
      },
    });
    expect(row).toMatchObject({ guesses: [{ field: 'subjectType', options: ['enterprise', 'individualBusiness'] }] });
  });
  test('a text that names no kind makes a mini-program, and says so', () => {
    const [row] = plan('甲店 2026-03-05');
    expect(row).toMatchObject({
      action: 'add',
      fields: { kind: 'miniProgram', certifiedHow: 'unknown', cycle: { dueOn: '2026-03-05', dueTrust: 'estimated' } },
      guesses: [{ field: 'kind' }],
    });
    expect(plan(reviewNotice)[0]).toMatchObject({ guesses: [] });
  });
  test('one that never was certified', () => {
    expect(
      plan(json({}, { qualification_verify: false, annual_review_begin_time: 0, annual_review_end_time: 0 }))[0],
    ).toMatchObject({
      action: 'add',
      fields: { certifiedHow: 'never', cycle: { dueOn: '', dueTrust: '', opensOn: '' } },
    });
  });
  test('errors keep their place', () => {
    expect(plan('甲店 2026-03-05\n乙店 2026-02-30\n丙店 2026-03-06').map(({ action }) => action)).toEqual([
      'add',
      'error',
      'add',
    ]);
  });
});

describe('which account it is', () => {
  const twin = account('p01-b', { name: '甲', appid: 'wx2' });
  test('the appid decides, whatever the name and the case', () => {
    expect(
      update(json({ nickname: '新名' }), account('p01-a', { name: '旧名', appid: 'WX8EE51415C94040E4' }), twin).before
        .id,
    ).toBe('p01-a');
  });
  test('then the original id', () => {
    const known = account('p01-a', { name: '旧名', originalId: 'gh_0123456789ab' });
    expect(update('甲 gh_0123456789ab 2026-03-05', known, twin).before.id).toBe('p01-a');
    expect(plan(json({ user_name: 'gh_0123456789ab' }), { ...known, appid: 'wx3' })[0]?.action).toBe('add');
  });
  test('then the exact name, typed in any width, as long as no id says otherwise', () => {
    expect(update(json({ nickname: '甲Ａ 店' }), account('p01-a', { name: ' 甲A　 店' })).after.name).toBe(' 甲A　 店');
    expect(update('甲 2026-03-05', twin).before.id).toBe('p01-b');
    const [row] = plan(json({}), twin);
    expect(row).toMatchObject({ action: 'add' });
    expect(warnings(row)).toContain('已有同名的账号');
    expect(plan('甲店 2026-03-05', twin)[0]?.action).toBe('add');
  });
  test('several that fit are for the user to choose from', () => {
    const [row] = plan('甲 2026-03-05', twin, account('p01-c', { name: '甲' }));
    expect(row).toMatchObject({
      action: 'choose',
      candidates: [{ id: 'p01-b' }, { id: 'p01-c' }],
      item: { facts: { name: '甲' } },
    });
    expect(plan(json({}), account('p01-a', { appid }), account('p01-c', { appid }))[0]?.action).toBe('choose');
  });
  test('an official account of the same name is no match for a mini-program, and is asked about', () => {
    const official = account('p01-a', { name: '甲', kind: 'service' });
    expect(plan(json({}), official)[0]).toMatchObject({ action: 'choose', candidates: [{ id: 'p01-a' }] });
    expect(update(json({}), official, account('p01-c', { name: '甲' })).before.id).toBe('p01-c');
  });
  test('examples never match', () => {
    expect(plan(json({}), account('p01-a', { appid, name: '甲', example: true }))[0]?.action).toBe('add');
  });
  test('deleted accounts never match, but the same appid there is said', () => {
    const gone = account('p01-a', { appid, name: '甲（旧）', deletedOn: '2024-08-01' });
    const [row] = plan(json({}), gone, account('p01-c', { name: '乙', deletedOn: '2024-08-01' }));
    expect(row?.action).toBe('add');
    expect(warnings(row)).toContain('“最近删除”里有同一个 AppID 的账号“甲（旧）”');
    expect(warnings(plan('乙 2026-03-05', gone)[0])).not.toContain('最近删除');
  });
});

describe('what is changed', () => {
  test('only what differs, in words', () => {
    const row = update(
      json({ customer_type: 12 }),
      account('p01-a', { appid, name: '乙', kind: 'service', note: 'n', ...due('2024-11-18', 'estimated') }),
    );
    expect(row.changes).toEqual([
      { field: 'name', label: '名称', from: '乙', to: '甲' },
      { field: 'kind', label: '账号类型', from: '服务号', to: '小程序' },
      { field: 'subjectName', label: '主体', from: '', to: '么么哒哒' },
      { field: 'subjectType', label: '主体类型', from: '', to: '个体工商户' },
      { field: 'dueOn', label: '到期日', from: '2024-11-18', to: '2024-11-19' },
      { field: 'dueTrust', label: '到期日来源', from: '估计', to: '来自微信' },
      { field: 'opensOn', label: '年审开始', from: '', to: '2024-08-21' },
    ]);
    expect(row.after).toMatchObject({ id: 'p01-a', rev: { phone: 3 }, note: 'n', cycle: { id: 'c9' } });
    expect(row.before).toMatchObject({ name: '乙', kind: 'service' });
  });
  test('nothing to change', () => {
    const [first] = plan(basicInfoSample);
    if (first?.action !== 'add') throw new Error('not added');
    const known = account('p01-a', first.fields);
    expect(plan(basicInfoSample, known)[0]).toMatchObject({ action: 'same', account: { id: 'p01-a' } });
    expect(plan('帐号名称长度 111111122 2024-11-19', { ...known, ...due('2024-11-19', 'confirmed') })[0]?.action).toBe(
      'same',
    );
  });
  test('an empty value erases nothing', () => {
    const known = account('p01-a', {
      appid,
      name: '甲',
      originalId: 'gh_0123456789ab',
      subjectName: '主体',
      subjectType: 'media',
      certifiedHow: 'own',
      kind: 'service',
      ...due('2024-11-19', 'imported', '2024-08-21'),
    });
    expect(plan(`{"appid":"${appid}","nickname":""}`, known)[0]?.action).toBe('same');
    expect(
      plan(JSON.stringify({ appid, account_type: '', principal_name: '', wx_verify_info: {} }), known)[0]?.action,
    ).toBe('same');
  });
  test('an appid in place of a name is no name', () => {
    expect(update(sample({ nickname_info: {} }), account('p01-a', { appid, name: '甲' })).after.name).toBe('甲');
  });
  test.each([
    ['individualBusiness', 1, 'individualBusiness', false],
    ['publicInstitution', 1, 'publicInstitution', false],
    ['media', 1, 'media', true],
    ['foundation', 4, 'foundation', false],
    ['enterprise', 4, 'enterprise', true],
    ['enterprise', 1, 'enterprise', false],
    ['enterprise', 3, 'government', false],
    ['', 1, 'enterprise', false],
  ] as const)('subject %s and principal_type %i: %s', (subjectType, principal, after, warned) => {
    const row = update(json({ principal_type: principal }), account('p01-a', { appid, subjectType }));
    expect(row.after.subjectType).toBe(after);
    expect(warnings(row).includes('没有改，请核对')).toBe(warned);
  });
  test('how it was certified: the platform only knows whether', () => {
    expect(update(json({}), account('p01-a', { appid, certifiedHow: 'reuse' })).after.certifiedHow).toBe('reuse');
    expect(update(json({}), account('p01-a', { appid, certifiedHow: 'never' })).after.certifiedHow).toBe('unknown');
    expect(
      update(json({ wx_verify_info: undefined }), account('p01-a', { appid, certifiedHow: 'never' })).after
        .certifiedHow,
    ).toBe('never');
  });
  const silent = json({}, { qualification_verify: false, annual_review_begin_time: 0, annual_review_end_time: 0 });
  test.each([
    ['overdue', { certifiedHow: 'own' as const, ...due('2023-12-20', 'confirmed') }],
    ['known by its due day alone', due('2023-12-20', 'estimated')],
    ['known by its way alone', { certifiedHow: 'reuse' as const }],
    ['known by its day of certification', { certifiedOn: '2022-01-05' }],
  ])('expired is not never certified: an account that is %s keeps all of it, and is asked about', (_name, patch) => {
    const stored = account('p01-a', { appid, ...patch });
    const { after, warnings } = update(silent, stored);
    expect(after).toMatchObject({ certifiedHow: stored.certifiedHow, cycle: stored.cycle });
    expect(warnings.join()).toContain('没有改成未认证');
  });
  test('what nobody knows anything of becomes 未认证', () => {
    expect(update(silent, account('p01-a', { appid })).after.certifiedHow).toBe('never');
  });
});

describe('due days', () => {
  const known = (dueOn: string, trust: DueTrust, opensOn = ''): Account =>
    account('p01-a', { appid, name: '甲', ...due(dueOn, trust, opensOn) });
  test.each(['estimated', 'imported'] as const)('the platform’s replaces one that is %s', (trust) => {
    expect(update(json({}), known('2024-11-01', trust, '2024-08-03'))).toMatchObject({
      conflict: null,
      passed: null,
      after: { cycle: { dueOn: '2024-11-19', dueTrust: 'imported', opensOn: '2024-08-21' } },
    });
  });
  test('the platform’s against a different confirmed one is a conflict, and changes nothing by itself', () => {
    const row = update(json({}), known('2024-11-01', 'confirmed', '2024-08-03'));
    expect(row.conflict).toMatchObject({ stored: '2024-11-01', pasted: '2024-11-19' });
    expect(row.after.cycle).toEqual(row.before.cycle);
  });
  test('the same day keeps the higher trust', () => {
    expect(update(json({}), known('2024-11-19', 'confirmed')).after.cycle).toMatchObject({
      dueTrust: 'confirmed',
      opensOn: '2024-08-21',
    });
    expect(update(json({}), known('2024-11-19', 'estimated')).after.cycle.dueTrust).toBe('imported');
    expect(plan('甲 2024-11-19', known('2024-11-19', 'imported', '2024-08-21'))[0]?.action).toBe('same');
  });
  test('plain text replaces an estimate, and asks before it replaces more', () => {
    expect(update('甲 2024-11-20', known('2024-11-19', 'estimated')).after.cycle).toMatchObject({
      dueOn: '2024-11-20',
      dueTrust: 'estimated',
    });
    for (const trust of ['imported', 'confirmed'] as const) {
      expect(update('甲 2024-11-20', known('2024-11-19', trust))).toMatchObject({
        conflict: { stored: '2024-11-19', pasted: '2024-11-20' },
        after: { cycle: { dueOn: '2024-11-19' } },
      });
    }
  });
  test('a begin day belongs to its due day', () => {
    const notice = '账号名称: 甲\n到期时间: 2024年12月1日';
    expect(update(notice, known('2024-11-19', 'imported', '2024-08-21')).after.cycle).toMatchObject({
      dueOn: '2024-12-01',
      opensOn: '',
    });
    expect(update(notice, known('2024-12-01', 'estimated', '2024-08-21')).after.cycle).toMatchObject({
      dueTrust: 'imported',
      opensOn: '2024-08-21',
    });
  });
  test('180 days later a review has passed', () => {
    expect(update(json({}), known('2024-05-24', 'imported')).passed).toBeNull();
    expect(update(json({}), known('2024-05-23', 'imported')).passed).toEqual({
      fromDue: '2024-05-23',
      toDue: '2024-11-19',
      opensOn: '2024-08-21',
      trust: 'imported',
      passedOn: '2024-05-23',
      likely: true,
    });
    expect(update(json({}), known('2023-11-19', 'confirmed'))).toMatchObject({
      passed: { fromDue: '2023-11-19' },
      conflict: { stored: '2023-11-19' },
      after: { cycle: { dueOn: '2023-11-19' } },
    });
  });
  test('next year’s list, typed, says so too; against a day that is trusted more it is not taken for granted', () => {
    expect(update('甲 2026-03-05', known('2024-11-19', 'estimated')).passed).toMatchObject({
      toDue: '2026-03-05',
      trust: 'estimated',
      likely: true,
    });
    expect(update('甲 2026-03-05', known('2024-11-19', 'confirmed')).passed).toMatchObject({ likely: false });
    expect(update('甲 2024-12-05', known('2024-11-19', 'estimated')).passed).toBeNull();
  });
  test('a review that passed before the due day passed today at the latest', () => {
    expect(update('账号名称: 甲\n到期时间: 2025年11月19日', known('2024-11-19', 'imported')).passed?.passedOn).toBe(
      '2024-09-01',
    );
  });
  test('a stored day that can’t be read is replaced', () => {
    expect(update(json({}), known('soon', 'imported'))).toMatchObject({
      passed: null,
      after: { cycle: { dueOn: '2024-11-19' } },
    });
  });
});

describe('the same account twice in one paste', () => {
  test('is one row at the first place, the later one wins, and it is said', () => {
    const rows = plan(
      [
        json({ user_name: 'gh_0123456789ab' }),
        json({ appid: 'wx2', nickname: '乙' }),
        json({ nickname: '丙', customer_type: 12 }),
      ].join('\n'),
    );
    expect(rows).toMatchObject([
      { action: 'add', fields: { name: '丙', subjectType: 'individualBusiness', originalId: 'gh_0123456789ab' } },
      { action: 'add', fields: { name: '乙' } },
    ]);
    expect(warnings(rows[0])).toContain('不止一次');
    expect(warnings(rows[1])).not.toContain('不止一次');
  });
  test('also when only the first one matches what is stored', () => {
    const rows = plan(
      `${verifyNoticePush}\n账号名称: 我的小程序名\n到期时间: 2024年1月3日`,
      account('p01-a', { name: '我的小程序名' }),
    );
    expect(rows).toMatchObject([
      {
        action: 'update',
        before: { id: 'p01-a' },
        after: { appid: 'wxaf614423g25ffd9b', cycle: { dueOn: '2024-01-03' } },
      },
    ]);
    expect(warnings(rows[0])).toContain('2024-01-02 和 2024-01-03，采用了 2024-01-03');
  });
  test('what the later one doesn’t say stays; a typed date doesn’t displace the platform’s', () => {
    const rows = plan(`${json({ customer_type: 12 })}\n甲 到期日 2025-03-05`);
    expect(rows).toMatchObject([
      {
        action: 'add',
        fields: {
          appid,
          subjectType: 'individualBusiness',
          cycle: { dueOn: '2024-11-19', dueTrust: 'imported', opensOn: '2024-08-21' },
        },
      },
    ]);
    expect(plan(`甲 到期日 2024-11-19\n${json({})}`)).toMatchObject([
      { fields: { cycle: { dueTrust: 'imported', opensOn: '2024-08-21' } } },
    ]);
    expect(plan(`${json({})}\n${json({ nickname_info: {}, nickname: '' })}`)).toMatchObject([
      { fields: { name: '甲' } },
    ]);
    expect(plan(`${json({ customer_type: 12 })}\n${json({})}`)).toMatchObject([
      { fields: { subjectType: 'individualBusiness' } },
    ]);
    expect(plan(`${json({})}\n${json({}, { annual_review_end_time: '' })}`)).toMatchObject([
      { fields: { cycle: { dueOn: '2024-11-19' } } },
    ]);
    expect(plan(`${json({})}\n账号名称: 甲\n到期时间: 2024年11月19日`)).toMatchObject([
      { fields: { cycle: { opensOn: '2024-08-21' } } },
    ]);
  });
  test('two appids under one name stay two accounts, stored or not', () => {
    const two = `${json({})}\n${json({ appid: 'wx2' })}`;
    expect(plan(two).map(({ action }) => action)).toEqual(['add', 'add']);
    expect(plan(two, account('p01-a', { name: '甲' })).map(({ action }) => action)).toEqual(['update', 'add']);
  });
  test('a name that fits two of them is not guessed', () => {
    const rows = plan(`${json({})}\n${json({ appid: 'wx2' })}\n甲 到期日 2026-03-05`);
    expect(rows[2]).toMatchObject({ action: 'error', message: expect.stringContaining('请补上 AppID') as string });
  });
});

test('nothing that is stored is touched by planning', () => {
  const known = account('p01-a', { name: '甲', ...due('2023-11-19', 'confirmed') });
  const before = JSON.stringify(known);
  plan(`${json({})}${json({ nickname: '乙' })}`, known);
  expect(JSON.stringify(known)).toBe(before);
});
