import { storageFailure } from '../../../miniprogram/storage/device/ports';
import { finishWipe, wipeMark } from '../../../miniprogram/storage/writing/wipe';
import { FakePhone } from '../../support/fakePhone';

const ours = ['journal-abc.json', 'share-1-a', 'deed-1-2', 'backup-1-2', 'aside-1-2'];

/** A phone of which everything is to go. */
function marked(): FakePhone {
  const phone = new FakePhone();
  phone.store.load(new Map([['tx', wipeMark], ...['a', 'b'].map((key) => [key, 'x'] as const)]));
  for (const name of [...ours, 'miniprogramLog']) phone.files.texts.set(name, 'x');
  return phone;
}

test('everything of ours goes, the mark last; files of the platform stay', () => {
  const phone = marked();
  expect(finishWipe(phone.store, phone.files)).toBe(true);
  expect(phone.store.written).toEqual(['a', 'b', 'tx']);
  expect([phone.store.values.size, [...phone.files.texts.keys()]]).toEqual([0, ['miniprogramLog']]);
});

test('killed at every operation in turn, the mark stands as long as anything does, and the next start goes on', () => {
  for (let at = 1, isKilled = true; isKilled; at += 1) {
    const phone = marked();
    phone.hazard.expect({ at, how: 'kill' });
    finishWipe(phone.store, phone.files);
    isKilled = phone.hazard.dead;
    const left = phone.store.values.size + phone.files.texts.size - 1;
    expect(phone.store.values.has('tx')).toBe(left > 0);
    phone.hazard.calm();
    expect(finishWipe(phone.store, phone.files)).toBe(true);
  }
});

test('what the phone keeps without a word is noticed, and the mark stays', () => {
  const phone = marked();
  const remove = phone.store.remove.bind(phone.store);
  jest.spyOn(phone.store, 'remove').mockImplementation((key) => (key === 'a' ? undefined : remove(key)));
  expect(finishWipe(phone.store, phone.files)).toBe(false);
  expect([...phone.store.values.keys()]).toEqual(['tx', 'a']);
  const other = marked();
  jest.spyOn(other.files, 'remove').mockImplementation(() => undefined);
  expect(finishWipe(other.store, other.files)).toBe(false);
  expect([...other.store.values.keys()]).toEqual(['tx']);
});

test('a phone that does not list what it holds is not wiped', () => {
  const phone = marked();
  jest.spyOn(phone.files, 'names').mockImplementation(() => {
    throw storageFailure('failed', 'set up by the test');
  });
  expect(finishWipe(phone.store, phone.files)).toBe(false);
  expect(phone.store.values.has('tx')).toBe(true);
});
