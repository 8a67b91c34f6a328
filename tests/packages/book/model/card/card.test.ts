import fc from 'fast-check';
import {
  accountKinds,
  certificationWays,
  emptyCycle,
  emptyFields,
  filingStatuses,
  subjectTypes,
  type AccountFields,
} from '../../../../../miniprogram/domain/account/account';
import { fingerprint } from '../../../../../miniprogram/domain/kit/fingerprint';
import { formatDay, type Day } from '../../../../../miniprogram/domain/day/day';
import { cardPath, cardPathLimit, readCard } from '../../../../../miniprogram/packages/book/model/card/card';
import { goesOut, type CardChoice } from '../../../../../miniprogram/packages/book/model/card/sent';
import { dayOf, fullFields } from '../../../../support/accounts';

const page = '/packages/book/card/card?c=';
const all: CardChoice = { notes: true, contacts: true };
const usual: CardChoice = { notes: false, contacts: false };

/** The text that the page of the card gets. */
function cardOf(accounts: readonly AccountFields[], choice = usual): string {
  const made = cardPath(page, accounts, choice);
  if (!made.ok) throw new Error(made.problem.message);
  return made.value.slice(page.length);
}

function opened(card: string): AccountFields[] {
  const read = readCard(card);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

/** What must arrive of an account that was sent with everything. */
function arriving(account: AccountFields): AccountFields {
  const { dueOn } = account.cycle;
  const cycle = { ...emptyCycle('c1'), dueOn, dueTrust: dueOn === '' ? ('' as const) : ('estimated' as const) };
  const { leadTimes: _own, ...rest } = account;
  return { ...rest, cycle, history: [], documents: [], linkedAccountId: '' };
}

const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(...'城南店A1龟') }),
);
const day = fc.oneof(
  fc.constant(''),
  fc.integer({ min: dayOf('2000-01-01'), max: dayOf('2099-12-31') }).map((number) => formatDay(number as Day)),
);
const someAccount: fc.Arbitrary<AccountFields> = fc
  .record({
    kind: fc.constantFrom(...accountKinds),
    name: word,
    appid: fc.oneof(word, fc.constantFrom('wx0123456789abcdef', 'wx0123456789ABCDEF', 'wx0')),
    originalId: fc.oneof(word, fc.constantFrom('gh_0123456789ab', 'gh_')),
    subjectName: word,
    subjectType: fc.constantFrom('' as const, ...subjectTypes),
    certifiedHow: fc.constantFrom(...certificationWays),
    certifiedOn: day,
    cycle: day.map((dueOn) => ({ ...emptyCycle('c7'), dueOn, dueTrust: 'confirmed' as const, opensOn: '2026-01-01' })),
    tags: fc.array(word, { maxLength: 20 }),
    categories: fc.array(word, { maxLength: 3 }),
    filingStatus: fc.constantFrom('' as const, ...filingStatuses),
    filingNumber: word,
    administrator: word,
    owner: word,
    client: word,
    contact: word,
    note: fc.string({ unit: 'binary', maxLength: 20 }),
  })
  .map((some) => ({ ...emptyFields(some.name), ...some, linkedAccountId: 'p01-a', leadTimes: ['d7'] }));

test('what is opened is what was sent, less what stays with the sender', () => {
  fc.assert(
    fc.property(fc.array(someAccount, { minLength: 1, maxLength: 3 }), (accounts) => {
      const made = cardPath(page, accounts, all);
      if (!made.ok) expect(made.problem.fits).toBeLessThan(accounts.length);
      else expect(opened(made.value.slice(page.length))).toEqual(accounts.map(arriving));
    }),
  );
});

test('a card goes through WeChat as it is, and sending what was received gives the same card', () => {
  const card = cardOf([fullFields(1), fullFields(2)]);
  expect(card).toMatch(/^n1[\w-]+$/);
  expect(encodeURIComponent(card)).toBe(card);
  expect(cardOf(opened(card))).toBe(card);
});

test('notes and contacts stay unless they are ticked; what goes out is said', () => {
  const account = { ...fullFields(1), note: '密码在纸上' };
  const [plain] = opened(cardOf([account]));
  expect([plain?.note, plain?.contact]).toEqual(['', '']);
  expect(goesOut([account], usual)).not.toEqual(expect.arrayContaining(['备注']));
  const [whole] = opened(cardOf([account], all));
  expect([whole?.note, whole?.contact]).toEqual(['密码在纸上', '13800000000']);
  expect(goesOut([account], all)).toEqual([
    ...['账号名称', '账号类型', '主体名称', '主体类型', 'AppID', '原始ID', '到期日'],
    ...['客户', '负责人', '管理员', '联系方式', '标签', '备案号', '备注'],
    ...['认证方式', '认证日期', '类目', '备案状态'],
  ]);
  expect(goesOut([emptyFields('甲店')], all)).toEqual(['账号名称', '账号类型', '认证方式']);
});

