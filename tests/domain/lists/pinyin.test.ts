import fc from 'fast-check';
import { nameKey } from '../../../miniprogram/domain/lists/pinyin';

function sorted(...names: string[]): string[] {
  const keyed = names.map((name) => ({ name, key: nameKey(name) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ name }) => name);
}

/** GB 2312, level 1: 3,755 characters in the order of pinyin, one reading each. */
const levelOne = Array.from({ length: 0xd8 - 0xb0 }, (_, row) => row + 0xb0).flatMap((high) =>
  Array.from({ length: high === 0xd7 ? 0x59 : 0x5e }, (_, column) =>
    new TextDecoder('gb18030').decode(Uint8Array.of(high, column + 0xa1)),
  ),
);
const isKnown = (character: string): boolean => !nameKey(character).startsWith('\u9fff');
const known = levelOne.filter(isKnown);
const syllableOf = (character: string): string => nameKey(character).charAt(0);

describe('names by pinyin', () => {
  test.each([
    [['安', '北', '成', '大', '鄂', '福', '广', '杭', '吉', '昆', '兰', '马', '南', '欧', '平', '青']],
    [['日', '苏', '天', '武', '西', '银', '郑']],
    [['长沙茶馆', '成都小吃', '广州早茶', '杭州面馆', '上海书店', '深圳数码', '苏州丝绸', '西安泡馍', '郑州烩面']],
    // ha, hai, han, hang, hao: the letters after the first count, too.
    [['哈尔滨', '海口', '汉中', '杭州', '好味']],
    [['万象城', '网球馆', '微光', '文具店', '我家', '五金店']],
    [['赵家', '周家', '朱家', '庄家', '邹家']],
  ])('%j', (names) => {
    expect(sorted(...[...names].reverse())).toEqual(names);
  });

  test('names that begin alike stand together, whatever follows', () => {
    expect(sorted('上河', '尚海', '上海', '尚河')).toEqual(['上海', '上河', '尚海', '尚河']);
  });

  test('figures, then Latin letters whatever their case and width, then Chinese, then what nobody can place', () => {
    expect(sorted('龘店', '座店', '啊店', 'ｂ店', 'B馆', 'a店', '9店', '１店')).toEqual([
      '１店',
      '9店',
      'a店',
      'ｂ店',
      'B馆',
      '啊店',
      '座店',
      '龘店',
    ]);
  });

  test('the shorter of two comes first, and an order is found for those that differ in case only', () => {
    expect(sorted('小满面包', '小满', 'vip', 'VIP')).toEqual(['VIP', 'vip', '小满', '小满面包']);
  });
});

test('enough characters are known, and all of them are in the order of GB 2312', () => {
  expect(known.length).toBeGreaterThan(1650);
  const byKey = [...known].sort((a, b) => (syllableOf(a) < syllableOf(b) ? -1 : Number(syllableOf(a) > syllableOf(b))));
  // Within a syllable the sort is stable: any character before one of an earlier syllable would show.
  expect(byKey).toEqual(known);
});

/** Of level 2, which GB 2312 doesn't sort by pinyin: a few that names like. */
const besides = Array.from({ length: 0x9fff - 0x3400 }, (_, index) => String.fromCharCode(0x3400 + index)).filter(
  (character) => !levelOne.includes(character) && isKnown(character),
);

test('the characters of cities and of shops’ names are known, also where GB 2312 counts them as rare', () => {
  const names = '北京衢州深圳东莞漯河亳州泸州昆明哈尔滨鄂尔多斯呼和浩特鑫源馨苑淼淼婷婷欧阳诸葛司马甲乙丙丁面馆茶饮';
  expect([...names].filter((character) => !isKnown(character))).toEqual([]);
  expect(besides.length).toBeLessThan(100);
});

/** The platform's own collation, which tests have and phones lack: by syllable, then by tone. */
const collator = new Intl.Collator('zh-u-co-pinyin');

test('syllables are those of an independent order, but for characters of several readings', () => {
  const collated = [...known, ...besides].map((character) => ({ character, syllable: syllableOf(character) }));
  collated.sort((a, b) => collator.compare(a.character, b.character));
  const strangers = collated.filter(({ syllable }, index) => syllable < (collated[index - 1]?.syllable ?? ''));
  expect(strangers.length / collated.length).toBeLessThan(0.03);
});

test('two names compare as their first characters that differ in syllable', () => {
  const character = fc.constantFrom(...known);
  const rank = new Map(levelOne.map((one, index) => [one, index]));
  fc.assert(
    fc.property(fc.array(character, { maxLength: 3 }), character, character, (head, one, other) => {
      const [a, b] = [[...head, one].join(''), [...head, other].join('')];
      if (syllableOf(one) === syllableOf(other)) return;
      expect(nameKey(a) < nameKey(b)).toBe((rank.get(one) ?? 0) < (rank.get(other) ?? 0));
    }),
  );
});
