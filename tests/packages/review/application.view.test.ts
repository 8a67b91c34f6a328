import type { Account, ApplicationState } from '../../../miniprogram/domain/account/account';
import { takeBack } from '../../../miniprogram/packages/review/model/log';
import { advance, type LoggedState } from '../../../miniprogram/domain/cycle/advance';
import { formatDay } from '../../../miniprogram/domain/day/day';
import { addDays } from '../../../miniprogram/domain/day/arithmetic';
import {
  applicationView,
  type ShownApplication,
} from '../../../miniprogram/packages/review/application/application.view';
import { askingOf } from '../../../miniprogram/packages/review/application/asking';
import { checkStep } from '../../../miniprogram/packages/review/application/step-sheet/stepForm';
import { dayOf } from '../../support/accounts';
import { applying, dated, stored } from '../../support/pageAccounts';
import { standing } from '../../domain/arbitraries';

const today = dayOf('2026-03-05');
const shop = dated('2026-03-20', 'confirmed', { subjectType: 'enterprise', contact: '13800000000' });

function shownOf(account: Account, on = today): ShownApplication {
  const { shown } = applicationView(account, standing(on));
  if (!shown) throw new Error('nothing is shown');
  return shown;
}

/** The account after these steps, a day apart from 2026-02-20 on. */
function walked(...states: LoggedState[]): Account {
  return states.reduce((account, state, index) => {
    const step = {
      state,
      on: addDays(dayOf('2026-02-20'), index),
      feeYuan: state === 'inReview' && index < 2 ? 300 : null,
      note: '',
    };
    const next = advance(account.cycle.application, step, today);
    if (!next.ok) throw new Error(next.problem);
    return { ...account, cycle: { ...account.cycle, application: next.value } };
  }, shop);
}

const texts = (account: Account): string[] => shownOf(account).moves.map(({ text }) => text);
const lines = (account: Account): string =>
  shownOf(account)
    .situation.lines.map(({ text }) => text)
    .join('');

test('an account that is gone is said to be', () => {
  expect(applicationView(undefined, standing(today)).missing?.title).toBe('没有找到这个账号');
  expect(applicationView(stored({ deletedOn: '2026-03-01' }), standing(today)).shown).toBeNull();
});

describe('the moves on offer', () => {
  test.each<[LoggedState[], string[]]>([
    [[], ['开始准备材料', '记录已提交，还没付款', '记录已提交']],
    [['preparing'], ['记录已提交', '记录已提交，还没付款', '放弃']],
    [['awaitingPayment'], ['记录已付款', '放弃']],
    [['inReview'], ['记为已通过', '记录打回', '最终失败', '放弃']],
    [
      ['inReview', 'returned'],
      ['记录已重新提交', '最终失败', '放弃'],
    ],
    [
      ['inReview', 'failed'],
      ['重新准备材料', '记录已提交，还没付款', '记录已提交'],
    ],
    [
      ['preparing', 'abandoned'],
      ['重新准备材料', '记录已提交，还没付款', '记录已提交'],
    ],
  ])('after %j', (states, expected) => {
    expect(texts(walked(...states))).toEqual(expected);
    expect(shownOf(walked(...states)).moves.filter(({ main }) => main)).toHaveLength(1);
  });

  test('no return is on offer once the last refill is used', () => {
    const used = walked('inReview', 'returned', 'inReview', 'returned', 'inReview', 'returned', 'inReview');
    expect(texts(used)).not.toContain('记录打回');
    expect(lines(used)).toContain('3 次重填机会已经用完');
  });

  test('who pays nothing is not asked to pay', () => {
    const office = { ...shop, subjectType: 'government' as const };
    expect(texts(office)).toEqual(['开始准备材料', '记录已提交']);
    expect(askingOf(office, 'inReview', standing(today)).asksFee).toBe(false);
  });
});

