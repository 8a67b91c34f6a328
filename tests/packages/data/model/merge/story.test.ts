import type { Account, Application, ApplicationState, Cycle } from '../../../../../miniprogram/domain/account/account';
import { applicationStates, emptyFields } from '../../../../../miniprogram/domain/account/account';
import { moves } from '../../../../../miniprogram/domain/cycle/application';
import type { PasteRow, UpdateRow } from '../../../../../miniprogram/packages/data/model/merge/plan';
import { settlePaste } from '../../../../../miniprogram/packages/data/model/merge/settle';
import { day } from '../../../../domain/arbitraries';
import type { Fields } from '../recognise/pushes';
import { eventOf, infoOf, jsonOf, noon, notations, xmlOf } from '../recognise/pushes';
import { planPaste, recognise } from '../../../../support/pasted';

const today = day('2026-02-20');
const appid = 'wx0123456789abcdef';
const originalId = 'gh_0123456789ab';

function account(
  application: Application | null = null,
  patch: Partial<Account> = {},
  cycle: Partial<Cycle> = {},
): Account {
  return {
    ...emptyFields('山脚茶室'),
    id: 'p01-a',
    rev: { phone: 1 },
    createdAt: 1,
    updatedAt: 1,
    deletedOn: '',
    certifiedHow: 'own',
    appid,
    originalId,
    cycle: { id: 'c1', dueOn: '2026-03-05', dueTrust: 'imported', opensOn: '2025-12-05', application, ...cycle },
    ...patch,
  };
}

const log = (...steps: [ApplicationState, string, string?][]): Application => ({
  id: 'a1',
  steps: steps.map(([state, on, note = '']) => ({ state, on, feeYuan: null, note })),
});

function rows(text: string, ...accounts: Account[]): PasteRow[] {
  return planPaste(recognise(text, today), accounts, today);
}

function update(text: string, stored: Account): UpdateRow {
  const [row, ...more] = rows(text, stored);
  if (row?.action !== 'update' || more.length > 0) throw new Error(JSON.stringify([row, ...more]));
  return row;
}

const changes = (row: UpdateRow): string[] => row.changes.map(({ label, from, to }) => `${label} ${from}→${to}`);
const warnings = (row: PasteRow | undefined): string => (row && 'warnings' in row ? row.warnings.join('\n') : '');
const steps = ({ cycle }: Pick<Account, 'cycle'>): string[] =>
  (cycle.application?.steps ?? []).map(({ state, on, note }) => `${state} ${on} ${note}`.trim());

const progress = (status: number, on: string, more: Fields = {}): Fields =>
  infoOf('notify_3rd_wxa_auth', on, { appid, task_status: 12, apply_status: status, ...more });
const paid = xmlOf(eventOf('wx_verify_pay_succ', '2026-01-05'));
const dispatched = xmlOf(eventOf('wx_verify_dispatch', '2026-01-07', { Provider: '某某评估', Contact: '010-1' }));
const back = xmlOf(progress(3, '2026-01-09', { message: '电话没接通' }));
const passed = xmlOf(eventOf('qualification_verify_success', '2026-01-20', { ExpiredTime: noon('2027-03-05') }));

