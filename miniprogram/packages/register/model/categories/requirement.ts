import type { Category, RequirementMode } from './category';
import { tableAsOf } from './categoryTable';

export interface Requirement {
  mode: RequirementMode;
  /** What the mode means for the reader, one Chinese sentence. */
  headline: string;
  options: readonly string[];
  remarks: readonly string[];
  /** Month of the table, YYYY-MM. */
  asOf: string;
}

/** satisfied: nothing is missing; missing: something certainly is; unknown: the table can't settle it. */
export type Judgement = 'satisfied' | 'missing' | 'unknown';

const headlines: Record<RequirementMode, string> = {
  none: '这个类目不用另外交资质证件',
  single: '要交下面这一项',
  oneOf: '下面几项里有一项就够',
  all: '下面每一项都要交',
  unknown: '表里没有写清楚要什么，请到后台选中这个类目后再看',
};

/** What a category asks for. Source: the official table as extracted; see `asOf`. */
export function requirementOf(category: Category): Requirement {
  return {
    mode: category.mode,
    headline: headlineOf(category),
    options: category.options,
    remarks: category.remarks,
    asOf: tableAsOf,
  };
}

function headlineOf(category: Category): string {
  if (category.incomplete) return '有一项就够；表里只留下了其中一项，完整的请到后台看';
  if (category.mode === 'unknown' && category.options.length > 1)
    return '表里列了下面几项，没写清是都要还是有一项就够，请到后台核对';
  return headlines[category.mode];
}

/** Indexes of the documents at hand; what a newer table no longer lists is left out. */
export function tickedOf(options: readonly string[], documents: readonly string[]): number[] {
  return options.map((option, index) => (documents.includes(option) ? index : -1)).filter((index) => index >= 0);
}

/**
 * Whether the documents at hand are enough. `ticked`: indexes into `options`; strangers and repeats are ignored.
 * Where the table doesn't say "all" or "any", all of them is enough and none of them is too few under either reading.
 */
export function judge(category: Category, ticked: readonly number[]): Judgement {
  const total = category.options.length;
  const at = category.options.filter((_option, index) => ticked.includes(index)).length;
  switch (category.mode) {
    case 'none':
      return 'satisfied';
    case 'single':
    case 'oneOf':
      if (at > 0) return 'satisfied';
      return category.incomplete ? 'unknown' : 'missing';
    case 'all':
      return at === total ? 'satisfied' : 'missing';
    case 'unknown':
      if (total === 0) return 'unknown';
      if (at === total) return 'satisfied';
      return at === 0 ? 'missing' : 'unknown';
  }
}
