/**
 * No reader hangs: on ten times as much it takes at most `bound` times as long, be it what it is made for or what
 * somebody made to hurt it. 3 KB and 30 KB with the other tests; `npm run torture` takes 40 KB and 400 KB, and tells
 * the ratios.
 */
import { encodeRecord } from '../../miniprogram/domain/account/packed';
import { fingerprint } from '../../miniprogram/domain/kit/fingerprint';
import { canonicalJson } from '../../miniprogram/packages/book/model/bookFile/canonical';
import { deedText } from '../../miniprogram/storage/areas/deeds';
import { writeSealed } from '../../miniprogram/storage/sealed/lines';
import { seal } from '../../miniprogram/storage/sealed/seal';
import { toEnd } from '../../miniprogram/domain/kit/steps';
import { encodingJournal } from '../../miniprogram/storage/writing/journalFile';
import { annualRenewEvent, basicInfoSample, reviewNotice } from '../fixtures/officialSamples';
import { fullFields } from '../support/accounts';
import { bound, growthOf, type Growth } from './growth';
import type { Dice } from './mutators';
import { readers } from './readers';

/** A text of about so many bytes. */
type Pattern = (length: number) => string;

const repeated =
  (piece: string, head = '', tail = ''): Pattern =>
  (length) =>
    head + piece.repeat(Math.ceil(length / piece.length)) + tail;
const counted =
  (piece: (index: number) => string, joint: string, head = '', tail = ''): Pattern =>
  (length) =>
    head + Array.from({ length: Math.ceil(length / piece(100).length) }, (_, at) => piece(at)).join(joint) + tail;
const nested =
  (open: string, close: string, head = '', tail = ''): Pattern =>
  (length) => {
    const depth = Math.ceil(length / (open.length + close.length));
    return head + open.repeat(depth) + (open.endsWith(':') ? '1' : '') + close.repeat(depth) + tail;
  };

const header = '名称,到期日,类型,AppID,备注\n';
const row = (index: number): string => `示例${index}店,2026-03-05,小程序,wx${String(index).padStart(16, '0')},好`;
const texts: Readonly<Record<string, Pattern>> = {
  rows: counted(row, '\n', header),
  'rows without a header': counted((index) => `示例${index}店 2026-03-05`, '\n'),
  notices: counted((index) => reviewNotice.replace('我的小程序名', `示例${index}店`), '\n\n'),
  JSON: counted((index) => basicInfoSample.replace('wx', `wx${index}`), ',\n', '[', ']'),
  'JSON again and again': repeated(`${basicInfoSample}\n`),
  pushes: repeated(`${annualRenewEvent}\n`),
  quotes: repeated('"', header),
  'quotes that open cells': repeated(',"', header),
  'quotes that never close': repeated('\n"小店的一句很长很长的话,2026-03-05,', header),
  separators: repeated(',', header),
  tabs: repeated('\t', '名称\t到期日\n'),
  headings: repeated('名称,', ''),
  strokes: repeated('|', '|名称|到期日|\n'),
  backslashes: repeated('\\|', '|名称|到期日|\n'),
  'many columns': repeated('\t名称\t2026-03-05', '名称'),
  blanks: repeated(' ', header, '小店'),
  'line ends': repeated('\r\n', header, '小店'),
  digits: repeated('20'),
  'one word': repeated('店', header),
  days: repeated('2026-03-05 ', header),
  'days that are none': repeated('2026-02-30,', header),
  braces: repeated('{'),
  'closed braces': nested('{"a":', '}'),
  brackets: nested('[', ']'),
  'broken nesting': nested('["', ']'),
  'open tags': repeated('<xml><appid><![CDATA['),
  'closed tags': nested('<xml>', '</xml>'),
  labels: repeated('账号名称:到期时间:'),
  'halves of characters': repeated('\ud800'),
  'what is not seen': repeated('\u200b\u202e'),
  entities: repeated('&amp;'),
  'escaped quotes': repeated('\\"'),
  'data about nothing': repeated('{"a":1}'),
  'a key of every object': repeated('{"__proto__":{"a":1}}'),
};

const account = (index: number, later: object = {}): string => {
  const id = `p01-${String(index).padStart(10, 'a')}`;
  const stamps = { id, rev: { d: 1 }, createdAt: 1, updatedAt: 2, deletedOn: '' };
  return encodeRecord({ ...fullFields(index), ...stamps }, later);
};
const stub = (index: number): string => canonicalJson({ stub: true, id: `p01-x${index}`, rev: { d: 1 }, purgedOn: '' });
const file =
  (accounts: Pattern, values: Pattern = () => '{}'): Pattern =>
  (length) => {
    const start = '{"file":"nianshen-keeper","schema":1,"accounts":';
    const body = `${start}[${accounts(length)}],"app":"0","madeOn":"2026-03-05","values":${values(length)}`;
    return `${body},"sum":"${fingerprint(body)}"}`;
  };
