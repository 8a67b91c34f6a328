import { formatDay } from '../../../../miniprogram/domain/day/day';
import { passingOf } from '../../../../miniprogram/packages/review/application/pass-review/passing';
import { standing } from '../../../domain/arbitraries';
import { dayOf } from '../../../support/accounts';
import { applying, dated, stored } from '../../../support/pageAccounts';

const today = dayOf('2024-01-05');
const of = (account: ReturnType<typeof stored>) => passingOf(account, standing(today));

describe('the sheet 记为已通过 starts from', () => {
  test('the due day of the cycle and today', () => {
    expect(of(dated('2024-01-02'))).toMatchObject({
      dueOn: '2024-01-02',
      today: formatDay(today),
      lastStepOn: '',
      asksName: false,
      paid: '',
    });
  });

  test('no due day where there was never a certification, which is then what passes', () => {
    const never = stored({ certifiedHow: 'never', cycle: { dueOn: '2024-01-02' } });
    expect(of(never)).toMatchObject({ dueOn: '' });
  });

  test('the last day in the log and the question about the name, where an application was logged', () => {
    const account = applying(dated('2024-01-02'), 'inReview');
    const steps = account.cycle.application?.steps ?? [];
    expect(of(account)).toMatchObject({ asksName: true, lastStepOn: steps.at(-1)?.on });
  });
});
