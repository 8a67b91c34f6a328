/** A category (类目) of the official table and what it asks for. */

/** Which accounts the row is for: every organisation, individuals, or subjects outside mainland China. */
export const categorySubjects = ['nonPersonal', 'personal', 'overseas'] as const;
export type CategorySubject = (typeof categorySubjects)[number];

/**
 * none: no document; single: the one listed; oneOf: any one option is enough; all: every option;
 * unknown: the table doesn't say, or doesn't say whether all or any. Never to be shown as none.
 */
export type RequirementMode = 'none' | 'single' | 'oneOf' | 'all' | 'unknown';

/** Subject, first and second name; survives a newer table as long as the names do. */
export type CategoryId = `${CategorySubject}:${string}:${string}`;

export interface Category {
  id: CategoryId;
  subject: CategorySubject;
  first: string;
  second: string;
  /** Third-level names, often none; the requirement is the same for all of them. */
  third: readonly string[];
  mode: RequirementMode;
  /** What can be handed in, in the table's words, shortened. */
  options: readonly string[];
  /** What the table adds and no document answers: a second category to add, an application by e-mail. */
  remarks: readonly string[];
  /** The copy of the table lost an alternative: not having the listed one proves nothing. */
  incomplete: boolean;
}

/** Who the row is for, as it stands beside the category's name. */
export const categorySubjectLabel: Record<CategorySubject, string> = {
  nonPersonal: '企业和组织',
  personal: '个人',
  overseas: '境外',
};

/** "工具 > 记账". */
export function categoryName(category: Category): string {
  return `${category.first} > ${category.second}`;
}