const nothing: Pattern = () => '';
const files: Readonly<Record<string, Pattern>> = {
  accounts: file(counted(account, ',')),
  stubs: file(counted(stub, ',')),
  'values of many lines': file(
    nothing,
    counted((at) => `{"name":"${at}"}`, ',', '{"filters":[{"schema":1},', ']}'),
  ),
  'what a later version added': file((length) =>
    account(1, Object.fromEntries(Array.from({ length: length / 12 }, (_, at) => [`k${at}`, at]))),
  ),
  'a deep account': file(nested('[', ']', account(1).replace(/\}$/, ',"later":'), '}')),
  'a value that is deep': file(nothing, nested('{"a":', '}', '{"settings":{"schema":1,"a":', '}}')),
  sums: repeated(',"sum":"a', '{"file":"nianshen-keeper","schema":', '"}'),
  'a long sum': repeated('a', '{"file":"nianshen-keeper","schema":1,"sum":"', '"}'),
};

const lines =
  (line: (index: number) => string): Pattern =>
  (length) =>
    writeSealed(
      { schema: 1 },
      Array.from({ length: Math.ceil(length / line(100).length) }, (_, at) => seal(line(at))),
    );
const sealedTexts: Readonly<Record<string, Pattern>> = {
  accounts: lines(account),
  'one account again and again': lines(() => account(1)),
  stubs: lines(stub),
  'broken lines': repeated(`00000000\t${account(1)}\n`),
  tabs: repeated('\t', `${seal('{"schema":1}')}\n`),
  'sums that don’t hold': repeated('00000000\t', `${seal('{"schema":1}')}\n`),
  'a line that is deep': nested('[', ']', `${seal('{"schema":1}')}\n`),
};
const backups = Object.fromEntries(
  Object.entries(sealedTexts).map(([name, pattern]): [string, Pattern] => [
    name,
    (length) => {
      const page = pattern(length);
      return `${seal(JSON.stringify({ schema: 1, count: 1, parts: [['page:01', page.length]] }))}\n${page}`;
    },
  ]),
);

const patternsOf: Readonly<Record<string, Readonly<Record<string, Pattern>>>> = {
  paste: texts,
  sheet: Object.fromEntries(Object.entries(texts).filter(([, pattern]) => pattern(10).startsWith('名称'))),
  bytes: {
    rows: counted(row, '\n', header),
    'one word': repeated('店'),
    'halves of characters': repeated('\ud800'),
    'line ends': repeated('\r\n'),
  },
  workbook: {
    rows: counted((at) => `<row><c t="inlineStr"><is><t>店${at}</t></is></c><c><v>46086</v></c></row>`, ''),
    cells: repeated('<c><v>1</v></c>', '<row>', '</row>'),
    'open tags': repeated('<c><is><t>'),
    'attributes without end': repeated(' r="A1"', '<row'),
    comments: repeated('<!--'),
    entities: repeated('&amp;', '<row><c t="inlineStr"><is><t>', '</t></is></c></row>'),
    'merged cells': repeated('<mergeCell ref="A1:ZZ9999"/>'),
  },
  'book file': files,
  card: { digits: repeated('A', 'n1000000') },
  backup: {
    ...backups,
    'many parts': counted((at) => `["diagnosis:${at}",0]`, ',', '', ''),
  },
  deed: {
    ...sealedTexts,
    traces: (length) =>
      deedText(
        '加',
        Array.from({ length: length / 60 }, (_, at) => ({ id: `p${at}`, before: {}, after: 'x' })),
      ),
  },
  'stored value': sealedTexts,
  journal: {
    images: (length) =>
      toEnd(
        encodingJournal(
          Array.from({ length: length / 40 }, (_, at) => ({ key: `draft:${at}`, before: '"a"', after: null })),
        ),
      ),
    'a deep one': nested('[', ']'),
  },
};

const isTorture = process.env['TORTURE_COUNT'] !== undefined;
// Beyond some 16,000 cells V8 gives an array pages of its own, which cost four times as much: both or neither.
const length = isTorture ? 40_000 : 3000;

const measured: { what: string; growth: Growth }[] = [];
/** The same for each run: the first of what there is to choose from (UTF-8, a page's key), and nothing else happens. */
const steady = (): Dice => {
  let thrown = 0;
  return () => ((thrown += 1) > 1 ? 0.999 : 0);
};

describe.each(readers)('$name', ({ name, read }) => {
  test.each(Object.entries(patternsOf[name] ?? {}))('%s', (what, pattern) => {
    const [small, large] = [pattern(length), pattern(10 * length)];
    const growth = growthOf(
      () => read(small, steady()),
      () => read(large, steady()),
    );
    measured.push({ what: `${name}, ${what}`, growth });
    expect(growth.ratio).toBeLessThanOrEqual(bound);
  });
});

test('every reader has patterns', () => {
  expect(readers.map(({ name }) => name)).toEqual(Object.keys(patternsOf));
});

test('what grows with the square of the length is found', () => {
  const square = (length: number) => (): number => {
    let sum = 0;
    for (let at = 0; at < (length * length) / 50; at += 1) sum = (sum + at) | 0;
    return sum;
  };
  expect(growthOf(square(10_000), square(100_000), 2).ratio).toBeGreaterThan(bound);
});

afterAll(() => {
  if (!isTorture) return;
  const sorted = measured.sort((a, b) => b.growth.ratio - a.growth.ratio);
  const told = sorted
    .slice(0, 20)
    .map(
      ({ what, growth: { small, large, ratio } }) =>
        `${ratio.toFixed(1)} × (${small.toFixed(2)} → ${large.toFixed(2)} ms) ${what}`,
    );
  console.log([`of ${sorted.length} patterns those that grow most:`, ...told].join('\n'));
});
