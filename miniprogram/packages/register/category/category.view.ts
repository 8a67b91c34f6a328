import {
  categoryName,
  categorySubjectLabel,
  categorySubjects,
  type Category,
  type CategorySubject,
} from '../model/categories/category';
import { tableAsOf } from '../model/categories/categoryTable';
import { isPlatform } from '../model/categories/platforms';
import { judge, requirementOf, type Judgement, tickedOf } from '../model/categories/requirement';
import { searchCategories } from '../model/categories/search';

export interface CategoryState {
  text: string;
  /** '' = every subject. */
  subject: CategorySubject | '';
  /** The category whose requirements are folded out; '' = none. */
  open: string;
  documents: readonly string[];
}

export interface OptionView {
  id: number;
  text: string;
  ticked: boolean;
}

export interface CategoryDetail {
  headline: string;
  options: OptionView[];
  remarks: string[];
  verdict: { text: string; tone: string; mark: string };
}

export interface CategoryRow {
  id: string;
  name: string;
  third: string;
  subject: string;
  need: string;
  detail: CategoryDetail | null;
}

export interface CategoryView {
  found: readonly Category[];
  count: string;
  /** Whether one is a shop or a platform, where the difference matters; '' else. */
  hint: string;
  subjects: { value: string; label: string; chosen: boolean }[];
  source: string;
}

const judgements: Record<Judgement, { text: string; tone: string; mark: string }> = {
  satisfied: { text: '够了', tone: 'fine', mark: '✓' },
  missing: { text: '还不够：勾上你有的，缺的先去办', tone: 'danger', mark: '×' },
  unknown: { text: '表里没写清，到后台选中这个类目再看', tone: 'unsure', mark: '?' },
};

/** What a search finds; `rowOf` says what is shown of each. */
export function categoryView(state: CategoryState): CategoryView {
  const found = searchCategories(state.text, state.subject === '' ? undefined : state.subject);
  const isSearched = state.text.trim() !== '';
  return {
    found,
    hint: isSearched && found.slice(0, lookedAt).some(isPlatform) ? ownOrOthers : '',
    count: found.length === 0 ? '没有找到。换个说法试试，例如“餐饮”“教育”“许可证”。' : `${found.length} 个类目`,
    subjects: [
      { value: '', label: '全部' },
      ...categorySubjects.map((value) => ({ value, label: categorySubjectLabel[value] })),
    ].map((chip) => ({ ...chip, chosen: chip.value === state.subject })),
    source: `依据 ${monthText(tableAsOf)}的官方类目表整理，规则会变，以后台显示的为准。`,
  };
}

/** Rows that somebody looks at before giving up. */
const lookedAt = 10;

const ownOrOthers =
  '只做自己的生意、卖自己的货，选“商家自营”或你那一行，不用电信许可证；有别家入驻、替别家接单的才算平台，多半要《增值电信业务经营许可证》。';

/** The documents with one more ticked, or one less. */
export function toggled(documents: readonly string[], option: string): string[] {
  return documents.includes(option) ? documents.filter((each) => each !== option) : [...documents, option];
}

/** What is shown of a category, folded out where it is the open one. */
export function rowOf(category: Category, { open, documents }: CategoryState): CategoryRow {
  return {
    id: category.id,
    name: categoryName(category),
    third: category.third.join('、'),
    subject: categorySubjectLabel[category.subject],
    need: `${isPlatform(category) ? '有别家入驻才选 · ' : ''}${needText(category)}`,
    detail: category.id === open ? detailOf(category, documents) : null,
  };
}

function needText({ mode, options, incomplete }: Category): string {
  if (incomplete) return '要资质，有一项就够';
  switch (mode) {
    case 'none':
      return '不用另外交资质';
    case 'single':
      return '要 1 项资质';
    case 'oneOf':
      return `${options.length} 项里有一项就够`;
    case 'all':
      return `${options.length} 项都要`;
    case 'unknown':
      return '表里没写清';
  }
}

function detailOf(category: Category, documents: readonly string[]): CategoryDetail {
  const { headline, options, remarks } = requirementOf(category);
  const ticked = tickedOf(options, documents);
  return {
    headline,
    options: options.map((text, id) => ({ id, text, ticked: ticked.includes(id) })),
    remarks: [...remarks],
    verdict:
      category.mode === 'none'
        ? { text: '不用另外交资质', tone: 'fine', mark: '✓' }
        : judgements[judge(category, ticked)],
  };
}

/** 2026-02 → 2026 年 2 月 */
function monthText(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${year} 年 ${Number(number)} 月`;
}
