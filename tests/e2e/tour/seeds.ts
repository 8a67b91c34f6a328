import { emptyCycle, emptyFields, type AccountFields } from '../../../miniprogram/domain/account/account';
import { readDay, type Day } from '../../../miniprogram/domain/day/day';
import { exampleFields } from '../../../miniprogram/screen/examples';
import { openBook } from '../../../miniprogram/storage/book/book';
import { must } from '../../support/accounts';
import { FakeFiles } from '../../support/fakeFiles';
import { FakeStore } from '../../support/fakeStore';
import { standing } from '../../domain/arbitraries';

/** The Beijing day of every tour. */
export const tourDay = '2026-03-05';

/** Names that find no place to break, in both scripts; as long as the form takes. */
const longLatin = 'ExtraordinarilyLongMiniProgramNameWithoutAnySpaceInItAtAll0123456789abcdefghij';
const longChinese =
  '杭州市西湖区示例有限责任公司官方旗舰店线上预约点餐外卖配送会员服务平台小程序第一分店与第二分店联合运营中心示范号';

/** An account in which every field is as long as it may be. */
function longest(name: string, dueOn: string): AccountFields {
  return {
    ...emptyFields(name),
    appid: 'wx8ee51415c94040e4',
    originalId: 'gh_0123456789abcdef0123456789abcdef',
    subjectName: longLatin + longChinese.slice(0, 20),
    subjectType: 'privateNonEnterprise',
    certifiedHow: 'own',
    certifiedOn: '2025-03-06',
    cycle: { ...emptyCycle('c2'), dueOn, dueTrust: 'confirmed' },
    history: [{ ...emptyCycle('c1'), dueOn: '2025-03-05', dueTrust: 'imported', passedOn: '2025-03-06', feeYuan: 300 }],
    categories: ['教育 > 教育信息服务', 'c'.repeat(60)],
    tags: ['标签'.repeat(10), 'tagtagtagtagtagtagta', '自营'],
    administrator: longChinese,
    owner: longLatin,
    client: longLatin,
    contact: longLatin,
    filingNumber: `浙ICP备${'0'.repeat(40)}号-1X`,
    filingStatus: 'authorityRejected',
    documents: [{ name: longChinese, validTo: '2031-05-06' }],
    note: `${longLatin}\n${longChinese}`,
  };
}

/** What is stored on a phone, by key, and the accounts' ids by name. */
export interface Seed {
  values: Record<string, string>;
  ids: Record<string, string>;
}

/** A phone with these accounts; those `deleted` by name are in 最近删除. */
export function seedOf(fields: readonly AccountFields[], deleted: readonly string[] = []): Seed {
  const store = new FakeStore();
  let turn = 0;
  const book = openBook({
    store,
    files: new FakeFiles(),
    deviceId: () => 'tour',
    now: () => Date.UTC(2026, 2, 5),
    random: () => ((turn += 1) * 0.6180339887) % 1,
  });
  must(book.apply(fields.map((add) => ({ add }))));
  for (const { id, name } of book.all()) if (deleted.includes(name)) must(book.remove(id, today));
  return {
    values: Object.fromEntries(store.values),
    ids: Object.fromEntries([...book.all(), ...book.deleted()].map(({ name, id }) => [name, id])),
  };
}

const today = readDay(tourDay) as Day;

/** A name that two accounts share: pasting it asks which one is meant. */
export const sharedName = '西湖示例小馆';
export const longName = longLatin;

/** All examples, the longest account twice, two of one name, and two in 最近删除. */
export function busyPhone(): Seed {
  const long = longest(longChinese, '2026-01-20');
  const bin = `${longLatin}Bin`;
  const fields = [
    longest(longLatin, '2026-03-12'),
    { ...long, kind: 'service' as const },
    emptyFields(sharedName),
    emptyFields(sharedName),
    longest(bin, '2026-03-12'),
    emptyFields('删掉的小铺'),
  ];
  return seedOf([...exampleFields(standing(today)), ...fields], [bin, '删掉的小铺']);
}

/** One account, its name as long as it may be. */
export function onePhone(): Seed {
  return seedOf([longest(longLatin, '2026-03-12')]);
}