describe('where it stands', () => {
  test('in review the phone has to be answered', () => {
    expect(lines(walked('inReview'))).toContain('这个电话一定要接');
    expect(lines(walked('inReview'))).toContain('13800000000');
  });

  test('it says by which day the audit should have begun, and marks a year that is not announced', () => {
    const handedIn = (on: string, application = true): Account => ({
      ...shop,
      cycle: {
        ...shop.cycle,
        application: application ? { id: 'a1', steps: [{ state: 'inReview', on, feeYuan: 300, note: '' }] } : null,
      },
    });
    const said = (on: string, at: string): string =>
      shownOf(handedIn(on), dayOf(at))
        .situation.lines.map(({ text }) => text)
        .find((text) => text.includes('开始审核')) ?? '';
    // Of the 15 working days after it, those around new year are announced.
    expect(said('2026-01-05', '2026-01-06')).toBe('约 1月26日前开始审核。');
    expect(said('2026-01-03', '2026-01-06')).toBe(said('2026-01-04', '2026-01-06'));
    expect(said('2026-01-05', '2026-01-26')).toBe('约 1月26日前开始审核。');
    expect(said('2026-01-05', '2026-01-27')).toBe('约 1月26日就该开始审核了，还没接到电话就到后台看看。');
    expect(said('2031-03-03', '2031-03-04')).toContain('（按往年估计）');
    expect(said('', '2026-01-06')).toBe('一般在提交后 15 个工作日内开始审核。');
    // Nobody says how soon it is looked at again.
    expect(lines(walked('inReview', 'returned', 'inReview'))).not.toContain('开始审核');
  });

  test('handed in again, it says how often it may still be returned', () => {
    expect(lines(walked('inReview', 'returned', 'inReview'))).toContain(
      '再被打回的话，还能重填 2 次，最晚 3月23日（含当日）',
    );
  });

  test('a returned one counts down to its last day, itself included', () => {
    const walkedOn = walked('inReview', 'returned');
    const returned = { ...walkedOn, cycle: { ...walkedOn.cycle, dueOn: '2026-04-20' } };
    expect(shownOf(returned).situation.refill).toEqual({
      until: '最晚 3月23日',
      dated: true,
      left: '还有 18 天',
      chances: '还能重填 3 次',
      over: false,
    });
    expect(shownOf(returned, dayOf('2026-03-23')).situation.refill?.left).toBe('就是今天，今天要提交');
    expect(shownOf(returned, dayOf('2026-03-24')).situation.refill).toMatchObject({
      left: '期限已过 1 天，到后台看看结果，再登记在这里',
      over: true,
    });
    expect(shownOf(applying({ ...shop }, 'inReview')).situation.refill).toBeNull();
  });

  test('a due day before the last day to refill comes first, and the later of the two stands below', () => {
    const returned = applying(dated('2026-03-12'), 'inReview', 'returned');
    const at = (text: string) => shownOf(returned, dayOf(text)).situation.refill;
    expect(at('2026-01-20')).toMatchObject({ until: '最晚 1月31日', left: '还有 11 天' });
    const near = applying(dated('2026-01-25'), 'inReview', 'returned');
    const before = (text: string) => shownOf(near, dayOf(text)).situation.refill;
    expect(before('2026-01-20')).toEqual({
      until: '1月25日到期',
      dated: false,
      left: '还有 5 天，到期前要通过，提交得越早越好',
      chances: '重填期限 1月31日（含当日），还能重填 3 次',
      over: false,
    });
    expect(before('2026-01-25')?.left).toContain('今天到期');
    expect(before('2026-01-27')).toMatchObject({ until: '最晚 1月31日', left: '还有 4 天；已经逾期，越早越好' });
  });

  test('without the day of the return the deadline is said to be unknown', () => {
    const broken = applying(shop, 'inReview', 'returned');
    const steps = broken.cycle.application?.steps.map((step) => ({ ...step, on: '' })) ?? [];
    const account = { ...broken, cycle: { ...broken.cycle, application: { id: 'a1', steps } } };
    expect(shownOf(account).situation.refill).toMatchObject({
      until: '3月20日到期',
      dated: false,
      chances: '重填期限不详，请核对打回的日期，还能重填 3 次',
    });
    const undated = { ...account, cycle: { ...account.cycle, dueOn: '' } };
    expect(shownOf(undated).situation.refill).toMatchObject({ dated: false, left: '请核对打回的日期' });
    expect(shownOf(account).steps[0]?.day).toBe('日期不详');
  });

  test.each<[LoggedState[], string]>([
    [[], '走到哪一步就点哪一步'],
    [['preparing'], '付审核费'],
    [['awaitingPayment'], '付款以后才开始审核'],
    [['inReview', 'failed'], '还没有完成'],
    [['preparing', 'abandoned'], '还没有完成'],
  ])('after %j it says what next', (states, said) => {
    expect(lines(walked(...states))).toContain(said);
  });

  test('before the window there is nothing to press for', () => {
    const ahead = shownOf(dated('2027-03-20'));
    expect(ahead.situation).toMatchObject({ title: '还没到年审期', tone: 'fine' });
    expect(lines(dated('2027-03-20'))).toBe('12月20日起可以申请，现在不用做什么。想早点备好材料也可以。');
    expect(ahead.moves.some(({ main }) => main)).toBe(false);
    expect(ahead.moves).toHaveLength(3);
  });

  test('a first certification is called one', () => {
    expect(shownOf(stored({ certifiedHow: 'never', subjectType: 'enterprise' }))).toMatchObject({
      due: '',
      start: null,
      situation: { title: '这次认证还没有开始' },
    });
  });
});

