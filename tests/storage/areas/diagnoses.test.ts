import fc from 'fast-check';
import { openBook } from '../../../miniprogram/storage/book/book';
import { openDiagnoses, openOnes, type DiagnosisArea } from '../../../miniprogram/storage/areas/diagnoses';
import { decodeDiagnosis, encodeDiagnosis, type Diagnosis } from '../../../miniprogram/storage/areas/diagnosis';
import { quotaBytes } from '../../../miniprogram/storage/device/quota';
import { seal } from '../../../miniprogram/storage/sealed/seal';
import { dayOf, must } from '../../support/accounts';
import { diagnosisFields } from '../../support/diagnoses';
import { FakeFiles } from '../../support/fakeFiles';
import { FakeStore } from '../../support/fakeStore';
import { Hazard, type Trouble } from '../../support/hazard';
import { valuePorts } from '../../support/valuePorts';

const today = dayOf('2026-03-05');
const tomorrow = dayOf('2026-03-06');

interface Stand {
  hazard: Hazard;
  store: FakeStore;
  open(locked?: string | null): DiagnosisArea;
}

function stand(): Stand {
  const hazard = new Hazard();
  const store = new FakeStore(hazard);
  let ticks = 0;
  let seed = 0;
  return {
    hazard,
    store,
    open: (locked = null) =>
      openDiagnoses({
        ...valuePorts(store, { lockedBecause: () => locked }),
        now: () => (ticks += 1),
        random: () => (seed += 0.137) % 1,
      }),
  };
}

const full = diagnosisFields({
  officialAccountId: 'p01-a',
  officialName: '城南早知道',
  programName: '小满面包',
  answers: { flow: { value: 'reuse', by: 'you', evidence: '换行\n和制表\t' } },
  ticks: { 'certify.0': '2026-03-05' },
  categoryId: 'nonPersonal:餐饮:点餐',
  documents: ['《食品经营许可证》'],
  errorText: '{"errcode":61052}',
  round: 2,
  summary: { position: '主体', answered: 1, total: 24, failing: 0, unsure: 0, steps: 3, ticked: 1 },
});

test('what is written is read after a restart', () => {
  const { open } = stand();
  const made = must(open().create(full, today));
  expect(made).toMatchObject({ ...full, startedOn: '2026-03-05', updatedOn: '2026-03-05' });
  expect(open().all()).toEqual([made]);
  const changed = must(open().update(made.id, { at: 'certified', closedOn: '2026-03-06' }, tomorrow));
  expect(open().find(made.id)).toEqual(changed);
  expect(changed).toMatchObject({
    at: 'certified',
    closedOn: '2026-03-06',
    startedOn: '2026-03-05',
    updatedOn: '2026-03-06',
    createdAt: made.createdAt,
  });
});

test('each has a key of its own, and one edit writes that key only', () => {
  const { open, store } = stand();
  const first = must(open().create(full, today));
  must(open().create(diagnosisFields(), today));
  store.written.length = 0;
  must(open().update(first.id, { at: 'certified' }, today));
  expect(store.written).toEqual([`diagnosis:${first.id}`]);
  expect(store.keys()).toHaveLength(2);
});

test('of one official account the latest is open until it is ended; the others are history', () => {
  const { open } = stand();
  const old = must(open().create(diagnosisFields({ officialAccountId: 'p01-a' }), today));
  const other = must(open().create(diagnosisFields({ officialAccountId: 'p01-b' }), today));
  const byHand = must(open().create(diagnosisFields(), today));
  const fresh = must(open().create(diagnosisFields({ officialAccountId: 'p01-a' }), today));
  const area = open();
  must(area.update(old.id, { at: 'certified' }, today));
  expect(new Set(openOnes(area.all()).map(({ id }) => id))).toEqual(new Set([other.id, byHand.id, fresh.id]));
  expect(area.openFor('p01-a')?.id).toBe(fresh.id);
  expect(area.openFor('')?.id).toBe(byHand.id);
  must(area.update(fresh.id, { closedOn: '2026-03-05' }, today));
  expect(area.openFor('p01-a')).toBeUndefined();
});

test('by a clock that stands still or was put back, the new one is still the one to go on with', () => {
  const store = new FakeStore();
  let now = 1_000;
  let seed = 0;
  const area = openDiagnoses({
    ...valuePorts(store),
    now: () => now,
    random: () => (seed += 0.137) % 1,
  });
  for (let round = 0; round < 20; round += 1) {
    const made = must(area.create(diagnosisFields(), today));
    expect(area.openFor('')?.id).toBe(made.id);
    now -= round % 3;
  }
});

