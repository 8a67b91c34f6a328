import * as fc from 'fast-check';
import { fieldOf, isRecord, parseJson } from '../../../miniprogram/domain/kit/json';

test('what is no JSON is undefined, and never thrown', () => {
  expect([parseJson(''), parseJson('{'), parseJson('undefined')]).toEqual([undefined, undefined, undefined]);
  expect([parseJson('null'), parseJson('{"a":[1]}')]).toEqual([null, { a: [1] }]);
  fc.assert(fc.property(fc.jsonValue(), (value) => expect(parseJson(JSON.stringify(value))).toEqual(parsed(value))));
  fc.assert(fc.property(fc.string(), (text) => void parseJson(text)));
});

/** JSON has no −0. */
function parsed(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

test('only an object has fields: not null, a list or a text', () => {
  expect(fieldOf({ name: '店' }, 'name')).toBe('店');
  for (const value of [null, undefined, ['name'], 'name', 7]) {
    expect(isRecord(value)).toBe(false);
    expect(fieldOf(value, 'length')).toBeUndefined();
  }
  expect(fieldOf({}, 'name')).toBeUndefined();
});