describe('by when to hand in', () => {
  const early = dated('2026-06-17');

  test('is said ahead, on its day, and after it', () => {
    expect(shownOf(early, dayOf('2026-04-20')).start).toEqual({
      text: '稳妥提交日 5月7日（含当日）',
      note: '还有 17 天',
      tone: 'notice',
    });
    expect(shownOf(early, dayOf('2026-05-03')).start?.tone).toBe('warn');
    expect(shownOf(early, dayOf('2026-05-07')).start?.note).toBe('就是今天');
    expect(shownOf(early, dayOf('2026-05-08')).start).toMatchObject({
      text: '现在交，一次通过还来得及',
      note: '按最慢的审核速度算，实际可能更快',
      tone: 'warn',
    });
    expect(shownOf(early, dayOf('2026-06-01')).start).toMatchObject({
      text: '到期前已来不及，越早交停得越短',
      tone: 'danger',
    });
  });

  test('is not said before the window, nor once handed in or overdue', () => {
    expect(shownOf(early, dayOf('2026-02-01')).start).toBeNull();
    expect(shownOf(walked('inReview')).start).toBeNull();
    expect(shownOf(dated('2026-03-01')).start).toBeNull();
  });

  test('a year without announced holidays is marked', () => {
    expect(shownOf(dated('2031-06-17'), dayOf('2031-04-20')).start?.text).toContain('按往年估计');
  });
});

describe('the log', () => {
  test('tells each step with its day, fee and note, and which attempt begins', () => {
    const account = walked('inReview', 'failed', 'preparing');
    expect(shownOf(account).steps.map(({ title, day, about }) => [title, day, about])).toEqual([
      ['审核中', '2026年2月20日', '交费 300 元'],
      ['最终失败', '2026年2月21日', ''],
      ['第 2 次申请 · 准备材料', '2026年2月22日', ''],
    ]);
    expect(shownOf(account)).toMatchObject({ paid: '本期已交 300 元', lastStep: '“准备材料”（2026年2月22日）' });
  });

  test('a step back shows what was shown before it', () => {
    const before = walked('preparing', 'inReview');
    const after = walked('preparing', 'inReview', 'returned');
    const { application } = after.cycle;
    if (!application) throw new Error('no application');
    expect(shownOf({ ...after, cycle: { ...after.cycle, application: takeBack(application) } })).toEqual(
      shownOf(before),
    );
  });

  test('past cycles tell what went wrong and what all of it has cost', () => {
    const steps = (['inReview', 'returned', 'inReview', 'passed'] as ApplicationState[]).map((state, index) => ({
      state,
      on: '2025-03-01',
      feeYuan: index === 0 ? 300 : null,
      note: '',
      ...(state === 'passed' ? { namePassed: false } : {}),
    }));
    const closed = {
      id: 'c1',
      dueOn: '2025-03-20',
      dueTrust: 'confirmed' as const,
      opensOn: '',
      passedOn: '2025-03-10',
      feeYuan: null,
      application: { id: 'a1', steps },
    };
    const account = { ...walked('inReview'), history: [closed, { ...closed, id: 'c2', application: null }] };
    const shown = shownOf(account);
    expect(shown.history[1]).toEqual({
      id: 'c1',
      title: '2025年3月10日通过',
      note: '原到期日 2025年3月20日 · 提前 10 天 · 打回 1 次 · 名称没通过 · 审核费 300 元',
    });
    expect(shown.costs).toBe('审核费一共 600 元，另有 1 次没记费用');
    expect(shownOf(shop).costs).toBe('');
  });
});

