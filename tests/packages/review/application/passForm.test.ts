import {
  checkPass,
  doubtOf,
  recentDays,
  startPass,
  withDueOn,
  withPassedOn,
  withSource,
} from '../../../../miniprogram/packages/review/application/pass-review/passForm';
import { dayOf } from '../../../support/accounts';
import { officialNumbers } from '../../../../miniprogram/domain/rules/numbers';

const today = dayOf('2026-03-05');
const oldDue = dayOf('2026-03-20');

describe('the suggested due day', () => {
  test('in time: a year after the old one, marked as estimated', () => {
    expect(startPass(oldDue, today, officialNumbers)).toEqual({
      passedOn: '2026-03-05',
      dueOn: '2027-03-20',
      source: 'estimated',
      fee: '',
    });
  });

  test('late or unknown: a year after passing, less a day', () => {
    expect(startPass(dayOf('2026-03-01'), today, officialNumbers).dueOn).toBe('2027-03-04');
    expect(startPass(null, today, officialNumbers).dueOn).toBe('2027-03-04');
  });

  test('follows the day of passing, until a day is picked', () => {
    const late = withPassedOn(
      startPass(dayOf('2026-03-01'), today, officialNumbers),
      '2026-03-03',
      dayOf('2026-03-01'),
      officialNumbers,
    );
    expect(late.dueOn).toBe('2027-03-02');
    const picked = withDueOn(late, '2027-02-28');
    expect(picked.source).toBe('confirmed');
    expect(withPassedOn(picked, '2026-03-04', oldDue, officialNumbers).dueOn).toBe('2027-02-28');
  });

  test('comes back when one goes back to the estimate', () => {
    const picked = withDueOn(startPass(oldDue, today, officialNumbers), '2027-02-28');
    expect(withSource(picked, 'estimated', oldDue, officialNumbers)).toMatchObject({
      dueOn: '2027-03-20',
      source: 'estimated',
    });
    expect(withSource(startPass(oldDue, today, officialNumbers), 'confirmed', oldDue, officialNumbers)).toMatchObject({
      dueOn: '2027-03-20',
      source: 'confirmed',
    });
  });

  test('is as far away as a certification lasts', () => {
    const twoYears = { validYears: 2 };
    expect(startPass(oldDue, today, twoYears).dueOn).toBe('2028-03-20');
    expect(
      withSource(withDueOn(startPass(oldDue, today, officialNumbers), '2027-01-01'), 'estimated', oldDue, twoYears)
        .dueOn,
    ).toBe('2028-03-20');
    expect(
      doubtOf(withDueOn(startPass(oldDue, today, officialNumbers), '2028-03-20'), oldDue, officialNumbers),
    ).toContain('一年');
    expect(doubtOf(withDueOn(startPass(oldDue, today, officialNumbers), '2028-03-20'), oldDue, twoYears)).toBe('');
    expect(doubtOf(withDueOn(startPass(oldDue, today, officialNumbers), '2029-03-20'), oldDue, twoYears)).toContain(
      ' 2 年',
    );
  });

  test('is none without a day of passing', () => {
    expect(withPassedOn(startPass(oldDue, today, officialNumbers), '', oldDue, officialNumbers).dueOn).toBe('');
  });
});

describe('the days offered', () => {
  const offered = (today: string, lastStep: string | null = null): string[] =>
    recentDays(lastStep === null ? null : dayOf(lastStep), dayOf(today)).map(({ value, label }) => `${label} ${value}`);

  test('are the last seven, over the end of a month and of a year', () => {
    expect(offered('2026-03-05')).toEqual([
      '今天 2026-03-05',
      '昨天 2026-03-04',
      '前天 2026-03-03',
      '周一 2日 2026-03-02',
      '周日 1日 2026-03-01',
      '周六 28日 2026-02-28',
      '周五 27日 2026-02-27',
    ]);
    expect(offered('2027-01-02').slice(-4)).toEqual([
      '周三 30日 2026-12-30',
      '周二 29日 2026-12-29',
      '周一 28日 2026-12-28',
      '周日 27日 2026-12-27',
    ]);
    expect(offered('2028-03-01')[1]).toBe('昨天 2028-02-29');
  });

  test('are none that the check would refuse', () => {
    expect(offered('2026-03-05', '2026-03-03')).toEqual(['今天 2026-03-05', '昨天 2026-03-04', '前天 2026-03-03']);
    expect(offered('2026-03-05', '2026-03-05')).toEqual(['今天 2026-03-05']);
    expect(offered('2026-03-05', '2026-02-01')).toHaveLength(7);
    const refused = recentDays(dayOf('2026-03-02'), today).filter(
      ({ value }) =>
        checkPass({ ...startPass(oldDue, today, officialNumbers), passedOn: value }, oldDue, dayOf('2026-03-02'), today)
          .errors.passedOn,
    );
    expect(refused).toEqual([]);
  });
});

describe('the check', () => {
  const form = startPass(oldDue, today, officialNumbers);
  const errorsOf = (patch: Partial<typeof form>) => checkPass({ ...form, ...patch }, oldDue, null, today).errors;

  test('lets through what is right, with the fee in yuan', () => {
    expect(checkPass({ ...form, fee: ' 300.50 ' }, oldDue, null, today)).toEqual({
      errors: {},
      value: { passedOn: today, dueOn: dayOf('2027-03-20'), dueTrust: 'estimated', feeYuan: 300.5 },
    });
    expect(checkPass(form, oldDue, null, today).value?.feeYuan).toBeNull();
    expect(checkPass({ ...form, fee: '0' }, oldDue, null, today).value?.feeYuan).toBe(0);
  });

  test.each([
    [{ passedOn: '' }, 'passedOn', '请选择'],
    [{ passedOn: '2026-03-06' }, 'passedOn', '晚于今天'],
    [{ dueOn: '' }, 'dueOn', '请选择'],
    [{ dueOn: '2026-03-20' }, 'dueOn', '2026年3月20日'],
    [{ dueOn: '2026-01-20' }, 'dueOn', '2026年3月20日'],
    [{ fee: '三百' }, 'fee', '数字'],
    [{ fee: '-1' }, 'fee', '数字'],
    [{ fee: '300.123' }, 'fee', '数字'],
  ])('refuses %j beside its field', (patch, field, reason) => {
    const result = checkPass({ ...form, ...patch }, oldDue, null, today);
    expect(result.value).toBeNull();
    expect(Object.keys(result.errors)).toEqual([field]);
    expect(Object.values(result.errors).join()).toContain(reason);
  });

  test('without an old due day the new one has to be after the passing', () => {
    expect(checkPass({ ...form, dueOn: '2026-03-05' }, null, null, today).errors.dueOn).toContain('晚于通过');
  });

  test('names all that is wrong at once', () => {
    expect(Object.keys(errorsOf({ passedOn: '', dueOn: '', fee: 'x' })).sort()).toEqual(['dueOn', 'fee', 'passedOn']);
  });
});

test('a year too far is doubted, not refused', () => {
  const far = withDueOn(startPass(oldDue, today, officialNumbers), '2028-03-20');
  expect(doubtOf(far, oldDue, officialNumbers)).toContain('年份');
  expect(checkPass(far, oldDue, null, today).value).not.toBeNull();
  expect(doubtOf(startPass(oldDue, today, officialNumbers), oldDue, officialNumbers)).toBe('');
  expect(doubtOf(withDueOn(far, ''), oldDue, officialNumbers)).toBe('');
});
