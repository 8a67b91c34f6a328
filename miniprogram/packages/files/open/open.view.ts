import type { Sheet } from '../model/xlsx/workbook';
import { columnsAtMost, rowsAtMost } from '../model/xlsx/rows';

export interface SheetRow {
  id: number;
  name: string;
  /** 120 行 */
  value: string;
}

export interface OpenView {
  /** 读到 35%; '' while nothing is read. */
  reading: string;
  percent: number;
  fileName: string;
  problem: string;
  /** Of a workbook with several; the person says which. */
  sheets: SheetRow[];
}

export interface OpenState {
  fileName: string;
  /** From 0 to 1; null while nothing is read. */
  part: number | null;
  problem: string;
  sheets: readonly Sheet[];
}

export const nothingOpen: OpenState = { fileName: '', part: null, problem: '', sheets: [] };

export function openView({ fileName, part, problem, sheets }: OpenState): OpenView {
  const percent = Math.floor((part ?? 0) * 100);
  return {
    reading: part === null ? '' : `正在读取 ${percent}%`,
    percent,
    fileName,
    problem,
    sheets: sheets.map(({ name, rows, leftOut }, id) => ({ id, name, value: `${rows + leftOut} 行` })),
  };
}

/** What isn't read of a sheet, to be said before one goes on; '' if all of it is. */
export function leftOutText({ leftOut, isWide }: Sheet): string {
  const rows =
    leftOut > 0 ? `一次最多读 ${rowsAtMost} 行，还有 ${leftOut} 行没有读进来：请把它们放到另一个文件里再导入。` : '';
  return rows + (isWide ? `只读了前 ${columnsAtMost} 列。` : '');
}

/** Where a text is from, said where it is read: the sheet's name only where there are others. */
export function originOf(fileName: string, sheet: Sheet, sheets: readonly Sheet[]): string {
  return sheets.length > 1 ? `${fileName} · ${sheet.name}` : fileName;
}
