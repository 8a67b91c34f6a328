/** What a column of a table is about. */
export type ColumnUse =
  | 'name'
  | 'kind'
  | 'appid'
  | 'originalId'
  | 'subjectName'
  | 'subjectType'
  | 'certifiedHow'
  | 'certifiedOn'
  | 'dueOn'
  | 'administrator'
  | 'owner'
  | 'client'
  | 'contact'
  | 'tags'
  | 'categories'
  | 'filingNumber'
  | 'filingStatus'
  | 'note'
  /** Goes into the note, with its heading: 年审费用：300. */
  | 'noteLine'
  /** Says nothing about an account: 序号. */
  | 'nothing';

/** Several columns may tell of these; of all others one column does. */
export const usesTogether: readonly ColumnUse[] = ['contact', 'tags', 'categories', 'note', 'noteLine', 'nothing'];

/** A column of a table that has something in it. */
export interface SheetColumn {
  /** By what a choice about it is remembered. */
  key: string;
  heading: string;
  /** null: nobody has said yet where it goes. */
  use: ColumnUse | null;
  /** Up to three things that stand in it. */
  examples: string[];
}
