import { fingerprint } from '../../../miniprogram/domain/kit/fingerprint';
import { leadTimesLimit } from '../../../miniprogram/domain/account/limits';
import { leadDay, leadPresets, leadTimeLabel, readLeadTime } from '../../../miniprogram/domain/reminders/leadTime';
import { day } from '../arbitraries';

describe('lead times', () => {
  test('what is stored broken reminds of nothing', () => {
    for (const code of ['', '13m', '0d', 'm6', '6w', '6 m', 'x6m', '6md']) expect(readLeadTime(code)).toBeNull();
    for (const code of leadPresets) expect(readLeadTime(code)).not.toBeNull();
  });

  test('months are calendar months, days are days', () => {
    expect(leadDay({ unit: 'month', count: 6 }, day('2025-08-31'))).toBe(day('2025-02-28'));
    expect(leadDay({ unit: 'day', count: 45 }, day('2025-03-01'))).toBe(day('2025-01-15'));
    expect([leadTimeLabel({ unit: 'month', count: 6 }), leadTimeLabel({ unit: 'day', count: 1 })]).toEqual([
      '提前 6 个月',
      '提前 1 天',
    ]);
  });
});

test('a fingerprint is short, the same for the same text, and another for another', () => {
  const texts = Array.from({ length: 5000 }, (_, index) => `营业执照 ${index}`);
  const prints = texts.map(fingerprint);
  expect(new Set(prints).size).toBe(texts.length);
  expect(texts.map(fingerprint)).toEqual(prints);
  expect(Math.max(...prints.map((print) => print.length))).toBeLessThanOrEqual(11);
  expect(fingerprint('')).toMatch(/^[0-9a-z]+$/);
});

test('all presets can be chosen at once, with room for some of one’s own', () => {
  expect(leadTimesLimit - leadPresets.length).toBeGreaterThanOrEqual(3);
});
