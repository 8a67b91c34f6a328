import { mostUrgent, overviewView } from '../../miniprogram/pages/overview/overview.view';
import { exampleFields } from '../../miniprogram/screen/examples';
import { dayOf } from '../support/accounts';
import { applying, dated, stored } from '../support/pageAccounts';
import { standing } from '../domain/arbitraries';

const today = dayOf('2026-03-05');

describe('the first start', () => {
  test('offers the ways to begin and counts nothing', () => {
    const view = overviewView([], 0, standing(today));
    expect(view).toMatchObject({ firstRun: true, deletedCount: 0, exampleCount: 0, urgent: [], tiles: [], total: 0 });
  });

  test('says that deleted accounts can still be had', () => {
    expect(overviewView([], 3, standing(today))).toMatchObject({ firstRun: true, deletedCount: 3 });
  });
});

describe('several accounts', () => {
  const overdue = dated('2026-01-29', 'imported', { name: '逾期的店' });
  const near = dated('2026-03-08', 'confirmed', { name: '快到期的店' });
  const opened = dated('2026-05-20', 'confirmed', { name: '年审期的店' });
  const far = dated('2026-11-19', 'confirmed', { name: '不急的店' });
  const farther = dated('2027-01-19', 'confirmed', { name: '更不急的店' });
  const view = overviewView([farther, opened, far, near, overdue], 0, standing(today));

  test('are counted, and the most urgent comes first with the next thing to do', () => {
    expect(view).toMatchObject({
      firstRun: false,
      headline: '3 个需要处理',
      subline: '共 5 个账号，其余 2 个暂时不用管',
      calm: false,
      moreUrgent: '',
    });
    expect(view.urgent.map(({ name }) => name)).toEqual(['逾期的店', '快到期的店', '年审期的店']);
    expect(view.urgent[0]?.countdown).toMatchObject({ caption: '已逾期', figure: '35', tone: 'danger' });
    expect(view.urgent[0]?.hint).toContain('申请年审');
    expect(view.urgent[1]?.countdown).toMatchObject({ caption: '还剩', figure: '3' });
  });

  test('show what comes next below, nearest first, without advice', () => {
    expect(view.upcoming.map(({ name, hint }) => [name, hint])).toEqual([
      ['不急的店', ''],
      ['更不急的店', ''],
    ]);
  });

  test('stand in tiles by status, only those that occur, most urgent first', () => {
    expect(view.tiles.map(({ label, count }) => [label, count])).toEqual([
      ['已逾期', 1],
      ['待年审', 2],
      ['认证有效', 2],
    ]);
    expect(view.tiles.map(({ mark }) => mark)).toEqual(['!', '●', '✓']);
    expect(view.total).toBe(5);
  });

  test('are counted by their due day, whatever is only being prepared', () => {
    const begun = [applying(overdue, 'preparing'), applying(near, 'awaitingPayment'), applying(opened, 'preparing')];
    const counted = overviewView([farther, far, ...begun, applying(overdue, 'inReview')], 0, standing(today));
    expect(counted.tiles.map(({ label, count }) => [label, count])).toEqual([
      ['已逾期', 2],
      ['待年审', 2],
      ['认证有效', 2],
    ]);
    expect(counted.urgent.map(({ application, tag }) => [tag.text, application])).toEqual([
      ['已逾期', '准备材料'],
      ['已逾期', '审核中'],
      ['待年审', '待支付'],
      ['待年审', '准备材料'],
    ]);
  });

  test('with many of them the counts come before the rows', () => {
    const many = Array.from({ length: 20 }, () => dated('2026-12-01'));
    expect([view.tilesFirst, overviewView(many, 0, standing(today)).tilesFirst]).toEqual([false, true]);
  });

  test('are not shown large', () => {
    expect(view.single).toBeNull();
  });
});

test('more urgent ones than rows: the rest is one tap away, and nothing upcoming crowds them', () => {
  const many = Array.from({ length: mostUrgent + 4 }, () => dated('2026-03-01'));
  const view = overviewView([...many, dated('2026-12-01')], 0, standing(today));
  expect(view.urgent).toHaveLength(mostUrgent);
  expect(view.moreUrgent).toBe(`查看全部 ${mostUrgent + 4} 个`);
  expect(view.upcoming).toEqual([]);
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
      subline: '最近一个到期：近的，9月1日',
      calm: true,
      urgent: [],
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

test('a single account stands large with its next step, and not in the list again', () => {
  const view = overviewView([dated('2026-03-08', 'confirmed', { name: '只有一家' })], 0, standing(today));
  expect(view.single).toMatchObject({ name: '只有一家', countdown: { figure: '3' } });
  expect(view.single?.hint).not.toBe('');
  expect(view.urgent).toEqual([]);
  expect(view.upcoming).toEqual([]);
  expect(view.headline).toBe('1 个需要处理');
});

describe('examples', () => {
  const examples = exampleFields(standing(today)).map((fields) => stored(fields));

  test('are shown as if real while there is nothing else, and said to be examples', () => {
    const view = overviewView(examples, 0, standing(today));
    expect(view).toMatchObject({
      firstRun: false,
      onlyExamples: true,
      exampleCount: examples.length,
      total: examples.length,
    });
    expect(view.subline).toContain(`共 ${examples.length} 个示例`);
    expect(view.urgent.every(({ example }) => example)).toBe(true);
    expect(view.urgent.length).toBeGreaterThan(3);
  });

  test('beside a real account they are neither counted nor listed', () => {
    const view = overviewView([...examples, dated('2026-03-08', 'confirmed', { name: '真的' })], 0, standing(today));
    expect(view).toMatchObject({
      onlyExamples: false,
      exampleCount: examples.length,
      total: 1,
      headline: '1 个需要处理',
    });
    expect(view.single?.name).toBe('真的');
    expect(view.tiles.map(({ count }) => count)).toEqual([1]);
  });
});

test('an estimate that has passed asks to be checked and accuses nobody', () => {
  const view = overviewView([dated('2026-03-01', 'estimated'), dated('2026-12-01')], 0, standing(today));
  expect(view.urgent).toHaveLength(1);
  expect(view.urgent[0]?.tag.text).toBe('到期日待确认');
  expect(view.urgent[0]?.countdown).toMatchObject({ caption: '估计已过', figure: '4' });
  expect(JSON.stringify(view.urgent[0]?.tag)).not.toContain('逾期');
});

test('who can no longer start safely comes before who is due, and is told so', () => {
  const preparing = applying(dated('2026-06-17', 'confirmed', { name: '备着的' }), 'preparing');
  const view = overviewView(
    [dated('2026-07-15', 'confirmed', { name: '不急的' }), preparing],
    0,
    standing(dayOf('2026-05-08')),
  );
  expect(view.urgent.map(({ name }) => name)).toEqual(['备着的', '不急的']);
  expect(view.urgent[0]?.hint).toContain('现在交，一次通过还来得及');
});
