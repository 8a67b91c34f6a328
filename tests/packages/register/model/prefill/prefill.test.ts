import fc from 'fast-check';
import type { Account, Cycle, SubjectType } from '../../../../../miniprogram/domain/account/account';
import { emptyFields, subjectTypes } from '../../../../../miniprogram/domain/account/account';
import type { Day } from '../../../../../miniprogram/domain/day/day';
import { parseDay } from '../../../../../miniprogram/domain/day/day';
import { isAnswerTo } from '../../../../../miniprogram/packages/register/model/diagnosis/answers';
import type { QuestionId } from '../../../../../miniprogram/packages/register/model/diagnosis/questions/question';
import { prefill } from '../../../../../miniprogram/packages/register/model/prefill/prefill';
import type { RegistrationEntry } from '../../../../../miniprogram/packages/register/model/prefill/registrationLog';
import { standing } from '../../../../domain/arbitraries';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

const today = day('2026-03-05');
let serial = 0;

function account(name: string, fields: Partial<Account> = {}): Account {
  serial += 1;
  return { ...emptyFields(name), id: `p00-${serial}`, rev: {}, createdAt: 0, updatedAt: 0, deletedOn: '', ...fields };
}

const official = (fields: Partial<Account> = {}): Account => account('小满服务号', { kind: 'service', ...fields });
const cycle = (dueOn: string, dueTrust: Cycle['dueTrust'], state?: 'inReview' | 'returned'): Cycle => ({
  id: 'c1',
  dueOn,
  dueTrust,
  opensOn: '',
  application: state ? { id: 'a', steps: [{ state, on: '2026-02-01', feeYuan: null, note: '' }] } : null,
});

/** "value | evidence" of one question. */
function said(answers: ReturnType<typeof prefill>, id: QuestionId): string | undefined {
  const answered = answers[id];
  return answered && `${answered.value} | ${answered.evidence}`;
}

test('of an account of which only the name is known, nothing is answered', () => {
  expect(prefill(official(), null, [], [], standing(today))).toEqual({});
});

describe('certification', () => {
  const valid = (fields: Partial<Account>): string | undefined =>
    said(prefill(official(fields), null, [], [], standing(today)), 'certificationValid');

  test.each<[string, Partial<Account>, string | undefined]>([
    [
      'a day known from the platform, past',
      { cycle: cycle('2026-03-01', 'imported') },
      'no | 认证已于 2026年3月1日到期（来自微信）',
    ],
    ['one day past', { cycle: cycle('2026-03-04', 'confirmed') }, 'no | 认证已于 2026年3月4日到期（已核对）'],
    [
      'today',
      { cycle: cycle('2026-03-05', 'confirmed') },
      'unsure | 认证今天（2026年3月5日）到期（已核对），当天随时可能失效',
    ],
    ['tomorrow', { cycle: cycle('2026-03-06', 'confirmed') }, 'yes | 认证到 2026年3月6日到期，还有 1 天（已核对）'],
    ['far off', { cycle: cycle('2026-12-31', 'imported') }, 'yes | 认证到 2026年12月31日到期，还有 301 天（来自微信）'],
    [
      'an estimate ahead',
      { cycle: cycle('2026-12-31', 'estimated') },
      'unsure | 到期日 2026年12月31日 是估计的，请到后台核对',
    ],
    [
      'an estimate past',
      { cycle: cycle('2026-03-01', 'estimated') },
      'unsure | 估计的到期日 2026年3月1日 已过，请到后台核对',
    ],
    [
      'past, a review running',
      { cycle: cycle('2026-03-01', 'imported', 'inReview') },
      'no | 认证已于 2026年3月1日到期（来自微信）',
    ],
    [
      'ahead, a review returned',
      { cycle: cycle('2026-04-01', 'imported', 'returned') },
      'yes | 认证到 2026年4月1日到期，还有 27 天（来自微信）',
    ],
    ['certified, day unknown', { certifiedHow: 'own' }, undefined],
    ['a review running, day unknown', { certifiedHow: 'own', cycle: cycle('', '', 'inReview') }, undefined],
    ['never certified', { certifiedHow: 'never' }, undefined],
  ])('valid? %s', (_what, fields, expected) => {
    expect(valid(fields)).toBe(expected);
  });

  test.each<[Partial<Account>, string | undefined]>([
    [{ certifiedHow: 'never' }, 'no | 你记的是「未认证」'],
    [{ certifiedHow: 'own' }, 'yes | 你记的是已认证'],
    [{ certifiedHow: 'unknown', certifiedOn: '2025-06-01' }, 'yes | 你记的是已认证，2025-06-01 通过'],
    [{ certifiedHow: 'unknown', cycle: cycle('2026-05-01', 'imported') }, 'yes | 你记的是已认证'],
    [{ certifiedHow: 'unknown' }, undefined],
  ])('certified? %j', (fields, expected) => {
    expect(said(prefill(official(fields), null, [], [], standing(today)), 'certified')).toBe(expected);
  });
});