describe('a step that is told is logged', () => {
  test('payment, then the auditor, in one step, in plain words', () => {
    const row = update(paid, account());
    expect(changes(row)).toEqual(['记一步 →审核中（2026年1月5日，已付审核费）']);
    expect(steps(row.after)).toEqual(['inReview 2026-01-05 已付审核费']);
    const two = update(dispatched, row.after);
    expect(changes(two)).toEqual(['补一句 →审核中（2026年1月5日，已付审核费；审核公司 某某评估，电话 010-1）']);
    expect(update(`${paid}\n${dispatched}`, account()).after).toEqual(two.after);
  });

  test('a return says why and until when, and what must have come before is put in', () => {
    const row = update(back, account());
    expect(steps(row.after)).toEqual(['inReview 2026-01-09', 'returned 2026-01-09 电话没接通']);
    expect(changes(row)[1]).toBe('记一步 →打回重填（2026年1月9日，电话没接通），最晚 2026年2月8日改好重交');
  });

  test('in the order of their times, whatever the order of the paste', () => {
    const told = [back, paid, dispatched];
    const expected = [
      'inReview 2026-01-05 已付审核费；审核公司 某某评估，电话 010-1',
      'returned 2026-01-09 电话没接通',
    ];
    expect(steps(update(told.join('\n'), account()).after)).toEqual(expected);
    expect(steps(update([...told].reverse().join('\n'), account()).after)).toEqual(expected);
    const sameDay = [progress(2, '2026-01-09'), progress(3, '2026-01-09', { message: '缺公章' })];
    const [first, second] = sameDay.map((fields, index) =>
      jsonOf({ ...fields, CreateTime: noon('2026-01-09') + index }),
    );
    expect(steps(update(`${second ?? ''}\n${first ?? ''}`, account()).after)).toEqual([
      'inReview 2026-01-09',
      'returned 2026-01-09 缺公章',
    ]);
  });

  test('a second return after one that was handed in again without being logged', () => {
    const again = xmlOf(progress(3, '2026-01-15', { message: '公函没盖章' }));
    expect(
      steps(update(again, account(log(['inReview', '2026-01-05'], ['returned', '2026-01-09', '电话没接通']))).after),
    ).toEqual([
      'inReview 2026-01-05',
      'returned 2026-01-09 电话没接通',
      'inReview 2026-01-15',
      'returned 2026-01-15 公函没盖章',
    ]);
  });

  test('to a new account of the same paste too', () => {
    const [row, ...more] = rows(`${back}\n${JSON.stringify({ appid, nickname: '山脚茶室', account_type: 3 })}`);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ action: 'add', fields: { name: '山脚茶室', kind: 'miniProgram' } });
    expect(row?.action === 'add' && steps(row.fields)).toHaveLength(2);
  });

  test('one without a time is of today, and says so', () => {
    const { CreateTime: _time, ...undated } = progress(1, '2026-01-05');
    const row = update(jsonOf(undated), account());
    expect(steps(row.after)).toEqual(['awaitingPayment 2026-02-20']);
    expect(warnings(row)).toContain('没有写是哪天的，先记为今天');
  });
});

describe('what can’t be logged says why', () => {
  test.each([
    [
      'to be paid, when in review',
      xmlOf(progress(1, '2026-01-09')),
      log(['inReview', '2026-01-05']),
      '“审核中”之后，不能直接到“待支付”',
    ],
    ['before the last step', paid, log(['preparing', '2026-01-10']), '日期不能早于上一步'],
    ['tomorrow', xmlOf(progress(2, '2026-02-21')), null, '日期不能晚于今天'],
    ['a year ago', xmlOf(progress(2, '2025-03-01')), null, '应该是上一期的事'],
    ['no order yet', xmlOf(progress(0, '2026-01-05', { task_status: 8 })), null, '手机验证没通过'],
    [
      'the name alone',
      xmlOf(eventOf('naming_verify_fail', '2026-01-05', { FailReason: '重名' })),
      null,
      '名称认证失败：重名',
    ],
  ])('%s', (_title, text, application, why) => {
    const [row] = rows(text, account(application));
    expect(row?.action).toBe('same');
    expect(warnings(row)).toContain(why);
  });

  test('of a cycle that has passed since', () => {
    const stored = account(null, { certifiedOn: '2026-01-20' }, { dueOn: '', dueTrust: '' });
    expect(warnings(rows(back, stored)[0])).toContain('2026年1月20日已经通过的那一期的事');
  });

  test('an id that no account has, or two have, or a deleted one', () => {
    const [none] = rows(paid, account(null, { originalId: 'gh_other' }));
    expect(none).toMatchObject({ action: 'error', unmatched: true });
    expect(JSON.stringify(none)).toContain(`填了原始 ID ${originalId}`);
    expect(JSON.stringify(rows(paid, account(), account(null, { id: 'p01-b', appid: '' })))).toContain(
      '2 个账号填了同一个 ID',
    );
    const gone = account(null, { deletedOn: '2026-01-01' });
    expect(JSON.stringify(rows(back, gone))).toContain('“最近删除”里有这个 AppID 的账号“山脚茶室”');
    expect(rows(paid, account(null, { example: true }))[0]).toMatchObject({ unmatched: true });
  });
});

