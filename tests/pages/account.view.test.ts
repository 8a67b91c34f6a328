import * as fc from 'fast-check';
import { accountView, type ShownAccount } from '../../miniprogram/screen/detail/detail.view';
import type { Account } from '../../miniprogram/domain/account/account';
import { anyAccount, dayAround, standing } from '../domain/arbitraries';
import { dayOf } from '../support/accounts';
import { applying, dated, stored } from '../support/pageAccounts';

function shownOf(account: Account, today: string, linked?: Account): ShownAccount {
  const { shown } = accountView(account, linked, standing(dayOf(today)));
  if (shown === null) throw new Error('the account is not shown');
  return shown;
}

/** The timeline as one reads it: label, and where it stands. */
const line = (shown: ShownAccount) => shown.timeline.map(({ label, state }) => `${state} ${label}`);

describe('an account that is not there', () => {
  test('says so, with no way to restore what is gone', () => {
    const { shown, missing } = accountView(undefined, undefined, standing(dayOf('2026-03-05')));
    expect(shown).toBeNull();
    expect(missing).toMatchObject({ restorable: false });
  });

  test('deleted: says which, and that it can be restored', () => {
    const { shown, missing } = accountView(
      stored({ name: '旧店', deletedOn: '2026-03-01' }),
      undefined,
      standing(dayOf('2026-03-05')),
    );
    expect(shown).toBeNull();
    expect(missing?.title).toContain('旧店');
    expect(missing?.restorable).toBe(true);
  });
});

describe('the last day to refill', () => {
  const points = (account: Parameters<typeof shownOf>[0], today: string) =>
    shownOf(account, today).timeline.map(({ label, day, note }) => `${label} ${day} ${note}`);

  test('stands in its place on the timeline while the application is returned', () => {
    const returned = applying(dated('2026-02-11'), 'inReview', 'returned');
    const labels = shownOf(returned, '2026-01-08').timeline.map(({ label }) => label);
    expect(labels.indexOf('重填期限')).toBe(labels.indexOf('到期前 7 天') - 1);
    expect(points(returned, '2026-01-12')).toContain('重填期限 1月31日 周六 最晚这天改好重新提交 · 还有 19 天');
    expect(points(applying(dated('2026-02-11'), 'inReview'), '2026-01-08').join()).not.toContain('重填');
  });

  test('is shown without a due day too', () => {
    const first = applying(stored({ certifiedHow: 'never' }), 'inReview', 'returned');
    expect(shownOf(first, '2026-01-08').timeline.map(({ label }) => label)).toEqual(['今天', '重填期限']);
  });
});

describe('the timeline of the official sample, due 2024-11-19', () => {
  const sample = dated('2024-11-19', 'imported');

  test('puts today between the points', () => {
    expect(line(shownOf(sample, '2024-10-01'))).toEqual([
      'now 今天',
      'next 到期前 1 个月',
      'ahead 到期前 7 天',
      'ahead 到期日',
      'ahead 逾期第 1 天',
      'ahead 逾期第 30 天',
      'ahead 逾期第 60 天',
    ]);
  });

  test('before everything today comes first, after everything last', () => {
    expect(line(shownOf(sample, '2024-01-01'))[0]).toBe('now 今天');
    expect(line(shownOf(sample, '2025-06-01')).at(-1)).toBe('now 今天');
  });

  test('on a point, that point is today, and no second one is put in', () => {
    const shown = shownOf(sample, '2024-11-19');
    expect(shown.timeline.filter(({ today }) => today).map(({ label }) => label)).toEqual(['今天 · 到期日']);
    expect(shown.timeline.map(({ id }) => id)).toEqual(['due', 'over1', 'over30', 'over60']);
  });

  test('says what stops and how far the next point is', () => {
    const notes = Object.fromEntries(shownOf(sample, '2024-11-19').timeline.map(({ id, note }) => [id, note]));
    expect(notes['over1']).toBe('没通过就停：发布新版本、被搜索 · 还有 1 天');
    expect(notes['over30']).toBe('没通过就停：被分享');
    expect(notes['over60']).toBe('没通过就停：新用户访问、支付');
  });

  test('says of what has stopped that it has, and of an estimate that it may have', () => {
    const noteOf = (account: Account) =>
      shownOf(account, '2024-12-25')
        .timeline.filter(({ id }) => id.startsWith('over'))
        .map(({ note }) => note);
    expect(noteOf(sample)).toEqual([
      '已停：发布新版本、被搜索',
      '已停：被分享',
      '没通过就停：新用户访问、支付 · 还有 24 天',
    ]);
    expect(noteOf(dated('2024-11-19', 'estimated'))[0]).toBe('可能已停：发布新版本、被搜索');
  });

  test('is red only for what has really stopped', () => {
    const tones = (account: Account) =>
      shownOf(account, '2024-12-25')
        .timeline.filter(({ tone }) => tone !== '')
        .map(({ id }) => id);
    expect(tones(sample)).toEqual(['over1', 'over30']);
    expect(tones(dated('2024-11-19', 'estimated'))).toEqual([]);
    expect(tones(dated('2024-11-19', ''))).toEqual([]);
  });
});

