import { openKeptFiles } from '../../../miniprogram/storage/areas/keptFiles';
import { storageFailure } from '../../../miniprogram/storage/device/ports';
import { FakeFiles } from '../../support/fakeFiles';

const others = ['backup-9-4', 'share-7-calendar.ics', 'log.txt', 'deed-7'];

function stand() {
  const files = new FakeFiles();
  others.forEach((name) => files.texts.set(name, 'kept'));
  return { files, kept: openKeptFiles(files, 'deed') };
}

test('files of another kind are neither listed nor read nor taken away, and have no time', () => {
  const { files, kept } = stand();
  const early = kept.write(5, '早');
  const late = kept.write(6, '晚了');
  expect(kept.names()).toEqual([late, early]);
  expect(others.map((name) => kept.read(name))).toEqual(['', '', '', '']);
  expect(others.map((name) => kept.madeAt(name))).toEqual([0, 0, 0, 0]);
  others.forEach((name) => kept.forget(name));
  expect([...files.texts.keys()]).toEqual([...others, early, late]);
});

test('where the phone does not list its files there are none', () => {
  const { files, kept } = stand();
  kept.write(5, '早');
  files.names = () => {
    throw storageFailure('failed', 'set up by the test');
  };
  expect(kept.names()).toEqual([]);
});

test('of one that is damaged on its way to the disk nothing is left', () => {
  const { files, kept } = stand();
  files.damage = (text) => text.slice(1);
  expect(kept.write(5, '早上')).toBe('');
  expect([...files.texts.keys()]).toEqual(others);
});
