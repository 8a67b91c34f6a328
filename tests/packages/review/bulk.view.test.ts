import { addresses } from '../../../miniprogram/platform/navigation';
import type { Account } from '../../../miniprogram/domain/account/account';
import { bulkView, tagOffers } from '../../../miniprogram/packages/review/bulk/bulk.view';
import {
  bulkTitles,
  doneText,
  isBulkAction,
  type BulkAction,
  type BulkForm,
} from '../../../miniprogram/packages/review/bulk/words';
import { bulkActions } from '../../../miniprogram/screen/selecting/bulkActions';
import { dayOf } from '../../support/accounts';
import { applying, dated } from '../../support/pageAccounts';
import { standing } from '../../domain/arbitraries';

const today = dayOf('2026-03-05');
const form: BulkForm = { on: '2026-03-05', fees: 'none', tag: '', subject: '', leads: [] };
const shops = (count: number, dueOn = '2026-03-20'): Account[] =>
  Array.from({ length: count }, (_, index) => dated(dueOn, 'confirmed', { name: `店${index}` }));
const view = (action: BulkAction, accounts: Account[], patch: Partial<BulkForm> = {}) =>
  bulkView(action, accounts, { ...form, ...patch }, standing(today));

test('every action of the bar has its preview', () => {
  const onThisPage = bulkActions.filter(({ url }) => url.startsWith('/packages/review/bulk/bulk'));
  expect(onThisPage.map(({ id, text }) => isBulkAction(id) && bulkTitles[id] === text)).not.toContain(false);
  const elsewhere = bulkActions.filter((action) => !onThisPage.includes(action));
  expect(elsewhere.map(({ url }) => url)).toEqual([
    addresses.messageForSelected,
    addresses.send,
    addresses.exportSelected,
    addresses.calendarForSelected,
  ]);
  expect(isBulkAction('nonsense')).toBe(false);
});

test('handing in says how many, and groups who can not by why', () => {
  const shown = view('submitted', [
    ...shops(7),
    ...shops(2, '2026-12-01'),
    applying(dated('2026-03-20', 'confirmed', { name: '审着的' }), 'inReview'),
  ]);
  expect(shown.sentence).toBe('将把 7 个账号记为 2026年3月5日已提交，进入“审核中”。');
  expect(shown.names).toBe('店0、店1、店2、店3、店4 等 7 个');
  expect(shown.refused).toEqual([
    { why: '年审期还没开始', count: 2, names: '店0、店1' },
    { why: '已经在审核中', count: 1, names: '审着的' },
  ]);
  expect(shown).toMatchObject({ button: '写入 7 个', count: 7 });
});

test('passing says what the new due days will be', () => {
  expect(view('passed', shops(2)).notes[0]?.text).toContain('为 2027年3月20日，标着“估计”');
  expect(view('passed', [...shops(1), ...shops(1, '2026-04-01')]).notes[0]?.text).toContain(
    '在 2027年3月20日到 2027年4月1日之间',
  );
});

test('when nothing can be done there is nothing to press', () => {
  expect(view('passed', shops(3, '2026-12-01'))).toMatchObject({
    sentence: '选中的 3 个账号都不用处理。',
    count: 0,
    button: '没有可以处理的',
    notes: [],
  });
});

test.each<[BulkAction, Partial<BulkForm>, string]>([
  ['passed', { on: '' }, '请选择日期'],
  ['submitted', { on: '2026-03-06' }, '不能晚于今天'],
  ['tag', { tag: '甲、乙' }, '一个标签'],
])('%s with %j says what is wrong and plans nothing', (action, patch, said) => {
  const shown = view(action, shops(2), patch);
  expect(Object.values(shown.errors).join()).toContain(said);
  expect(shown).toMatchObject({ count: 0, sentence: '' });
});

test('an empty tag is no mistake yet', () => {
  expect(view('tag', shops(1))).toMatchObject({ errors: {}, count: 0 });
  expect(view('tag', shops(2), { tag: '年框' }).sentence).toBe('将给 2 个账号加上标签“年框”。');
});

test('deleting says where they go', () => {
  expect(view('remove', shops(2))).toMatchObject({
    sentence: '将删除 2 个账号，放进“最近删除”，30 天内可以恢复。',
    button: '删除 2 个',
  });
});

test('afterwards it says what was done', () => {
  expect(doneText('tag', 3, { ...form, tag: ' 年框 ' })).toBe('已给 3 个账号加上“年框”');
  expect(doneText('passed', 50, form)).toBe('已把 50 个账号记为已通过');
});

