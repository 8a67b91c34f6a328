import { applyOverrides } from '../../../miniprogram/domain/rules/overrides';
import { questionsView, type AnswerView } from '../../../miniprogram/packages/guide/questions/questions.view';
import { dayOf } from '../../support/accounts';

const view = (open: string[], stored: Record<string, number> = {}) =>
  questionsView({ open, overrides: applyOverrides(stored), today: dayOf('2026-03-05') });

function opened(id: string, stored: Record<string, number> = {}): AnswerView {
  const answer = view([id], stored).find((item) => item.id === id)?.answer;
  if (!answer) throw new Error(`${id} is not open`);
  return answer;
}

test('folded in, a question has its short answer and sends no more to the screen', () => {
  const items = view([]);
  expect(items).toHaveLength(8);
  expect(items.every(({ short, answer }) => short !== '' && answer === null)).toBe(true);
});

test('several can be open; an id that nobody knows opens none', () => {
  expect(
    view(['oneOff', 'filing', 'nothing'])
      .filter(({ answer }) => answer !== null)
      .map(({ id }) => id),
  ).toEqual(['oneOff', 'filing']);
});

test('a dispute is shown: the article beside the official sources, each dated', () => {
  const [rule] = opened('reuseOrOwn').rules;
  expect(rule).toMatchObject({ id: 'reuseCertification', disputed: true });
  expect(rule?.sides.map(({ who }) => who)).toEqual(['文章的说法', '官方资料', '另有说法']);
  expect(rule?.sides[0]?.about).toContain('2023-11');
  expect(rule?.sides[1]?.about).toContain('2023-12-25');
  expect(rule?.sides[2]?.about).toBe('官方说法的转述，2023-09-25');
});

test('every rule comes with since when, from where, and how sure', () => {
  for (const rule of opened('paidAlready').rules) {
    expect([rule.since, rule.source, rule.sure]).not.toContain('');
  }
});

test('the example is worked out for today, with the numbers in force', () => {
  expect(opened('when').example).toBe(
    '比如今天（2026年3月5日）通过认证：估计 2027年3月4日到期，2026年12月4日起可以年审。',
  );
  expect(opened('when', { window: 30 }).example).toContain('2027年2月2日起可以年审');
  expect(opened('oneOff').example).toBe('');
});

test('a number of one’s own is said beside the rule', () => {
  expect(opened('paidAlready', { 'fee.enterprise': 280 }).rules.find(({ id }) => id === 'feeStandard')?.own).toBe(
    '你改成了：企业的审核费 280 元',
  );
  expect(opened('paidAlready').rules.every(({ own }) => own === '')).toBe(true);
});

test('related questions lead on by their titles', () => {
  expect(opened('person').related.map(({ id }) => id)).toEqual(['paidAlready', 'filing']);
  expect(opened('person').howto).toBe(true);
});
