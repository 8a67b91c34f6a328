import { toEnd } from '../../../miniprogram/domain/kit/steps';
import { checksum } from '../../../miniprogram/storage/sealed/checksum';
import { seal } from '../../../miniprogram/storage/sealed/seal';
import {
  decodeJournal,
  decodeMark,
  encodeMark,
  encodingJournal,
} from '../../../miniprogram/storage/writing/journalFile';

const images = [
  { key: 'a', before: '\ud800', after: 'new' },
  { key: 'b', before: null, after: 'x' },
];
const first = (text: string): string => text.slice(0, 8);

test('a journal gives back what the keys held, only to the mark that was set for it', () => {
  const text = toEnd(encodingJournal(images));
  const mark = decodeMark(encodeMark('journal-a.json', text));
  expect(mark).toEqual({ schema: 2, file: 'journal-a.json', sum: first(text) });
  if (mark === null) throw new Error('no mark');
  expect(decodeJournal(text, mark)).toEqual(images.map(({ key, before }) => ({ key, before, after: before })));
  expect(decodeJournal(text, { ...mark, sum: '00000000' })).toBeNull();
  expect(decodeJournal(text.slice(0, -1), mark)).toBeNull();
});

test('a mark that lacks a part of it is none', () => {
  for (const text of ['', '{"sch', '{}', '{"schema":2,"file":"x"}', '{"schema":2,"file":1,"sum":"y"}'])
    expect(decodeMark(text)).toBeNull();
});

test('a journal of schema 1 is known by the sum of its whole text, and says what was to come', () => {
  const text = seal('{"schema":1,"images":[{"key":"a","before":"old","after":null}]}');
  const mark = { schema: 1, file: 'journal-a.json', sum: checksum(text) };
  expect(decodeJournal(text, mark)).toEqual([{ key: 'a', before: 'old', after: null }]);
});

test('a journal of which a key is not as it should be is none at all', () => {
  for (const image of ['{"key":1,"before":null}', '{"key":"a"}', '{"key":"a","before":null,"after":5}', '[]']) {
    const text = seal(`{"schema":1,"images":[{"key":"b","before":null},${image}]}`);
    expect(decodeJournal(text, { schema: 1, file: 'x', sum: first(text) })).toBeNull();
  }
});

test('the file is put together before the step in which it is written', () => {
  const three = ['p00', 'p01', 'p02'].map((key) => ({ key, before: '{"schema":1}\n店', after: null }));
  const steps = encodingJournal(three);
  const join = jest.spyOn(Array.prototype, 'join');
  const joined: number[] = [];
  let text = '';
  while (text === '') {
    join.mockClear();
    const step = steps.next();
    joined.push(join.mock.calls.length);
    if (step.done === true) text = step.value;
  }
  join.mockRestore();
  expect(joined).toEqual([0, 0, 0, 1, 0]);
  expect(text).toContain('"p02"');
});