test('what is shown of 5,000 stays small', () => {
  const shown = view('passed', shops(5000));
  expect(shown.count).toBe(5000);
  expect(JSON.stringify(shown).length).toBeLessThan(2048);
});

test('lead times: nothing until one is chosen, then what will be added and who has it', () => {
  const accounts = [...shops(2), { ...dated('2026-03-20', 'confirmed', { name: '有的' }), leadTimes: ['6m', '45d'] }];
  expect(view('leadTimes', accounts)).toMatchObject({ sentence: '', count: 0, errors: {} });
  const shown = view('leadTimes', accounts, { leads: ['6m', '45d'] });
  expect(shown).toMatchObject({
    sentence: '将给 2 个账号另外加上：提前 6 个月、提前 45 天。原来有的不变。',
    count: 2,
    button: '写入 2 个',
  });
  expect(shown.refused).toEqual([{ why: '已经有这些提前提醒', count: 1, names: '有的' }]);
  expect(shown.offers.filter(({ chosen }) => chosen).map(({ label }) => label)).toEqual(['提前 6 个月', '提前 45 天']);
  expect(doneText('leadTimes', 2, { ...form, leads: ['6m'] })).toBe('已给 2 个账号加上提前 6 个月');
});

test('a tag offer says how many accounts a tap changes, and none is offered that changes nothing', () => {
  const accounts = [...shops(2), dated('2026-03-20', 'confirmed', { tags: ['重点客户', '年框'] })];
  const all = [...accounts, dated('2026-03-20', 'confirmed', { tags: ['年框', '老客户'] })];
  expect(tagOffers('tag', accounts, all).map(({ text }) => text)).toEqual([
    '年框 · 加 2 个',
    '老客户 · 加 3 个',
    '重点客户 · 加 2 个',
  ]);
  expect(tagOffers('untag', accounts, all).map(({ text }) => text)).toEqual([
    '年框 · 去掉 1 个',
    '重点客户 · 去掉 1 个',
  ]);
  expect(tagOffers('tag', all.slice(-1), all.slice(-1))).toEqual([]);
  expect(tagOffers('passed', accounts, all)).toEqual([]);
});

test('a subject type: nothing until one is chosen, then who has it, and whose is replaced', () => {
  const accounts = [
    ...shops(2),
    dated('2026-03-20', 'confirmed', { name: '个体的', subjectType: 'individualBusiness' }),
    dated('2026-03-20', 'confirmed', { name: '企业的', subjectType: 'enterprise' }),
  ];
  expect(view('subject', accounts)).toMatchObject({ sentence: '', count: 0 });
  expect(view('subject', accounts, { subject: 'enterprise' })).toMatchObject({
    sentence: '将把 3 个账号的主体类型设为“企业”。',
    refused: [{ why: '已经是这个类型', count: 1, names: '企业的' }],
    notes: [{ text: '其中 1 个原来填的是别的类型，会换掉：个体的。' }],
  });
});

test('checking days shows them, says to whom not and why, and what becomes overdue by it', () => {
  const shown = view('confirm', [
    dated('2026-03-20', 'estimated', { name: '估的' }),
    dated('2026-02-20', 'estimated', { name: '过的' }),
    dated('2026-03-20', 'imported', { name: '来的' }),
    dated('2026-03-20', 'confirmed', { name: '对的' }),
    dated('', '', { name: '空的' }),
    dated('2026-03-20', 'estimated', { name: '没认证的', certifiedHow: 'never' }),
  ]);
  expect(shown).toMatchObject({
    sentence: '将把 3 个账号的到期日记为“已核对”。请先在后台看过，日子都一样。',
    names: '估的（2026年3月20日）、过的（2026年2月20日）、来的（2026年3月20日）',
    notes: [{ text: '其中 1 个的日子已过，核对以后算“已逾期”：过的。' }],
    button: '写入 3 个',
  });
  expect(shown.refused.map(({ why, names }) => [why, names])).toEqual([
    ['已经核对过了', '对的'],
    ['没有填到期日', '空的'],
    ['还没认证，没有到期日', '没认证的'],
  ]);
});

test('a copied list says what is not in it', () => {
  const shown = view('copy', [...shops(1), dated('', '', { subjectType: 'enterprise' })]);
  expect(shown.button).toBe('复制 2 个');
  expect(shown.notes.map(({ text }) => text)).toEqual([
    '只复制名称、到期日和审核费，客户、标签和备注不在里面。',
    '1 个没有到期日，写的是“待确认”或“未认证”。',
    '1 个的审核费算不出，写的是“以后台显示为准”。',
  ]);
});
