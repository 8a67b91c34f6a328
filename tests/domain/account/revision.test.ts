import fc from 'fast-check';
import { bump, changesIn, compareRevisions } from '../../../miniprogram/domain/account/revision';

const anyRevision = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 3 }), {
  noNullPrototype: true,
});

test('a change makes a revision newer than the one it was made on, and leaves that one alone', () => {
  fc.assert(
    fc.property(anyRevision, fc.constantFrom('a', 'b', 'd'), (rev, device) => {
      const copy = { ...rev };
      const next = bump(rev, device);
      expect(compareRevisions(next, rev)).toBe('newer');
      expect(compareRevisions(rev, next)).toBe('older');
      expect(rev).toEqual(copy);
      expect(changesIn(next)).toBe(changesIn(rev) + 1);
    }),
  );
});

test('changes on two phones are concurrent', () => {
  expect(compareRevisions(bump({ a: 1 }, 'a'), bump({ a: 1 }, 'b'))).toBe('concurrent');
});

test('comparing is symmetric, a device that changed nothing does not count, and newer means more changes', () => {
  const mirrored = { equal: 'equal', newer: 'older', older: 'newer', concurrent: 'concurrent' } as const;
  fc.assert(
    fc.property(anyRevision, anyRevision, (a, b) => {
      const order = compareRevisions(a, b);
      expect(compareRevisions(b, a)).toBe(mirrored[order]);
      expect(compareRevisions({ ...a, z: 0 }, a)).toBe('equal');
      if (order === 'newer') expect(changesIn(a)).toBeGreaterThan(changesIn(b));
    }),
  );
});
