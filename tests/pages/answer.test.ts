import type { Account } from '../../miniprogram/domain/account/account';
import type { CertificationStatus } from '../../miniprogram/domain/status/status';
import { certificationStatus } from '../../miniprogram/domain/status/status';
import { ruleById } from '../../miniprogram/packages/guide/rulebook/all';
import { questions } from '../../miniprogram/packages/guide/content/questions';
import { exampleFields } from '../../miniprogram/screen/examples';
import { answerTo } from '../../miniprogram/screen/detail/answer';
import { dayOf } from '../support/accounts';
import { standing } from '../domain/arbitraries';

const today = dayOf('2026-03-05');

/** The built-in examples show each status there is. */
const eachStatus = exampleFields(standing(today)).map((fields): [string, Account, CertificationStatus] => {
  const account: Account = { ...fields, id: 'p01-a', rev: {}, createdAt: 0, updatedAt: 0, deletedOn: '' };
  return [fields.name, account, certificationStatus(account, standing(today))];
});

test.each(eachStatus)('%s: the answer offered stands in the guide', (_name, account, status) => {
  const link = answerTo(account, status);
  if (['valid', 'due', 'inReview'].includes(status.kind)) {
    expect(link).toBeNull();
    return;
  }
  const [, query = ''] = (link?.url ?? '').split('?');
  const [key, value = ''] = query.split('=');
  const known = {
    q: () => questions.some(({ id }) => id === value),
    id: () => ruleById(value) !== undefined,
    subject: () => value === account.subjectType,
  };
  expect(key).toMatch(/^(q|id|subject)$/);
  expect(known[key as keyof typeof known]()).toBe(true);
});

test('an overdue account leads to what happens now, a returned one to the rule', () => {
  const url = (kind: CertificationStatus['kind']): string => {
    const [, account, status] = eachStatus.find(([, , one]) => one.kind === kind) ?? [];
    return account && status ? (answerTo(account, status)?.url ?? '') : '';
  };
  expect(url('overdue')).toMatch(/q=overdue$/);
  expect(url('returned')).toMatch(/rules\?id=refill$/);
});
