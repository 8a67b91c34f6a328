import {
  cardsAtMost,
  linesAtMost,
  overviewView,
  type LineList,
  type OverviewView,
} from '../../miniprogram/pages/overview/overview.view';
import { exampleFields } from '../../miniprogram/screen/examples';
import { dayOf } from '../support/accounts';
import { applying, dated, stored } from '../support/pageAccounts';
import { standing } from '../domain/arbitraries';

const today = dayOf('2026-03-05');
const listIn = ({ today: now, lists }: OverviewView, id: LineList['id']): LineList | undefined =>
  [...now, ...lists].find((list) => list.id === id);
const linesIn = (view: OverviewView, id: LineList['id']) => listIn(view, id)?.lines ?? [];
const namesIn = (view: OverviewView, id: LineList['id']): string[] => linesIn(view, id).map(({ name }) => name);

describe('the first start', () => {
  test('offers the ways to begin and counts nothing', () => {
    const view = overviewView([], 0, standing(today));
    expect(view).toMatchObject({ firstRun: true, deletedCount: 0, exampleCount: 0, cards: [], year: null });
  });

  test('says that deleted accounts can still be had', () => {
    expect(overviewView([], 3, standing(today))).toMatchObject({ firstRun: true, deletedCount: 3 });
  });
});

describe('from four accounts on', () => {
  const overdue = dated('2026-01-29', 'imported', { name: '逾期的店' });
  const near = dated('2026-03-08', 'confirmed', { name: '快到期的店' });
  const opened = dated('2026-05-20', 'confirmed', { name: '年审期的店' });
  const far = dated('2026-11-19', 'confirmed', { name: '不急的店' });
  const farther = dated('2027-01-19', 'confirmed', { name: '更不急的店' });
  const view = overviewView([farther, opened, far, near, overdue], 0, standing(today));

  test('are counted, and the most urgent comes first, in lines', () => {
    expect(view).toMatchObject({
      firstRun: false,
      headline: '3 个需要处理',
      subline: '共 5 个账号，其余 2 个不用管',
      calm: false,
      cards: [],
      today: [],
      lists: [
        { id: 'urgent', title: '', more: '' },
        { id: 'upcoming', title: '接下来到期' },
      ],
    });
    expect(linesIn(view, 'urgent').map(({ name, tag, days }) => [name, tag.text, days])).toEqual([
      ['逾期的店', '已逾期', '35 天'],
      ['快到期的店', '待年审', '还剩 3 天'],
      ['年审期的店', '待年审', '还剩 76 天'],
    ]);
  });

  test('show what comes next below, nearest first', () => {
    expect(namesIn(view, 'upcoming')).toEqual(['不急的店', '更不急的店']);
  });

  test('stand in tiles: this month’s, then by status, only those that occur, most urgent first', () => {
    expect(view.tiles.map(({ label, count, mark }) => [label, count, mark])).toEqual([
      ['本月到期', 1, ''],
      ['已逾期', 1, '!'],
      ['待年审', 2, '●'],
      ['认证有效', 2, '✓'],
      ['全部账号', 5, ''],
    ]);
  });

  test('are counted by their due day, whatever is only being prepared', () => {
    const begun = [applying(overdue, 'preparing'), applying(near, 'awaitingPayment'), applying(opened, 'preparing')];
    const counted = overviewView([farther, far, ...begun, applying(overdue, 'inReview')], 0, standing(today));
    expect(counted.tiles.map(({ label, count }) => [label, count]).slice(1, -1)).toEqual([
      ['已逾期', 2],
      ['待年审', 2],
      ['认证有效', 2],
    ]);
    expect(linesIn(counted, 'urgent').map(({ application, tag }) => [tag.text, application])).toEqual([
      ['已逾期', '准备材料'],
      ['已逾期', '审核中'],
      ['待年审', '待支付'],
      ['待年审', '准备材料'],
    ]);
  });

  test('due today comes before everything, estimated or returned too, but not what is with the auditor', () => {
    const now = [
      dated('2026-03-05', 'estimated', { name: '估计今天' }),
      dated('2026-03-05', 'confirmed', { name: '今天的店' }),
      applying(dated('2026-03-05', 'confirmed', { name: '打回的店' }), 'inReview', 'returned'),
      applying(dated('2026-03-05', 'confirmed', { name: '在审的店' }), 'inReview'),
    ];
    const shown = overviewView([overdue, ...now], 0, standing(today));
    expect(namesIn(shown, 'today')).toEqual(['估计今天', '今天的店', '打回的店']);
    expect(linesIn(shown, 'today').map(({ days }) => days)).toEqual(['今天到期', '今天到期', '今天到期']);
    expect(namesIn(shown, 'urgent')).toEqual(['逾期的店']);
    expect(shown.headline).toBe('4 个需要处理');
  });

  test('who said 知道了 is not asked again: it stands below, and out of the count', () => {
    const shown = overviewView([farther, opened, far, near, overdue], 0, standing(today), ({ id }) => id === near.id);
    expect(shown).toMatchObject({
      headline: '2 个需要处理',
      subline: '共 5 个账号，1 个已知道，其余 2 个不用管',
    });
    expect(namesIn(shown, 'urgent')).toEqual(['逾期的店', '年审期的店']);
    expect(namesIn(shown, 'known')).toEqual(['快到期的店']);
  });

  test('what is due today is asked for whatever was said', () => {
    const shown = overviewView([dated('2026-03-05'), far, farther, opened], 0, standing(today), () => true);
    expect(linesIn(shown, 'today')).toHaveLength(1);
    expect(shown.headline).toBe('1 个需要处理');
  });
});

