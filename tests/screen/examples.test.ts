import * as fc from 'fast-check';
import { suggestDue } from '../../miniprogram/packages/form/model/suggestDue';
import { officialNumbers } from '../../miniprogram/domain/rules/numbers';
import { nextStep } from '../../miniprogram/domain/status/nextStep';
import { certificationStatus } from '../../miniprogram/domain/status/status';
import { restrictionsOf } from '../../miniprogram/domain/status/restrictions';
import { readDay } from '../../miniprogram/domain/day/day';
import { addExamples, exampleFields, removeExamples } from '../../miniprogram/screen/examples';
import { dayOf, fullFields, must } from '../support/accounts';
import { FakePhone } from '../support/fakePhone';
import { dueDay, standing } from '../domain/arbitraries';

const today = dayOf('2026-03-05');

test('the returned example is due before its last day to refill, and says the due day', () => {
  const on = dayOf('2026-01-30');
  const returned = exampleFields(standing(on)).find(({ name }) => name === '绍兴示例茶业商城');
  if (!returned) throw new Error('the example is gone');
  const step = nextStep(returned, certificationStatus(returned, standing(on)), null, standing(on));
  expect(step).toContain('2月11日就到期');
  expect(step).toContain('重填期限 2月27日');
});

test('show every status on any day', () => {
  fc.assert(
    fc.property(dueDay, (day) => {
      const statuses = exampleFields(standing(day)).map((fields) => certificationStatus(fields, standing(day)));
      const kinds = new Set(statuses.map(({ kind }) => kind));
      expect([...kinds].sort()).toEqual([
        'due',
        'dueUnknown',
        'inReview',
        'overdue',
        'returned',
        'uncertified',
        'valid',
      ]);
      expect(statuses).toContainEqual(expect.objectContaining({ kind: 'due', urgency: 'today' }));
      expect(statuses).toContainEqual(expect.objectContaining({ kind: 'dueUnknown', reason: 'reuseBefore2023' }));
      expect(statuses).toContainEqual(expect.objectContaining({ kind: 'dueUnknown', reason: 'estimatePast' }));
      expect(statuses).toContainEqual(expect.objectContaining({ kind: 'uncertified', mayPublish: true }));
    }),
    { examples: [[today], [dayOf('2024-02-29')], [dayOf('2026-12-31')]], numRuns: 60 },
  );
});

test('whose due day is worked out go by the years that the person set', () => {
  for (const validYears of [1, 2, 5]) {
    const now = standing(today, { numbers: { ...officialNumbers, validYears } });
    const worked = exampleFields(now).filter(({ cycle }) => cycle.dueTrust === 'estimated');
    expect(worked).toHaveLength(1);
    for (const fields of worked) {
      expect(suggestDue(fields, undefined, now.numbers)).toBe(readDay(fields.cycle.dueOn));
      expect(certificationStatus(fields, now)).toMatchObject({ kind: 'dueUnknown', reason: 'estimatePast' });
    }
  }
});

test('are all marked, and none has a name that a real account could have', () => {
  for (const fields of exampleFields(standing(today))) {
    expect(fields.example).toBe(true);
    expect(fields.name).toContain('示例');
    expect(fields.appid).toBe('');
  }
});

test('the overdue one shows restrictions in force and to come', () => {
  const overdue = exampleFields(standing(today)).find(
    (fields) => certificationStatus(fields, standing(today)).kind === 'overdue',
  );
  const dueOn = readDay(overdue?.cycle.dueOn ?? '');
  if (!overdue || dueOn === null) throw new Error('no overdue example');
  const restrictions = restrictionsOf(overdue.kind, dueOn, today);
  expect(restrictions.some(({ inForce }) => inForce)).toBe(true);
  expect(restrictions.some(({ inForce }) => !inForce)).toBe(true);
});

describe('in the book', () => {
  test('go in with one write and come out without a trace in 最近删除, leaving real accounts alone', () => {
    const book = new FakePhone().open();
    const real = must(book.add(fullFields(1)));
    must(addExamples(book, standing(today)));
    expect(book.all().filter(({ example }) => example)).toHaveLength(exampleFields(standing(today)).length);
    must(removeExamples(book, today));
    expect(book.all()).toEqual([real]);
    expect(book.deleted()).toEqual([]);
  });

  test('one that was deleted by hand goes too', () => {
    const book = new FakePhone().open();
    must(addExamples(book, standing(today)));
    const [first] = book.all();
    must(book.remove(first?.id ?? '', today));
    must(removeExamples(book, today));
    expect([...book.all(), ...book.deleted()]).toEqual([]);
  });
});