test('every field that goes out is named, and nothing else of the account is in the card', () => {
  const told: AccountFields = { ...fullFields(1), leadTimes: ['d7'], linkedAccountId: 'p01-a' };
  const [got] = opened(cardOf([told]));
  expect(got).toMatchObject({ history: [], documents: [], linkedAccountId: '' });
  expect(got?.cycle).toMatchObject({ dueOn: '2026-11-19', dueTrust: 'estimated', opensOn: '' });
  expect(got).not.toHaveProperty('leadTimes');
});

test('a card has room for several full accounts; beyond that it is refused with how many fit', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => fullFields(index));
  const made = cardPath(page, twenty, usual);
  if (made.ok) throw new Error('twenty can not fit');
  const { fits, message } = made.problem;
  expect(fits).toBeGreaterThanOrEqual(5);
  expect(message).toBe(`一张卡片只装得下前 ${fits} 个，你选了 20 个。少选几个，或者改发文件。`);
  expect(page.length + cardOf(twenty.slice(0, fits)).length).toBeLessThanOrEqual(cardPathLimit);
  expect(cardPath(page, twenty.slice(0, fits + 1), usual).ok).toBe(false);
});

test('accounts that say next to nothing are refused too where they are too many, however many', () => {
  const bare = (count: number): AccountFields[] => Array.from({ length: count }, () => emptyFields('甲'));
  const made = cardPath(page, bare(5000), usual);
  if (made.ok) throw new Error('thousands can not fit');
  expect(made.problem.fits).toBeLessThan(52);
  expect(made.problem.message).toContain('你选了 5000 个');
  expect(opened(cardOf(bare(made.problem.fits)))).toHaveLength(made.problem.fits);
});

test('what accounts have in common takes room once', () => {
  const lengths = [1, 2].map((many) => cardOf(Array.from({ length: many }, (_, index) => fullFields(index))).length);
  expect((lengths[1] ?? 0) / (lengths[0] ?? 1)).toBeLessThan(1.6);
});

test('one whose note alone is too long says to leave the note out', () => {
  const long = { ...fullFields(1), note: '长'.repeat(1000) };
  expect(cardPath(page, [long], all)).toEqual({
    ok: false,
    problem: { fits: 0, message: '内容太长，一张卡片装不下。不带备注再试，或者改发文件。' },
  });
  expect(cardPath(page, [long], usual).ok).toBe(true);
});

test('examples are not sent', () => {
  const example = { ...fullFields(1), example: true };
  expect(cardPath(page, [example], all)).toMatchObject({ problem: { message: '示例账号不能发给别人。' } });
  expect(opened(cardOf([example, fullFields(2)]))).toHaveLength(1);
  expect(goesOut([example], all)).toEqual([]);
});

const card = cardOf([fullFields(1)]);

test.each([
  ['nothing', '', '不是'],
  ['another page’s', 'abc', '不是'],
  ['a link', 'n1?x=y', '不完整'],
  ['cut short', card.slice(0, -1), '不完整'],
  ['cut to its mark', 'n1', '不完整'],
  ['longer', `${card}A`, '不完整'],
  ['a newer version’s', `n2${card.slice(2)}`, '更新小程序'],
  ['far too long', `n1${'A'.repeat(100_000)}`, '不是'],
])('a card that is %s says why it can not be opened', (_what, text, reason) => {
  expect(readCard(text)).toEqual({ ok: false, problem: expect.stringContaining(reason) as string });
});

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A card whose sum holds, whatever is in it. */
const summed = (body: string): string => `n1${fingerprint(`1${body}`).slice(-6).padStart(6, '0')}${body}`;

test.each([
  ['more behind its end', (body: string) => `${body}A`],
  ['another card behind its end', (body: string) => body + body],
  ['its end missing', (body: string) => body.slice(0, -1)],
  ['no account', () => 'A'],
])('a card with %s is broken, though its sum holds', (_what, change) => {
  const body = card.slice(8);
  expect(readCard(summed(body)).ok).toBe(true);
  expect(readCard(summed(change(body)))).toEqual({ ok: false, problem: expect.stringContaining('不完整') as string });
});

test('what fills up the last digit is nothing: no two cards open to the same', () => {
  for (const name of ['a', 'ab', 'abc', '店', '店a']) {
    const body = cardOf([emptyFields(name)]).slice(8);
    const last = digits.charAt(digits.indexOf(body.slice(-1)) ^ 1);
    const changed = readCard(summed(body.slice(0, -1) + last));
    if (changed.ok) expect(changed.value).not.toEqual(opened(summed(body)));
  }
});

test('each changed, missing or doubled character is noticed', () => {
  for (let at = 2; at < card.length; at += 1) {
    const other = card.charAt(at) === 'b' ? 'c' : 'b';
    for (const piece of ['', other, card.charAt(at) + card.charAt(at)]) {
      const changed = card.slice(0, at) + piece + card.slice(at + 1);
      if (changed !== card) expect(readCard(changed).ok).toBe(false);
    }
  }
});

test('hostile text never throws', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...digits), maxLength: 300 }).map((body) => `n1${body}`),
  );
  fc.assert(fc.property(hostile, (text) => void readCard(text)));
});