test('more urgent ones than lines: the rest is one tap away, and nothing upcoming crowds them', () => {
  const many = Array.from({ length: linesAtMost + 4 }, () => dated('2026-03-01'));
  const view = overviewView([...many, dated('2026-12-01')], 0, standing(today));
  expect(linesIn(view, 'urgent')).toHaveLength(linesAtMost);
  expect(listIn(view, 'urgent')?.more).toBe(`查看全部 ${linesAtMost + 4} 个`);
  expect(linesIn(view, 'upcoming')).toEqual([]);
});

describe('nothing to do', () => {
  test('says so, and what is due first', () => {
    const view = overviewView(
      [dated('2026-12-01', 'confirmed', { name: '远的' }), dated('2026-09-01', 'confirmed', { name: '近的' })],
      0,
      standing(today),
    );
    expect(view).toMatchObject({
      headline: '现在没有要处理的',
      subline: '共 2 个账号，下一个到期：近的，9月1日',
      calm: true,
    });
  });

  test('without any due day it only counts', () => {
    const person = stored({ certifiedHow: 'never', subjectType: 'person' });
    expect(overviewView([person, { ...person, id: 'p01-x' }], 0, standing(today)).subline).toBe('共 2 个账号');
  });

  test('an application that waits for its audit needs nobody', () => {
    expect(overviewView([applying(dated('2026-03-20'), 'inReview')], 0, standing(today)).calm).toBe(true);
  });
});

