/**
 * Everything that reads what others may have written. A new reader is one entry more: it gets each mutated text, throws
 * where something is not as it must be, and says whether there was anything in it for it.
 */
import { TextEncoder } from 'node:util';
import type { Result } from '../../miniprogram/domain/kit/result';
import { readBackup } from '../../miniprogram/packages/book/keeping/backups';
import { acceptedValues, gathered } from '../../miniprogram/packages/book/keeping/content';
import { planRestoring } from '../../miniprogram/packages/book/keeping/restore';
import { textOf as valueText } from '../../miniprogram/packages/book/keeping/values';
import { readBookFile, writeBookFile } from '../../miniprogram/packages/book/model/bookFile/bookFile';
import { cardPath, readCard } from '../../miniprogram/packages/book/model/card/card';
import { xlsxBytes } from '../../miniprogram/packages/book/model/export/xlsx';
import { zip } from '../../miniprogram/packages/book/model/export/zip';
import { goesOut } from '../../miniprogram/packages/book/model/card/sent';
import { planUndo } from '../../miniprogram/packages/book/model/deeds/planUndo';
import { changesOf } from '../../miniprogram/packages/book/model/mergeBooks/decide';
import { differencesOf } from '../../miniprogram/packages/book/model/mergeBooks/differences';
import { planMerge } from '../../miniprogram/packages/book/model/mergeBooks/plan';
import { decodeText } from '../../miniprogram/packages/files/model/bytes/decodeText';
import { allSteps } from '../../miniprogram/packages/files/model/bytes/steps';
import { readWorkbook } from '../../miniprogram/packages/files/model/xlsx/workbook';
import { diagnosisKey } from '../../miniprogram/storage/device/keys';
import { checksum } from '../../miniprogram/storage/sealed/checksum';
import { contentOf } from '../support/accounts';
import { allDeeds } from '../support/deeds';
import { FakePhone } from '../support/fakePhone';
import { areas, decider } from '../packages/book/keeping/keeper';
import { utf16Bytes } from '../packages/files/model/bytes/encodings';
import { partsOf, sheetOf } from '../packages/files/model/xlsx/workbooks';
import { book, content, phone, today } from './corpus';
import { frozen } from './frozen';
import { oneOf, upTo, type Dice } from './mutators';
import { planPaste, readSheet, recogniseWithTables } from '../support/pasted';

export interface Reader {
  name: string;
  /** Whether it found something. Throws where it broke a promise. */
  read: (text: string, dice: Dice) => boolean;
}

/** What a page may show: nothing that hides, turns around or is half a character. */
const hidden = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\p{Cs}/u;

function expectShown(texts: readonly string[]): void {
  for (const text of texts) if (hidden.test(text)) throw new Error(`shown: ${JSON.stringify(text)}`);
}

/** The value, or null where it was refused with a reason in Chinese. */
function given<T>(result: Result<T>): T | null {
  if (result.ok) return result.value;
  if (!/[\u4e00-\u9fff]/.test(result.problem)) throw new Error(`no reason: ${result.problem}`);
  return null;
}

const accounts = frozen(contentOf(book));
const here = frozen({ ...content });
const nameOf = (id: string): string => id;

function paste(text: string): boolean {
  const items = recogniseWithTables(text, today);
  if (items.length === 0) throw new Error('nothing is said about it');
  for (const item of items) {
    if (item.ok) expectShown([item.value.facts.name, item.value.facts.subjectName, ...item.value.warnings]);
    else expectShown([item.problem.message, item.problem.excerpt]);
  }
  planPaste(frozen(items), accounts, today);
  return items.some(({ ok }) => ok);
}

function sheet(text: string): boolean {
  const read = readSheet(text);
  if (read === null) return false;
  const unknown = read.columns.filter(({ use }) => use === null);
  const choices = Object.fromEntries(unknown.map(({ key }) => [key, 'noteLine' as const]));
  return readSheet(text, choices)?.rows.some(({ item }) => item?.ok) ?? false;
}

/** The text in some encoding, now and then with a byte that fell over; then as a table. */
function bytes(text: string, dice: Dice): boolean {
  const all = oneOf(dice, [
    () => new TextEncoder().encode(text),
    () => new TextEncoder().encode(`\ufeff${text}`),
    () => utf16Bytes(text, dice() < 0.5),
    () => Uint8Array.from(text, (unit) => unit.charCodeAt(0) & 0xff),
  ])();
  const at = upTo(dice, all.length);
  if (dice() < 0.5 && at < all.length) all[at] = upTo(dice, 255);
  const read = given(decodeText(dice() < 0.3 ? all.subarray(0, upTo(dice, all.length)) : all));
  return read !== null && readSheet(read.text) !== null;
}