describe('subject', () => {
  test.each<[SubjectType, string]>([
    ['enterprise', 'enterprise'],
    ['individualBusiness', 'individualBusiness'],
    ['publicInstitution', 'government'],
    ['foundation', 'otherOrganisation'],
    ['person', 'person'],
    ['overseas', 'overseas'],
  ])('%s', (type, value) => {
    expect(prefill(official({ subjectType: type }), null, [], [], standing(today)).subjectType?.value).toBe(value);
  });

  test('every subject type has a choice in the guide', () => {
    for (const type of subjectTypes) {
      const answer = prefill(official({ subjectType: type }), null, [], [], standing(today)).subjectType;
      expect(isAnswerTo('subjectType', answer?.value)).toBe(true);
    }
  });

  test('types of account and program side by side', () => {
    const answer = (program: SubjectType): string | undefined =>
      said(
        prefill(official({ subjectType: 'enterprise' }), emptyFields('x'), [], [], standing(today)),
        'typeMatches',
      ) ??
      said(
        prefill(
          official({ subjectType: 'enterprise' }),
          { ...emptyFields('x'), subjectType: program },
          [],
          [],
          standing(today),
        ),
        'typeMatches',
      );
    expect(answer('enterprise')).toBe('yes | 公众号是「企业」，小程序是「企业」');
    expect(answer('media')).toBe('no | 公众号是「企业」，小程序是「媒体」');
  });

  test('names side by side: brackets and blanks do not tell companies apart, characters do', () => {
    const own = official({ subjectName: '小满（上海）食品有限公司' });
    const program = (subjectName: string): string | undefined =>
      said(prefill(own, { ...emptyFields('小满面包'), subjectName }, [], [], standing(today)), 'sameSubject');
    expect(program('小满(上海) 食品有限公司')).toBe('yes | 公众号和 1 个小程序都是「小满（上海）食品有限公司」');
    expect(program('小满上海食品有限公司')).toBe(
      'no | 公众号：「小满（上海）食品有限公司」；小程序「小满面包」：「小满上海食品有限公司」',
    );
    expect(program('')).toBeUndefined();
  });

  test('programs that reuse the account already are compared too', () => {
    const own = official({ subjectName: '甲公司' });
    const linked = account('旧程序', { linkedAccountId: own.id, subjectName: '乙公司' });
    expect(said(prefill(own, null, [own, linked], [], standing(today)), 'sameSubject')).toBe(
      'no | 公众号：「甲公司」；小程序「旧程序」：「乙公司」',
    );
  });
});

describe('names among the stored accounts', () => {
  const own = official({ subjectName: '甲公司' });
  const program = account('小满面包', { subjectName: '甲公司' });
  const of = (...others: Account[]): ReturnType<typeof prefill> =>
    prefill(own, program, [own, program, ...others], [], standing(today));

  test('no clash here is no proof that there is none', () => {
    expect(of().nameFree).toBeUndefined();
    expect(of().nameOfAccounts).toBeUndefined();
    expect(of().nameExtended).toBeUndefined();
  });

  test('a program of the same name', () => {
    expect(said(of(account('小满面包', { subjectName: '乙公司' })), 'nameFree')).toBe(
      'yes | 你的账号里已有小程序叫「小满面包」，主体是「乙公司」',
    );
  });

  test('examples and deleted ones do not clash', () => {
    expect(
      of(account('小满面包', { example: true }), account('小满面包', { deletedOn: '2026-03-01' })).nameFree,
    ).toBeUndefined();
  });

  test('a longer name of another subject, not one of the own', () => {
    expect(said(of(account('小满面包城南店', { subjectName: '乙公司' })), 'nameExtended')).toBe(
      'yes | 小程序「小满面包城南店」，主体是「乙公司」',
    );
    expect(of(account('小满面包城南店', { subjectName: '甲公司' })).nameExtended).toBeUndefined();
    expect(of(account('小满面包城南店')).nameExtended).toBeUndefined();
  });

  test('official accounts of the same name: a foreign one, several', () => {
    const foreign = account('小满面包', { kind: 'subscription', subjectName: '乙公司' });
    const ours = account('小满面包', { kind: 'service', subjectName: '甲公司' });
    expect(said(of(foreign), 'nameOfAccounts')).toBe('others | 公众号「小满面包」，主体是「乙公司」');
    expect(of(ours).nameOfAccounts).toBeUndefined();
    expect(said(of(ours, foreign), 'nameOfAccounts')).toBe('several | 你的账号里有 2 个公众号叫「小满面包」');
  });

  test.each([
    ['小满面包', 'yes | 「小满面包」是 8 个字符'],
    ['包', 'no | 「包」太短：现在是 2 个字符，至少 4 个（一个汉字算 2 个）'],
    ['小满面包🍞', 'unsure | 「小满面包🍞」里面有表情或符号，多半会被退回'],
    ['', undefined],
  ])('length and writing of %j', (name, expected) => {
    expect(said(prefill(own, emptyFields(name), [], [], standing(today)), 'nameFormat')).toBe(expected);
  });
});