test('the latest used stands first', () => {
  const { open } = stand();
  const first = must(open().create(diagnosisFields(), today));
  const second = must(open().create(diagnosisFields({ officialAccountId: 'p01-a' }), today));
  expect(
    open()
      .all()
      .map(({ id }) => id),
  ).toEqual([second.id, first.id]);
  must(open().update(first.id, {}, tomorrow));
  expect(
    open()
      .all()
      .map(({ id }) => id),
  ).toEqual([first.id, second.id]);
});

test('a deleted one comes back word for word', () => {
  const { open, store } = stand();
  const { id } = must(open().create(full, today));
  const before = store.read(`diagnosis:${id}`);
  const removed = must(open().remove(id));
  expect(open().find(id)).toBeUndefined();
  expect(open().update(id, {}, today)).toMatchObject({ ok: false, problem: { kind: 'gone' } });
  expect(open().remove(id)).toMatchObject({ ok: false, problem: { kind: 'gone' } });
  must(open().restore(removed));
  expect(store.read(`diagnosis:${id}`)).toBe(before);
});

test('one that is damaged is shown as broken, kept, and can be deleted; the others are untouched', () => {
  const { open, store } = stand();
  const good = must(open().create(full, today));
  const bad = must(open().create(diagnosisFields(), today));
  const damaged = (store.read(`diagnosis:${bad.id}`) ?? '').replace('reuse', 'rouse');
  store.write(`diagnosis:${bad.id}`, damaged);
  expect(open().all()).toEqual([good]);
  expect(open().broken()).toEqual([{ id: bad.id, reason: expect.stringContaining('改动') as string, text: damaged }]);
  expect(open().update(bad.id, {}, today)).toMatchObject({ ok: false });
  expect(store.read(`diagnosis:${bad.id}`)).toBe(damaged);
  must(open().remove(bad.id));
  expect(open().broken()).toEqual([]);
});

test('one that can not be read now is not overwritten, and is there again when it can', () => {
  const { open, store } = stand();
  const { id } = must(open().create(full, today));
  store.unreadable.add(`diagnosis:${id}`);
  expect(open().broken()).toMatchObject([{ id, text: '' }]);
  expect(open().update(id, { at: '' }, today)).toMatchObject({ ok: false, problem: { kind: 'failed' } });
  expect(open().remove(id)).toMatchObject({ ok: false, problem: { kind: 'failed' } });
  store.unreadable.clear();
  expect(open().find(id)?.at).toBe('subjectType');
});

const operations: [string, (area: DiagnosisArea, id: string) => { ok: boolean }][] = [
  ['create', (area) => area.create(diagnosisFields({ officialAccountId: 'p01-b' }), today)],
  ['update', (area, id) => area.update(id, { at: 'certified' }, today)],
  ['remove', (area, id) => area.remove(id)],
];

describe.each(operations)('%s on a storage that fails', (_name, run) => {
  /** What the storage holds with the trouble ahead, and what the call said; null when it came to no end. */
  const meet = (trouble: Trouble | null) => {
    const { hazard, store, open } = stand();
    const { id } = must(open().create(full, today));
    const before = JSON.stringify([...store.values]);
    if (trouble) hazard.expect({ ...trouble, kind: 'full' });
    const result = run(open(), id);
    const steps = hazard.count;
    hazard.calm();
    return { before, after: JSON.stringify([...store.values]), result, steps, broken: open().broken() };
  };

  test.each<Trouble['how']>(['fail', 'failAfter', 'failFrom', 'kill', 'killInside'])(
    '%s at each operation: before or after, nothing else',
    (how) => {
      const whole = meet(null).after;
      for (let at = 1; ; at += 1) {
        const { before, after, result, steps, broken } = meet({ at, how });
        expect([before, whole]).toContain(after);
        expect(broken).toEqual([]);
        // Nobody hears what a killed app would have said.
        if (!how.startsWith('kill')) expect(result.ok).toBe(after !== before);
        if (steps < at) break;
      }
    },
  );
});

test('no room, too large, read-only: each is told apart, and nothing is written', () => {
  const { open, store } = stand();
  expect(open('只能查看').create(full, today)).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
  expect(open().create(diagnosisFields({ errorText: 'x'.repeat(1_100_000) }), today)).toMatchObject({
    ok: false,
    problem: { kind: 'tooLarge' },
  });
  const crowded = openDiagnoses({
    ...valuePorts(store, { usedBytes: () => quotaBytes }),
    now: () => 1,
    random: () => 0,
  });
  expect(crowded.create(full, today)).toMatchObject({ ok: false, problem: { kind: 'full' } });
  expect(store.keys()).toEqual([]);
});