test.each([
  ['service', ['高级接口', '支付', '显示认证标识']],
  ['subscription', ['高级接口', '显示认证标识', '自定义菜单放外链']],
] as const)('a %s account has no +30 and +60, and loses what is its own at once', (kind, lost) => {
  const shown = shownOf(dated('2024-11-19', 'imported', { kind }), '2024-11-20');
  expect(shown.timeline.map(({ id }) => id)).not.toContain('over30');
  expect(shown.timeline.map(({ note }) => note)).toContain(`已停：${lost.join('、')}`);
});

describe('what holds for all that stops', () => {
  const due = dated('2024-01-02', 'imported');
  const note = (account: Account, today: string) => shownOf(account, today).timelineNote;

  test('on the due day it is said that the platform may not wait', () => {
    expect(note(due, '2024-01-01')).toBe('这些限制在年审通过后恢复。');
    expect(note(due, '2024-01-02')).toContain('当天');
  });

  test('it stays so while an application is only under review', () => {
    expect(note(applying(due, 'inReview'), '2024-01-10')).toContain('直到年审通过');
  });

  test('of an estimate the days may be wrong', () => {
    expect(note(dated('2024-01-02', 'estimated'), '2024-01-10')).toContain('估计');
  });

  test('nothing is said without a due day, or without a certification', () => {
    expect(note(stored(), '2024-01-10')).toBe('');
    const never = stored({ certifiedHow: 'never', cycle: { dueOn: '2023-01-01', dueTrust: 'estimated' } });
    expect(note(never, '2024-01-10')).toBe('');
  });
});

describe('the due day', () => {
  test('estimated: says so and offers to check it', () => {
    expect(shownOf(dated('2026-03-20', 'estimated'), '2026-03-05')).toMatchObject({
      due: { text: '2026年3月20日 周五到期', trust: '估计', confirm: '一样，已核对', action: '不一样，去改' },
      timelineNote: expect.stringContaining('估计') as string,
    });
  });

  test.each([
    ['imported', '来自微信'],
    ['confirmed', '已核对'],
  ] as const)('%s: is said to be so, and needs nothing', (trust, label) => {
    expect(shownOf(dated('2026-03-20', trust), '2026-03-05')).toMatchObject({
      due: { trust: label, action: '', note: '' },
    });
  });

  test('unknown: offers to fill it in, before anything else', () => {
    expect(shownOf(stored(), '2026-03-05')).toMatchObject({
      due: { text: '', action: '填写到期日', trust: '' },
      dueFirst: true,
      acts: { first: null },
      timeline: [],
    });
  });

  test('is nothing to an account that was never certified', () => {
    const shown = shownOf(stored({ certifiedHow: 'never', subjectType: 'enterprise' }), '2026-03-05');
    expect(shown).toMatchObject({ due: null, acts: { first: null } });
  });
});

