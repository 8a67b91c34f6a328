import * as fc from 'fast-check';
import type { AccountFields } from '../../../../miniprogram/domain/account/account';
import { tidyFields } from '../../../../miniprogram/packages/form/model/tidy';
import { decodeDraft } from '../../../../miniprogram/packages/form/edit/draft';
import {
  addDocument,
  fill,
  fillDocument,
  removeDocument,
  takeSuggestion,
} from '../../../../miniprogram/packages/form/edit/fill';
import {
  changedKeys,
  fieldsOf,
  formOf,
  newForm,
  sameForm,
  type Form,
} from '../../../../miniprogram/packages/form/edit/form';
import { rebase } from '../../../../miniprogram/packages/form/edit/rebase';
import { anyAccount } from '../../../domain/arbitraries';
import { fullFields } from '../../../support/accounts';

describe('fields to form and back', () => {
  test('a form that nobody touched gives the fields back, whatever they are', () => {
    fc.assert(
      fc.property(anyAccount, (fields) => {
        expect(fieldsOf(formOf(fields), fields)).toEqual(tidyFields(fields));
      }),
    );
  });

  test('what the form does not show is carried along', () => {
    const stored = fullFields(1);
    const edited = fieldsOf({ ...formOf(stored), name: '新名字' }, stored);
    expect(edited).toMatchObject({ name: '新名字', history: stored.history, cycle: { id: 'c3' } });
  });

  test('lists are split at the separators that people use, and cleaned', () => {
    const fields = fieldsOf({ ...newForm(), tags: ' 华东，重点、  ,华东;代运营\n' }, fullFields(1));
    expect(fields.tags).toEqual(['华东', '重点', '代运营']);
  });

  test('a stored tag with a separator in it survives an edit of something else', () => {
    const stored: AccountFields = { ...fullFields(1), tags: ['杭州, 西湖', '重点'] };
    expect(fieldsOf({ ...formOf(stored), note: '记一笔' }, stored).tags).toEqual(['杭州, 西湖', '重点']);
  });

  test('document rows that were left empty are not stored', () => {
    const form = addDocument(addDocument(newForm()));
    const filled = fillDocument(form, 1, 'name', '营业执照');
    expect(fieldsOf(filled, fullFields(1)).documents).toEqual([{ name: '营业执照', validTo: '' }]);
    expect(removeDocument(filled, 0).documents).toEqual([{ name: '营业执照', validTo: '' }]);
  });

  test('forms differ by what is in them', () => {
    const form = formOf(fullFields(1));
    expect(sameForm(form, formOf(fullFields(1)))).toBe(true);
    expect(changedKeys(form, { ...form, note: 'x', documents: [{ name: '营业执照', validTo: '2030-01-01' }] })).toEqual(
      ['documents', 'note'],
    );
    expect(changedKeys(form, addDocument(form))).toEqual(['documents']);
  });
});

describe('the due day and where it is from', () => {
  const stored: Form = { ...newForm(), dueOn: '2026-05-02', dueTrust: 'imported' };

  test('a day that is typed was read somewhere, unless it is called a guess: that stays while it is corrected', () => {
    expect(fill(newForm(), newForm(), 'dueOn', '2026-05-03').dueTrust).toBe('confirmed');
    const moved = fill(stored, stored, 'dueOn', '2026-05-03');
    expect(moved.dueTrust).toBe('confirmed');
    const guessed = fill(moved, stored, 'dueTrust', 'estimated');
    expect(fill(guessed, stored, 'dueOn', '2026-05-04').dueTrust).toBe('estimated');
  });

  test("moved back it is the platform's again; cleared it is nobody's", () => {
    const moved = fill(fill(stored, stored, 'dueOn', '2026-05-03'), stored, 'dueTrust', 'estimated');
    expect(fill(moved, stored, 'dueOn', '2026-05-02').dueTrust).toBe('imported');
    expect(fill(moved, stored, 'dueOn', '').dueTrust).toBe('');
  });

  test('a guess that is moved by hand is one no more; any other answer leaves it alone', () => {
    const guess: Form = { ...stored, dueTrust: 'estimated' };
    expect(fill(guess, guess, 'dueOn', '2026-05-09').dueTrust).toBe('confirmed');
    expect(fill(guess, guess, 'note', '问问').dueTrust).toBe('estimated');
    const checked: Form = { ...stored, dueTrust: 'confirmed' };
    expect(fill(checked, checked, 'note', '年审完')).toEqual({ ...checked, note: '年审完' });
  });

  test("a stored begin day isn't one of another year's due day; moved back it is there again", () => {
    const dated: Form = { ...stored, opensOn: '2026-02-01' };
    expect(fill(dated, dated, 'dueOn', '2026-06-02').opensOn).toBe('2026-02-01');
    const moved = fill(dated, dated, 'dueOn', '2027-05-02');
    expect(moved.opensOn).toBe('');
    expect(fill(moved, dated, 'dueOn', '2026-05-03').opensOn).toBe('2026-02-01');
    const typed = fill(moved, dated, 'opensOn', '2027-02-01');
    expect(fill(typed, dated, 'dueOn', '2027-05-03').opensOn).toBe('2027-02-01');
  });

  test('a suggested day is an estimate', () => {
    expect(takeSuggestion(newForm(), '2026-05-02')).toEqual({
      ...newForm(),
      dueOn: '2026-05-02',
      dueTrust: 'estimated',
    });
  });
});

