/** Tables as agencies write them, made at random: each is read for what it says. */
import fc from 'fast-check';
import { TextEncoder } from 'node:util';
import type { AccountKind } from '../../../../../miniprogram/domain/account/account';
import type { Day } from '../../../../../miniprogram/domain/day/day';
import { formatDay, partsOf } from '../../../../../miniprogram/domain/day/day';
import { decodeText } from '../../../../../miniprogram/packages/files/model/bytes/decodeText';
import { gbkBytes, utf16Bytes } from '../../../files/model/bytes/encodings';
import { readSheet } from '../../../../support/pasted';

interface Account {
  name: string;
  kind: AccountKind;
  appid: string;
  originalId: string;
  due: Day;
  subject: string;
  subjectType: 'enterprise' | 'individualBusiness' | 'media' | 'government' | 'foundation' | 'person';
  client: string;
  owner: string;
  administrator: string;
  contact: string;
  tags: string[];
  filingNumber: string;
  note: string;
}

const kindWords: Record<AccountKind, string[]> = {
  miniProgram: ['小程序', '微信小程序'],
  service: ['服务号', '公众号（服务号）'],
  subscription: ['订阅号'],
};

const subjectWords: Record<Account['subjectType'], string[]> = {
  enterprise: ['企业', '有限公司', '民营企业'],
  individualBusiness: ['个体工商户', '个体户'],
  media: ['媒体'],
  government: ['政府', '政府机关'],
  foundation: ['基金会'],
  person: ['个人', '个人主体'],
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

interface Column {
  headings: string[];
  cell: (account: Account, pick: number) => string;
  /** Nobody knows where it goes: it is told, and nothing of it is taken. */
  isOpen?: true;
}

const of = <T>(all: readonly T[], pick: number): T => all[pick % all.length] as T;
/** Headings of one column as people write them, and what stands below. */
const columns: readonly Column[] = [
  { headings: ['账号名称', '名称', '帐号名称', '昵称', '公众号名称（必填）', 'Name'], cell: ({ name }) => name },
  {
    headings: [
      ...[
        '认证到期时间',
        '到期日',
        '年审到期日',
        '有效期至',
        '到期时间',
        '微信认证到期日期',
        '认证到期\n时间',
        '截止日期',
      ],
      ...['下次年审时间', '年审截止', '小程序认证有效期', '到期日(格式：2026-03-05)'],
    ],
    cell: ({ due }, pick) => of(dayForms, pick)(due),
  },
  {
    headings: ['类型', '账号类型', '账号类别', '种类'],
    cell: ({ kind }, pick) => of(kindWords[kind], pick),
  },
  { headings: ['AppID', 'appid', '小程序AppID', 'App_ID', '公众号appid', '应用ID'], cell: ({ appid }) => appid },
  {
    headings: ['原始ID', '原始id', '公众号原始ID', 'gh_id', '原始账号', 'username'],
    cell: ({ originalId }) => originalId,
  },
  {
    headings: ['主体', '主体名称', '认证主体', '公司名称', '所属公司', '企业全称', '小程序主体', '营业执照名称'],
    cell: ({ subject }) => subject,
  },
  {
    headings: ['主体类型', '主体性质', '认证主体类别', '企业类型', '单位性质', '主体类型（下拉选择）'],
    cell: ({ subjectType }, pick) => of(subjectWords[subjectType], pick),
  },
  { headings: ['客户', '客户名称', '所属客户', '甲方', '商户简称', '委托方'], cell: ({ client }) => client },
  { headings: ['负责人', '经办人', '运营负责人', '对接人姓名', '跟进人', '业务员'], cell: ({ owner }) => owner },
  {
    headings: ['管理员', '超级管理员', '管理员姓名', '公众号管理员', '管理员微信号'],
    cell: ({ administrator }) => administrator,
  },
  { headings: ['联系方式', '联系电话', '手机', '手机号', '联系人', '客户电话'], cell: ({ contact }) => contact },
  {
    headings: ['标签', '分组', 'tags'],
    cell: ({ tags }, pick) => tags.join(of(['、', ',', '，', ';', '|', '\n'], pick)),
  },
  { headings: ['备案号', 'ICP备案号', '备案编号', 'icp号'], cell: ({ filingNumber }) => filingNumber },
  { headings: ['备注', '备注信息', '说明', '备忘', 'remark'], cell: ({ note }) => note },
  { headings: ['序号', '编号', 'No.', '#'], cell: (_, pick) => String(pick) },
  {
    headings: ['创建时间', '注册日期', '合同到期时间', '域名有效期'],
    cell: (_, pick) => `20${10 + (pick % 20)}-01-0${1 + (pick % 9)}`,
    isOpen: true,
  },
  { headings: ['所在区域', '套餐', '门店', '来源渠道'], cell: () => '华东', isOpen: true },
  { headings: ['粉丝数', '上次沟通', '小组'], cell: (_, pick) => `${pick} 次`, isOpen: true },
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
  originalId: fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 12, maxLength: 12 })
    .map((all) => `gh_${all.join('')}`),
  subject: word.map((one) => `杭州示例${one}有限公司`),
  subjectType: fc.constantFrom(...(Object.keys(subjectWords) as Account['subjectType'][])),
  client: word,
  administrator: word,
  contact: fc.integer({ min: 100_000_000, max: 999_999_999 }).map((number) => `13${number}`),
  tags: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
  filingNumber: fc.integer({ min: 1, max: 99 }).map((number) => `浙ICP备2025000001号-${number}X`),
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

