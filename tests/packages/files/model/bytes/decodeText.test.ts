import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { TextDecoder, TextEncoder } from 'node:util';
import { decodeText } from '../../../../../miniprogram/packages/files/model/bytes/decodeText';
import { decodeGbk } from '../../../../../miniprogram/packages/files/model/bytes/gbk';
import { decodeUtf16, decodeUtf8 } from '../../../../../miniprogram/packages/files/model/bytes/unicode';
import { gbkBytes, utf16Bytes } from './encodings';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const sample = '账号名称,到期日\r\n鑫淼茶馆,2026-03-05\r\n';

test('every character of GBK is read as the web reads it', () => {
  const web = new TextDecoder('gbk');
  const wrong: string[] = [];
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const bytes = Uint8Array.of(high, low);
      const expected = web.decode(bytes);
      // The area for private use isn't carried, nor is what is no character.
      const meant = low !== 0x7f && !/[\ue000-\uf8ff\ufffd]/.test(expected);
      const { text, broken } = decodeGbk(bytes);
      if (meant ? text !== expected || broken > 0 : broken !== 1) wrong.push(`${high} ${low}: ${text} ${expected}`);
    }
  expect(wrong).toEqual([]);
});

test('what is broken in GBK takes no sign of ASCII along', () => {
  expect(decodeGbk(Uint8Array.of(0x41, 0xc4, 0x2c, 0x42))).toEqual({ text: 'A\ufffd,B', broken: 1 });
  expect(decodeGbk(Uint8Array.of(0x80, 0xff, 0xc4))).toEqual({ text: '€\ufffd\ufffd', broken: 2 });
  expect(decodeGbk(Uint8Array.of(0x81, 0x30, 0x81, 0x30, 0x42))).toEqual({ text: '\ufffdB', broken: 1 });
});

/** How many � stand for a stretch that is broken differs from the web in places. */
const folded = (text: string): string => text.replace(/\ufffd+/g, '\ufffd');

test('UTF-8 and UTF-16 are read as the web reads them, whatever the bytes', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 30 }).map(utf8),
    fc
      .array(fc.constantFrom(0xc0, 0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0xf5, 0x80, 0xbf, 0x41))
      .map((all) => Uint8Array.from(all)),
  );
  fc.assert(
    fc.property(bytes, (all) => {
      const web = new TextDecoder('utf-8', { ignoreBOM: true }).decode(all);
      const found = decodeUtf8(all);
      expect(folded(found.text)).toBe(folded(web));
      expect(found.broken > 0).toBe(!isUtf8(all));
      const wide = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(all);
      expect(folded(decodeUtf16(all, false).text)).toBe(folded(wide));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['UTF-8', utf8(sample)],
  ['UTF-8', utf8(`\ufeff${sample}`)],
  ['UTF-16', utf16Bytes(sample, false)],
  ['UTF-16', utf16Bytes(sample, true)],
  ['GBK', gbkBytes(sample)],
])('a table in %s', (encoding, bytes) => {
  expect(decodeText(bytes)).toEqual({ ok: true, value: { text: sample, broken: 0, encoding } });
});

test('a file cut in the middle of a character is still what it was', () => {
  expect(decodeText(utf8(sample + '茶'.repeat(20)).slice(0, -1))).toMatchObject({
    value: { encoding: 'UTF-8', broken: 1 },
  });
  expect(decodeText(gbkBytes(sample + '茶').slice(0, -1))).toMatchObject({ value: { encoding: 'GBK', broken: 1 } });
});

test.each([
  ['空', Uint8Array.of()],
  ['不是文字', Uint8Array.of(0x41, 0, 0, 1)],
  ['编码', Uint8Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 0xff : 0x41))],
  ['太大', new Uint8Array(8_000_001)],
])('what is no table is refused: %s', (word, bytes) => {
  const read = decodeText(bytes);
  expect(read).toMatchObject({ ok: false, problem: expect.stringContaining(word) as string });
});