describe('up to three accounts', () => {
  const card = (account: ReturnType<typeof dated>) => overviewView([account], 0, standing(today)).cards[0];

  test('stand at large, the most urgent first, without tiles, lines or a year', () => {
    const few = [dated('2026-12-01'), dated('2026-03-08'), dated('2026-03-05')];
    const view = overviewView(few, 0, standing(today));
    expect(view.cards.map(({ id }) => id)).toEqual(few.map(({ id }) => id).reverse());
    expect(view).toMatchObject({ tiles: [], year: null, today: [], lists: [] });
    expect(overviewView([...few, dated('2026-03-09')], 0, standing(today)).cards).toEqual([]);
    expect(few).toHaveLength(cardsAtMost);
  });

  test('a single one says how it stands, what to do, what it costs and what comes next', () => {
    const shown = card(dated('2026-05-20', 'confirmed', { name: '只有一家', subjectType: 'enterprise' }));
    expect(shown).toMatchObject({
      name: '只有一家',
      countdown: { figure: '76' },
      fee: '300 元',
      feeAsks: false,
      next: '4月8日 稳妥提交日',
      button: '去办理',
    });
    expect(shown?.hint).not.toBe('');
    expect(overviewView([dated('2026-03-08')], 0, standing(today))).toMatchObject({
      headline: '1 个需要处理',
      subline: '',
    });
  });

  test.each([
    ['2026-12-01', '9月2日 年审期开始', '看详情'],
    ['2026-03-08', '', '去办理'],
    ['2026-03-05', '3月6日 逾期第 1 天', '去办理'],
    ['2026-03-01', '3月31日 逾期第 30 天', '去办理'],
    ['2026-01-01', '', '去办理'],
  ])('due on %s, next comes: %s', (due, next, button) => {
    expect(card(dated(due))).toMatchObject({ next, button });
  });

  test('while it is valid nothing is said of a safe day', () => {
    expect(JSON.stringify(card(dated('2026-12-01')))).not.toContain('稳妥');
  });

  test('the fee: asks for the subject type, is free, is paid, or is for the console to say', () => {
    expect(card(dated('2026-05-20'))).toMatchObject({ fee: '要看主体类型，去填', feeAsks: true });
    expect(card(dated('2026-05-20', 'confirmed', { subjectType: 'government' }))?.fee).toBe('免费');
    expect(card(dated('2026-05-20', 'imported', { subjectType: 'enterprise' }))?.fee).toBe(
      '300 元（个体工商户为 30 元）',
    );
    expect(card(dated('2026-05-20', 'confirmed', { subjectType: 'person', kind: 'service' }))?.fee).toBe(
      '以后台显示的金额为准',
    );
    expect(card(applying(dated('2026-05-20'), 'inReview'))?.fee).toBe('已交');
  });

  test('never certified: no day to come', () => {
    expect(card(stored({ certifiedHow: 'never', subjectType: 'person' }))?.next).toBe('');
  });

  test('a known one is calm, and that it is known is said', () => {
    expect(overviewView([dated('2026-05-20')], 0, standing(today), () => true)).toMatchObject({
      headline: '现在没有要处理的',
      subline: '你已知道，下次提醒前不再催',
    });
  });
});

describe('examples', () => {
  const examples = exampleFields(standing(today)).map((fields) => stored(fields));

  test('are shown as if real while there is nothing else, and said to be examples', () => {
    const view = overviewView(examples, 0, standing(today));
    expect(view).toMatchObject({
      firstRun: false,
      onlyExamples: true,
      exampleCount: examples.length,
    });
    expect(view.subline).toContain(`共 ${examples.length} 个示例`);
    expect(linesIn(view, 'today')).toHaveLength(1);
    expect(linesIn(view, 'urgent').length).toBeGreaterThan(3);
  });

  test('beside a real account they are neither counted nor listed', () => {
    const view = overviewView([...examples, dated('2026-03-08', 'confirmed', { name: '真的' })], 0, standing(today));
    expect(view).toMatchObject({
      onlyExamples: false,
      exampleCount: examples.length,
      headline: '1 个需要处理',
    });
    expect(view.cards.map(({ name }) => name)).toEqual(['真的']);
  });
});

test('an estimate that has passed asks to be checked and accuses nobody', () => {
  const far = [dated('2026-12-01'), dated('2026-12-01'), dated('2026-12-01')];
  const [line] = linesIn(overviewView([dated('2026-03-01', 'estimated'), ...far], 0, standing(today)), 'urgent');
  expect(line).toMatchObject({ tag: { text: '到期日待确认' }, days: '估计已过 4 天' });
  expect(JSON.stringify(line)).not.toContain('逾期');
});

test('who can no longer start safely comes before who is due, and is told so', () => {
  const preparing = applying(dated('2026-06-17', 'confirmed', { name: '备着的' }), 'preparing');
  const view = overviewView(
    [dated('2026-07-15', 'confirmed', { name: '不急的' }), preparing],
    0,
    standing(dayOf('2026-05-08')),
  );
  expect(view.cards.map(({ name }) => name)).toEqual(['备着的', '不急的']);
  expect(view.cards[0]?.hint).toContain('现在交，一次通过还来得及');
});
