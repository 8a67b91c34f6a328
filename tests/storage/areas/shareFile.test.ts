import { openShareFiles } from '../../../miniprogram/storage/areas/shareFile';
import { must } from '../../support/accounts';
import { FakeFiles } from '../../support/fakeFiles';
import { Hazard } from '../../support/hazard';

function stand() {
  const hazard = new Hazard();
  const files = new FakeFiles(hazard);
  return { hazard, files, area: openShareFiles(files, (name) => `usr/${name}`) };
}

test('a file to be sent takes the place of the one before, and leaves all others', () => {
  const { files, area } = stand();
  files.texts.set('backup-1.json', 'kept');
  must(area.write('old.ics', 'old'));
  expect(must(area.write('calendar.ics', 'new'))).toBe('usr/share-calendar.ics');
  expect([...files.texts]).toEqual([
    ['backup-1.json', 'kept'],
    ['share-calendar.ics', 'new'],
  ]);
  expect(area.removeAll()).toBe(true);
  expect([...files.texts.keys()]).toEqual(['backup-1.json']);
});

test.each([
  ['full', '清理一些空间'],
  ['failed', '再试一次'],
] as const)('a phone that is %s says what to do', (kind, words) => {
  const { hazard, area } = stand();
  hazard.expect({ at: 2, how: 'fail', kind });
  expect(area.write('calendar.ics', 'new')).toMatchObject({
    ok: false,
    problem: { kind, message: expect.stringContaining(words) },
  });
});

test('one that can not be taken away is said, and goes the next time', () => {
  const { hazard, files, area } = stand();
  must(area.write('calendar.ics', 'new'));
  hazard.expect({ at: 2, how: 'fail' });
  expect(area.removeAll()).toBe(false);
  hazard.calm();
  expect(area.removeAll()).toBe(true);
  expect(files.texts.size).toBe(0);
});
