import { encodeRecord } from '../../../miniprogram/domain/account/packed';
import { recordLimitBytes } from '../../../miniprogram/domain/account/limits';
import { decodeLine, recordLine, stubLine, takenLine } from '../../../miniprogram/storage/book/line';
import { unsealValue } from '../../../miniprogram/storage/sealed/seal';
import { dayOf, must } from '../../support/accounts';
import { accountOf, recordOf, stubOf } from '../../support/bookLines';

const tooLong = { ok: false, problem: { kind: 'recordTooLong' } };

/** The JSON of an account with a field of a later version that brings it to `bytes`. */
function jsonOf(bytes: number): string {
  const short = encodeRecord(accountOf('p01-a'), { later: '' });
  return encodeRecord(accountOf('p01-a'), { later: 'x'.repeat(bytes - short.length) });
}

test('a line whose checksum does not hold says that it was changed or cut, in any page', () => {
  for (const isOurs of [true, false]) {
    const line = decodeLine({ text: 'torn', json: null }, isOurs);
    expect(line).toEqual({ kind: 'broken', text: 'torn', reason: expect.stringContaining('改动') as string });
  }
});

describe('what another book has', () => {
  test('of 8 KB is taken, of one byte more not', () => {
    expect(takenLine(jsonOf(recordLimitBytes))).toMatchObject({ ok: true, value: { kind: 'record' } });
    expect(takenLine(jsonOf(recordLimitBytes + 1))).toMatchObject(tooLong);
  });

  test('may be the stub of a deleted account', () => {
    const stub = stubOf('p01-a');
    expect(takenLine(JSON.stringify(stub.stub))).toEqual({ ok: true, value: stub });
  });

  test.each([
    ['no JSON', 'x'],
    ['neither account nor stub', '{}'],
    ['an account with a day that there is not', JSON.stringify(accountOf('p01-a', { certifiedOn: '2026-02-30' }))],
    [
      'an account whose cycle has such a day',
      '{"id":"p01-a","kind":"service","certifiedHow":"own","cycle":{"id":"c1","dueOn":"2026-02-30"},' +
        '"rev":{"d":1},"createdAt":1,"updatedAt":1}',
    ],
  ])('and is %s is refused', (_what, json) => {
    expect(takenLine(json)).toMatchObject({ ok: false, problem: { kind: 'failed' } });
  });
});

describe('a record', () => {
  const bytesOf = (note: string): number => JSON.stringify(accountOf('p01-a', { note })).length;

  test('whose fields take 8 KB is kept, with one byte more it is refused', () => {
    const note = 'x'.repeat(recordLimitBytes - bytesOf(''));
    expect(recordLine(accountOf('p01-a', { note }), null)).toMatchObject({ ok: true });
    expect(recordLine(accountOf('p01-a', { note: `${note}x` }), null)).toMatchObject(tooLong);
  });

  test('that takes 8 KB with what a later version added is kept, with one byte more it is refused', () => {
    const previous = must(takenLine(jsonOf(recordLimitBytes - 100)));
    if (previous.kind !== 'record') throw new Error('an account was taken');
    const added = ',"note":""'.length;
    const note = 'x'.repeat(100 - added);
    const kept = recordLine({ ...previous.account, note }, previous);
    expect(kept).toMatchObject({ ok: true, value: { account: { note } } });
    expect(recordLine({ ...previous.account, note: `${note}x` }, previous)).toMatchObject(tooLong);
  });

  test('reads back as it is handed out', () => {
    const line = recordOf('p01-a', { note: '改过' });
    expect(takenLine(JSON.stringify(unsealValue(line.text)))).toEqual({ ok: true, value: line });
  });
});

test('a stub says the id, the revision and the day, and nothing else', () => {
  const line = stubLine('p01-a', { d1: 3 }, dayOf('2026-03-05'));
  const stub = { stub: true, id: 'p01-a', rev: { d1: 3 }, purgedOn: '2026-03-05' };
  expect(line).toEqual({ kind: 'stub', stub, text: line.text });
  expect(unsealValue(line.text)).toEqual(stub);
});
