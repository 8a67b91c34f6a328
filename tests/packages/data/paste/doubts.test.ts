import * as fc from 'fast-check';
import { decideAll, keyOf, share, type Doubt } from '../../../../miniprogram/packages/data/paste/doubts';
import { lookAt } from '../../../../miniprogram/packages/data/paste/looked';
import { planned, type Planned } from '../../../../miniprogram/packages/data/paste/plan';
import { toEnd } from '../../../../miniprogram/domain/kit/steps';
import { accountKinds } from '../../../../miniprogram/domain/account/account';
import { dayOf } from '../../../support/accounts';
import { dated } from '../../../support/pageAccounts';

const today = dayOf('2026-03-05');

const doubtsOf = (one: Planned, day = today): readonly Doubt[] => lookAt(one, day).doubts;

const anyDoubt: fc.Arbitrary<Doubt> = fc.oneof(
  fc.constantFrom('kind' as const, 'subjectType' as const, 'passed' as const),
  fc.constantFrom('kind', '请核对', '没有到期日').map((said) => ({ said })),
);
const anyRows = fc.array(fc.uniqueArray(anyDoubt, { selector: keyOf, maxLength: 4 }), { maxLength: 12 });

/** Each doubt of each row, as “place key”. */
const pairs = (rows: readonly (readonly Doubt[])[]): string[] =>
  rows.flatMap((doubts, place) => doubts.map((doubt) => `${place} ${keyOf(doubt)}`)).sort();

test('no doubt is lost and none stands twice', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { together, ownOf } = share(rows);
      const own = rows.map((_, place) => ownOf(place));
      const shared = together.flatMap(({ doubt, rows: places }) => places.map((place) => `${place} ${keyOf(doubt)}`));
      expect([...shared, ...pairs(own)].sort()).toEqual(pairs(rows));
      expect(new Set(together.map(({ doubt }) => keyOf(doubt))).size).toBe(together.length);
    }),
  );
});

test('together stands what several rows have, by itself what one has', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { together, ownOf } = share(rows);
      const own = rows.map((_, place) => ownOf(place));
      expect(together.every(({ rows: places }) => places.length > 1)).toBe(true);
      const alone = own.flatMap((doubts) => doubts.map(keyOf));
      expect(new Set(alone).size).toBe(alone.length);
    }),
  );
});

const line = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom('', '小程序', '服务号'))
  .map(([number, kind]) => `第${number}号${kind}店 2026-0${1 + (number % 9)}-02`);
const stored = [
  dated('2026-05-02', 'confirmed', { name: '第3号店' }),
  dated('2025-04-02', 'imported', { name: '第6号店' }),
];

test('switching the kind for all is switching it for each that has the doubt', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), fc.constantFrom(...accountKinds), (lines, kind) => {
      const given = { accounts: stored, deleted: [], choices: {}, today };
      const { plan } = toEnd(planned(lines.join('\n'), given, false, []));
      const each = plan.map((one): Planned => {
        const asked = doubtsOf(one).includes('kind');
        return asked ? { ...one, decision: { ...one.decision, kind } } : one;
      });
      expect(decideAll(plan, 'kind', { kind }, today)).toEqual(each);
      expect(each.map((one) => doubtsOf(one))).toEqual(plan.map((one) => doubtsOf(one)));
    }),
  );
});
