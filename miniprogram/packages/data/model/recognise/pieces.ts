/** A text cut into what its parts are, so that no line of it gets lost: data, pushes, notices, and the lines beside. */
import type { Day } from '../../../../domain/day/day';
import { unreadable } from './clean';
import { isBroken, jsonPieces } from './jsonPieces';
import { readLeftover, type Joins } from './leftover';
import { readingNotices, type ReadNotices } from './notice';
import { readPlainText } from './plainText';
import { readPush } from './push';
import { flat, inTurn, upTo } from './steps';
import type { FoundParts, ReadPart, ReadsPlain, RecognisedItem } from './types';
import { splitXml, xmlField } from './xml';

/** Text that nothing was found in yet, or what was found in it. */
type Piece = { text: string } | ReadPart;

const noAccount = '这段 JSON 里没有找到账号信息，请粘贴 getAccountBasicInfo 返回的内容';
const brokenJson = '这段 JSON 不完整或格式不对，请从第一个 { 到最后一个 } 重新复制';

/**
 * The parts of a text with plain line ends, in order, each with at least one item. Every line is in exactly one part,
 * but those that say nothing (see `saysNothing` and `standsBeside`). `limit`: how many items are wanted at most.
 * `readsPlain`: reads the text where nothing else was pasted.
 */
export function readParts(text: string, today: Day, limit: number, readsPlain: ReadsPlain = readPlainText): FoundParts {
  const pieces: Piece[] = [];
  return inTurn<ReadPart | undefined>(
    () => structuring(text, today, limit, pieces),
    () => partsOfAll(pieces, limit, readsPlain),
  );
}

function partsOfAll(pieces: readonly Piece[], limit: number, readsPlain: ReadsPlain): FoundParts {
  const plain = pieces.every((piece) => !('items' in piece)) ? readsPlain : null;
  const before = touching(pieces);
  const behind = touching([...pieces].reverse()).reverse();
  let room = limit;
  const partsOf = (piece: Piece, index: number): FoundParts => {
    const joins = { before: before[index] === true, behind: behind[index] === true };
    return 'items' in piece ? dataParts(piece, joins) : textParts(piece.text, plain, room, joins);
  };
  return upTo(limit, flat(pieces, partsOf), (part) => {
    const size = part?.items.length ?? 0;
    room -= size;
    return size;
  });
}

function structuring(text: string, today: Day, limit: number, pieces: Piece[]): Iterable<undefined> {
  const { texts, blocks } = splitXml(text);
  const budget = { items: limit, readings: 10_000 };
  return flat(texts, (between, index) =>
    jsonPieces(between, today, budget, (found) => {
      found.forEach((piece) => pieces.push(...(isBroken(piece) ? brokenParts(piece.text) : [piece])));
      const block = blocks[index];
      if (block !== undefined) pieces.push({ text: block, items: [readXml(block)] });
    }),
  );
}

function readXml(block: string): RecognisedItem {
  const push = readPush((name) => xmlField(block, name), block);
  return push ?? unreadable('这段 XML 里没有能认出的账号信息', block);
}

/** The lines from the first to the last that have a sign of JSON; those before and behind are lines like others. */
function brokenParts(text: string): Piece[] {
  const lines = text.split('\n');
  const signs = lines.map((line) => /["“”{}[\]]/.test(line));
  const first = signs.indexOf(true);
  const last = signs.lastIndexOf(true);
  const broken = lines.slice(first, last + 1).join('\n');
  const before = lines.slice(0, first).map((line) => `${line}\n`);
  const behind = lines.slice(last + 1).map((line) => `\n${line}`);
  return [
    { text: before.join('') },
    { text: broken, items: [unreadable(brokenJson, broken)] },
    { text: behind.join('') },
  ].filter((piece) => piece.text !== '');
}

/** Data about something else is told, unless it stands in a line with other data, as in a log. */
function dataParts(part: ReadPart, { before, behind }: Joins): ReadPart[] {
  if (part.items.length > 0) return [part];
  return before || behind ? [] : [{ text: part.text, items: [unreadable(noAccount, part.text)] }];
}

/** For each piece: does the line on which it begins hold data with something in it, before the piece? */
function touching(pieces: readonly Piece[]): boolean[] {
  let touches = false;
  return pieces.map((piece) => {
    const before = touches;
    if ('items' in piece) touches = before || piece.items.length > 0;
    else if (piece.text.includes('\n')) touches = false;
    return before;
  });
}

/** Notices first; the rest is read like a list when nothing else was pasted, else as lines beside data. */
function textParts(text: string, plain: ReadsPlain | null, room: number, sides: Joins): FoundParts {
  const unescaped = text.replace(/(?:\\r)?\\n/g, '\n');
  if (unescaped.trim() === '') return [];
  let read: ReadNotices = { parts: [], rest: [] };
  return inTurn<ReadPart | undefined>(
    () =>
      readingNotices(unescaped, (found) => {
        read = found;
      }),
    () => (plain && read.parts.length === 0 ? plain(unescaped, room) : read.parts),
    () =>
      flat(plain && read.parts.length === 0 ? [] : read.rest, (piece, at) =>
        readLeftover(piece, { before: at > 0 || sides.before, behind: at < read.rest.length - 1 || sides.behind }),
      ),
  );
}