describe('fee', () => {
  const feeOf = (subjectType: Account['subjectType']) => shownOf(stored({ subjectType }), '2026-03-05').fee;
  test('says why, and of an imported enterprise the other reading', () => {
    expect(feeOf('enterprise')).toMatchObject({ amount: '300 元', reason: '企业', chips: [] });
    const imported = dated('2026-03-20', 'imported', { subjectType: 'enterprise' });
    expect(shownOf(imported, '2026-03-05').fee.reason).toBe('企业（个体户 30 元）');
  });
  test('of the government is none, of a person voluntary, of a public institution disputed', () => {
    expect(feeOf('government').amount).toBe('免费');
    expect(feeOf('person').note).toContain('自愿');
    expect(feeOf('publicInstitution').note).toContain('说法不一');
  });
  test('is not made up where it is not known', () => {
    expect(feeOf('overseas')).toMatchObject({ amount: '不确定' });
  });
  test('asks which subject it is, with the amounts in force', () => {
    const { amount, chips, types } = feeOf('');
    expect(amount).toBe('');
    expect(chips.map(({ text }) => text)).toEqual(['企业 300 元', '个体户 30 元']);
    expect(types).toHaveLength(11);
    expect(types).toContain('政府 免费');
    expect(types.at(-1)).toBe('境外');
  });
});

describe('what can be written down on the spot', () => {
  const acts = (account: Account, today = '2026-03-05') => {
    const { first, others } = shownOf(account, today).acts;
    return [first?.text ?? '', ...others.map(({ text }) => text)];
  };
  const due = dated('2026-03-20');

  test('is the next step first, and always that it has passed', () => {
    expect(acts(due)).toEqual(['记录已提交', '记为已通过']);
    expect(acts(applying(due, 'preparing'))).toEqual(['记录已提交', '记为已通过']);
    expect(acts(applying(due, 'inReview'))).toEqual(['记为已通过', '记录打回']);
    expect(acts(dated('2026-03-01'))).toEqual(['记录已提交', '记为已通过']);
  });

  test('is first for nobody for whom nothing presses, or whose due day is to be checked', () => {
    expect(acts(due, '2025-03-05')).toEqual(['', '记为已通过']);
    expect(acts(stored({ certifiedHow: 'never' }))).toEqual(['', '记录已提交', '记为已通过']);
    expect(acts(dated('2026-03-01', 'estimated'))).toEqual(['', '记录已提交', '记为已通过']);
  });

  test('is only what the log takes: no return after the last, nothing handed in again past the last day', () => {
    const returned = applying(due, 'inReview', 'returned');
    expect(acts(returned, '2026-01-31')).toEqual(['记录已提交', '记为已通过']);
    expect(acts(returned, '2026-02-01')).toEqual(['', '记为已通过']);
    const thrice = applying(due, 'inReview', 'returned', 'inReview', 'returned', 'inReview', 'returned', 'inReview');
    expect(acts(thrice)).toEqual(['记为已通过']);
  });
});

describe('facts', () => {
  const labels = (account: Account, linked?: Account) =>
    shownOf(account, '2026-03-05', linked).facts.map(({ label, value, action }) => [label, value, action]);

  test('that are not known have no row', () => {
    expect(labels(stored())).toEqual([['认证方式', '已认证，方式不清楚', '']]);
    expect(labels(stored({ certifiedHow: 'own', certifiedOn: '2025-03-05' }))).toEqual([
      ['上次通过', '2025年3月5日 · 自己认证', ''],
    ]);
    expect(shownOf(stored({ client: '李总' }), '2026-03-05').missing).toBe('还没填：主体、AppID、管理员…');
  });

  test('that are known have one; what is needed elsewhere can be copied', () => {
    const full = dated('2026-11-19', 'imported', {
      appid: 'wx0123456789abcdef',
      administrator: '王小明',
      note: '两行\n备注',
      documents: [{ name: '营业执照', validTo: '2026-01-01' }],
    });
    const { facts } = shownOf(full, '2026-03-05');
    expect(facts.find(({ id }) => id === 'appid')).toMatchObject({ act: 'copy', action: '复制' });
    expect(facts.find(({ id }) => id === 'document0')).toMatchObject({
      label: '证件资料',
      note: '已于 2026年1月1日过期',
    });
    expect(facts.find(({ id }) => id === 'note')).toMatchObject({ value: '两行\n备注' });
  });

  test('the linked account is named and can be opened; a purged one is said to be gone', () => {
    const account = stored({ linkedAccountId: 'p02-x' });
    expect(labels(account, stored({ name: '公众号甲' }))).toContainEqual(['关联公众号', '公众号甲', '查看']);
    expect(labels(account)).toContainEqual(['关联公众号', '已经不在了', '']);
    const deleted = shownOf(account, '2026-03-05', stored({ name: '公众号甲', deletedOn: '2026-03-01' })).facts.find(
      ({ id }) => id === 'linked',
    );
    expect(deleted).toMatchObject({ note: '在最近删除里', act: 'openLinked' });
  });
});

