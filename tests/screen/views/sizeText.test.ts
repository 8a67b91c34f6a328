import { sizeText } from '../../../miniprogram/screen/views/sizeText';

test.each([
  [0, '0 KB'],
  [1, '不到 1 KB'],
  [1023, '不到 1 KB'],
  [1024, '1 KB'],
  [12 * 1024 + 300, '12 KB'],
  [1024 * 1024, '1 MB'],
  [1.55 * 1024 * 1024, '1.6 MB'],
  [9 * 1024 * 1024, '9 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
