import { usesTogether, type ColumnUse, type SheetColumn } from '../../../domain/account/columnUse';
import type { StoredColumns } from '../../../storage/phone';

/** Where a column can go, as it is said. */
export const useWords: Readonly<Record<ColumnUse, string>> = {
  name: '账号名称',
  kind: '账号类型',
  appid: 'AppID',
  originalId: '原始 ID',
  dueOn: '到期日',
  certifiedOn: '认证通过日',
  certifiedHow: '认证方式',
  subjectName: '主体名称',
  subjectType: '主体类型',
  client: '客户',
  owner: '负责人',
  administrator: '管理员',
  contact: '联系方式',
  tags: '标签',
  categories: '类目',
  filingNumber: '备案号',
  filingStatus: '备案状态',
  note: '备注',
  noteLine: '备注，前面写上列名',
  nothing: '不用',
};

/** The columns as the choices have them: of two that go to one place that takes one, the chosen one is there. */
export function placed(columns: readonly SheetColumn[], choices: StoredColumns): SheetColumn[] {
  const chosen = new Set(columns.map(({ key }) => choiceOf(choices, key)));
  return columns.map((column) => {
    const own = choiceOf(choices, column.key);
    if (own !== null) return { ...column, use: own };
    const { use } = column;
    return use !== null && chosen.has(use) && !usesTogether.includes(use) ? { ...column, use: null } : column;
  });
}

/** The choices with another one; what was chosen of these columns for a place that takes one, is chosen no more. */
export function choosing(
  columns: readonly SheetColumn[],
  choices: StoredColumns,
  { key, use }: { key: string; use: ColumnUse },
): StoredColumns {
  const alone = !usesTogether.includes(use);
  const here = new Set(columns.map((column) => column.key));
  const left = Object.entries(choices).filter(
    ([other, taken]) => other !== key && !(alone && taken === use && here.has(other)),
  );
  // The last one is the newest.
  return Object.fromEntries([...left, [key, use]]);
}

function choiceOf(choices: StoredColumns, key: string): ColumnUse | null {
  const use = Object.prototype.hasOwnProperty.call(choices, key) ? choices[key] : undefined;
  return use !== undefined && Object.prototype.hasOwnProperty.call(useWords, use) ? (use as ColumnUse) : null;
}
