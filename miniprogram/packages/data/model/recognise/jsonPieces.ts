/** Cuts a text into JSON that says something about accounts, and the text around it. */
import { isRecord } from '../../../../domain/kit/json';
import type { Day } from '../../../../domain/day/day';
import type { Block } from './blocks';
import { findingBlocks } from './blocks';
import { withPrinted } from './printedBlocks';
import { unreadable } from './clean';
import type { Budget } from './jsonItems';
import { jsonItems } from './jsonItems';
import { readJson } from './readJson';
import { atOnce, flat, inTurn } from './steps';
import type { RecognisedItem } from './types';

/** Text, or data with the text that it was; data without items is data about something else. */
export type JsonPiece = { text: string } | { text: string; items: RecognisedItem[] };

/** How deep to look for readable blocks inside of one that can't be read as a whole. */
const insideLimit = 3;
const anyQuote = /["“”„‟＂]/;
/** A key of an official answer, also escaped: text that has one is data, even when it can't be read. */
const brokenData =
  /["“”„‟＂]\s{0,9}(?:appid|account_type|wx_verify_info|nickname_info|principal_name|errcode)\s{0,9}\\{0,7}["“”„‟＂]/;

/** A name that only an official answer has, in any spelling. */
const officialName =
  /(?:wx_?verify_?info|qualification_?verify|annual_?review_?(?:begin|end)_?time|nickname_?info|principal_?name)/i;
const printedMessage =
  '这是程序打印出来的内容，不是 JSON 原文，读不全。请让技术人员把接口返回的 JSON 原文发给你，再粘贴';

/**
 * The pieces of a text in order, in steps; `done` is given them. Blocks that are no data of ours stay in the text
 * around them: 杭州[直营] is a name.
 */
export function jsonPieces(
  text: string,
  today: Day,
  budget: Budget,
  done: (pieces: readonly JsonPiece[]) => void,
): Iterable<undefined> {
  const spare = { ...budget };
  const found: Block[] = [];
  const long: Block[] = [];
  const pieces: JsonPiece[] = [];
  const others: JsonPiece[] = [];
  return inTurn<undefined>(
    () => findingBlocks(text, false, found),
    () => cutting(text, { today, budget }, withPrinted(text, found), 0, pieces),
    () => (pieces.some(isDamaged) ? findingBlocks(text, true, long) : []),
    () => (pieces.some(isDamaged) ? cutting(text, { today, budget: spare }, long, 0, others) : []),
    () =>
      atOnce(() => {
        const isBetter = accountsIn(others) > accountsIn(pieces);
        if (isBetter) Object.assign(budget, spare);
        done(isBetter ? others : pieces);
      }),
  );
}

/** Data that could not be read, whether nothing was made of it or a message. */
function isDamaged(piece: JsonPiece): boolean {
  return isBroken(piece) || ('items' in piece && piece.items.some((item) => !saysSomething(item)));
}

/** Text that is data, or was meant to be. */
export function isBroken(piece: JsonPiece): boolean {
  return !('items' in piece) && brokenData.test(piece.text);
}

function accountsIn(pieces: readonly JsonPiece[]): number {
  return pieces.reduce((sum, piece) => sum + ('items' in piece ? piece.items.filter(saysSomething).length : 0), 0);
}

/** An account, or something told of one. */
function saysSomething(item: RecognisedItem): boolean {
  return item.ok || item.problem.told !== undefined;
}

interface Reading {
  today: Day;
  budget: Budget;
}

function cutting(
  text: string,
  reading: Reading,
  blocks: readonly Block[],
  depth: number,
  pieces: JsonPiece[],
): Iterable<undefined> {
  const whole = text.trim().length;
  let around: string[] = [];
  let from = 0;
  const endText = (): void => {
    if (around.some((part) => part !== '')) pieces.push({ text: around.join('') });
    around = [];
  };
  return inTurn<undefined>(
    () =>
      flat(blocks, ({ start, end }) => {
        const block = text.slice(start, end);
        return readingBlock(block, reading, depth, block.length === whole, (items) => {
          around.push(text.slice(from, items ? start : end));
          from = end;
          if (!items) return;
          endText();
          reading.budget.items -= items.length;
          pieces.push({ text: block, items });
        });
      }),
    () =>
      atOnce(() => {
        around.push(text.slice(from));
        endText();
      }),
  );
}

/** `done` is given null: this is text. No items: data, but not about an account. `whole`: it is all that there is. */
function readingBlock(
  text: string,
  reading: Reading,
  depth: number,
  whole: boolean,
  done: (items: RecognisedItem[] | null) => void,
): Iterable<undefined> {
  const { today, budget } = reading;
  if (!mayBeData(text, budget, whole)) return atOnce(() => done(null));
  budget.readings -= 1;
  const read = readJson(text);
  const items: RecognisedItem[] = [];
  if (read)
    return inTurn<undefined>(
      () => jsonItems(read.value, today, budget, items),
      () => atOnce(() => done(items.length > 0 || isData(read.value) || whole ? items : null)),
    );
  const inner = text.slice(1, -1);
  const inside: JsonPiece[] = [];
  const blocks: Block[] = [];
  return inTurn<undefined>(
    () => findingBlocks(depth < insideLimit ? inner : '', false, blocks),
    () => cutting(inner, reading, blocks, depth + 1, inside),
    () =>
      atOnce(() => {
        inside.forEach((piece) => 'items' in piece && items.push(...piece.items));
        if (items.length > 0) done(items);
        else if (brokenData.test(text)) done([unreadable('这段 JSON 格式不对，请重新复制', text)]);
        else done(officialName.test(text) ? [unreadable(printedMessage, text)] : null);
      }),
  );
}

function mayBeData(text: string, budget: Budget, whole: boolean): boolean {
  return budget.readings > 0 && budget.items > 0 && (whole || anyQuote.test(text) || officialName.test(text));
}

/** A list of words in brackets may be part of a name; an object is none. */
function isData(value: unknown): boolean {
  return isRecord(value) || (Array.isArray(value) && value.some(isRecord));
}
