import * as fc from 'fast-check';
import { leadTimesLimit } from '../../../miniprogram/domain/account/limits';
import { leadPresets, readLeadTime } from '../../../miniprogram/domain/reminders/leadTime';
import {
  readSlack,
  settingsView,
  toggled,
  withTyped,
} from '../../../miniprogram/packages/ahead/settings/settings.view';
import { good, refusal } from '../../domain/arbitraries';
import { dated } from '../../support/pageAccounts';

const defaults = { leadTimes: [], slackDays: 14 };
const chosen = (leadTimes: string[]) =>
  settingsView({ ...defaults, leadTimes })
    .presets.filter((each) => each.chosen)
    .map(({ label }) => label);

describe('all accounts', () => {
  test('at first nothing is chosen and there is nothing to reset', () => {
    expect(settingsView(defaults)).toMatchObject({ forAll: true, others: [], shared: '', resettable: false });
    expect(chosen([])).toEqual([]);
  });

  test('presets show as chosen, the rest in a list of its own, the longest first; a broken one nowhere', () => {
    const view = settingsView({ ...defaults, leadTimes: ['21d', '6m', 'nonsense', '5m'] });
    expect(chosen(['21d', '6m'])).toEqual(['提前 6 个月']);
    expect(view.others.map(({ label }) => label)).toEqual(['提前 5 个月', '提前 21 天']);
    expect(view.resettable).toBe(true);
  });

  test('the slack days say what they do', () => {
    expect(settingsView({ ...defaults, slackDays: 20 })).toMatchObject({
      slackNote: '万一被打回，要重新填、再等审核。“稳妥提交日”因此提早 20 天。',
      resettable: true,
    });
    expect(settingsView({ ...defaults, slackDays: 0 }).slackNote).toContain('不留');
  });
});

test('one account shows its own, and names what all have', () => {
  const account = { ...dated('2026-04-05', 'confirmed', { name: '甲店' }), leadTimes: ['3d'] };
  const view = settingsView({ ...defaults, leadTimes: ['45d', '6m'] }, account);
  expect(view).toMatchObject({ title: '“甲店”另外提前提醒', forAll: false, resettable: true });
  expect(view.presets.filter((each) => each.chosen).map(({ code }) => code)).toEqual(['3d']);
  expect(view.shared).toContain('以及提前 6 个月、提前 45 天。');
  expect(settingsView({ ...defaults, slackDays: 20 }, dated('2026-04-05'))).toMatchObject({ resettable: false });
});

describe('choosing', () => {
  const anyCode = fc.oneof(
    fc.integer({ min: 1, max: 12 }).map((n) => `${n}m`),
    fc.integer({ min: 1, max: 366 }).map((n) => `${n}d`),
  );
  const anyList = fc.uniqueArray(anyCode, { maxLength: leadTimesLimit - 1 });

  test('twice is as before, and the list handed in stays as it was', () => {
    fc.assert(
      fc.property(anyList, anyCode, (list, code) => {
        const before = [...list];
        const twice = good(toggled(good(toggled(list, code)), code));
        expect([...twice].sort()).toEqual([...before].sort());
        expect(list).toEqual(before);
      }),
    );
  });

  test('a full list takes no more, but gives', () => {
    const full = Array.from({ length: leadTimesLimit }, (_, index) => `${index + 1}d`);
    expect(refusal(toggled(full, '6m'))).toContain('最多 10 个');
    expect(good(toggled(full, '3d'))).toHaveLength(leadTimesLimit - 1);
  });

  test('whatever is typed, what comes out can be read', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.integer({ min: -5, max: 999 }).map(String)),
        fc.constantFrom('天' as const, '周' as const, '个月' as const),
        (typed, unit) => {
          const next = withTyped([], typed, unit);
          if (next.ok) expect(next.value.map(readLeadTime)).not.toContain(null);
          else expect(next.problem).not.toBe('');
        },
      ),
    );
  });

  test.each([
    ['45', '天', '45d'],
    ['３', '周', '21d'],
    ['5', '个月', '5m'],
    ['2 个月', '天', '2m'],
  ] as const)('%s with %s is %s', (typed, unit, code) => {
    expect(good(withTyped(['1d'], typed, unit))).toEqual(['1d', code]);
  });

  test.each([
    ['', '天', '请填写提前多久'],
    ['13', '个月', '最多提前 12 个月'],
    ['367', '天', '最多提前 12 个月'],
    ['1.5', '个月', '请写成'],
    ['1', '天', '已经有“提前 1 天”了'],
  ] as const)('“%s” with %s is refused: %s', (typed, unit, why) => {
    expect(refusal(withTyped(['1d'], typed, unit))).toContain(why);
  });
});

test('slack days are 0 to 60', () => {
  expect(['0', ' 14 ', '６０', '07'].map((typed) => good(readSlack(typed)))).toEqual([0, 14, 60, 7]);
  for (const typed of ['', '61', '-1', '1.5', '十四', '100'])
    expect(refusal(readSlack(typed))).toBe('请填 0 到 60 之间的整数');
});

test('every preset has a chip', () => {
  expect(settingsView(defaults).presets.map(({ code }) => code)).toEqual(leadPresets);
});
