import { kindOfKey } from '../../../miniprogram/storage/device/keys';
import { seal, unseal, unsealValue } from '../../../miniprogram/storage/sealed/seal';
import { readSealed, schemaIn, sealedSchema, writeSealed } from '../../../miniprogram/storage/sealed/lines';
import { isNewer, schemas } from '../../../miniprogram/storage/sealed/schemas';

const plain = ['settings', 'draft:paste', 'tx'];
const sealed = ['page:07', 'diagnosis:d1', 'registrations', 'reminders', 'filters', 'columns'];
const spread = ['spoken:0', 'calendar:1', 'ics:2'];

/** The schema that this version writes under a key, and the next one. */
function schemasOf(key: string): [number, number] {
  const kind = kindOfKey(key);
  if (kind === null) throw new Error(`${key} has no schema`);
  return [schemas[kind], schemas[kind] + 1];
}

test('what this version writes is none of a newer one, what the next one writes is', () => {
  for (const key of plain) {
    const newer = schemasOf(key).map((schema) => isNewer(key, JSON.stringify({ schema, a: 1 })));
    expect([key, ...newer]).toEqual([key, false, true]);
    const [own, next] = schemasOf(key);
    expect([own, next].map((schema) => isNewer(key, JSON.stringify({ a: 1, schema })))).toEqual([false, true]);
    expect(isNewer(key, '{"schema":12}')).toBe(true);
  }
  for (const key of [...sealed, ...spread]) {
    const newer = schemasOf(key).map((schema) => isNewer(key, writeSealed({ schema }, [seal('{}')])));
    expect([key, ...newer]).toEqual([key, false, true]);
  }
});

test('a text in which no schema can be read, or a key that has none, is nobody’s', () => {
  for (const text of ['', '9', '[9]', '{"schema":"9"}', 'schema 9', 'x{"schema":9}']) {
    expect([...plain, ...sealed].filter((key) => isNewer(key, text))).toEqual([]);
  }
  expect(isNewer('device', JSON.stringify({ schema: 9 }))).toBe(false);
});

test('a schema is a whole number from 1', () => {
  expect([1, 7].map((schema) => schemaIn({ schema }))).toEqual([1, 7]);
  for (const schema of [0, -1, 1.5, '1', null, undefined]) expect(schemaIn({ schema })).toBeNull();
  expect(schemaIn(null)).toBeNull();
});

test('the schema of sealed lines stands in the first one that is sound', () => {
  const header = seal('{"schema":3}');
  expect(sealedSchema(header)).toBe(3);
  expect(sealedSchema(`\nbroken\n${header}\n${seal('{"schema":4}')}`)).toBe(3);
  expect(sealedSchema(`${seal('{"a":1}')}\n${header}`)).toBeNull();
  expect([sealedSchema(''), sealedSchema('broken\nbroken')]).toEqual([null, null]);
});

test('a sealed text gives back what was sealed, and nothing once a character of it has changed', () => {
  const text = seal('{"a":1}');
  expect([unseal(text), unsealValue(text)]).toEqual(['{"a":1}', { a: 1 }]);
  for (const broken of [`${text} `, text.replace('\t', ' '), text.slice(1), text.replace('1}', '2}'), ''])
    expect([unseal(broken), unsealValue(broken)]).toEqual([null, undefined]);
});

test('a text without a header has all its lines, and one with it has the others', () => {
  const [one, other] = [seal('{"a":1}'), seal('{"b":2}')];
  expect(readSealed(writeSealed({ schema: 1 }, [one, 'broken', other]))).toEqual({
    header: { schema: 1 },
    lines: [
      { text: one, json: '{"a":1}' },
      { text: 'broken', json: null },
      { text: other, json: '{"b":2}' },
    ],
  });
  for (const first of [one, seal('[1]'), seal('{"schema":0}')]) {
    const { header, lines } = readSealed(`${first}\n\n${other}`);
    expect([header, lines.map(({ text }) => text)]).toEqual([null, [first, other]]);
  }
  expect(readSealed('')).toEqual({ header: null, lines: [] });
});
