/** What the readers get in good condition: texts as platforms, people and this app write them. */
import { tableOf } from '../../miniprogram/packages/book/model/export/table';
import { csvText } from '../../miniprogram/packages/book/model/export/csv';
import { cardPath } from '../../miniprogram/packages/book/model/card/card';
import { writeBookFile } from '../../miniprogram/packages/book/model/bookFile/bookFile';
import { keepBackup } from '../../miniprogram/storage/areas/backups';
import { deedText } from '../../miniprogram/storage/areas/deeds';
import { traceOf } from '../../miniprogram/domain/account/deed';
import { toEnd } from '../../miniprogram/domain/kit/steps';
import { encodingJournal } from '../../miniprogram/storage/writing/journalFile';
import { day, standing } from '../domain/arbitraries';
import {
  annualRenewEvent,
  basicInfoSample,
  fastRegisterResponse,
  qualificationFailEvent,
  reviewNotice,
  verifyNoticePush,
} from '../fixtures/officialSamples';
import { areas, contentIn, fullPhone } from '../packages/book/keeping/keeper';
import { printers } from '../packages/data/model/recognise/printers';
import type { FakePhone } from '../support/fakePhone';

export const today = day('2026-03-05');

/** A phone with something of everything, as it is; each reader gets a copy or what was frozen of it. */
export const phone: FakePhone = fullPhone();
export const content = contentIn(phone);
export const book = phone.open();

/** The text of the backup that a phone makes of what it holds. */
export function backupText(of: FakePhone): string {
  const copy = of.copy();
  keepBackup({ store: copy.store, files: copy.files, book: copy.open(), now: () => 1_772_668_800_000 });
  return [...copy.files.texts].find(([name]) => name.startsWith('backup-'))?.[1] ?? '';
}

const rows = [
  ['序号', '客户', '账号名称', '类型', 'AppID', '主体名称', '认证到期时间', '负责人', '标签', '创建时间', '备注'],
  [
    ...['1', '西湖集团', '西湖茶事', '小程序', 'wx00112233445566aa', '杭州示例茶事有限公司', '2026/4/6', '小王'],
    ...['年框、重点', '2023-05-01 10:00:00', '第一行\n第二行'],
  ],
  ['2', '', '示例书店', '服务号', 'gh_0123456789ab', '青岛示例商贸有限公司', '46086', '李四', '', '', '=cmd()'],
  ['3', '湖滨', '南山"小满"面包', '订阅号', '', '个体工商户示例', '2026年2月30日', '', '急', '2020.1.2', ''],
  ['合计', '3', '', '', '', '', '', '', '', '', ''],
];
const quoted = (cell: string): string => (/[",\n;，\t]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
const table = (separator: string, lineEnd: string): string =>
  rows.map((cells) => cells.map(quoted).join(separator)).join(lineEnd);
const markdown = rows
  .map((cells) => `| ${cells.map((cell) => cell.replace(/\n/g, '<br>')).join(' | ')} |`)
  .map((line, at) => (at === 0 ? `${line}\n|${' --- |'.repeat(rows[0]?.length ?? 0)}` : line))
  .join('\n');

const stored = [...phone.store.values].map(([, text]) => text);
const [first] = book.all();
if (!first) throw new Error('the phone has no account');

const aCard = cardPath('', book.all().slice(0, 2), { notes: true, contacts: true });
if (!aCard.ok) throw new Error(aCard.problem.message);

/** Each entry with what it is. */
export const corpus: readonly (readonly [form: string, text: string])[] = [
  ...[basicInfoSample, fastRegisterResponse].map((text) => ['JSON of the platform', text] as const),
  ...[verifyNoticePush, qualificationFailEvent, annualRenewEvent].map((text) => ['a push', text] as const),
  ['a notice', reviewNotice],
  ['notices and rows', `${reviewNotice}\n\n西湖茶事 2026-03-05\n示例书店\t服务号\t2026年4月6日\n随手记的一句话`],
  ...Object.values(printers).map(
    (print) =>
      [
        'printed by a program',
        print({ appid: 'wx00000000000000a1', account_type: 3, nickname: '示例茶馆', wx_verify_info: { a: 1 } }, 2),
      ] as const,
  ),
  ...(['\t', ',', '，', ';'] as const).map((separator) => ['a table', table(separator, '\r\n')] as const),
  ['a table in Markdown', markdown],
  [
    'rows of a workbook',
    '<row r="1"><c r="A1" t="inlineStr"><is><t>名称</t></is></c><c r="B1" t="str"><v>到期日</v></c></row>\n' +
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>46086</v></c><c r="D2" t="b"><v>1</v></c></row>',
  ],
  ['our own table', csvText(tableOf(book.all(), { standing: standing(today), contacts: true }))],
  ['a book file', writeBookFile({ ...content, app: '0.1.0', madeOn: '2026-03-05' })],
  ['a card', aCard.value],
  ['a backup', backupText(phone)],
  ...stored.map((text) => ['a stored value', text] as const),
  [
    'a step of 最近操作',
    deedText('加“年框”', [traceOf(first, { ...first, tags: ['年框'] }), traceOf(undefined, first)]),
  ],
  ['a journal', toEnd(encodingJournal([{ key: 'settings', before: '{"schema":1}', after: null }]))],
];

/** What stands beside the accounts on that phone. */
export const beside = areas(phone);
