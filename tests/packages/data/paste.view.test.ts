import { practiceName, practiceText } from '../../../miniprogram/packages/data/paste/help';
import { append, decide, leaveAllOut, openPaste, put, unfold } from '../../../miniprogram/packages/data/paste/session';
import { basicInfoSample } from '../../fixtures/officialSamples';
import { eventOf, xmlOf } from './model/recognise/pushes';
import { must } from '../../support/accounts';
import {
  bookWith,
  detailIn,
  fieldsOf,
  meet,
  notice,
  read,
  reading,
  shown,
  takeBack,
  today,
  trustIn,
  vouch,
  write,
} from './paste/pasting';

describe('the text', () => {
  test('is there again after leaving, and says so', () => {
    expect(shown(openPaste('账号名称: 店'))).toMatchObject({
      phase: 'input',
      boxText: '账号名称: 店',
      restored: true,
      hasText: true,
    });
    expect(shown(openPaste(null))).toMatchObject({ boxText: '', restored: false, hasText: false });
    expect(shown(openPaste({ text: 'x' }))).toMatchObject({ boxText: '' });
  });

  test('from the clipboard goes below what is there', () => {
    expect(append(openPaste(null), '一').text).toBe('一');
    expect(append(put(openPaste(null), '一\n'), '二').text).toBe('一\n\n二');
    expect(append(put(openPaste(null), '小店 一\n二'), '店 一').text).toBe('小店 一\n二\n\n店 一');
    expect(append(put(openPaste(null), '一\n二\n'), ' 二').text).toBe('一\n二\n');
  });

  test('that is long stays out of the page: only its length and its start are shown', () => {
    const long = notice('长文', '2026年5月2日') + '字'.repeat(8000);
    const view = shown(put(openPaste(null), long));
    expect(view.boxText).toBe('');
    expect(view.longNote).toBe(`已放入 ${long.length} 字`);
    expect(JSON.stringify(view).length).toBeLessThan(1000);
    expect(shown(put(openPaste(null), '字'.repeat(6000))).longNote).toBe('');
  });

  test('without anything to read in it stays in the box, with the reason', () => {
    const { book } = bookWith();
    expect(reading('  ', book)).toMatchObject({
      phase: 'input',
      problem: expect.stringContaining('先把文字粘贴') as string,
    });
    expect(reading('{"errcode":40001,"errmsg":"invalid credential"}', book)).toMatchObject({
      phase: 'input',
      problem: expect.stringContaining('40001') as string,
    });
  });
});

describe('typed due days', () => {
  const text = '甲店 2026-06-01\n乙店 2026-06-02';

  test('are asked about once, and an estimate until somebody says that the console shows them', () => {
    const { book } = bookWith();
    const state = reading(text, book);
    expect(trustIn(state)).toEqual({ id: 'trust', text: '这 2 个到期日没写出处，先记为“估计”', act: '来自通知或后台' });
    const left = decide(state, 1, { leftOut: true });
    const seen = vouch(left, true, book);
    expect(trustIn(seen)).toMatchObject({ text: '这 2 个到期日来自通知或后台，记为“已核对”', act: '改回估计' });
    expect(shown(seen).rows.map(({ included }) => included)).toEqual([true, false]);
    write(seen, book, today);
    expect(book.all().map(({ cycle }) => cycle.dueTrust)).toEqual(['confirmed']);
    write(vouch(seen, false, book), book, today);
    expect(book.all().map(({ cycle }) => cycle.dueTrust)).toEqual(['confirmed']);
  });

  test('of another text are asked about anew; the platform’s own are not', () => {
    const { book } = bookWith();
    const seen = vouch(reading(text, book), true, book);
    expect(trustIn(read(put(seen, text), book))).toMatchObject({ act: '来自通知或后台' });
    expect(trustIn(reading(notice('甲店', '2026年6月1日'), book))).toBeUndefined();
  });
});

test('a push is a step in the preview, written with it and taken back with it', () => {
  const { book } = bookWith(fieldsOf('山脚茶室', '2026-05-02', 'imported', { originalId: 'gh_0123456789ab' }));
  const push = (originalId: string): string => xmlOf(eventOf('wx_verify_pay_succ', '2026-03-01', {}, originalId));
  const state = reading(`${push('gh_0123456789ab')}\n${push('gh_stranger')}`, book);
  expect(shown(state)).toMatchObject({ summary: '更新 1 个，错误 1 段' });
  expect(detailIn(state)?.changes).toEqual([
    { id: 'step0', label: '记一步', from: '', to: '审核中（2026年3月1日，已付审核费）' },
  ]);
  expect(shown(state).rows[1]).toMatchObject({ name: '这条推送没找到账号', tag: { text: '错误' } });
  const done = write(state, book, today);
  expect(book.all()[0]?.cycle.application?.steps).toHaveLength(1);
  takeBack(done, book);
  expect(book.all()[0]?.cycle.application).toBeNull();
});

