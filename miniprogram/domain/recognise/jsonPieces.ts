/** Cuts a text into JSON that says something about accounts, and the text around it. */
import type { Day } from '../day';
import { findBlocks } from './blocks';
import { unreadable } from './clean';
import type { Budget } from './jsonItems';
import { jsonItems } from './jsonItems';
import { readJson } from './readJson';
import type { RecognisedItem } from './types';
import { isObject } from './values';

export type JsonPiece = { text: string } | { items: RecognisedItem[] };

/** How deep to look for readable blocks inside of one that can't be read as a whole. */
const insideLimit = 3;
const anyQuote = /["“”„‟＂]/;
/** A key of an official answer, also escaped: text that has one is data, even when it can't be read. */
export const brokenData = /["“”„‟＂]\s{0,9}(?:appid|account_type|wx_verify_info|nickname_info|principal_name|errcode)\s{0,9}\\{0,7}["“”„‟＂]/;

/** The pieces of a text in order. Blocks that are no data of ours stay in the text around them: 杭州[直营] is a name. */
export function jsonPieces(text: string, today: Day, budget: Budget, depth = 0): JsonPiece[] {
  const pieces: JsonPiece[] = [];
  let around: string[] = [];
  let from = 0;
  const endText = (): void => {
    if (around.some((part) => part.trim() !== '')) pieces.push({ text: around.join('') });
    around = [];
  };
  for (const { start, end } of findBlocks(text)) {
    const items = readBlock(text.slice(start, end), today, budget, depth);
    around.push(text.slice(from, items ? start : end));
    from = end;
    if (!items) continue;
    endText();
    budget.items -= items.length;
    pieces.push({ items });
  }
  around.push(text.slice(from));
  endText();
  return pieces;
}

/** null: this is text. No items: data, but not about an account. */
function readBlock(text: string, today: Day, budget: Budget, depth: number): RecognisedItem[] | null {
  if (budget.readings <= 0 || budget.items <= 0 || !anyQuote.test(text)) return null;
  budget.readings -= 1;
  const read = readJson(text);
  if (read) {
    const items = jsonItems(read.value, today, budget);
    return items.length > 0 || isObject(read.value) ? items : null;
  }
  const inside = depth < insideLimit ? jsonPieces(text.slice(1, -1), today, budget, depth + 1) : [];
  const items: RecognisedItem[] = [];
  for (const piece of inside) if ('items' in piece) items.push(...piece.items);
  if (items.length > 0) return items;
  return brokenData.test(text) ? [unreadable('这段 JSON 格式不对，请重新复制', text)] : null;
}
