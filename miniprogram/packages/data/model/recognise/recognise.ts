/**
 * One reader for everything that people paste about an account: official JSON, the platform's pushes and notices, and
 * plain text with one name and one date, mixed in any order.
 */
import type { Day } from '../../../../domain/day/day';
import { unescapeHtml, unreadable } from './clean';
import { isBroken, jsonPieces } from './jsonPieces';
import { readNotices } from './notice';
import { readPlainText, readStrayLines } from './plainText';
import { readPush } from './push';
import type { RecognisedItem } from './types';
import { splitXml, xmlField } from './xml';

export type { RecognisedFacts, RecognisedItem, RecognisedSource } from './types';

/** How many accounts one paste may hold, and how many UTF-16 units of text. */
export const itemLimit = 2000;
export const textLimit = 4_000_000;

/** Text that nothing was found in yet, or what was found in it. */
type Piece = { text: string } | { items: RecognisedItem[] };

const help = '请粘贴 getAccountBasicInfo 返回的 JSON、平台的年审通知，或“账号名称 2026-03-05”这样的文字';

/**
 * What a pasted text says, item by item, in the order in which it is said: accounts with warnings, and errors that say
 * what is wrong. Never empty, never throws, whatever comes; takes time in proportion to the text. `today`: the Beijing
 * day, by which an end in the past is told from one to come.
 */
export function recognise(text: string, today: Day): RecognisedItem[] {
  if (text.length > textLimit) return [unreadable(`文字太长（${text.length} 个字），请分几次粘贴`, text.slice(0, 200))];
  const plain = unescapeHtml(text.replace(/\ufeff/g, '').replace(/\r\n?/g, '\n'));
  if (plain.trim() === '') return [unreadable(`还没有内容，${help}`, '')];
  const pieces = structured(plain, today);
  const alone = pieces.every((piece) => 'text' in piece);
  const items: RecognisedItem[] = [];
  for (const piece of pieces) {
    const room = itemLimit + 1 - items.length;
    for (const item of 'items' in piece ? piece.items : textItems(piece.text, alone, room)) items.push(item);
  }
  if (items.length === 0) return [unreadable(`没有找到账号信息，${help}`, plain)];
  return items.length > itemLimit
    ? [...items.slice(0, itemLimit), unreadable(`一次最多读 ${itemLimit} 个，后面的没有读，请分几次粘贴`, '')]
    : items;
}

function structured(text: string, today: Day): Piece[] {
  const { texts, blocks } = splitXml(text);
  const pieces: Piece[] = [];
  const budget = { items: itemLimit + 1, readings: 10_000 };
  texts.forEach((between, index) => {
    for (const piece of jsonPieces(between, today, budget)) pieces.push(piece);
    const block = blocks[index];
    if (block !== undefined) pieces.push({ items: [readXml(block)] });
  });
  return pieces.map((piece) => ('text' in piece && isBroken(piece) ? { items: [brokenItem(piece.text)] } : piece));
}

function readXml(block: string): RecognisedItem {
  const push = readPush((name) => xmlField(block, name), block);
  return push ?? unreadable('这段 XML 里没有能认出的账号信息', block);
}

function brokenItem(text: string): RecognisedItem {
  return unreadable('这段 JSON 不完整或格式不对，请从第一个 { 到最后一个 } 重新复制', text);
}

/** Notices first; the rest counts in full only when nothing else was pasted, else it is the log around the data. */
function textItems(text: string, alone: boolean, room: number): RecognisedItem[] {
  const unescaped = text.replace(/(?:\\r)?\\n/g, '\n');
  if (unescaped.trim() === '') return [];
  const { items, rest } = readNotices(unescaped);
  if (alone && items.length === 0) return readPlainText(unescaped, room);
  for (const piece of rest) if (items.length < room) items.push(...readStrayLines(piece, room - items.length));
  return items.slice(0, room);
}
