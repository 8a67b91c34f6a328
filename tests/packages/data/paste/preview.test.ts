import { decide, settleAll, turnPassed, type PasteState } from '../../../../miniprogram/packages/data/paste/session';
import { bookWith, detailIn, fieldsOf, notice, reading, shown, takeBack, today, write } from './pasting';

describe('one account', () => {
  test('is the answer already: what to do, until when, and what will be stored', () => {
    const { book } = bookWith();
    expect(shown(reading(notice('新店', '2026年4月11日'), book))).toMatchObject({
      found: '认出 1 个账号',
      doubts: [],
      single: {
        headline: '还剩 37 天，现在就去办',
        step: expect.stringMatching(/后台/) as string,
        due: '',
        row: { name: '新店', detail: { changes: [{ id: 'dueOn', to: '2026年4月11日（来自微信）' }] } },
      },
      write: { label: '加入' },
    });
  });

  test('says by state what the days call for', () => {
    const { book } = bookWith(fieldsOf('旧店', '2026-03-20'));
    const head = (text: string) => shown(reading(text, book)).single?.headline;
    expect(head(notice('新店', '2026年12月1日'))).toBe('还剩 271 天，还不用办');
    expect(head(notice('新店', '2026年6月1日'))).toBe('还剩 88 天，可以办了');
    expect(head(notice('新店', '2026年3月5日'))).toBe('今天到期，现在就去办');
    expect(head('{"appid":"wx0000000000000abc","nickname":"没日子的店","account_type":3}')).toBe('到期日未知');
    expect(head(notice('旧店', '2026年3月21日'))).toBe('还剩 16 天，现在就去办');
  });

  test('that is stored like this already leads to it', () => {
    const {
      book,
      ids: [id],
    } = bookWith(fieldsOf('旧店', '2026-05-02'));
    expect(shown(reading(notice('旧店', '2026年5月2日'), book)).single).toMatchObject({
      sameId: id,
      due: '2026年5月2日',
    });
  });

  test('of which it has to be said which it is has no answer before', () => {
    const { book, ids } = bookWith(fieldsOf('店', '2026-05-02'), fieldsOf('店', '2026-07-01'));
    const state = reading(notice('店', '2026年7月9日'), book);
    expect(shown(state).single).toMatchObject({ headline: '', step: '' });
    expect(shown(decide(state, 0, { choice: ids[1] ?? '' })).single?.headline).toBe('还剩 126 天，还不用办');
  });
});

