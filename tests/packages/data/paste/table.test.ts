import {
  bring,
  decide,
  isKept,
  listKind,
  openPaste,
  settleAll,
} from '../../../../miniprogram/packages/data/paste/session';
import { errorLines } from '../../../../miniprogram/packages/data/paste/tableLines';
import { bookWith, detailIn, fieldsOf, read, reading, shown, today, write } from './pasting';

const header = '账号名称,AppID,到期日,负责人';
const lines = (count: number, from = 1): string[] =>
  Array.from({ length: count }, (_, index) => `第${index + from}号店,,2026-06-0${(index % 9) + 1},小王`);
/** Rows 2–11 are new, 12 has no name, 13 and 14 stand against checked days, 15 is stored like this. */
const mixed = [header, ...lines(10), ',,2026-06-01,', '甲店,,2026-07-01,', '乙店,,2026-07-02,', '丙店,,,'].join('\n');
const stored = () =>
  bookWith(
    fieldsOf('甲店', '2026-05-01', 'confirmed'),
    fieldsOf('乙店', '2026-05-02', 'confirmed'),
    fieldsOf('丙店', '2026-05-03', 'imported', { certifiedHow: 'unknown' }),
  );

describe('rows of one kind', () => {
  test('are counted, and listed alone', () => {
    const state = reading(mixed, stored().book);
    expect(shown(state).summary).toBe('新增 10 个，相同 1 个，冲突 2 个，错误 1 段');
    expect(shown(state).chips.map(({ text, count }) => [text, count])).toEqual([
      ['新增', 10],
      ['相同', 1],
      ['冲突', 2],
      ['错误', 1],
    ]);
    const errors = listKind(state, 'error');
    expect(shown(errors).rows).toMatchObject([{ id: 10, name: '第 12 行', open: true }]);
    expect(shown(listKind(errors, 'error')).rows).toHaveLength(14);
  });

  test('are not worth a choice where there are few, or all are of one kind', () => {
    const { book } = bookWith();
    expect(shown(reading([header, ...lines(3), ',,2026-06-01,'].join('\n'), book)).chips).toEqual([]);
    expect(shown(reading([header, ...lines(9)].join('\n'), book)).chips).toEqual([]);
  });

  test('a conflict stays among the conflicts when it is decided', () => {
    const state = listKind(reading(mixed, stored().book), 'conflict');
    const decided = decide(state, 11, { conflict: 'take' });
    expect(shown(decided).rows.map(({ tag }) => tag.text)).toEqual(['更新', '冲突']);
  });
});

test('each row says where it stands in the table; two rows of one account say both', () => {
  const state = reading(`${mixed}\n甲店,,2026-07-01,小李`, stored().book);
  expect(detailIn(state, 0)?.about).toMatch(/^第 2 行 · 小程序/);
  expect(detailIn(state, 11)?.about).toMatch(/^第 13 行、第 16 行/);
});

test('conflicts are decided all at once, and one by one after that', () => {
  const { book } = stored();
  const state = reading(mixed, book);
  const line = (one: typeof state) => shown(one).doubts.find(({ id }) => id === 'conflict')?.text;
  expect(line(state)).toBe('2 个到期日和存的不一样，都还没选');
  const taken = settleAll(state, 'conflict', { conflict: 'take' }, today);
  expect(line(taken)).toBe('2 个到期日和存的不一样，都改用这次的');
  const one = decide(taken, 11, { conflict: 'keep' });
  expect(line(one)).toBe('2 个到期日和存的不一样，1 个保留存的，1 个改用这次的');
  write(one, book);
  const due = (name: string) => book.all().find((account) => account.name === name)?.cycle.dueOn;
  expect([due('甲店'), due('乙店')]).toEqual(['2026-05-01', '2026-07-02']);
});

test('rows that are wrong are copied with their place, their reason and what stands there', () => {
  const state = reading(mixed, stored().book);
  expect(shown(state).doubts).toContainEqual({ id: 'errors', text: '1 段有错，不会加入', act: '复制错误行' });
  expect(errorLines(state.plan)).toEqual(['第 12 行：没有账号名称，也没有 AppID，不知道是哪个账号：,,2026-06-01,']);
});

