import fc from 'fast-check';
import type { Account, DueTrust } from '../../../../../miniprogram/domain/account/account';
import { emptyFields } from '../../../../../miniprogram/domain/account/account';
import { checkFields } from '../../../../../miniprogram/packages/form/model/check';
import { formatDay } from '../../../../../miniprogram/domain/day/day';
import { decodeAccount } from '../../../../../miniprogram/domain/account/decode';
import type { PasteRow, PasteWrite } from '../../../../../miniprogram/packages/data/model/merge/plan';
import {
  resolveChoice,
  resolveConflict,
  resolveGuesses,
  resolvePassed,
} from '../../../../../miniprogram/packages/data/model/merge/decide';
import { settlePaste } from '../../../../../miniprogram/packages/data/model/merge/settle';
import { reviewNotice } from '../../../../fixtures/officialSamples';
import { anyAccount, day, dueDay, standing } from '../../../../domain/arbitraries';
import { sample } from '../recognise/reading';
import { planPaste, recognise } from '../../../../support/pasted';

const today = day('2024-09-01');
const appid = 'wx8ee51415c94040e4';
const pasted = sample({ nickname: '甲' });

function account(dueOn: string, dueTrust: DueTrust | '', patch: Partial<Account> = {}): Account {
  const stored: Account = {
    ...emptyFields('甲'),
    id: 'p01-a',
    rev: {},
    createdAt: 1,
    updatedAt: 2,
    deletedOn: '',
    appid,
    certifiedHow: 'own',
  };
  return { ...stored, cycle: { id: 'c1', dueOn, dueTrust, opensOn: '', application: null }, ...patch };
}

function first(text: string, ...accounts: Account[]): PasteRow {
  const [row] = planPaste(recognise(text, today), accounts, today);
  if (!row) throw new Error('no row');
  return row;
}

function updated(row: PasteRow): Extract<PasteRow, { action: 'update' }> {
  if (row.action !== 'update') throw new Error(JSON.stringify(row));
  return row;
}

describe('what was guessed', () => {
  const asked = (row: PasteRow): string[] => ('guesses' in row ? row.guesses.map(({ field }) => field) : []);
  const unanswered = { kind: '', subjectType: '' } as const;
  const coarse = sample({ nickname: '甲', principal_type: 1, customer_type: undefined });

  test('the kind of a new account stands until it is answered', () => {
    const row = first('乙店 2025-03-05');
    expect(asked(row)).toEqual(['kind']);
    expect(resolveGuesses(row, unanswered)).toEqual(row);
    expect(resolveGuesses(row, { kind: 'service', subjectType: 'media' })).toMatchObject({
      fields: { kind: 'service', subjectType: '' },
    });
  });

  test('a known kind is no guess, nor is that of a stored account', () => {
    expect(asked(first(pasted))).not.toContain('kind');
    expect(asked(first('甲 2025-03-05', account('', '', { kind: 'service' })))).toEqual([]);
  });

  test('企业 may be a 个体工商户: of a new account, and of a stored one without a type', () => {
    for (const row of [first(coarse), first(coarse, account('', ''))]) {
      expect(asked(row)).toEqual(['subjectType']);
      const taken = resolveGuesses(row, { kind: '', subjectType: 'individualBusiness' });
      const fields = taken.action === 'add' ? taken.fields : updated(taken).after;
      expect(fields.subjectType).toBe('individualBusiness');
    }
    expect(asked(first(coarse, account('', '', { subjectType: 'enterprise' })))).toEqual([]);
  });
});

