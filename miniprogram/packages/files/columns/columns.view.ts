import { usesTogether, type ColumnUse, type SheetColumn } from '../../../domain/account/columnUse';
import { searchKey } from '../../../domain/kit/text';
import { useWords } from './place';

interface ColumnRow {
  key: string;
  heading: string;
  /** 例如：张三、李四 */
  examples: string;
  /** Where it goes; 去选 where nobody has said. */
  place: string;
}

export interface ColumnsView {
  /** Columns that nobody has said about, and the others. */
  sections: { title: string; rows: ColumnRow[] }[];
}

export interface UseOption {
  id: ColumnUse;
  name: string;
  about: string;
}

export function columnsView(columns: readonly SheetColumn[]): ColumnsView {
  const sections = [
    { title: '没有采用的列', rows: columns.filter(({ use }) => use === null).map(rowOf) },
    { title: '认出的列', rows: columns.filter(({ use }) => use !== null).map(rowOf) },
  ];
  return { sections: sections.filter(({ rows }) => rows.length > 0) };
}

function rowOf({ key, heading, use, examples }: SheetColumn): ColumnRow {
  return { key, heading, examples: `例如：${examples.join('、')}`, place: use === null ? '去选' : useWords[use] };
}

/** Where a column can go, with what is there already. `text`: what is searched for. */
export function useOptions(columns: readonly SheetColumn[], key: string, text: string): UseOption[] {
  const wanted = searchKey(text);
  return (Object.keys(useWords) as ColumnUse[])
    .filter((id) => id !== 'nothing' && searchKey(useWords[id]).includes(wanted))
    .map((id) => ({ id, name: useWords[id], about: aboutUse(columns, key, id) }));
}

function aboutUse(columns: readonly SheetColumn[], key: string, id: ColumnUse): string {
  if (columns.some((column) => column.key === key && column.use === id)) return '现在放在这里';
  const other = columns.find(({ use }) => use === id);
  if (!other) return '';
  return usesTogether.includes(id) ? `和“${other.heading}”放在一起` : `代替“${other.heading}”，那一列就不用了`;
}
