import type { Category, CategorySubject, RequirementMode } from './category';
import { packedTable, phrases } from './categoryTable';
import { spelledOut } from './phrases';

const subjects: Record<string, CategorySubject> = { n: 'nonPersonal', p: 'personal', o: 'overseas' };
const modes: Record<string, RequirementMode> = { '0': 'none', '1': 'single', o: 'oneOf', a: 'all', u: 'unknown' };

interface Opened {
  list: readonly Category[];
  byId: ReadonlyMap<string, Category>;
}

let opened: Opened | undefined;

/** Every category, in the order of the table. Unpacked once, on first use. */
export function allCategories(): readonly Category[] {
  return open().list;
}

/** The category with this id; undefined when a newer table no longer has it. */
export function findCategory(id: string): Category | undefined {
  return open().byId.get(id);
}

function open(): Opened {
  if (!opened) {
    const [texts = '', categories = ''] = spelledOut(packedTable, phrases.split('\n')).split('\n\n');
    const lines = texts.split('\n');
    const list = categories.split('\n').map((line) => decode(line, lines));
    opened = { list, byId: new Map(list.map((category) => [category.id, category])) };
  }
  return opened;
}

function decode(line: string, texts: readonly string[]): Category {
  const [marks = '', first = '', second = '', third = '', options = '', remarks = ''] = line.split('|');
  const subject = subjects[marks.charAt(0)] ?? 'nonPersonal';
  const pick = (indexes: string): string[] => split(indexes).map((index) => texts[parseInt(index, 36)] ?? '');
  return {
    id: `${subject}:${first}:${second}`,
    subject,
    first,
    second,
    third: split(third),
    // A mark that this version doesn't know is not known, rather than free of documents.
    mode: modes[marks.charAt(1)] ?? 'unknown',
    options: pick(options),
    remarks: pick(remarks),
    incomplete: marks.charAt(2) === '?',
  };
}

function split(list: string): string[] {
  return list === '' ? [] : list.split(',');
}