describe('which account a row is about', () => {
  const twin = { originalId: 'gh_00000000000a', appid: 'wx00000000000000a1' };

  test('the AppID goes before the gh_ id, and that before the name', () => {
    const { book, ids } = bookWith(
      fieldsOf('一店', '2026-05-01', 'estimated', twin),
      fieldsOf('二店', '2026-05-02', 'estimated', { originalId: 'gh_00000000000b' }),
    );
    const text = ['账号名称,AppID,原始ID,负责人', '二店,wx00000000000000A1,,甲', '一店,,gh_00000000000b,乙'].join('\n');
    const state = reading(text, book);
    expect(state.plan.map(({ row }) => row.action === 'update' && row.before.id)).toEqual(ids);
  });

  test('another AppID under the same name is another account', () => {
    const { book } = bookWith(fieldsOf('一店', '2026-05-01', 'estimated', twin));
    const state = reading('账号名称,AppID,负责人\n一店,wx00000000000000a2,甲', book);
    expect(state.plan[0]?.row.action).toBe('add');
  });

  test('a blank cell clears nothing', () => {
    const kept = {
      ...twin,
      owner: '小王',
      client: '西湖集团',
      note: '老客户',
      tags: ['年框'],
      subjectName: '杭州公司',
    };
    const { book } = bookWith(fieldsOf('一店', '2026-05-01', 'estimated', kept));
    const columns = '账号名称,AppID,原始ID,到期日,负责人,客户,备注,标签,主体名称,类型';
    const state = reading(`${columns}\n一店,,,,,,,,,`, book);
    expect(state.plan[0]?.row.action).toBe('same');
  });

  test('a contact that our own table masked clears none', () => {
    const { book } = bookWith(fieldsOf('一店', '2026-05-01', 'estimated', { contact: '王小明 13800000000' }));
    const state = reading(
      '账号名称,到期日,联系方式,今日状态,剩余天数\n一店,2026-05-01,王小明 138********,待年审,37',
      book,
    );
    expect(state.plan[0]?.row.action).toBe('same');
  });

  test('a mini-program and a service account of one name are two', () => {
    const { book } = bookWith();
    const state = reading('账号名称,账号类型,到期日\n一店,小程序,2026-05-01\n一店,服务号,2026-06-01', book);
    expect(state.plan.map(({ row }) => row.action === 'add' && row.fields.kind)).toEqual(['miniProgram', 'service']);
  });

  test('of two subjects under one name the row’s own is meant; without one it is asked', () => {
    const { book, ids } = bookWith(
      fieldsOf('一店', '2026-05-01', 'estimated', { subjectName: '杭州公司' }),
      fieldsOf('一店', '2026-05-02', 'estimated', { subjectName: '宁波公司' }),
    );
    const told = reading('账号名称,主体名称,负责人\n一店,宁波公司,甲', book);
    expect(told.plan[0]?.row).toMatchObject({ action: 'update', before: { id: ids[1] } });
    const asked = reading('账号名称,负责人,备注\n一店,甲,乙', book);
    expect(asked.plan[0]?.row.action).toBe('choose');
    expect(shown(asked).write.disabled).toBe(true);
  });
});

test('days of a table are estimates, whatever our own table says of their source', () => {
  const { book } = bookWith();
  const state = reading('账号名称,到期日,到期日来源\n一店,2026-05-01,已核对\n二店,2026-05-02,来自微信', book);
  expect(state.plan.map(({ row }) => row.action === 'add' && row.fields.cycle.dueTrust)).toEqual([
    'estimated',
    'estimated',
  ]);
  expect(shown(state).doubts[0]?.text).toBe('按表头认出 3 列');
});

describe('what a file brings', () => {
  const text = [header, ...lines(9)].join('\n');

  test('is named with its lines, and stays out of the text box', () => {
    expect(shown(bring(text, '客户表.xlsx'))).toMatchObject({ brought: '客户表.xlsx，10 行', boxText: '' });
    expect(shown(read(bring(text, '客户表.xlsx'), bookWith().book))).toMatchObject({ phase: 'preview', unkept: '' });
  });

  test('is there again after leaving, unless there is much of it: that is said', () => {
    expect(openPaste({ file: '客户表.xlsx', text })).toMatchObject({ from: '客户表.xlsx', text, restored: true });
    const long = bring(`${text}\n${'长'.repeat(100_000)},,,`, '大表.csv');
    expect(isKept(long)).toBe(false);
    expect(shown(long).unkept).toBe('内容多，离开后不保留，要重新打开文件。');
  });
});

test('where the storage is too full it says so before, and nothing is written', () => {
  const { book } = bookWith();
  const state = reading([header, ...lines(9)].join('\n'), book);
  expect(shown(state, '', true, 1000).write).toMatchObject({
    disabled: true,
    waiting: expect.stringMatching(/存储空间不够，还差约 \d+ KB/) as string,
  });
});