const everyColumn = columns.map((_, index) => index);
const sheet = fc.record({
  accounts: fc.array(account, { minLength: 1, maxLength: 4 }),
  // The name always, most of the others.
  order: fc
    .shuffledSubarray(everyColumn.slice(1), { minLength: 6 })
    .chain((some) => fc.shuffledSubarray([0, ...some], { minLength: some.length + 1 })),
  picks: fc.array(fc.nat(1000), { minLength: columns.length, maxLength: columns.length }),
  writer: fc.constantFrom(...writers),
  encode: fc.constantFrom(...encoders),
});

/** What must be read of an account of which the table has these columns. */
function expected(one: Account, order: readonly number[]): { own: object; beside: object } {
  const { due, subject, note, ...rest } = one;
  const all = { ...rest, dueOn: formatDay(due), subjectName: subject, note: note.replace(/\n/g, ' ') };
  // In the order of `columns`.
  const own = ['name', 'dueOn', 'kind', 'appid', 'originalId', 'subjectName', 'subjectType'] as const;
  const beside = ['client', 'owner', 'administrator', 'contact', 'tags', 'filingNumber', 'note'] as const;
  const told = <K extends keyof typeof all>(keys: readonly K[], from: number): object =>
    Object.fromEntries(keys.map((key, at) => [key, order.includes(from + at) ? all[key] : '']));
  return { own: told(own, 0), beside: told(beside, own.length) };
}

test('1,000 tables with any columns in any order, headings, days and encodings of any kind', () => {
  fc.assert(
    fc.property(sheet, ({ accounts, order, picks, writer, encode }) => {
      const pick = (column: number, row: number): number => (picks[column] ?? 0) + row;
      const found = order.map((column) => ({ column, ...of(columns, column) }));
      const headings = found.map(({ column, headings: all }) => of(all, pick(column, 0)));
      const rows = accounts.map((one, row) => found.map(({ column, cell }) => cell(one, pick(column, row))));
      const text = decodeText(encode(writer([headings, ...rows])));
      const read = text.ok ? readSheet(text.value.text) : null;
      const told = read?.rows.map(({ item }) => {
        if (!item?.ok) return item;
        const { beside, ...own } = item.value.facts;
        return { own, beside: { ...beside } };
      });
      expect(told).toEqual(
        accounts.map((one) => {
          const { own, beside } = expected(one, order);
          const known = Object.entries(beside).filter(([, value]) => value !== '');
          return { own: expect.objectContaining(own) as unknown, beside: Object.fromEntries(known) };
        }),
      );
      const open = read?.columns.filter(({ use }) => use === null).map(({ heading }) => heading);
      expect(open?.sort()).toEqual(headings.filter((_, index) => found[index]?.isOpen).sort());
    }),
    { numRuns: 1000 },
  );
});