test('closed cycles are listed, the latest first, with how early or late', () => {
  const closed = { dueTrust: 'confirmed', opensOn: '', application: null } as const;
  const history = [
    { ...closed, id: 'c1', dueOn: '2023-11-19', passedOn: '2023-12-01', feeYuan: null },
    { ...closed, id: 'c2', dueOn: '2024-11-30', passedOn: '2024-11-20', feeYuan: 300 },
    { ...closed, id: 'c3', dueOn: '', passedOn: '2025-11-20', feeYuan: 0 },
  ];
  expect(shownOf({ ...dated('2026-11-20'), history }, '2026-03-05').history).toEqual([
    { id: 'c3', title: '2025年11月20日通过', note: '审核费 0 元' },
    { id: 'c2', title: '2024年11月20日通过', note: '原到期日 2024年11月30日 · 提前 10 天 · 审核费 300 元' },
    { id: 'c1', title: '2023年12月1日通过', note: '原到期日 2023年11月19日 · 逾期 12 天' },
  ]);
});

test('every account can be shown on every day, with a next step and today on its timeline', () => {
  const situation = anyAccount.chain((fields) => dayAround(fields).map((day) => ({ account: stored(fields), day })));
  fc.assert(
    fc.property(situation, ({ account, day }) => {
      const { shown } = accountView(account, undefined, standing(day));
      if (shown === null) throw new Error('not shown');
      expect(shown.step).toMatch(/。$/);
      if (shown.timeline.length > 0) expect(shown.timeline.some(({ today }) => today)).toBe(true);
      expect(new Set(shown.facts.map(({ id }) => id)).size).toBe(shown.facts.length);
      if (account.cycle.dueTrust === 'estimated')
        expect(shown.timeline.map(({ note }) => note).join()).not.toMatch(/(?<!可能)已停/);
      expect(shown.acts.others.length + (shown.acts.first ? 1 : 0)).toBeGreaterThan(0);
    }),
  );
});

describe('when to hand in is said once, in the sentence', () => {
  const june = dated('2026-06-17');
  test.each([
    ['2026-04-20', '稳妥提交日 5月7日（含当日）', '', 'notice'],
    ['2026-05-08', '现在交，一次通过还来得及', '按最慢的审核速度算，实际可能更快', 'notice'],
    ['2026-05-29', '到期前已来不及，越早交停得越短', '按最慢的审核速度算，实际可能更快', 'danger'],
  ])('on %s: %s', (today, said, stepNote, stepTone) => {
    const shown = shownOf(june, today);
    expect(shown).toMatchObject({ stepNote, stepTone });
    expect(JSON.stringify(shown).split(said)).toHaveLength(2);
  });

  test('and not at all while the certification holds, or once handed in', () => {
    for (const [account, today] of [
      [june, '2026-02-01'],
      [applying(june, 'inReview'), '2026-05-08'],
    ] as const)
      expect(JSON.stringify(shownOf(account, today))).not.toMatch(/稳妥|来得及|来不及/);
  });

  test('an application that is only being prepared stands beside the status', () => {
    const { row } = shownOf(applying(june, 'preparing'), '2026-05-08');
    expect(row).toMatchObject({ tag: { text: '待年审' }, application: '准备材料' });
  });
});