/** The text as the rows of a workbook's sheet, or in its cells with a byte that fell over. */
function workbook(text: string, dice: Dice): boolean {
  const kind = dice();
  // One in four: making a workbook takes longer than reading it.
  if (kind > 0.25) return false;
  const isXml = kind < 0.125;
  const parts = partsOf({ sheets: { 名单: sheetOf(text) }, strings: '<si><t>甲</t></si>' });
  const cells = text.split('\n', 100).map((line) => line.split('\t', 50));
  const all = isXml ? zip(Object.entries(parts).map(([name, part]) => ({ name, text: part }))) : xlsxBytes(cells);
  if (!isXml && dice() < 0.5) all[upTo(dice, all.length - 1)] = upTo(dice, 255);
  const read = given(allSteps(readWorkbook(dice() < 0.2 ? all.subarray(0, upTo(dice, all.length)) : all)));
  for (const each of read ?? []) readSheet(each.text.slice(0, 20_000));
  return read !== null;
}

function bookFile(text: string): boolean {
  const read = given(readBookFile(text));
  if (read === null) return false;
  if (readBookFile(writeBookFile(read)).ok !== true) throw new Error('what was read can’t be written');
  frozen(read);
  const rows = planMerge(here.entries, read.entries);
  for (const { ours, theirs } of rows) if (ours) differencesOf(ours, theirs, nameOf);
  changesOf(rows, new Map(rows.map(({ id }) => [id, 'theirs'])), decider);
  const values = given(acceptedValues(read.values)) ?? {};
  for (const { json } of planRestoring(here, { entries: read.entries, values }, decider).values) valueText(json);
  return true;
}

function card(text: string): boolean {
  const read = given(readCard(text));
  if (read === null) return false;
  goesOut(read, { notes: true, contacts: true });
  cardPath('/packages/book/card/card?c=', frozen(read), { notes: true, contacts: true });
  return true;
}

/** A phone whose files hold the text under a name that says its length. */
function withFile(kind: string, text: string): { with: FakePhone; file: string } {
  const one = new FakePhone();
  const file = `${kind}-1772668800000-${text.length}`;
  one.files.texts.set(file, text);
  return { with: one, file };
}

function backup(text: string): boolean {
  const { with: one, file } = withFile('backup', text);
  const texts = given(readBackup(one.files, file));
  const then = texts && given(gathered(texts));
  if (!then) return false;
  planRestoring(here, frozen(then), decider);
  return true;
}

function deed(text: string): boolean {
  const { with: one, file } = withFile('deed', text);
  const deeds = allDeeds({ files: one.files, book, now: () => 1_772_668_800_000 });
  const traces = deeds.traces(file);
  if (traces) planUndo(frozen(traces), (id) => book.find(id), today);
  // One that can't be read is let go of: that is all that listing may do.
  deeds.list();
  return traces !== null;
}

const storedKeys = [
  ...['page:01', 'settings', 'registrations', 'filters', 'reminders', 'draft:paste', diagnosisKey('a')],
  ...[...phone.store.values.keys()].filter((key) => /^(spoken|calendar|ics):/.test(key)),
];

/** Under each key in turn; nothing is written, and what the other keys hold is there. */
function stored(text: string, dice: Dice): boolean {
  if (text === '') return false;
  const key = oneOf(dice, storedKeys);
  const one = phone.copy();
  one.store.write(key, text);
  one.store.written.length = 0;
  const opened = one.open();
  opened.lookAside();
  const { settings, registrations, filters, reminders, drafts, diagnoses } = areas(one);
  settings.read();
  registrations.read();
  filters.read();
  drafts.read('paste');
  diagnoses.all();
  [reminders.ledger, reminders.added, reminders.exported, reminders.choices].forEach((each) => each.read());
  if (one.store.written.length > 0) throw new Error(`reading ${key} wrote ${one.store.written.join()}`);
  if (key !== 'page:01' && opened.all().length !== book.all().length) throw new Error(`${key} cost accounts`);
  return opened.mode.kind === 'ready' && opened.faults().length === 0;
}

/** A journal that a killed app left: finished or taken back, or said to be lost, and never half of it. */
function journal(text: string): boolean {
  const one = phone.copy();
  one.files.texts.set('journal-a.json', text);
  one.store.write('tx', JSON.stringify({ schema: 1, file: 'journal-a.json', sum: checksum(text) }));
  const before = JSON.stringify([...one.store.values]);
  const { mode } = one.open();
  const isLost = mode.kind === 'readOnly' && mode.cause === 'lost';
  if (isLost && JSON.stringify([...one.store.values]) !== before) throw new Error('a lost journal changed something');
  return !isLost;
}

export const readers: readonly Reader[] = [
  { name: 'paste', read: paste },
  { name: 'sheet', read: sheet },
  { name: 'bytes', read: bytes },
  { name: 'workbook', read: workbook },
  { name: 'book file', read: bookFile },
  { name: 'card', read: card },
  { name: 'backup', read: backup },
  { name: 'deed', read: deed },
  { name: 'stored value', read: stored },
  { name: 'journal', read: journal },
];