describe('a conflict', () => {
  const row = first(pasted, account('2024-11-01', 'confirmed'));
  test('keep: the stored day stays, the rest is taken', () => {
    const kept = updated(resolveConflict(row, 'keep'));
    expect(kept).toMatchObject({
      conflict: null,
      after: { subjectName: '么么哒哒', cycle: { dueOn: '2024-11-01', dueTrust: 'confirmed' } },
    });
    expect(kept.changes.map(({ field }) => field)).not.toContain('dueOn');
  });
  test('take: the platform’s day, with its trust and begin', () => {
    const taken = updated(resolveConflict(row, 'take'));
    expect(taken).toMatchObject({
      conflict: null,
      after: { cycle: { id: 'c1', dueOn: '2024-11-19', dueTrust: 'imported', opensOn: '2024-08-21' } },
    });
    expect(taken.changes).toContainEqual({ field: 'dueOn', label: '到期日', from: '2024-11-01', to: '2024-11-19' });
  });
  test('nothing left to do makes it the same', () => {
    const only = first('甲 2024-11-20', account('2024-11-19', 'imported'));
    expect(only).toMatchObject({ action: 'update', changes: [] });
    expect(resolveConflict(only, 'keep')).toMatchObject({ action: 'same', account: { id: 'p01-a' } });
  });
  test('no conflict, no change; and the old row stays as it was', () => {
    const calm = first(pasted, account('2024-11-01', 'imported'));
    expect(resolveConflict(calm, 'keep')).toBe(calm);
    const added = first(reviewNotice);
    expect(resolveConflict(added, 'take')).toBe(added);
    expect(updated(row).conflict).not.toBeNull();
  });
});

describe('a passed review', () => {
  const open = { id: 'a1', steps: [{ state: 'inReview' as const, on: '2023-11-01', feeYuan: 300, note: '' }] };
  const stored = account('2023-11-19', 'imported', {
    cycle: { id: 'c1', dueOn: '2023-11-19', dueTrust: 'imported', opensOn: '2023-08-21', application: open },
  });
  const row = first(pasted, stored);
  test('close: the cycle goes to the history, the platform’s day begins the next', () => {
    const closed = updated(resolvePassed(row, true, today));
    expect(closed).toMatchObject({
      passed: null,
      after: {
        id: 'p01-a',
        certifiedHow: 'own',
        certifiedOn: '2023-11-19',
        cycle: { dueOn: '2024-11-19', dueTrust: 'imported', opensOn: '2024-08-21', application: null },
        history: [{ id: 'c1', dueOn: '2023-11-19', opensOn: '2023-08-21', passedOn: '2023-11-19', feeYuan: null }],
      },
    });
    expect(closed.after.cycle.id).not.toBe('c1');
    expect(closed.changes).toContainEqual({ field: 'history', label: '已通过的年审', from: '', to: '1 次' });
  });
  test('handed in late, it did not pass before it was handed in', () => {
    const late = { id: 'a1', steps: [{ state: 'inReview' as const, on: '2023-12-03', feeYuan: 300, note: '' }] };
    const closed = updated(
      resolvePassed(first(pasted, { ...stored, cycle: { ...stored.cycle, application: late } }), true, today),
    );
    const cycle = closed.after.history[0];
    expect(cycle?.passedOn).toBe('2023-12-03');
    expect(cycle?.application?.steps.map(({ on }) => on)).toEqual(['2023-12-03', '2023-12-03']);
  });
  test('a step with a day to come leaves the cycle open, and says so', () => {
    const ahead = { id: 'a1', steps: [{ state: 'inReview' as const, on: '2060-01-01', feeYuan: null, note: '' }] };
    const row = first(pasted, { ...stored, cycle: { ...stored.cycle, application: ahead } });
    const kept = updated(resolvePassed(row, true, today));
    expect(kept).toMatchObject({ passed: null, after: { history: [], cycle: { application: ahead } } });
    expect(kept.warnings.join()).toContain('没有记成年审通过');
  });
  test('don’t close: the day is replaced in the running cycle', () => {
    expect(resolvePassed(row, false, today)).toMatchObject({
      passed: null,
      after: { history: [], cycle: { id: 'c1', dueOn: '2024-11-19', application: open } },
    });
  });
  test('against a confirmed day it settles the conflict, before or after it was taken', () => {
    const confirmed = first(pasted, account('2023-11-19', 'confirmed'));
    const done = {
      conflict: null,
      passed: null,
      after: {
        cycle: { dueOn: '2024-11-19', dueTrust: 'imported' },
        history: [{ dueOn: '2023-11-19', dueTrust: 'confirmed' }],
      },
    };
    expect(resolvePassed(confirmed, true, today)).toMatchObject(done);
    expect(resolvePassed(resolveConflict(confirmed, 'take'), true, today)).toMatchObject(done);
    expect(resolvePassed(confirmed, false, today)).toMatchObject({
      conflict: { stored: '2023-11-19' },
      passed: null,
      after: { cycle: { dueOn: '2023-11-19' } },
    });
    expect(resolveConflict(confirmed, 'keep')).toMatchObject({
      conflict: null,
      passed: null,
      after: { cycle: { dueOn: '2023-11-19', dueTrust: 'confirmed' } },
    });
  });
  test('told by a typed day begins the next cycle with an estimate', () => {
    const typed = first('甲 2024-11-19', { ...account('2023-11-19', 'estimated'), name: '甲' });
    expect(resolvePassed(typed, true, today)).toMatchObject({
      after: { cycle: { dueOn: '2024-11-19', dueTrust: 'estimated' }, history: [{ dueOn: '2023-11-19' }] },
    });
  });
  test('where none was offered nothing changes', () => {
    const calm = first(pasted, account('2024-11-01', 'imported'));
    expect(resolvePassed(calm, true, today)).toBe(calm);
    const same = first(reviewNotice);
    expect(resolvePassed(same, true, today)).toBe(same);
  });
});

