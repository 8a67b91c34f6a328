/** What `testEnvironmentOptions` of the project says. */
declare const zone: string;

/** Minutes behind UTC on 1 January and on 1 July 2026. */
const behind: Record<string, readonly number[]> = {
  UTC: [0, 0],
  'Asia/Shanghai': [-480, -480],
  'America/Los_Angeles': [480, 420],
  'Pacific/Kiritimati': [-840, -840],
  'Europe/London': [0, -60],
};

test('the clocks are those of the zone that the project names', () => {
  expect(process.env['TZ']).toBe(zone);
  expect([0, 6].map((month) => new Date(2026, month, 1).getTimezoneOffset())).toEqual(behind[zone]);
});
