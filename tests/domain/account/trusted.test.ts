import fc from 'fast-check';
import type { Account } from '../../../miniprogram/domain/account/account';
import { emptyFields } from '../../../miniprogram/domain/account/account';
import { decodeRecord, encodeRecord } from '../../../miniprogram/domain/account/packed';
import { trustedAccount } from '../../../miniprogram/domain/account/trusted';
import { fullFields } from '../../support/accounts';
import { anyFields } from '../../support/anyFields';
import { anyAccount } from '../arbitraries';

const born = { id: 'p01-x', rev: { d: 1 }, createdAt: 1, updatedAt: 2, deletedOn: '' };

const anyWritten: fc.Arbitrary<Account> = fc
  .tuple(
    fc.oneof(anyFields, anyAccount, fc.nat(99).map(fullFields)),
    fc.constantFrom('', '2026-03-05'),
    fc.option(fc.array(fc.constantFrom('6m', '45d')), { nil: undefined }),
  )
  .map(([fields, deletedOn, leadTimes]) => ({ ...fields, ...born, deletedOn, ...(leadTimes && { leadTimes }) }));

test('gives what the full reading gives, of whatever this version writes', () => {
  fc.assert(
    fc.property(anyWritten, (account) => {
      const json = encodeRecord(account, undefined);
      const read = decodeRecord(JSON.parse(json));
      expect(JSON.stringify({ ok: true, value: trustedAccount(json) })).toBe(JSON.stringify(read));
    }),
  );
});

/** Every place of a value, by the path to it. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function withValue(value: unknown, [key, ...path]: string[], put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === key ? withValue(item, path, put) : item));
  const fields = value as Record<string, unknown>;
  return { ...fields, [key]: withValue(fields[key], path, put) };
}

test('leaves to the full reading what has a field of another type, at any depth', () => {
  const strange = fc.constantFrom<unknown>(null, true, 5, [], {}, [[]], [5], { a: 1 }, '');
  fc.assert(
    fc.property(fc.oneof(fc.nat(99).map(fullFields), anyAccount), fc.nat(), strange, (fields, nth, put) => {
      const packed: unknown = JSON.parse(encodeRecord({ ...fields, ...born, leadTimes: ['6m'] }, undefined));
      const places = placesIn(packed);
      const changed = withValue(packed, places[nth % places.length] ?? [], put);
      const trusted = trustedAccount(JSON.stringify(changed));
      if (trusted) expect({ ok: true, value: trusted }).toEqual(decodeRecord(changed));
    }),
    { numRuns: 2000 },
  );
});

/** An account in which every field is in use, with an application under way and one that has passed. */
const everything: Account = (() => {
  const step = { state: 'returned' as const, on: '2026-03-01', feeYuan: 300, note: '缺章' };
  const steps = [step, { ...step, state: 'passed' as const, feeYuan: null, namePassed: true }];
  const application = { id: 'a1', steps, materials: ['licence'], notNeeded: ['email'] };
  const fields = fullFields(1);
  const closed = { ...fields.cycle, id: 'c0', passedOn: '2025-03-01', feeYuan: 300, application };
  return { ...fields, ...born, leadTimes: ['6m'], cycle: { ...fields.cycle, application }, history: [closed] };
})();

test('gives an account with everything in it, and one with next to nothing', () => {
  for (const account of [everything, { ...emptyFields(''), ...born }])
    expect(trustedAccount(encodeRecord(account, undefined))).toEqual(account);
});

test('gives what the full reading gives, or nothing, whatever stands in whichever place', () => {
  const packed: unknown = JSON.parse(encodeRecord(everything, undefined));
  const strange = [undefined, null, true, 5, [], {}, [[]], [5], { a: 1 }, ''];
  placesIn(packed).forEach((path) => {
    strange.forEach((put) => {
      const json = JSON.stringify(withValue(packed, path, put)) ?? '';
      const trusted = trustedAccount(json);
      if (trusted)
        expect({ path, put, read: { ok: true, value: trusted } }).toEqual({
          path,
          put,
          read: decodeRecord(JSON.parse(json)),
        });
    });
  });
});

test('leaves to the full reading what has fields that this version does not know', () => {
  const packed = JSON.parse(encodeRecord({ ...fullFields(1), ...born }, undefined)) as object;
  placesIn(packed).forEach((path) => {
    let place: unknown = packed;
    path.forEach((key) => (place = (place as Record<string, unknown>)[key]));
    if (typeof place !== 'object' || Array.isArray(place) || path[0] === 'rev') return;
    expect(trustedAccount(JSON.stringify(withValue(packed, [...path, 'colour'], 'red')))).toBeNull();
  });
  expect(trustedAccount(JSON.stringify(packed).replace('{', '{"__proto__":{"colour":"red"},'))).toBeNull();
  expect(trustedAccount(JSON.stringify(packed))).not.toBeNull();
});

test.each(['5', 'null', '[]', '{}', '"text"', 'no JSON', '', '{"stub":true,"id":"p01-a","rev":{"a":2}}'])(
  '%s is no account',
  (json) => expect(trustedAccount(json)).toBeNull(),
);
