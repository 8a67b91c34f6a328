import { overrideKeys } from '../../../miniprogram/domain/rules/overrides';
import { ruleById } from '../../../miniprogram/packages/guide/rulebook/all';
import { overridables, readOverride } from '../../../miniprogram/packages/guide/shared/overridables';
import { good, refusal } from '../../domain/arbitraries';

test('each number that may be replaced is shown once, beside a rule that exists', () => {
  for (const { ruleId } of overridables) expect(ruleById(ruleId)).toBeDefined();
  expect(overridables.map(({ key }) => key)).toEqual(overrideKeys);
});

describe('what is typed', () => {
  const window = overridables.find(({ key }) => key === 'window');
  const read = (text: string): ReturnType<typeof readOverride> => {
    if (window === undefined) throw new Error('no window');
    return readOverride(window, text);
  };

  test('whole numbers in range, full-width ones too', () => {
    expect(good(read(' 60 '))).toBe(60);
    expect(good(read('９０'))).toBe(90);
  });

  test.each(['', 'abc', '0', '366', '1.5', '-5', '6 0', '1e2'])('%p is refused with the range', (text) => {
    expect(refusal(read(text))).toBe('请填 1 到 365 之间的整数，单位是天');
  });
});
