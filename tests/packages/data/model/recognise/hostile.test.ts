import fc from 'fast-check';
import { readDay } from '../../../../../miniprogram/domain/day/day';
import { itemLimit, textLimit } from '../../../../../miniprogram/packages/data/model/recognise/recognise';
import {
  annualRenewEvent,
  basicInfoSample,
  reviewNotice,
  verifyNoticePush,
} from '../../../../fixtures/officialSamples';
import { names, read, today } from './reading';
import { recognise } from '../../../../support/pasted';

const hidden = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;
const loneHalf = /[\ud800-\udfff]/u;

/** Everything that must hold for any item, wherever it comes from. */
function expectSane(text: string): void {
  const items = recognise(text, today);
  expect(items.length).toBeGreaterThan(0);
  expect(items.length).toBeLessThanOrEqual(itemLimit + 1);
  for (const item of items) {
    const shown = item.ok
      ? [item.value.facts.name, item.value.facts.subjectName, item.value.facts.appid, ...item.value.warnings]
      : [item.problem.message, item.problem.excerpt];
    for (const one of shown) {
      expect(one).not.toMatch(hidden);
      expect(one).not.toMatch(loneHalf);
    }
    if (!item.ok) {
      expect(item.problem.message).not.toBe('');
      continue;
    }
    const { name, dueOn, dueTrust, opensOn } = item.value.facts;
    expect(name.trim()).not.toBe('');
    expect(dueOn === '').toBe(dueTrust === '');
    if (dueOn !== '') expect(readDay(dueOn)).not.toBeNull();
    if (opensOn !== '') expect(opensOn <= dueOn).toBe(true);
  }
}

const officialParts = [basicInfoSample, reviewNotice, verifyNoticePush, annualRenewEvent];
const tokens = [
  '{',
  '}',
  '[',
  ']',
  '"',
  '“',
  '”',
  ':',
  '：',
  ',',
  '\\',
  '\\n',
  '\n',
  ' ',
  '账号名称',
  '到期时间',
  '详情',
  '到期',
  '2026-03-05',
  '2026年2月30日',
].concat([
  '<xml>',
  '</xml>',
  '<![CDATA[',
  ']]>',
  '"appid"',
  '"wx8ee51415c94040e4"',
  '"nickname"',
  '"wx_verify_info"',
  '1732020347',
  'true',
  '小店',
  '\ud800',
  '\u202e',
  '__proto__',
]);

test('any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectSane));
});

test('any mixture of what the formats are made of', () => {
  const mixture = fc.array(fc.constantFrom(...tokens), { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(fc.property(mixture, expectSane), { numRuns: 400 });
});

test('official samples, damaged anywhere', () => {
  const damaged = fc
    .tuple(fc.constantFrom(...officialParts), fc.nat(900), fc.nat(30), fc.constantFrom(...tokens, ''))
    .map(([text, at, count, token]) => text.slice(0, at) + token + text.slice(at + count));
  fc.assert(fc.property(damaged, expectSane), { numRuns: 400 });
});

test('any JSON, and accounts of any values', () => {
  fc.assert(fc.property(fc.json(), expectSane));
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom(true, 'true', 1, '1', 1724244347, '1732020347', 1732020347000),
  );
  const verify = fc.record({
    qualification_verify: value,
    naming_verify: value,
    annual_review: value,
    annual_review_begin_time: value,
    annual_review_end_time: value,
  });
  const account = fc.record(
    {
      appid: value,
      account_type: value,
      principal_type: value,
      customer_type: value,
      nickname: value,
      wx_verify_info: fc.oneof(verify, value),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      account.map((one) => JSON.stringify(one)),
      expectSane,
    ),
    { numRuns: 300 },
  );
});

test.each([
  ['opening braces', '{'.repeat(1_000_000)],
  ['opening brackets', '['.repeat(100_000)],
  ['deep nesting', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['deep objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ['an account that holds depth', `{"account_type":3,"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ['deep broken nesting', `${'["'.repeat(100_000)}${']'.repeat(100_000)}`],
  ['tiny broken blocks', '{"}'.repeat(300_000)],
  ['tiny broken strings', `[${'"{\\"}",'.repeat(100_000)}1]`],
  ['data about nothing', '{"a":1}'.repeat(150_000)],
  ['labels', '账号名称:到期时间:'.repeat(100_000)],
  ['open XML', '<xml><appid><![CDATA['.repeat(50_000)],
  ['backslashes', '\\"'.repeat(500_000)],
  ['blanks', ' '.repeat(500_000) + '小店'],
  ['digits', '2026'.repeat(250_000)],
])('a megabyte of %s', (_name, text) => {
  expectSane(text);
});

test('more than the limit of items says so', () => {
  const lines = Array.from({ length: itemLimit + 5 }, (_, index) => `店${index} 2026-03-05`).join('\n');
  const account = (index: number): string => `{"appid":"wx${index}","nickname":"店${index}"}`;
  const accounts = `[${Array.from({ length: itemLimit + 5 }, (_, index) => account(index)).join()}]`;
  const notices = Array.from(
    { length: itemLimit + 5 },
    (_, index) => `账号名称: 店${index}\n到期时间: 2026-03-05`,
  ).join('\n');
  for (const text of [
    lines,
    accounts,
    notices,
    accounts + notices + lines,
    lines.replace(/\n/g, '\n\n'),
    annualRenewEvent.repeat(itemLimit + 5),
  ]) {
    const items = read(text);
    expect(items).toHaveLength(itemLimit + 1);
    expect(items[itemLimit]).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining(`一次最多读 ${itemLimit} 个`) as string },
    });
  }
  expect(read(lines.split('\n').slice(0, itemLimit).join('\n'))).toHaveLength(itemLimit);
});

test('text beyond the limit is refused at once', () => {
  expect(read('a'.repeat(textLimit + 1))).toMatchObject([
    { ok: false, problem: { message: expect.stringContaining('一次最多读 1000 万个字，请分几次粘贴') as string } },
  ]);
});

test('what was read before stays as it was: no state is kept between texts', () => {
  const first = names(reviewNotice);
  names('x 2026');
  expect(names(reviewNotice)).toEqual(first);
});
