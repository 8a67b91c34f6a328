import { openShareFiles } from '../../../miniprogram/storage/areas/shareFile';
import { must } from '../../support/accounts';
import { FakeFiles } from '../../support/fakeFiles';
import { Hazard } from '../../support/hazard';

function stand() {
  const hazard = new Hazard();
  const files = new FakeFiles(hazard);
  const clock = { now: 1_000_000_000 };
  return {
    hazard,
    files,
    clock,
    area: openShareFiles(
      files,
      (name) => `usr/${name}`,
      () => clock.now,
    ),
  };
}

const day = 24 * 3600 * 1000;

test('a file that stands ready takes the place of the one before, and leaves all others', () => {
  const { files, area } = stand();
  files.texts.set('backup-1.json', 'kept');
  files.texts.set('share-calendar.ics', 'of an earlier version');
  must(area.write('old.ics', 'old'));
  expect(must(area.write('calendar.ics', 'new'))).toBe('usr/share-1000000000-calendar.ics');
  expect([...files.texts]).toEqual([
    ['backup-1.json', 'kept'],
    ['share-1000000000-calendar.ics', 'new'],
  ]);
  expect(area.tidy()).toBe(true);
  expect([...files.texts.keys()]).toEqual(['backup-1.json']);
});

test('a file may be of bytes', () => {
  const { files, area } = stand();
  must(area.write('table.xlsx', Uint8Array.of(80, 75, 255).buffer));
  expect([...files.texts.values()]).toEqual(['PK\u00ff']);
});

test('one that went out is neither changed nor taken away for a day, over a restart too', () => {
  const { files, clock, area } = stand();
  must(area.write('calendar.ics', 'sent'));
  area.handOut();
  must(area.write('calendar.ics', 'ready'));
  area.tidy();
  expect([...files.texts]).toEqual([['share-1000000000-calendar.ics', 'sent']]);
  const restarted = openShareFiles(
    files,
    (name) => name,
    () => clock.now,
  );
  clock.now += day;
  restarted.tidy();
  expect(files.texts.size).toBe(1);
  clock.now += 1;
  restarted.tidy();
  expect(files.texts.size).toBe(0);
});

test('housekeeping leaves what stands ready on a page that was opened at once', () => {
  const { files, area } = stand();
  must(area.write('calendar.ics', 'ready'));
  expect(area.tidyOld()).toBe(true);
  expect([...files.texts.values()]).toEqual(['ready']);
});

test('of those that went out the last five are kept', () => {
  const { files, area } = stand();
  for (let turn = 0; turn < 8; turn += 1) {
    must(area.write('calendar.ics', String(turn)));
    area.handOut();
  }
  area.tidy();
  expect([...files.texts.values()]).toEqual(['3', '4', '5', '6', '7']);
});

test.each([
  ['full', '清理一些空间'],
  ['failed', '再试一次'],
] as const)('a phone that is %s says what to do', (kind, words) => {
  const { hazard, area } = stand();
  hazard.expect({ at: 3, how: 'fail', kind });
  expect(area.write('calendar.ics', 'new')).toMatchObject({
    ok: false,
    problem: { kind, message: expect.stringContaining(words) },
  });
});

test('one that can not be taken away is said, and goes the next time', () => {
  const { hazard, files, area } = stand();
  must(area.write('calendar.ics', 'new'));
  hazard.expect({ at: 2, how: 'fail' });
  expect(area.tidy()).toBe(false);
  hazard.calm();
  expect(area.tidy()).toBe(true);
  expect(files.texts.size).toBe(0);
});

test('only what there is is taken away', () => {
  const { files, area } = stand();
  const remove = jest.spyOn(files, 'remove');
  area.tidy();
  must(area.write('a.ics', 'ready'));
  area.tidy();
  area.tidy();
  must(area.write('b.ics', 'sent'));
  area.handOut();
  area.tidy();
  expect(remove.mock.calls).toEqual([['share-1000000000-a.ics']]);
});

test('what stands ready stays however long the page stands open', () => {
  const { files, clock, area } = stand();
  must(area.write('calendar.ics', 'ready'));
  clock.now += 2 * day;
  expect(area.tidyOld()).toBe(true);
  expect([...files.texts.values()]).toEqual(['ready']);
});

test('what stands ready and can not be taken away is said, and goes the next time', () => {
  const { hazard, files, area } = stand();
  must(area.write('calendar.ics', 'ready'));
  hazard.expect({ at: 1, how: 'fail' });
  expect(area.tidy()).toBe(false);
  expect(files.texts.size).toBe(1);
  hazard.calm();
  expect(area.tidy()).toBe(true);
  expect(files.texts.size).toBe(0);
});
