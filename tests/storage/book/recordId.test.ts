import { newRecordId } from '../../../miniprogram/storage/book/recordId';

test('an id begins with its page', () => {
  expect(
    newRecordId(
      7,
      () => 0.5,
      () => false,
    ),
  ).toMatch(/^p07-[0-9a-z]{10}$/);
  expect(
    newRecordId(
      123,
      () => 0,
      () => false,
    ),
  ).toMatch(/^p123-/);
  expect(
    newRecordId(
      1,
      () => 0.999999,
      () => false,
    ),
  ).toBe('p01-zzzzzzzzzz');
});

test('a taken id is never given, even by dice that are stuck', () => {
  const taken = new Set<string>();
  for (let round = 0; round < 20; round += 1) {
    const id = newRecordId(
      1,
      () => 0,
      (candidate) => taken.has(candidate),
    );
    expect(taken.has(id)).toBe(false);
    taken.add(id);
  }
});
