import type { Account } from '../../../../../miniprogram/domain/account/account';
import type { Entry } from '../../../../../miniprogram/packages/book/model/bookFile/entry';
import { planMerge } from '../../../../../miniprogram/packages/book/model/mergeBooks/plan';
import { planningTwins } from '../../../../../miniprogram/packages/book/model/mergeBooks/twins';
import { atOnce } from '../../../../../miniprogram/packages/book/model/steps';
import { bookOf, entry } from './books';

const here = (id: string, patch: Partial<Account>): Entry => entry(id, { a: 1 }, patch);
const there = (id: string, patch: Partial<Account>): Entry => entry(id, { b: 1 }, patch);

function twinsOf(ours: readonly Entry[], theirs: readonly Entry[]) {
  const books = [bookOf(...ours), bookOf(...theirs)] as const;
  const { rows, twins } = atOnce(planningTwins(...books, planMerge(...books)));
  return {
    pairs: twins.map(({ asked, added, because }) => [asked.id, added.id, because]),
    added: rows.filter(({ kind }) => kind === 'added').map(({ id }) => id),
    filled: twins.map(({ filled }) => Object.fromEntries(filled)),
  };
}

const appid = 'wx0000000000000001';
const originalId = 'gh_000000000001';

test.each<[string, Partial<Account>, Partial<Account>, string]>([
  ['of one AppID', { appid, name: '甲' }, { appid, name: '乙' }, 'AppID 相同'],
  ['of one original id', { originalId, name: '甲' }, { originalId, name: '乙' }, '原始 ID 相同'],
  [
    'of one name and subject',
    { subjectName: '某店', name: '甲 店' },
    { subjectName: '某店', name: '甲　店' },
    '名称和主体相同',
  ],
])('two accounts %s may be one', (_what, ours, theirs, because) => {
  const { pairs, added } = twinsOf([here('p01-a', ours)], [there('p01-b', theirs)]);
  expect(pairs).toEqual([['p01-a', 'p01-b', because]]);
  expect(added).toEqual([]);
});

test.each<[string, Partial<Account>, Partial<Account>]>([
  ['another AppID', { appid }, { appid: 'wx0000000000000002' }],
  ['another original id', { appid, originalId }, { appid, originalId: 'gh_000000000002' }],
  ['another kind', { kind: 'miniProgram' }, { kind: 'service' }],
  ['another subject', { subjectName: '某店' }, { subjectName: '另一店' }],
  ['ours in 最近删除', { deletedOn: '2026-03-01' }, {}],
])('they are two: %s', (_what, ours, theirs) => {
  expect(twinsOf([here('p01-a', ours)], [there('p01-b', theirs)])).toMatchObject({ pairs: [], added: ['p01-b'] });
});

test('one that the other book has under its own id is nobody’s twin, and each is it of one at most', () => {
  const ours = here('p01-a', { appid });
  expect(twinsOf([ours], [ours, there('p01-b', { appid })])).toMatchObject({ pairs: [], added: ['p01-b'] });
  const { pairs, added } = twinsOf([ours], [there('p01-b', { appid }), there('p01-c', { appid })]);
  expect(pairs).toEqual([['p01-a', 'p01-b', 'AppID 相同']]);
  expect(added).toEqual(['p01-c']);
});

test('what only one of them says is taken from that one', () => {
  const ours = here('p01-a', { appid, client: '湖滨', note: '我们的' });
  const theirs = there('p01-b', { appid, owner: '小李', note: '他们的' });
  expect(twinsOf([ours], [theirs]).filled).toEqual([{ client: 'ours', owner: 'theirs' }]);
});
