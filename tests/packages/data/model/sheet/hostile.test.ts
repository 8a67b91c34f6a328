import fc from 'fast-check';
import { decodeText } from '../../../../../miniprogram/packages/files/model/bytes/decodeText';
import { operations } from './operations';
import { readSheet } from '../../../../support/pasted';

const tokens = [
  '"',
  '""',
  ',',
  '\t',
  '|',
  '，',
  ';',
  '\n',
  '\r\n',
  '\\',
  '---',
  '名称',
  '到期日',
  '类型',
  'AppID',
  '备注',
].concat([
  '序号',
  '2026-03-05',
  '46086',
  '2026-02-30',
  '小店',
  '=',
  "'",
  '\ud800',
  '\u202e',
  '__proto__',
  'constructor',
  ' ',
  '合计',
]);

/** What holds of any table. */
function expectSane(text: string): void {
  const sheet = readSheet(text);
  if (sheet === null) return;
  for (const { item } of sheet.rows) {
    if (item === null) continue;
    const shown = item.ok ? [item.value.facts.name, ...item.value.warnings] : [item.problem.message];
    for (const one of shown) expect(one).toMatch(/^[^\p{Cc}\u202e\ud800-\udfff]+$/u);
    if (item.ok) expect(item.value.facts.dueOn).toMatch(/^(20\d\d-\d\d-\d\d)?$/);
  }
}

test('any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = decodeText(bytes);
      if (text.ok) expectSane(text.value.text);
      else expect(text.problem).toMatch(/[\u4e00-\u9fff]/);
    }),
    { numRuns: 500 },
  );
});

test('any mixture of what tables are made of', () => {
  const mixture = fc
    .array(fc.constantFrom(...tokens), { maxLength: 60 })
    .map((parts) => `名称,到期日\n${parts.join('')}`);
  fc.assert(fc.property(mixture, expectSane), { numRuns: 1000 });
});

test.each([
  ['quotes', '"'],
  ['quotes that open cells', ',"'],
  ['doubled quotes that open cells', ',"""b'],
  ['quotes that never close', '\n"小店,'],
  ['separators', ','],
  ['headings', '名称,'],
  ['headers', '\n名称,到期日'],
  ['rows', '\n小店,2026-03-05'],
  ['rows of errors', '\n,2026-02-30'],
  ['line ends', '\n'],
  ['blanks', ' '],
  ['strokes', '|'],
  ['backslashes', '\\|'],
  ['days', '2026-03-05'],
  ['digits', '20'],
])('a text ten times as long takes no more than 15 times the work: %s', (_name, piece) => {
  const text = (length: number): string => `名称,到期日\n小店,${piece.repeat(length / piece.length)}`;
  const few = operations(() => readSheet(text(10_000)));
  const many = operations(() => readSheet(text(100_000)));
  expect(many).toBeLessThanOrEqual(15 * few);
});

test.each([
  ['GBK', [0xc4, 0xe3]],
  ['broken GBK', [0xff, 0xc4, 0x30]],
  ['broken UTF-8', [0xe4, 0xbd, 0x41]],
])('bytes are read once: %s', (_name, pattern) => {
  const bytes = (length: number): Uint8Array =>
    Uint8Array.from({ length }, (_, at) => pattern[at % pattern.length] ?? 0);
  // The table is unpacked at the first use.
  decodeText(bytes(10));
  const few = operations(() => decodeText(bytes(10_000)));
  expect(operations(() => decodeText(bytes(100_000)))).toBeLessThanOrEqual(15 * few);
});