describe('documents and the log of tries', () => {
  test('a document past its day fails, on its last day it does not', () => {
    const program = {
      ...emptyFields('小满面包'),
      documents: [
        { name: '食品经营许可证', validTo: '2026-03-04' },
        { name: '营业执照', validTo: '2026-03-05' },
        { name: '协议', validTo: '' },
      ],
    };
    expect(said(prefill(official(), program, [], [], standing(today)), 'documentsInOrder')).toBe(
      'no | 食品经营许可证已于 2026-03-04 到期',
    );
  });

  const tries = (id: string, times: number, on = '2026-03-02'): RegistrationEntry[] =>
    Array.from({ length: times }, () => ({ day: on, accountId: id, result: 'created' as const }));

  test.each<[SubjectType | '', number, string | undefined]>([
    ['media', 0, undefined],
    ['media', 4, 'yes | 本机记录这个月已注册 4 个，上限 5 个；同事或服务商注册的这里看不到'],
    ['media', 5, 'no | 本机记录这个月已注册 5 个，上限 5 个'],
    ['individualBusiness', 1, 'no | 本机记录这个月已注册 1 个，上限 1 个'],
    ['enterprise', 1, 'unsure | 本机记录这个月已注册 1 个，上限 5 个；如果其实是个体工商户，上限是 1 个'],
    ['', 6, 'no | 本机记录这个月已注册 6 个，上限 5 个'],
  ])('quota of %j after %i', (subjectType, times, expected) => {
    const own = official({ subjectType });
    expect(said(prefill(own, null, [], tries(own.id, times), standing(today)), 'monthlyQuota')).toBe(expected);
  });

  test('last month does not count', () => {
    const own = official({ subjectType: 'media' });
    expect(prefill(own, null, [], tries(own.id, 9, '2026-02-28'), standing(today)).monthlyQuota).toBeUndefined();
  });

  test('a try left half way, and one that timed out', () => {
    const own = official();
    const after = (result: RegistrationEntry['result']): ReturnType<typeof prefill> =>
      prefill(own, null, [], [{ day: '2026-03-01', accountId: own.id, result }], standing(today));
    expect(said(after('unfinished'), 'unfinished')).toBe('yes | 本机记录 2026-03-01 那次建到一半，还没完成');
    expect(said(after('timedOut'), 'linkedList')).toBe('unsure | 本机记录 2026-03-01 那次超时，小程序可能已经建好');
    expect(after('failed')).toEqual({});
  });
});

test("every answer is one that its question offers, is the app's, and has its evidence", () => {
  const words = fc.constantFrom('', '小满面包', '小满', '甲公司', '乙公司', '包');
  const fields = fc.record({
    name: words,
    subjectName: words,
    subjectType: fc.constantFrom('' as const, ...subjectTypes),
    kind: fc.constantFrom('miniProgram' as const, 'service' as const),
    certifiedHow: fc.constantFrom('never' as const, 'own' as const, 'unknown' as const),
  });
  fc.assert(
    fc.property(fields, fields, fc.array(fields, { maxLength: 4 }), (one, two, rest) => {
      const own = official(one);
      const answers = prefill(
        own,
        account('x', two),
        rest.map((other) => account('y', other)),
        [],
        standing(today),
      );
      for (const [id, answered] of Object.entries(answers)) {
        expect(isAnswerTo(id as QuestionId, answered.value)).toBe(true);
        expect(answered.by).toBe('app');
        expect(answered.evidence).not.toBe('');
      }
    }),
  );
});

test('a first certification that is still being reviewed is not yet a certification', () => {
  const applying = official({ certifiedHow: 'never', cycle: cycle('', '', 'inReview') });
  expect(prefill(applying, null, [], [], standing(today))['certified']).toMatchObject({ value: 'no' });
  expect(prefill(applying, null, [], [], standing(today))['certificationValid']).toBeUndefined();
});
