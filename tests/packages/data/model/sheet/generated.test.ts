/** Tables as agencies write them, made at random: each is read for what it says. */
import fc from 'fast-check';
import { TextEncoder } from 'node:util';
import type { AccountKind } from '../../../../../miniprogram/domain/account/account';
import type { Day } from '../../../../../miniprogram/domain/day/day';
import { formatDay, partsOf } from '../../../../../miniprogram/domain/day/day';
import { decodeText } from '../../../../../miniprogram/packages/files/model/bytes/decodeText';
import { readSheet } from '../../../../../miniprogram/packages/data/model/sheet/readSheet';
import { gbkBytes, utf16Bytes } from '../../../files/model/bytes/encodings';

interface Account {
  name: string;
  kind: AccountKind;
  appid: string;
  due: Day;
  owner: string;
  note: string;
}

const kindWords: Record<AccountKind, string[]> = {
  miniProgram: ['小程序', '微信小程序'],
  service: ['服务号', '公众号（服务号）'],
  subscription: ['订阅号'],
};

/** 46086 is 2026-03-05, day 20517 since 1970. */
const excelSerial = (day: Day): string => String(day + 25569);
const two = (number: number): string => String(number).padStart(2, '0');
const dayForms: ((day: Day) => string)[] = [
  formatDay,
  (day) => formatDay(day).replace(/-/g, ''),
  (day) => `${formatDay(day)} 00:00:00`,
  (day) => plainParts(day, '/'),
  (day) => `${plainParts(day, '/')} 0:00`,
  (day) => plainParts(day, '.'),
  (day) => formatDay(day).replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日'),
  (day) => plainParts(day, '-').replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日'),
  excelSerial,
  (day) => String(day * 86_400 - 8 * 3600),
  (day) => `${partsOf(day).year}/${two(partsOf(day).month)}/${two(partsOf(day).day)} 上午 12:00:00`,
];

function plainParts(day: Day, joint: string): string {
  const { year, month, day: date } = partsOf(day);
  return [year, month, date].join(joint);
}

/** Headings of one column, and what stands below them; `null`: it says nothing that is taken. */
const columns: { headings: string[]; cell: (account: Account, pick: number) => string }[] = [
  {
    headings: ['账号名称', '名称', '帐号名称', '昵称', '公众号名称（必填）'],
    cell: ({ name }) => name,
  },
  {
    headings: [
      '认证到期时间',
      '到期日',
      '年审到期日',
      '有效期至',
      '到期时间',
      '微信认证到期日期',
      '认证到期\n时间',
      '截止日期',
    ],
    cell: ({ due }, pick) => (dayForms[pick % dayForms.length] ?? formatDay)(due),
  },
  {
    headings: ['类型', '账号类型', '账号类别'],
    cell: ({ kind }, pick) => kindWords[kind][pick % kindWords[kind].length] ?? '',
  },
  { headings: ['AppID', 'appid', '小程序AppID', 'App_ID', '公众号appid'], cell: ({ appid }) => appid },
  { headings: ['负责人', '经办人', '运营负责人', '对接人姓名'], cell: ({ owner }) => owner },
  { headings: ['备注', '备注信息', '说明'], cell: ({ note }) => note },
  {
    headings: ['创建时间', '注册日期', '合同到期时间'],
    cell: (_, pick) => `20${10 + (pick % 20)}-01-0${1 + (pick % 9)}`,
  },
  { headings: ['序号', '编号'], cell: (_, pick) => String(pick) },
  { headings: ['所在区域', '套餐'], cell: () => '华东' },
];

const wordCharacters = [...'杭州西湖茶事小满书会鑫淼馨阁甲乙丙丁'];
const word = fc.array(fc.constantFrom(...wordCharacters), { minLength: 2, maxLength: 6 }).map((all) => all.join(''));
const awkward = fc.constantFrom('', '', '', ',', '，', ';', '"', '|');
const account: fc.Arbitrary<Account> = fc.record({
  name: fc.tuple(word, awkward, word).map((parts) => parts.join('')),
  kind: fc.constantFrom<AccountKind>('miniProgram', 'service', 'subscription'),
  appid: fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 16, maxLength: 16 })
    .map((all) => `wx${all.join('')}`),
  due: fc.integer({ min: 20_000, max: 21_500 }).map((number) => number as Day),
  owner: word,
  note: fc.tuple(word, fc.constantFrom('', '\n', ',', '，'), word).map((parts) => parts.join('')),
});

const quoted = (cell: string, separator: string): string =>
  /["\n]/.test(cell) || cell.includes(separator) ? `"${cell.replace(/"/g, '""')}"` : cell;
const escaped = (cell: string): string => cell.replace(/\|/g, '\\|').replace(/\n/g, '<br>');
const writers: ((table: string[][]) => string)[] = [
  ...['\t', ',', '，', ';', '；'].map(
    (separator) => (table: string[][]) =>
      table.map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator)).join('\r\n'),
  ),
  (table) =>
    table
      .map((cells) => `| ${cells.map(escaped).join(' | ')} |`)
      .map((line, index) => (index === 0 ? `${line}\n|${' --- |'.repeat(table[0]?.length ?? 0)}` : line))
      .join('\n'),
];
const encoders: ((text: string) => Uint8Array)[] = [
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(`\ufeff${text}`),
  (text) => utf16Bytes(text, false),
  (text) => utf16Bytes(text, true),
  gbkBytes,
];

const sheet = fc.record({
  accounts: fc.array(account, { minLength: 1, maxLength: 5 }),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9, maxLength: 9 }),
  picks: fc.array(fc.nat(1000), { minLength: 9, maxLength: 9 }),
  writer: fc.constantFrom(...writers),
  encode: fc.constantFrom(...encoders),
});

test('1,000 tables with columns in any order, headings, days and encodings of any kind', () => {
  fc.assert(
    fc.property(sheet, ({ accounts, order, picks, writer, encode }) => {
      const pick = (column: number, row: number): number => (picks[column] ?? 0) + row;
      const headings = order.map((column) => {
        const all = columns[column]?.headings ?? [];
        return all[pick(column, 0) % all.length] ?? '';
      });
      const rows = accounts.map((one, row) =>
        order.map((column) => columns[column]?.cell(one, pick(column, row)) ?? ''),
      );
      const text = decodeText(encode(writer([headings, ...rows])));
      const read = text.ok ? readSheet(text.value.text) : null;
      expect(read?.rows.map(({ item }) => item)).toEqual(
        accounts.map(({ name, kind, appid, due, owner, note }) => ({
          ok: true,
          value: expect.objectContaining({
            facts: expect.objectContaining({
              name,
              kind,
              appid,
              dueOn: formatDay(due),
              dueTrust: 'estimated',
              beside: { owner, note: note.replace(/\n/g, ' ') },
            }) as unknown,
          }) as unknown,
        })),
      );
      expect(
        read?.columns
          .filter(({ use }) => use === null)
          .map(({ heading }) => heading)
          .sort(),
      ).toEqual(headings.filter((_, index) => [6, 8].includes(order[index] ?? 0)).sort());
    }),
    { numRuns: 1000 },
  );
});
