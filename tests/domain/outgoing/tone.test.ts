import { templateLimit, tones } from '../../../miniprogram/domain/outgoing/tone';

test('eight kinds of text, none twice, each as long as a message may be', () => {
  expect(new Set(tones).size).toBe(8);
  expect(tones).toHaveLength(8);
  expect(templateLimit).toBe(500);
});