describe('an account that changed while it was edited', () => {
  const older = formOf(fullFields(1));

  test('keeps both sides: what was typed here and what was changed there', () => {
    const { form, clashes } = rebase({ ...older, note: '我写的' }, older, {
      ...older,
      name: '别处改的名字',
      dueOn: '2027-11-19',
    });
    expect(form).toEqual({ ...older, note: '我写的', name: '别处改的名字', dueOn: '2027-11-19' });
    expect(clashes).toEqual([]);
  });

  test('names what both sides changed, and keeps what was typed', () => {
    const { form, clashes } = rebase({ ...older, name: '我的', note: '一样' }, older, {
      ...older,
      name: '别处的',
      note: '一样',
    });
    expect(form.name).toBe('我的');
    expect(clashes).toEqual(['name']);
  });

  test('tags that were changed on both sides lose none that either added, and none comes back that either took', () => {
    const before = { ...older, tags: '华东、重点、试用' };
    const { form, clashes } = rebase({ ...before, tags: '华东、试用，新签' }, before, {
      ...before,
      tags: '华东、重点、代运营',
    });
    expect(form.tags).toBe('华东、新签、代运营');
    expect(clashes).toEqual([]);
  });

  test('lists merge to the same items, whichever side is typed', () => {
    const tags = fc.uniqueArray(fc.constantFrom('甲', '乙', '丙', '丁', '戊')).map((items) => items.join('、'));
    fc.assert(
      fc.property(tags, tags, tags, (was, mine, theirs) => {
        const [base, one, other] = [was, mine, theirs].map((text) => ({ ...older, tags: text })) as [Form, Form, Form];
        const itemsOf = (form: Form): string[] => form.tags.split('、').sort();
        expect(itemsOf(rebase(one, base, other).form)).toEqual(itemsOf(rebase(other, base, one).form));
      }),
    );
  });

  test('a due day keeps the trust that it was given', () => {
    const mine: Form = { ...older, dueOn: '2026-12-01', dueTrust: 'estimated' };
    const { form } = rebase(mine, older, { ...older, dueOn: '2027-11-19', dueTrust: 'imported' });
    expect(form).toMatchObject({ dueOn: '2026-12-01', dueTrust: 'estimated' });
  });
});

describe('a draft read back', () => {
  const typed: Form = { ...newForm(), name: '没填完', note: '字'.repeat(9000), documents: [{ name: '', validTo: '' }] };

  test('is as it was left, too long a note included', () => {
    expect(decodeDraft(JSON.parse(JSON.stringify({ typed, base: newForm() })))).toEqual({ typed, base: newForm() });
  });

  test('is none when it is anything else', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void expect(decodeDraft(value)).toBeNull()));
    expect(decodeDraft({ typed: { ...typed, kind: 'videoAccount' }, base: newForm() })).toBeNull();
    expect(decodeDraft({ typed })).toBeNull();
  });
});
