/** What one row of a table says about an account. */
import { codeLimit, nameLimit, shortTextLimit } from '../../../../domain/account/limits';
import { ok } from '../../../../domain/kit/result';
import { readAppid } from '../recognise/accountJson';
import { unreadable } from '../recognise/clean';
import type { RecognisedFacts, RecognisedItem } from '../recognise/types';
import { onlyName } from '../recognise/types';
import { rowCells, type RowCells } from './cells';
import type { Column } from './columns';
import { readBeside } from './beside';
import { dayIn, word } from './known';
import type { SheetRecord } from './records';
import { readCertification, readKind, readSubjectType } from './words';

/** The account of a row, or why it has none. */
export function readRow({ cells, row, text }: SheetRecord, columns: readonly Column[]): RecognisedItem {
  const inRow = rowCells(cells, columns);
  const place = `第 ${row} 行`;
  const warnings: string[] = [];
  const appid = readAppid(inRow.text('appid', codeLimit + 1), warnings);
  const originalId = readOriginalId(inRow, warnings);
  const named = inRow.text('name', nameLimit);
  const name = named || appid || originalId;
  if (name === '') {
    const why = warnings.length === 0 ? '没有账号名称，也没有 AppID，不知道是哪个账号' : warnings.join('；');
    return unreadable(why, text, place);
  }
  if (named === '') warnings.push(`没有账号名称，先用 ${appid === '' ? '原始 ID' : 'AppID'} 代替`);
  const facts: RecognisedFacts = {
    ...onlyName(name),
    appid,
    originalId,
    kind: kindOf(inRow, warnings),
    subjectName: inRow.text('subjectName', shortTextLimit),
    subjectType: word(inRow, 'subjectType', readSubjectType, warnings),
    ...dueOf(inRow, warnings),
    beside: readBeside(inRow, warnings),
  };
  return ok({ source: 'sheet', facts, warnings, place });
}

/** Whether a row has nothing in it, or sums. */
export function isEmptyRow({ cells }: SheetRecord): boolean {
  const first = cells.find((cell) => cell.trim() !== '') ?? '';
  return first === '' || /^\s*(?:合计|总计|小计|总数|共计)(?:\s|[:：]|\d|$)/.test(first);
}

function readOriginalId(cells: RowCells, warnings: string[]): string {
  const id = cells.text('originalId', codeLimit);
  if (id === '' || /^gh_[0-9A-Za-z]+$/.test(id)) return id;
  warnings.push(`原始 ID “${id}”不是 gh_ 开头的，没有采用`);
  return '';
}

/** What its own column says goes before what the heading of the name says. */
function kindOf(cells: RowCells, warnings: string[]): RecognisedFacts['kind'] {
  const byHeading = cells.of('name')[0]?.kind ?? '';
  if (cells.text('kind', shortTextLimit) === '') return byHeading;
  return word(cells, 'kind', readKind, warnings) || byHeading;
}

/** A due day means that it is certified; how, only another column says. */
function dueOf(cells: RowCells, warnings: string[]): Pick<RecognisedFacts, 'certifiedHow' | 'dueOn' | 'dueTrust'> {
  const dueOn = dayIn(cells, 'dueOn', warnings);
  const way = word(cells, 'certifiedHow', readCertification, warnings);
  if (dueOn !== '' && way === 'never') warnings.push('写着没认证，又有到期日，请核对');
  return {
    certifiedHow: way === '' && dueOn !== '' ? 'unknown' : way,
    dueOn,
    dueTrust: dueOn === '' ? '' : 'estimated',
  };
}
