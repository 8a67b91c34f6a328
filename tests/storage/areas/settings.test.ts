import fc from 'fast-check';
import {
  decodeSettings,
  defaultSettings,
  encodeSettings,
  openSettings,
} from '../../../miniprogram/storage/areas/settings';
import { must } from '../../support/accounts';
import { FakeStore } from '../../support/fakeStore';
import { Hazard } from '../../support/hazard';
import { valuePorts } from '../../support/valuePorts';

const open = (store: FakeStore, locked: string | null = null) =>
  openSettings(valuePorts(store, { lockedBecause: () => locked }));

test('a phone without settings has the defaults and no problem', () => {
  const settings = open(new FakeStore());
  expect(settings.read()).toEqual({ schema: 1, theme: 'system', textScale: 1, ruleOverrides: {}, firstRunDone: false });
  expect(settings.problem()).toBe('');
});

test('what is written is read after a restart; the rest stays, unknown fields too', () => {
  const store = new FakeStore();
  store.write('settings', JSON.stringify({ ...defaultSettings(), firstRunDone: true, colour: 'red' }));
  const settings = open(store);
  expect(must(settings.write({ theme: 'dark', ruleOverrides: { fee: 30 } }))).toMatchObject({
    theme: 'dark',
    firstRunDone: true,
  });
  expect(open(store).read()).toEqual({
    schema: 1,
    theme: 'dark',
    textScale: 1,
    ruleOverrides: { fee: 30 },
    firstRunDone: true,
  });
  expect(store.read('settings')).toContain('"colour":"red"');
});

test('what the caller does with the settings it got changes nothing', () => {
  const settings = open(new FakeStore());
  const own = settings.read();
  own.ruleOverrides.fee = 1;
  own.theme = 'dark';
  const overrides = { days: 60 };
  must(settings.write({ ruleOverrides: overrides }));
  overrides.days = 1;
  expect(settings.read()).toEqual({ ...defaultSettings(), ruleOverrides: { days: 60 } });
});

test.each([
  ['no JSON', '{"sch'],
  ['no schema', '{"theme":"dark"}'],
  ['a list', '[1]'],
])('%s is replaced by the defaults, and said', (_what, text) => {
  const store = new FakeStore();
  store.write('settings', text);
  expect(open(store).read()).toEqual(defaultSettings());
  expect(open(store).problem()).not.toBe('');
});

test('one broken field does not cost the others', () => {
  const whole = {
    schema: 1,
    theme: 'dark',
    textScale: 1.2,
    ruleOverrides: { fee: 30, window: 'x' },
    firstRunDone: true,
  };
  for (const [key, wrong] of [
    ['theme', 'sepia'],
    ['textScale', 99],
    ['ruleOverrides', { fee: null }],
    ['ruleOverrides', []],
    ['firstRunDone', 1],
  ] as const) {
    const { settings, problem } = decodeSettings(JSON.stringify({ ...whole, [key]: wrong }));
    expect(settings).toEqual({ ...whole, [key]: defaultSettings()[key] });
    expect(problem).not.toBe('');
  }
});

test('any text whatever gives settings that can be used', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => `{"schema":1,"theme":${json}}`),
      ),
      (text) => {
        const { settings, raw } = decodeSettings(text);
        expect(decodeSettings(encodeSettings(raw, settings)).settings).toEqual(settings);
      },
    ),
  );
});

test('settings that can not be read are not overwritten, and are there again when they can', () => {
  const store = new FakeStore();
  must(open(store).write({ theme: 'dark' }));
  const settings = open(store);
  store.unreadable.add('settings');
  expect(settings.read().theme).toBe('system');
  expect(settings.problem()).not.toBe('');
  expect(settings.write({ textScale: 1.2 })).toMatchObject({ ok: false, problem: { kind: 'failed' } });
  store.unreadable.clear();
  expect(settings.read()).toMatchObject({ theme: 'dark', textScale: 1 });
});

test('a read-only app writes no settings, a full one says so', () => {
  const store = new FakeStore();
  expect(open(store, '只能查看').write({ theme: 'dark' })).toMatchObject({
    ok: false,
    problem: { kind: 'readOnly', message: expect.stringContaining('只能查看') },
  });
  store.room = 10;
  const settings = open(store);
  expect(settings.write({ theme: 'dark' })).toMatchObject({ ok: false, problem: { kind: 'full' } });
  expect(settings.read().theme).toBe('system');
});

// Of seed 20260389 of the random programs.
test('where a write took place and nothing answers any more, what is shown later is what is stored', () => {
  const hazard = new Hazard();
  const store = new FakeStore(hazard);
  const settings = open(store);
  must(settings.write({ theme: 'dark' }));
  const write = store.write.bind(store);
  jest.spyOn(store, 'write').mockImplementation((key, text) => {
    write(key, text);
    hazard.expect({ at: 1, how: 'failFrom' });
    throw new Error('set up by the test');
  });
  expect(settings.write({ theme: 'light' })).toMatchObject({ ok: false });
  hazard.calm();
  expect(settings.read().theme).toBe('light');
});

const whole = { ...defaultSettings(), firstRunDone: true };

test.each([
  [{ theme: 'system' }, true],
  [{ theme: 'light' }, true],
  [{ theme: '' }, false],
  [{ textScale: 0.8 }, true],
  [{ textScale: 0.79 }, false],
  [{ textScale: 2 }, true],
  [{ textScale: 2.01 }, false],
])('%j can be set: %p; what can not be is said', (patch, can) => {
  const { settings, problem } = decodeSettings(JSON.stringify({ ...whole, ...patch }));
  expect(settings).toEqual(can ? { ...whole, ...patch } : whole);
  expect(problem === '').toBe(can);
});

test('of a newer version what this one does not know is no problem', () => {
  const { settings, problem } = decodeSettings(JSON.stringify({ ...whole, schema: 2, theme: 'sepia' }));
  expect(settings.theme).toBe('system');
  expect(problem).toBe('');
});

test('they are asked of the storage once, and after a write that put them in order there is nothing to say', () => {
  const store = new FakeStore();
  store.write('settings', JSON.stringify({ ...whole, theme: 'sepia' }));
  const read = jest.spyOn(store, 'read');
  const settings = open(store);
  expect(settings.problem()).not.toBe('');
  expect(settings.read()).toEqual(whole);
  expect(read).toHaveBeenCalledTimes(1);
  must(settings.write({ theme: 'dark' }));
  expect(settings.problem()).toBe('');
  expect(open(store).problem()).toBe('');
});