describe('a choice', () => {
  const twins = [account('', '', { id: 'p01-a', appid: '' }), account('', '', { id: 'p01-b', appid: '' })];
  const row = first('甲 2026-03-05', ...twins);
  test('one of the candidates', () => {
    expect(resolveChoice(row, 'p01-b', today)).toMatchObject({
      action: 'update',
      before: { id: 'p01-b' },
      after: { cycle: { dueOn: '2026-03-05' } },
    });
    expect(
      resolveChoice(
        first('甲 2026-03-05', account('2026-03-05', 'confirmed', { id: 'x' }), account('', '')),
        'x',
        today,
      ),
    ).toMatchObject({ action: 'same' });
  });
  test('a new one', () => {
    expect(resolveChoice(row, 'new', today)).toMatchObject({
      action: 'add',
      fields: { name: '甲', cycle: { dueOn: '2026-03-05' } },
    });
  });
  test('an id that is no candidate, or a row without a choice, changes nothing', () => {
    expect(resolveChoice(row, 'p09-z', today)).toBe(row);
    const added = first(reviewNotice);
    expect(resolveChoice(added, 'new', today)).toBe(added);
  });
});

describe('what is written', () => {
  const idsOf = (writes: readonly PasteWrite[]): string[] =>
    writes.map((write) => ('add' in write ? `+${write.add.name}` : write.update.id));
  test('adds and updates in order, nothing for the rest', () => {
    const stored = account('2024-11-01', 'imported');
    const rows = planPaste(recognise(pasted, today), [stored], today);
    const plain = planPaste(recognise('乙 2026-03-05\n丙 2026-02-30\n甲 2026-03-06', today), [account('', '')], today);
    expect(idsOf(settlePaste(rows))).toEqual(['p01-a']);
    expect(idsOf(settlePaste(plain))).toEqual(['+乙', 'p01-a']);
    expect(settlePaste([first('甲 2024-11-19', account('2024-11-19', 'confirmed'))])).toEqual([]);
  });
  test('an undecided conflict by itself writes nothing', () => {
    expect(settlePaste([first('甲 2024-11-20', account('2024-11-19', 'confirmed'))])).toEqual([]);
  });
  test('no field of the record itself is written', () => {
    const [write] = settlePaste([first(pasted, account('2024-11-01', 'imported'))]);
    if (!write || !('update' in write)) throw new Error('no update');
    expect(Object.keys(write.update.fields).sort()).toEqual(Object.keys(emptyFields('')).sort());
  });
  test('two rows decided to be one account are written once, and nothing of either is lost', () => {
    const twins = [account('', '', { id: 'p01-a', appid: '' }), account('', '', { id: 'p01-b', appid: '' })];
    const rows = planPaste(recognise(`甲 2026-03-05\n\n甲 gh_0123456789ab 2026-03-06`, today), twins, today).map(
      (row) => resolveChoice(row, 'p01-b', today),
    );
    expect(settlePaste(rows)).toMatchObject([
      { update: { id: 'p01-b', fields: { originalId: 'gh_0123456789ab', cycle: { dueOn: '2026-03-06' } } } },
    ]);
    expect(settlePaste([...rows].reverse())).toMatchObject([
      { update: { id: 'p01-b', fields: { originalId: 'gh_0123456789ab', cycle: { dueOn: '2026-03-05' } } } },
    ]);
  });
});