describe('the materials', () => {
  test('are those of the subject type; what does not apply is not counted', () => {
    expect(shownOf(shop).materials).toMatchObject({ ready: '' });
    const begun = walked('preparing');
    const { application } = begun.cycle;
    if (!application) throw new Error('no application');
    const { materials } = shownOf({
      ...begun,
      cycle: {
        ...begun.cycle,
        application: { ...application, materials: ['licence'], notNeeded: ['trademark', 'keywordProof'] },
      },
    });
    expect(materials.ready).toBe('已备好 1 / 5');
    expect(materials.items.filter(({ notNeeded }) => notNeeded).map(({ id }) => id)).toEqual([
      'trademark',
      'keywordProof',
    ]);
    expect(materials.items.filter(({ ticked }) => ticked).map(({ name }) => name)).toEqual(['营业执照']);
  });

  test('without a subject type what all need, and a word about it', () => {
    expect(shownOf(dated('2026-03-20')).materials.remark).toContain('补上主体类型');
  });
});

describe('the sheet of a step', () => {
  test('asks for the fee where one is paid, and names the usual one', () => {
    expect(askingOf(walked('preparing'), 'inReview', standing(today))).toMatchObject({
      title: '记录已提交',
      asksFee: true,
      usualFee: '300',
      today: formatDay(today),
    });
    expect(askingOf(walked('inReview', 'returned'), 'inReview', standing(today)).asksFee).toBe(false);
    expect(askingOf(walked('inReview'), 'returned', standing(today))).toMatchObject({
      asksFee: false,
      noteLabel: '打回原因（可不填）',
      hint: '从第一次打回起 30 天内要改好重交，一共 3 次机会。',
    });
  });

  test('says what is wrong beside the field', () => {
    expect(checkStep({ on: '', fee: '三百', note: '' })).toEqual({
      errors: { on: '请选择日期', fee: '只填数字，例如 300' },
      value: null,
    });
    expect(checkStep({ on: '2026-03-05', fee: ' 30.5 ', note: 'x' }).value).toEqual({
      on: '2026-03-05',
      feeYuan: 30.5,
      note: 'x',
    });
    expect(checkStep({ on: '2026-03-05', fee: '', note: '' }).value?.feeYuan).toBeNull();
  });
});

test.each([
  [[], '按提示申请年审', '付审核费'],
  [['awaitingPayment'], '找到这次的申请', '付审核费'],
  [['inReview'], '看审核走到哪一步', ''],
  [['inReview', 'returned'], '看打回的原因', '改好再交'],
] as const)('the way through the console goes on from %j', (states, there, then) => {
  const account = applying(dated('2024-11-19', 'imported', { subjectType: 'media' }), ...states);
  const told = (of: Account) => shownOf(of, dayOf('2024-11-01')).where;
  expect(told(account)[1]).toContain(there);
  expect(told(account)[2]).toContain(then);
  expect(told({ ...account, subjectType: 'government' }).join('')).not.toContain('付审核费');
});

test('the way through the console of a first certification applies for that', () => {
  const never = stored({ certifiedHow: 'never', subjectType: 'enterprise' });
  expect(shownOf(never).where[1]).toContain('申请认证');
});