describe('passing', () => {
  test('closes the cycle with the due day that is told', () => {
    const row = update(passed, account(log(['inReview', '2026-01-05'])));
    expect(row.after).toMatchObject({
      certifiedOn: '2026-01-20',
      cycle: { id: 'c2', dueOn: '2027-03-05', dueTrust: 'imported', application: null },
      history: [{ id: 'c1', passedOn: '2026-01-20', dueOn: '2026-03-05' }],
    });
    expect(changes(row)).toContain('记一步 →已通过（2026年1月20日）');
    expect(row.passed).toBeNull();
  });

  test('without a due day the next one is an estimate, and a later word of the platform corrects it', () => {
    const bare = xmlOf(progress(4, '2026-01-20'));
    const row = update(bare, account());
    expect(row.after.cycle).toMatchObject({ dueOn: '2027-03-05', dueTrust: 'estimated' });
    expect(warnings(row)).toContain('请到后台核对');
    expect(rows(bare, row.after)[0]?.action).toBe('same');
    const later = xmlOf(eventOf('qualification_verify_success', '2026-01-20', { ExpiredTime: noon('2027-03-01') }));
    expect(update(later, row.after).after.cycle).toMatchObject({ id: 'c2', dueOn: '2027-03-01', dueTrust: 'imported' });
  });

  test('the name’s verdict goes to the review that passed', () => {
    const named = xmlOf(eventOf('naming_verify_success', '2026-01-22', { ExpiredTime: noon('2027-03-05') }));
    const row = update(`${passed}\n${named}`, account(log(['inReview', '2026-01-05'])));
    expect(row.after.history).toHaveLength(1);
    expect(changes(row)).toContain('记一步 →已通过（2026年1月20日，名称也通过了）');
    expect(rows(`${passed}\n${named}`, row.after)[0]?.action).toBe('same');
  });

  test('a first certification', () => {
    const stored = account(null, { certifiedHow: 'never' }, { dueOn: '', dueTrust: '', opensOn: '' });
    const row = update(xmlOf(progress(4, '2026-01-20')), stored);
    expect(row.after).toMatchObject({ certifiedHow: 'own', cycle: { dueOn: '2027-01-19', dueTrust: 'estimated' } });
  });

  test('a due day that can’t be the next is refused, and an old push changes nothing', () => {
    const odd = xmlOf(eventOf('qualification_verify_success', '2026-01-20', { ExpiredTime: noon('2026-01-20') }));
    expect(warnings(rows(odd, account())[0])).toContain('不像是新的到期日');
    const old = xmlOf(eventOf('qualification_verify_success', '2024-02-20', { ExpiredTime: noon('2025-03-05') }));
    expect(rows(old, account())[0]).toMatchObject({ action: 'same' });
  });

  test('the whole story in one paste, with the notice that began it and the answer of today', () => {
    const notice = '账号名称: 山脚茶室\n到期时间: 2026年3月5日\n详情: 账号已进入年审期';
    const row = update(`${notice}\n${[passed, back, paid, dispatched].join('\n')}`, account());
    expect(row.after.cycle).toMatchObject({ dueOn: '2027-03-05', application: null });
    expect(row.after.history[0]?.application?.steps.map(({ state }) => state)).toEqual([
      'inReview',
      'returned',
      'inReview',
      'passed',
    ]);
  });
});

describe('a due day that is told', () => {
  const renew = xmlOf(eventOf('annual_renew', '2026-01-05', { ExpiredTime: noon('2026-03-07') }));
  test('is the platform’s, and meets the stored one as any other', () => {
    expect(update(renew, account(null, {}, { dueOn: '', dueTrust: '' })).after.cycle).toMatchObject({
      dueOn: '2026-03-07',
      dueTrust: 'imported',
    });
    const asked = update(renew, account(log(['preparing', '2026-01-01']), {}, { dueTrust: 'confirmed' }));
    expect(asked.conflict).toMatchObject({ stored: '2026-03-05', pasted: '2026-03-07' });
    expect(asked.after.cycle.dueOn).toBe('2026-03-05');
  });

  test('a year later offers to close the cycle, with the steps of the same paste in it', () => {
    const next = xmlOf(eventOf('annual_renew', '2026-02-10', { ExpiredTime: noon('2027-03-05') }));
    const row = update(`${paid}\n${next}`, account());
    expect(row.passed).toMatchObject({ fromDue: '2026-03-05', toDue: '2027-03-05' });
    expect(row.running.application?.steps).toHaveLength(1);
  });

  test('of a cycle that is over is left alone', () => {
    const old = xmlOf(eventOf('verify_expired', '2025-03-06', { ExpiredTime: noon('2025-03-05') }));
    expect(rows(old, account())[0]).toMatchObject({ action: 'same' });
    expect(warnings(rows(old, account())[0])).toContain('以前那一期');
  });
});

