import fc from 'fast-check';
import { filterAccounts, noFilter } from '../../../miniprogram/domain/lists/search';
import { alike } from '../../../miniprogram/packages/form/edit/alike';
import { newForm } from '../../../miniprogram/packages/form/edit/form';
import { linkList } from '../../../miniprogram/packages/form/edit/links';
import { indexing, matchAccount } from '../../../miniprogram/packages/data/model/merge/match';
import { toEnd } from '../../../miniprogram/domain/kit/steps';
import { onlyName } from '../../../miniprogram/packages/data/model/recognise/types';
import { allCategories } from '../../../miniprogram/packages/register/model/categories/decode';
import { searchCategories } from '../../../miniprogram/packages/register/model/categories/search';
import { readErrorText } from '../../../miniprogram/packages/register/model/errorCodes/readErrorText';
import { sameName } from '../../../miniprogram/packages/register/model/prefill/clue';
import { accountOptions } from '../../../miniprogram/packages/register/walk/walk.view';
import { stored } from '../../support/pageAccounts';
import { day, standing } from '../arbitraries';

/** One character as another keyboard or a chat app writes it. */
function written(character: string, anyCase: boolean): fc.Arbitrary<string> {
  if (character === ' ') return fc.constantFrom(' ', '\u3000', '\u00a0', '\t', ' \u2003 ');
  const cases = anyCase ? [character, character.toUpperCase(), character.toLowerCase()] : [character];
  const wide = cases
    .filter((one) => one > ' ' && one <= '~')
    .map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
  const marks = fc.constantFrom('', '', '', '\u200b', '\u2060', '\ufeff', '\u202d', '\u00ad');
  return fc.tuple(fc.constantFrom(...cases, ...wide), marks).map((parts) => parts.join(''));
}

/** The same text typed otherwise: other widths and blanks, marks that nobody sees, and in `anyCase` other case. */
function retyped(text: string, anyCase = true): fc.Arbitrary<string> {
  const characters = [...` ${text} `].map((character) => written(character, anyCase));
  return fc.tuple(...characters).map((parts) => parts.join(''));
}

const letters = [...'abzABZ019 (-_.&+#!~', ...'杭州小满面包店，。'];
const anyName = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 })
  .map((characters) => characters.join('').replace(/ +/g, ' ').trim())
  .filter((name) => name !== '');
/** A name, and the same typed otherwise. */
const anyPair = anyName.chain((name) => fc.tuple(fc.constant(name), retyped(name)));
const now = standing(day('2026-03-05'));

/** Every search for an account, by what stands where it looks. true: it is found. */
const searches: Record<string, (name: string, typed: string) => boolean> = {
  账号列表: (name, text) => {
    const query = { ...noFilter, text };
    const ofAccount = [{ name }, { subjectName: name }, { appid: name }, { originalId: name }, { tags: [name] }];
    const ofPeople = [{ client: name }, { owner: name }, { administrator: name }, { contact: name }];
    const places = [...ofAccount, ...ofPeople];
    return places.every((place) => filterAccounts([stored(place)], query, now).length === 1);
  },
  关联公众号: (name, text) =>
    [{ name }, { subjectName: name }].every(
      (place) => linkList([stored({ kind: 'service', ...place })], text).options.length === 1,
    ),
  同名提醒: (name, text) => alike({ ...newForm(), name: text }, '', [stored({ name })]).name !== '',
  '同 AppID 提醒': (name, text) => alike({ ...newForm(), appid: text }, '', [stored({ appid: name })]).appid !== '',
  快速注册选公众号: (name, text) => accountOptions([stored({ kind: 'service', name })], 'official', text).length === 1,
  快速注册选小程序: (name, text) =>
    accountOptions([stored({ kind: 'miniProgram', name })], 'program', text).length === 1,
  粘贴时认原始ID: (name, text) =>
    matchAccount({ ...onlyName('别的'), originalId: text }, toEnd(indexing([stored({ originalId: name })]))).kind ===
    'one',
  名称冲突: (name, text) => sameName(name, text),
};

test.each(Object.keys(searches))('%s finds a text however it is typed', (search) => {
  fc.assert(fc.property(anyPair, ([name, typed]) => searches[search]?.(name, typed) === true));
});

test('a pasted name is recognised however wide it is typed; its case counts', () => {
  const pair = anyName.chain((name) => fc.tuple(fc.constant(name), retyped(name, false)));
  fc.assert(
    fc.property(pair, ([name, typed]) => {
      expect(matchAccount(onlyName(typed), toEnd(indexing([stored({ name })]))).kind).toBe('one');
    }),
  );
});

test('类目查询 finds a category by its names however they are typed', () => {
  const pair = fc
    .constantFrom(...allCategories())
    .chain((category) => fc.tuple(fc.constant(category), retyped(`${category.first} ${category.second}`)));
  fc.assert(
    fc.property(pair, ([category, typed]) => {
      expect(searchCategories(typed)).toContain(category);
    }),
  );
});

test('查错误码 finds a code and the platform’s wording however they are typed', () => {
  const message = fc.constantFrom<[string, number]>(
    ['61052', 61052],
    ['{"errcode": 53013, "errmsg": "x"}', 53013],
    ['invalid nickname size', 85030],
    ['本月快速创建达到上限', 61055],
  );
  const pair = message.chain(([text, code]) => fc.tuple(fc.constant(code), retyped(text)));
  fc.assert(
    fc.property(pair, ([code, typed]) => {
      expect(readErrorText(typed).known.map((entry) => entry.code)).toEqual([code]);
    }),
  );
});
