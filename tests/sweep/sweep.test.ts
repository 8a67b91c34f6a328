/**
 * No text says of an account what another function denies: every way it can stand, every text. A part of it with the
 * other tests, so chosen that each pair of what texts depend on occurs; all with `npm run explore`.
 */
import { exploring } from '../../tools/jest/luck.cjs';
import { subjectTypes } from '../../miniprogram/domain/account/account';
import { feeFor } from '../../miniprogram/domain/rules/feeFor';
import { day, standing } from '../domain/arbitraries';
import { asksForMoney, contradictions, factsOf, tabooFor, taboos } from './contradictions';
import { states } from './states';
import { everyText, guideTexts } from './texts';

const step = exploring ? 1 : 151;

test('nothing that is said of an account is denied elsewhere', () => {
  const found = new Map<string, { count: number; example: string }>();
  const held = new Set<string>();
  let swept = 0;
  let texts = 0;
  for (const { account, today } of states(step)) {
    const now = standing(today);
    const facts = factsOf(account, now);
    const holding = tabooFor(facts);
    for (const { name } of holding) held.add(name);
    const said = everyText(account, now);
    for (const each of said)
      for (const name of contradictions(facts, each, holding)) {
        const key = `${name} (${each.where})`;
        const { count, example } = found.get(key) ?? { count: 0, example: exampleOf(facts, each.text) };
        found.set(key, { count: count + 1, example });
      }
    swept += 1;
    texts += said.length;
  }
  expect([...found].map(([key, { count, example }]) => `${count} × ${key}: ${example}`)).toEqual([]);
  // The sweep has to have something to look at, and every rule something to hold for.
  expect(swept).toBeGreaterThan(1500);
  expect(texts).toBeGreaterThan(swept * 20);
  expect([...held].sort()).toEqual(taboos.map(({ name }) => name).sort());
  if (process.env['SWEEP_COUNT'] !== undefined) console.log(`${swept} states, ${texts} texts`);
});

test('the guide’s steps ask no money of who pays nothing, and of all others', () => {
  const now = standing(day('2026-03-05'));
  const asked = subjectTypes.filter((type) => guideTexts(type, now).some(({ text }) => asksForMoney(text)));
  const free = subjectTypes.filter((type) => feeFor(type, now.numbers).fee.kind === 'free');
  expect(asked).toEqual(subjectTypes.filter((type) => !free.includes(type)));
  expect(free).toEqual(['government', 'foundation']);
});

function exampleOf({ account, status, application, daysLeft }: ReturnType<typeof factsOf>, text: string): string {
  const { kind, subjectType, certifiedHow, cycle } = account;
  const state = [kind, subjectType, certifiedHow, cycle.dueTrust, status.kind, application, daysLeft];
  return `“${text}” [${state.join(' ')}]`;
}
