import { toEnd } from '../../../../miniprogram/domain/kit/steps';
import {
  draftOf,
  isKept,
  openPaste,
  put,
  writing,
  type PasteState,
} from '../../../../miniprogram/packages/data/paste/session';
import { contentOf, must } from '../../../support/accounts';
import { bookWith, deedsOf, fieldsOf, notice, reading, shown, takeBack, today } from './pasting';

const write = (...step: Parameters<typeof writing>): PasteState => toEnd(writing(...step));

/** One account that is stored, and a text about it and two new ones. */
const mixed = (): ReturnType<typeof bookWith> => bookWith(fieldsOf('旧店', '2026-05-02'));
const text = [notice('甲店', '2026年6月1日'), notice('乙店', '2026年6月2日'), notice('旧店', '2026年5月3日')].join(
  '\n\n',
);

test('a paste of several accounts is a step of 最近操作, with what it changed of each', () => {
  const { book, ids } = mixed();
  const deeds = deedsOf(book);
  write(reading(text, book), book, deeds, today);
  const [deed] = deeds.list();
  expect(deed).toMatchObject({ text: '粘贴加入 2 个、更新 1 个账号', count: 3 });
  const traces = deeds.traces(deed?.file ?? '') ?? [];
  expect(traces.filter(({ before }) => before === null)).toHaveLength(2);
  expect(traces.find(({ id }) => id === ids[0])?.before).toHaveProperty('cycle.dueOn', '2026-05-02');
});

test('a paste of one account is none', () => {
  const { book } = bookWith();
  const deeds = deedsOf(book);
  write(reading(notice('甲店', '2026年6月1日'), book), book, deeds, today);
  expect(book.all()).toHaveLength(1);
  expect(deeds.list()).toEqual([]);
});

test('taken back on the page it is not listed any more', () => {
  const { book } = mixed();
  const before = contentOf(book);
  const deeds = deedsOf(book);
  const back = takeBack(write(reading(text, book), book, deeds, today), book, deeds);
  expect(back.phase).toBe('preview');
  expect(contentOf(book)).toEqual(before);
  expect(deeds.list()).toEqual([]);
});

test('says how long it can be taken back: a day, or just now where nothing could be kept of it', () => {
  const { phone, book } = mixed();
  const done = write(reading(text, book), book, deedsOf(book), today);
  expect(shown(done).outcome?.note).toBe('一天内可在“最近操作”里撤销');
  must(book.update(book.all()[0]?.id ?? '', fieldsOf('改过的店', '2026-06-01')));
  expect(shown(done, '', false).outcome?.note).toBe('一天内可在“最近操作”里撤销');
  const another = mixed().book;
  phone.files.write = () => {
    throw new Error('no space');
  };
  const unkept = write(reading(text, another), another, deedsOf(another, phone.files), today);
  expect(shown(unkept).outcome?.note).toBe('只能现在撤销，没能记进“最近操作”');
  expect(shown(unkept, '', false).outcome?.note).toBe('');
});

test('a paste that is too long for the storage is no draft, and that is said instead of a failed write', () => {
  const { book } = bookWith();
  const long = put(openPaste(null), `${text}\n${'长'.repeat(300_000)}`);
  expect([isKept(long), draftOf(long)]).toEqual([false, null]);
  expect(shown(long).unkept).toBe('内容多，离开后不保留，要重新粘贴。');
  const fits = put(openPaste(null), `"${text}`.repeat(300_000 / (text.length + 1)));
  expect(shown(fits).unkept).toBe('');
  must(book.add(fieldsOf('店', '2026-05-02')));
  expect(Buffer.byteLength(JSON.stringify(draftOf(fits)))).toBeLessThan(1024 * 1024);
});