test('a new name and the state of the filing are taken over', () => {
  const renamed = xmlOf(eventOf('wxa_nickname_audit', '2026-01-05', { ret: 3, nickname: '山顶茶室' }));
  const filed = jsonOf(
    infoOf('notify_apply_icpfiling_result', '2026-01-06', { authorizer_appid: appid, beian_status: 6 }),
  );
  const row = update(`${renamed}\n${filed}`, account());
  expect(changes(row)).toEqual(['名称 山脚茶室→山顶茶室', '备案状态 →已备案']);
});

/** Every event × notation × state: whatever comes, the log stays one that a person could have tapped. */
describe('every push in every state of the application', () => {
  const on = '2026-01-12';
  const events: [string, Fields][] = [
    ['paid', eventOf('wx_verify_pay_succ', on)],
    ['dispatched', eventOf('wx_verify_dispatch', on, { Provider: '某某评估' })],
    ['refill', eventOf('wx_verify_refill', on, { Reason: '缺公章' })],
    ['passed', eventOf('qualification_verify_success', on, { ExpiredTime: noon('2027-03-05') })],
    ['failed', eventOf('qualification_verify_fail', on, { FailTime: noon(on), FailReason: '超时' })],
    ['named', eventOf('naming_verify_success', on, { ExpiredTime: noon('2027-03-05') })],
    ['renew', eventOf('annual_renew', on, { ExpiredTime: noon('2026-03-05') })],
    ...[0, 1, 2, 3, 4, 5].map((status): [string, Fields] => [`status ${status}`, progress(status, on)]),
  ];
  const ways: Record<string, ApplicationState[]> = {
    none: [],
    ...Object.fromEntries(
      applicationStates
        .filter((state) => state !== 'passed')
        .map((state) => [state, ['preparing', 'inReview'].includes(state) ? [state] : wayTo(state)]),
    ),
  };
  function wayTo(state: ApplicationState): ApplicationState[] {
    return state === 'returned' || state === 'failed' ? ['inReview', state] : ['preparing', state];
  }
  const table = events.flatMap(([title, fields]) =>
    Object.entries(notations).flatMap(([notation, write]) =>
      Object.entries(ways).map(([state, way]): [string, string, string, ApplicationState[]] => [
        `${title} as ${notation}`,
        state,
        write(fields),
        way,
      ]),
    ),
  );

  test.each(table)('%s, at %s', (_title, _state, text, way) => {
    const application =
      way.length === 0 ? null : log(...way.map((state): [ApplicationState, string] => [state, '2026-01-02']));
    const stored = account(application);
    const frozen = JSON.stringify(stored);
    const [row, ...more] = rows(text, stored);
    expect(more).toEqual([]);
    expect(JSON.stringify(stored)).toBe(frozen);
    if (row?.action === 'same') return;
    if (row?.action !== 'update') throw new Error(JSON.stringify(row));
    const logged = [...row.after.history, row.after.cycle].flatMap((cycle) => cycle.application?.steps ?? []);
    let from: keyof typeof moves = 'none';
    for (const { state } of logged) {
      expect(moves[from]).toContain(state);
      from = state;
    }
    expect(settlePaste([row])).toHaveLength(1);
    // Pasted again it is all there, and pasted twice at once it is there once.
    expect(rows(text, row.after)[0]).toMatchObject({ action: 'same' });
    expect(update(`${text}\n${text}`, stored).after).toEqual(row.after);
    expect(rows(text)[0]).toMatchObject({ action: 'error', unmatched: true });
  });
});