describe('the preview', () => {
  test('of the official sample: what will be added, and nothing is written', () => {
    const { book } = bookWith();
    const view = shown(reading(basicInfoSample, book));
    expect(view).toMatchObject({
      phase: 'preview',
      found: '认出 1 个账号',
      write: { label: '加入', disabled: false },
      single: { headline: '已逾期 471 天，马上去办' },
    });
    expect(view.rows[0]).toMatchObject({ action: 'add', name: '帐号名称长度 111111122', included: true });
    expect(view.rows[0]?.detail?.changes[0]).toEqual({
      id: 'dueOn',
      label: '到期日',
      from: '',
      to: '2024年11月19日（来自微信）',
    });
    expect(book.all()).toEqual([]);
  });

  test('tells new, changed, unchanged and unreadable apart', () => {
    const { book } = bookWith(fieldsOf('旧店', '2026-05-02'), fieldsOf('没变的店', '2026-05-02'));
    const text = [
      notice('新店', '2026年6月1日'),
      notice('旧店', '2026年5月3日'),
      notice('没变的店', '2026年5月2日'),
      '{"errcode":40001}',
    ].join('\n\n');
    const view = shown(reading(text, book));
    expect(view.found).toBe('认出 3 个账号');
    expect(view.summary).toBe('新增 1 个，更新 1 个，相同 1 个，错误 1 段');
    expect(view.write.label).toBe('加入 1 个，更新 1 个');
    expect(view.rows.map(({ action }) => action)).toEqual(['add', 'update', 'same', 'error']);
    expect(view.rows[1]).toMatchObject({ name: '旧店', due: '5月3日到期', open: false, detail: null });
    expect(view.rows[3]).toMatchObject({ open: true, detail: { error: expect.stringContaining('40001') as string } });
    const changes = shown(unfold(reading(text, book), 1, true)).rows[1]?.detail?.changes;
    expect(changes).toEqual([{ id: 'dueOn', label: '到期日', from: '2026年5月2日', to: '2026年5月3日' }]);
  });

  test('rows left out are not counted and not written', () => {
    const { book } = bookWith();
    const state = reading([notice('一店', '2026年6月1日'), notice('二店', '2026年6月2日')].join('\n\n'), book);
    const without = decide(state, 0, { leftOut: true });
    expect(shown(without)).toMatchObject({ summary: '新增 1 个，跳过 1 个', allLeftOut: false, selectable: true });
    write(without, book, today);
    expect(book.all().map(({ name }) => name)).toEqual(['二店']);
    const none = leaveAllOut(state, true);
    expect(shown(none)).toMatchObject({
      summary: '跳过 2 个',
      allLeftOut: true,
      write: { label: '没有要加入的', disabled: true },
    });
    expect(write(none, book, today).problem).toBe('没有要加入的账号。');
  });

  test('read-only: says why and can not write', () => {
    const { book } = bookWith();
    expect(shown(reading(basicInfoSample, book), '现在只能查看')).toMatchObject({
      readOnly: '现在只能查看',
      write: { disabled: true },
    });
  });
});

