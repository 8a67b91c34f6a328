import { parseLeadTime } from '../../../../miniprogram/packages/ahead/model/typedLeadTime';
import { good, refusal } from '../../../domain/arbitraries';

test.each([
  ['6个月', '6m'],
  [' 12 月 ', '12m'],
  ['45 天', '45d'],
  ['４５天', '45d'],
  ['07d', '7d'],
  ['366日', '366d'],
  ['3 周', '21d'],
  ['52个星期', '364d'],
])('%j is %s', (text, code) => {
  expect(good(parseLeadTime(text))).toBe(code);
});

test.each(['', '13个月', '367天', '53周', '0周', '0天', '0m', '6', '六个月', '-3天', '1.5个月'])(
  '%j is refused',
  (text) => {
    expect(refusal(parseLeadTime(text))).toBe('请写成“6 个月”“3 周”或“45 天”，最多提前 12 个月');
  },
);
