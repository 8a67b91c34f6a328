import { isSure, withCheckedDue } from '../../../miniprogram/domain/account/trust';
import { dueTrustLabel, dueTrustQuestion } from '../../../miniprogram/domain/account/words';
import { dueTrusts } from '../../../miniprogram/domain/account/account';
import { dueOn } from '../arbitraries';

test.each(['', ...dueTrusts] as const)(
  'a %s day that somebody has seen in the console is sure, and the same day',
  (trust) => {
    const account = dueOn('2026-06-17', trust, '2026-03-19');
    const checked = withCheckedDue(account);
    expect(isSure(checked.cycle)).toBe(true);
    expect(dueTrustLabel(checked.cycle.dueTrust)).toBe('已核对');
    expect({ ...checked, cycle: { ...checked.cycle, dueTrust: trust } }).toEqual(account);
  },
);

test('a day that was estimated, or that nobody marked, can’t accuse; what WeChat gave or somebody checked can', () => {
  const sure = (['', ...dueTrusts] as const).filter((trust) => isSure(dueOn('2026-06-17', trust).cycle));
  expect(sure).toEqual(['imported', 'confirmed']);
});

test('the answer to the question ends in the word that stands beside the day afterwards', () => {
  expect(dueTrustQuestion.oneYes).toContain(dueTrustLabel('confirmed'));
});
