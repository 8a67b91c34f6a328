import fc from 'fast-check';
import type { Account } from '../../../../../miniprogram/domain/account/account';
import { encodeRecord } from '../../../../../miniprogram/domain/account/packed';
import { fingerprint } from '../../../../../miniprogram/domain/kit/fingerprint';
import {
  readBookFile,
  writeBookFile,
  type BookFile,
} from '../../../../../miniprogram/packages/book/model/bookFile/bookFile';
import { canonicalJson } from '../../../../../miniprogram/packages/book/model/bookFile/canonical';
import { good, refusal } from '../../../../domain/arbitraries';
import { fullFields } from '../../../../support/accounts';
import { anyFields } from '../../../../support/anyFields';
import { bookOf, entry, parsed, stub, textOf } from '../mergeBooks/books';

const values = { settings: { schema: 1, theme: 'dark' }, filters: [{ schema: 1 }, { name: '本月要办' }] };
const book: BookFile = {
  app: '0.1.0',
  madeOn: '2026-03-05',
  entries: bookOf(
    entry('p01-b', { d: 1 }, fullFields(1), { later: { b: 1, a: [2] } }),
    stub('p01-c', { d: 3 }),
    entry('p01-a', { d: 2 }, { name: '西湖小馆', deletedOn: '2026-03-01' }),
  ),
  values,
};
const text = writeBookFile(book);
const resealed = (change: (body: string) => string): string => {
  const body = change(text.slice(0, text.lastIndexOf(',"sum"')));
  return `${body},"sum":"${fingerprint(body)}"}`;
};

test('is JSON that says what it is, by whom and when it was written', () => {
  expect(JSON.parse(text)).toMatchObject({
    file: 'nianshen-keeper',
    schema: 1,
    app: '0.1.0',
    madeOn: '2026-03-05',
    accounts: [{ id: 'p01-a' }, { id: 'p01-b' }, { stub: true, id: 'p01-c' }],
    values,
  });
});

test('comes back as the same book: accounts, deleted ones, stubs, and what a later version added', () => {
  const read = good(readBookFile(text));
  expect(textOf(read.entries)).toBe(textOf(book.entries));
  expect(read).toMatchObject({ app: '0.1.0', madeOn: '2026-03-05', values });
  expect(writeBookFile(read)).toBe(text);
  expect(good(readBookFile(`\ufeff${text}\n`)).entries.size).toBe(3);
});

test('comes back as the same book, whatever stands in it', () => {
  const anyEntry = fc
    .record({ fields: anyFields, id: fc.stringMatching(/^p\d\d-[a-z]{10}$/), count: fc.integer({ min: 1, max: 9 }) })
    .map(({ fields, id, count }) => {
      const account: Account = {
        ...fields,
        example: false,
        id,
        rev: { d: count },
        createdAt: 1,
        updatedAt: 2,
        deletedOn: '',
      };
      return parsed(encodeRecord(account, undefined));
    });
  const anyValue = fc.oneof(
    fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }),
    fc.array(fc.jsonValue()).map((lines) => [{ schema: 1 }, ...lines]),
  );
  const key = fc.string({ minLength: 1 }).filter((name) => name !== '__proto__');
  fc.assert(
    fc.property(fc.array(anyEntry), fc.dictionary(key, anyValue, { noNullPrototype: true }), (entries, beside) => {
      const one = { ...book, entries: bookOf(...entries), values: beside };
      const read = good(readBookFile(writeBookFile(one)));
      expect(textOf(read.entries)).toBe(textOf(one.entries));
      expect(canonicalJson(read.values)).toBe(canonicalJson(JSON.parse(JSON.stringify(beside))));
      expect(writeBookFile(read)).toBe(writeBookFile(one));
    }),
  );
});

test('examples stay at home', () => {
  const example = entry('p01-e', { d: 1 }, { name: '示例', example: true });
  expect(writeBookFile({ ...book, entries: bookOf(...book.entries.values(), example) })).toBe(text);
});

test.each([
  ['nothing', ' ', '空的'],
  ['a text', '今天天气不错', '不是「年审管家」'],
  ['other JSON', '{"accounts":[]}', '不是「年审管家」'],
  ['no JSON any more, with a seal that holds', resealed((body) => `${body}]`), '坏了'],
  ['a newer schema', resealed((body) => body.replace('"schema":1', '"schema":2')), '更新版本'],
  ['no schema', resealed((body) => body.replace('"schema":1', '"schema":0')), 'schema'],
  ['a field that is none', resealed((body) => body.replace('"miniProgram"', '"program"')), 'accounts [0] kind'],
  ['one account twice', resealed((body) => body.replace('p01-b', 'p01-a')), '两次'],
  [
    'a value without end',
    resealed((body) => body.replace('"dark"', `${'['.repeat(9000)}${']'.repeat(9000)}`)),
    'values settings',
  ],
  [
    'an account without end',
    resealed((body) => body.replace('"later":{', `"later":{"c":${'['.repeat(9000)}${']'.repeat(9000)},`)),
    'accounts [1]',
  ],
  ['values that are none', resealed((body) => body.replace('{"schema":1,"theme":"dark"}', '3')), 'values settings'],
])('%s is refused with a reason', (_what, broken, reason) => {
  expect(refusal(readBookFile(broken))).toContain(reason);
});

test('cut off anywhere it is refused, and said to be incomplete or no file of ours', () => {
  for (let length = 1; length < text.length; length += 1) {
    const reason = refusal(readBookFile(text.slice(0, length)));
    expect(reason).toMatch(/不完整/);
  }
});

test('with one character changed anywhere it is refused', () => {
  for (let at = 0; at < text.length; at += 1) {
    const flipped = String.fromCharCode(text.charCodeAt(at) ^ 1);
    expect(readBookFile(text.slice(0, at) + flipped + text.slice(at + 1)).ok).toBe(false);
  }
});

test('any text gives a reason, and 2,000 mutations of a file change nothing', () => {
  const cut = fc.tuple(fc.nat(text.length), fc.nat(60), fc.string({ unit: 'binary', maxLength: 8 }));
  fc.assert(
    fc.property(cut, ([at, length, instead]) => {
      const mutated = text.slice(0, at) + instead + text.slice(at + length);
      const read = readBookFile(mutated);
      if (mutated.trim() !== text) expect(refusal(read)).toMatch(/[。：]/);
    }),
    { numRuns: 2000 },
  );
});