const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(1724244347, '1732020347', 1763556347000, 'true', null),
);
/** One name for each appid: an account that is renamed by the paste is another story. */
const idAndName = fc.constantFrom(
  [appid, '甲'] as const,
  ['wx2', '\u202e乙'] as const,
  ['', '丁'] as const,
  ['<b>', '丙'] as const,
);
const verify = fc.record({
  qualification_verify: value,
  annual_review_begin_time: value,
  annual_review_end_time: value,
});
const texts = fc
  .array(
    fc.oneof(
      fc
        .tuple(
          idAndName,
          fc.record({ account_type: value, customer_type: fc.integer({ min: 0, max: 16 }), wx_verify_info: verify }),
        )
        .map(([[id, nickname], rest]) => JSON.stringify({ appid: id, nickname, ...rest })),
      fc
        .tuple(fc.constantFrom('甲', '乙', '丁'), dueDay)
        .map(([name, due]) => `账号名称: ${name}\n到期时间: ${formatDay(due)}`),
      fc.tuple(fc.constantFrom('甲', '乙', '丁'), dueDay).map(([name, due]) => `${name} 到期日 ${formatDay(due)}`),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join('\n'));

const stored = fc
  .array(
    fc.tuple(
      anyAccount,
      fc.constantFrom(['甲', appid], ['乙', 'wx2'], ['甲', ''], ['乙', ''], ['丙', '']),
      fc.constantFrom('', '2024-08-01'),
      fc.boolean(),
    ),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(([fields, [name = '', id = ''], deletedOn, example], index): Account => ({
      ...fields,
      name,
      appid: id,
      example,
      deletedOn,
      id: `p0${index}-x`,
      rev: {},
      createdAt: 0,
      updatedAt: 0,
    })),
  );

test('whatever is pasted on whatever is stored can be stored, read back, and pasted again without change', () => {
  fc.assert(
    fc.property(texts, stored, fc.boolean(), (text, accounts, yes) => {
      const decide = (row: PasteRow): PasteRow =>
        resolvePassed(resolveConflict(resolveChoice(row, 'new', today), yes ? 'take' : 'keep'), yes, today);
      const rows = planPaste(recognise(text, today), accounts, today).map(decide);
      const writes = settlePaste(rows);
      const after = new Map(accounts.map((one) => [one.id, one]));
      writes.forEach((write, index) => {
        const id = 'add' in write ? `p10-${index}` : write.update.id;
        const old = after.get(id);
        if ('update' in write) expect(old).toMatchObject({ deletedOn: '', example: false });
        const fields = 'add' in write ? write.add : write.update.fields;
        const next: Account = { id, rev: {}, createdAt: 0, updatedAt: 0, deletedOn: '', ...fields };
        const decoded = decodeAccount(JSON.parse(JSON.stringify(next)));
        expect(decoded.ok && decoded.value).toEqual(next);
        if ('add' in write) expect(checkFields(fields, standing(today)).errors).toEqual({});
        after.set(id, next);
      });
      const again = planPaste(recognise(text, today), [...after.values()], today);
      const stillAdding = again.filter((row) => row.action === 'add');
      expect(stillAdding).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