describe('what many share is said once', () => {
  const lines = (count: number): string =>
    Array.from({ length: count }, (_, index) => `第${index}号店 2026-06-01`).join('\n');
  const said = (state: PasteState): string[] => shown(state).doubts.map(({ text }) => text);

  test('the kind that nobody wrote, with one switch for all and one for each', () => {
    const { book } = bookWith();
    const state = reading(lines(9), book);
    expect(said(state)[1]).toBe('9 个没写类型，都按小程序');
    expect(shown(state).rows.every(({ doubtful, open }) => !doubtful && !open)).toBe(true);
    const services = settleAll(state, 'kind', { kind: 'service' }, today);
    expect(said(services)[1]).toBe('9 个没写类型，都按服务号');
    const mixed = decide(services, 2, { kind: 'subscription' });
    expect(said(mixed)[1]).toBe('9 个没写类型，8 个按服务号，1 个按订阅号');
    expect(detailIn(mixed, 2)?.choices).toMatchObject([
      { field: 'kind', text: '账号类型', options: [{ chosen: false }, { chosen: false }, { chosen: true }] },
    ]);
    write(mixed, book, today);
    expect(book.all().filter(({ kind }) => kind === 'service')).toHaveLength(8);
  });

  test('reviews that seem to have passed; one against a checked day stays a question of its own', () => {
    const stored = ['甲', '乙', '丙'].map((name, index) =>
      fieldsOf(name, '2026-05-02', index === 2 ? 'confirmed' : 'imported'),
    );
    const { book } = bookWith(...stored);
    const state = reading(['甲', '乙', '丙'].map((name) => notice(name, '2027年5月2日')).join('\n\n'), book);
    expect(said(state)).toEqual(['2 个到期日晚了一年左右，都按“年审已通过”记']);
    expect(said(decide(state, 0, { passed: false }))).toEqual([
      '2 个到期日晚了一年左右，1 个按“年审已通过”记，其余只改日期',
    ]);
    const turned = turnPassed(state, today);
    expect(said(turned)).toEqual(['2 个到期日晚了一年左右，都只改日期']);
    expect(shown(turned).rows.map(({ open }) => open)).toEqual([false, false, true]);
    expect(turnPassed(turned, today).plan.map(({ decision }) => decision.passed)).toEqual([true, true, null]);
  });

  test('a subject that the platform told apart only roughly', () => {
    const { book } = bookWith();
    const coarse = ['甲', '乙'].map((name, index) =>
      JSON.stringify({ appid: `wx000000000000000${index}`, nickname: name, account_type: 3, principal_type: 1 }),
    );
    const state = reading(coarse.join('\n'), book);
    expect(said(state)).toContain('2 个平台没分清主体类型，费用不同，都按企业');
    const settled = settleAll(state, 'subjectType', { subjectType: 'individualBusiness' }, today);
    expect(said(settled)).toContain('2 个平台没分清主体类型，费用不同，都按个体工商户');
    write(settled, book, today);
    expect(book.all().map(({ subjectType }) => subjectType)).toEqual(['individualBusiness', 'individualBusiness']);
  });

  test('rows that leave something open are left alone, and it is said above the button', () => {
    const { book } = bookWith(fieldsOf('店', '2026-05-02', 'confirmed'));
    const state = reading([notice('店', '2026年5月9日'), notice('新店', '2026年6月1日')].join('\n\n'), book);
    expect(shown(state).write).toEqual({
      label: '加入 1 个',
      disabled: false,
      waiting: '还有 1 个要你选，没选的先不动',
    });
    write(state, book, today);
    expect(book.all().map(({ cycle }) => cycle.dueOn)).toEqual(['2026-05-02', '2026-06-01']);
  });
});

test('rows copied from a spreadsheet are read by their headings, written and taken back', () => {
  const { book, ids } = bookWith(fieldsOf('旧店', '2026-05-02', 'imported', { owner: '小王' }));
  const header = ['负责人', '到期日', '类型', '账号名称', '客户', '创建时间'];
  const rows = [
    ['小李', '2026/5/2', '服务号', '新店', '西湖集团', '2023-05-01'],
    ['小张', '', '', '旧店', '', '2023-05-02'],
    ['小赵', '2026/5/4', '', '', '', ''],
  ];
  const state = reading([header, ...rows].map((cells) => cells.join('\t')).join('\n'), book);
  expect(shown(state).rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['新店', '旧店']));
  expect(detailIn(state, 1)?.changes).toMatchObject([{ label: '负责人', from: '小王', to: '小张' }]);
  expect(detailIn(state, 2)?.error).toBe('没有账号名称，也没有 AppID，不知道是哪个账号');
  expect(shown(state).rows[2]).toMatchObject({ name: '第 4 行', tag: { text: '错误' } });
  expect(shown(state).doubts[0]).toEqual({ id: 'columns', text: '1 列没有采用：创建时间', act: '去选' });
  const written = write(state, book);
  expect(book.all().map(({ name, kind, owner, client, cycle }) => [name, kind, owner, client, cycle.dueOn])).toEqual(
    expect.arrayContaining([
      ['新店', 'service', '小李', '西湖集团', '2026-05-02'],
      ['旧店', 'miniProgram', '小张', '', '2026-05-02'],
    ]),
  );
  takeBack(written, book);
  expect(book.all()).toMatchObject([{ id: ids[0], owner: '小王' }]);
});
