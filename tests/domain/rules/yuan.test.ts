import { yuanText } from '../../../miniprogram/domain/rules/yuan';

test.each([
  [0, '0 元'],
  [300, '300 元'],
  [9_990, '9990 元'],
  [10_000, '1 万元'],
  [10_300, '1.03 万元'],
  [1_184_700, '118.5 万元'],
  [1_200_000, '120 万元'],
  [123_456_000, '12350 万元'],
])('%i yuan read %s', (yuan, text) => {
  expect(yuanText(yuan)).toBe(text);
});