describe('what the person decides', () => {
  test('a checked day is kept until the pasted one is chosen', () => {
    const { book } = bookWith(fieldsOf('店', '2026-05-02', 'confirmed'));
    const state = reading(notice('店', '2026年5月9日'), book);
    expect(shown(state)).toMatchObject({ write: { disabled: true }, rows: [{ action: 'choose', writes: false }] });
    const [asked] = detailIn(state)?.choices ?? [];
    expect(asked).toMatchObject({
      field: 'conflict',
      text: '存的是 2026年5月2日（已核对），这次的是 2026年5月9日。用哪个？',
      options: [{ chosen: false }, { chosen: false }],
    });
    expect(shown(decide(state, 0, { conflict: 'keep' })).rows[0]).toMatchObject({ action: 'same' });
    const taken = decide(state, 0, { conflict: 'take' });
    expect(shown(taken).rows[0]).toMatchObject({ action: 'update', writes: true });
    write(taken, book, today);
    expect(book.all()[0]?.cycle).toMatchObject({ dueOn: '2026-05-09', dueTrust: 'imported' });
  });

  test('a due day a year later is taken as a passed review, unless the person says no', () => {
    const { book } = bookWith(fieldsOf('店', '2026-05-02'));
    const state = reading(notice('店', '2027年5月2日'), book);
    expect(detailIn(state)?.passed).toEqual({
      text: '到期日从 2026年5月2日 变成 2027年5月2日，看起来年审已经通过。不知道是哪天通过的，先记 2026年3月5日，可以在账号里改。',
      on: true,
    });
    write(decide(state, 0, { passed: false }), book, today);
    expect(book.all()[0]).toMatchObject({ history: [], cycle: { dueOn: '2027-05-02' } });
    const again = bookWith(fieldsOf('店', '2026-05-02')).book;
    write(reading(notice('店', '2027年5月2日'), again), again, today);
    expect(again.all()[0]).toMatchObject({ history: [{ dueOn: '2026-05-02' }], cycle: { dueOn: '2027-05-02' } });
  });

  test('with a checked day too, one question at a time', () => {
    const { book } = bookWith(fieldsOf('店', '2026-05-02', 'confirmed'));
    const state = reading(notice('店', '2027年5月2日'), book);
    expect(detailIn(state)).toMatchObject({ choices: [], passed: { on: true } });
    expect(detailIn(decide(state, 0, { passed: false }))).toMatchObject({
      choices: [{ field: 'conflict' }],
      passed: { on: false },
    });
  });

  test('a name that fits several waits for a choice, and is left alone without one', () => {
    const { book, ids } = bookWith(fieldsOf('店', '2026-05-02'), fieldsOf('店', '2026-07-01'));
    const state = reading(notice('店', '2026年7月9日'), book);
    expect(shown(state)).toMatchObject({ summary: '冲突 1 个', write: { disabled: true } });
    expect(detailIn(state)?.candidates.map(({ id }) => id)).toEqual([...ids, 'new']);
    const chosen = decide(state, 0, { choice: ids[1] ?? '' });
    expect(shown(chosen).rows[0]).toMatchObject({
      action: 'update',
      detail: { candidates: [{ chosen: false }, { chosen: true }, { chosen: false }] },
    });
    expect(shown(decide(state, 0, { choice: 'new' })).rows[0]?.action).toBe('add');
    write(chosen, book, today);
    expect(book.all().map(({ cycle }) => cycle.dueOn)).toEqual(['2026-05-02', '2026-07-09']);
  });

  test('stays decided when the page is seen again, unless it is about something else by then', () => {
    const {
      book,
      ids: [id = ''],
    } = bookWith(fieldsOf('店', '2026-05-02'));
    const state = decide(
      reading([notice('店', '2026年5月9日'), notice('新店', '2026年6月1日')].join('\n\n'), book),
      0,
      { leftOut: true },
    );
    expect(meet(state, book).plan.map(({ decision }) => decision.leftOut)).toEqual([true, false]);
    must(book.remove(id, today));
    const met = meet(state, book);
    expect(shown(met).rows[0]).toMatchObject({ action: 'add', included: true });
  });
});

describe('writing', () => {
  test('says what was done, and can be taken back', () => {
    const { book } = bookWith(fieldsOf('旧店', '2026-05-02'));
    const before = JSON.stringify(book.all());
    const done = write(
      reading([notice('新店', '2026年6月1日'), notice('旧店', '2026年5月3日')].join('\n\n'), book),
      book,
      today,
    );
    expect(shown(done)).toMatchObject({
      phase: 'done',
      outcome: {
        text: '已加入 1 个，更新 1 个',
        note: '一天内可在“最近操作”里撤销',
        lead: '查看账号',
        undoable: true,
      },
    });
    const back = takeBack(done, book);
    expect(back).toMatchObject({ phase: 'preview', outcome: null });
    expect(JSON.stringify(book.all())).toBe(before);
  });

  test('one account leads to that account', () => {
    const { book } = bookWith();
    const done = write(reading(notice('新店', '2026年6月1日'), book), book, today);
    expect(shown(done).outcome).toMatchObject({ text: '已加入 1 个', note: '', lead: '查看这个账号' });
    expect(done.outcome?.ids).toEqual([book.all()[0]?.id]);
  });

  test('can not be taken back over a later change', () => {
    const { book } = bookWith();
    const done = write(reading(notice('新店', '2026年6月1日'), book), book, today);
    must(book.update(book.all()[0]?.id ?? '', fieldsOf('改过的店', '2026-06-01')));
    const back = takeBack(done, book);
    expect(back.phase).toBe('done');
    expect(back.problem).toContain('不能再撤销');
    expect(book.all()[0]?.name).toBe('改过的店');
  });

  test('that fails says why in place, and the same preview is still there', () => {
    const { phone, book } = bookWith();
    const state = decide(
      reading([notice('一店', '2026年6月1日'), notice('二店', '2026年6月2日')].join('\n\n'), book),
      1,
      { leftOut: true },
    );
    phone.store.room = 0;
    const failed = write(state, book, today);
    expect(failed).toMatchObject({
      phase: 'preview',
      plan: state.plan,
      problem: expect.stringContaining('满了') as string,
    });
    expect(book.all()).toEqual([]);
  });

  test("the practice text makes an example, apart from the person's own accounts", () => {
    const { book } = bookWith();
    write(reading(practiceText(today), book), book, today);
    expect(book.all()).toMatchObject([{ name: practiceName, example: true, cycle: { dueOn: '2026-04-19' } }]);
  });
});