test('a stuck generator still gives new ids', () => {
  const store = new FakeStore();
  const area = openDiagnoses({ ...valuePorts(store), now: () => 1, random: () => 0 });
  const ids = [1, 2, 3].map(() => must(area.create(diagnosisFields(), today)).id);
  expect(new Set(ids).size).toBe(3);
});

describe('an account that was deleted for good', () => {
  const gone = { id: 'p01-a', name: '城南"早知道"', subjectName: '城南公司' };
  const evidence = '公众号「城南"早知道"」，主体是「城南公司」';
  const about = diagnosisFields({
    officialAccountId: 'p01-a',
    officialName: gone.name,
    programName: '小满面包',
    answers: { sameSubject: { value: 'no', by: 'you', evidence } },
  });
  const other = diagnosisFields({
    officialAccountId: 'p01-b',
    officialName: '城北',
    answers: { nameFree: { value: 'yes', by: 'app', evidence } },
  });

  test('leaves its name in no diagnosis; what was answered, and when, stays', () => {
    const { open, store } = stand();
    const [first, second] = [about, other].map((fields) => must(open().create(fields, today)));
    open().forgetAccount(gone);
    const quoted = '「（已彻底删除）」';
    const answers = { sameSubject: { value: 'no', by: 'you', evidence: `公众号${quoted}，主体是${quoted}` } };
    expect(open().find(first?.id ?? '')).toEqual({ ...first, officialName: '', answers });
    expect(open().find(second?.id ?? '')?.answers).toEqual({
      nameFree: { value: 'yes', by: 'app', evidence: `公众号${quoted}，主体是「城南公司」` },
    });
    expect(JSON.stringify([...store.values])).not.toContain('早知道');
  });

  test('costs the others nothing, not even a write', () => {
    const { open, store } = stand();
    must(open().create(diagnosisFields({ officialAccountId: 'p01-b', officialName: '城北' }), today));
    store.written.length = 0;
    expect(open().forgetAccount(gone)).toEqual([]);
    expect(store.written).toEqual([]);
  });

  test('is put back word for word, unless somebody went on meanwhile', () => {
    const { open, store } = stand();
    const [first, second] = [about, other].map((fields) => must(open().create(fields, today)).id);
    const before = [...store.values];
    const forgotten = open().forgetAccount(gone);
    expect(forgotten).toHaveLength(2);
    open().recall(forgotten);
    expect([...store.values]).toEqual(before);
    const again = open().forgetAccount(gone);
    must(open().update(first ?? '', { at: 'certified' }, tomorrow));
    must(open().remove(second ?? ''));
    open().recall(again);
    expect(open().find(first ?? '')).toMatchObject({ at: 'certified', officialName: '' });
    expect(open().all()).toHaveLength(1);
  });

  test('stays where the storage fails, one diagnosis or the other', () => {
    const { open, store } = stand();
    must(open().create(about, today));
    jest.spyOn(store, 'write').mockImplementation(() => {
      throw new Error('setStorageSync:fail');
    });
    expect(open().forgetAccount(gone)).toEqual([]);
    expect(open().all()[0]?.officialName).toBe(gone.name);
  });
});

test('a newer version of the data makes the whole app read-only, and fields of it are kept', () => {
  const store = new FakeStore();
  const header = seal('{"schema":2}');
  store.write('diagnosis:abc', `${header}\n${seal('{}')}`);
  const book = openBook({ store, files: new FakeFiles(), deviceId: () => 'd', now: () => 1, random: () => 0 });
  book.lookAside();
  expect(book.mode).toMatchObject({ kind: 'readOnly', cause: 'newer' });
});

test('fields that this version does not know stay', () => {
  const { open, store } = stand();
  const { id } = must(open().create(full, today));
  const known = open().find(id) as Diagnosis;
  const key = `diagnosis:${id}`;
  store.write(key, encodeDiagnosis({ ...known, colour: 'red' } as Diagnosis, null));
  must(open().update(id, { at: '' }, today));
  expect(store.read(key)).toContain('"colour":"red"');
});

test('any text whatever is a diagnosis that can be used, or broken with a reason', () => {
  const anyText = fc.oneof(
    fc.string(),
    fc.json().map((json) => `${seal('{"schema":1}')}\n${seal(json)}`),
    fc
      .object()
      .map(
        (value) =>
          `${seal('{"schema":1}')}\n` +
          seal(JSON.stringify({ id: 'x', startedOn: '2026-03-05', createdAt: 1, updatedAt: 1, answers: {}, ...value })),
      ),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const read = decodeDiagnosis('x', text);
      if (!read.ok) expect(read.problem).not.toBe('');
      else expect(decodeDiagnosis('x', encodeDiagnosis(read.value, null))).toEqual(read);
    }),
  );
});
