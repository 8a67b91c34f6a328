import { leadLength, leadPresets, readLeadTime } from '../../../miniprogram/domain/reminders/leadTime';

test('what is offered for a tap is a lead time, and says in words how long', () => {
  const lengths = leadPresets.map((code) => {
    const lead = readLeadTime(code);
    return lead && leadLength(lead);
  });
  expect(lengths).toEqual(['12 个月', '6 个月', '4 个月', '45 天', '14 天', '3 天', '1 天']);
});
