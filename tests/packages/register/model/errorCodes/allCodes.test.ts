import type { CodeCause } from '../../../../../miniprogram/packages/register/model/errorCodes/errorCode';
import {
  answersFromCodes,
  causeLabel,
  codeOf,
  isKnownCode,
  knownCodes,
} from '../../../../../miniprogram/packages/register/model/errorCodes/allCodes';
import { readErrorText } from '../../../../../miniprogram/packages/register/model/errorCodes/readErrorText';
import { choiceOf } from '../../../../../miniprogram/packages/register/model/diagnosis/answers';
import { verdict } from '../../../../../miniprogram/packages/register/model/diagnosis/verdict';

/** Codes of the official page and of public SDKs by cause, written down from the source, not from the code. */
const expected: Record<string, readonly number[]> = {
  '1': [61051, 61052, 61056, 61061],
  '2': [
    53010, 53012, 53013, 53014, 53015, 53016, 53017, 53018, 53019, 85030, 91002, 91003, 91004, 91005, 91006, 91007,
    91008, 91009, 86011, 91010, 91011, 91012, 91013, 91014, 91015, 91016, 91017, 91018, 91019,
  ],
  '3': [53300, 53301, 53302, 53303, 53304, 53305, 53306, 53307, 53308, 53310, 53311],
  subjectCap: [61053],
  subjectBlocked: [61054],
  monthlyQuota: [61055],
  unfinished: [61057],
  scanTicket: [61058],
  retryGap: [53011],
  thirdParty: [61028, 61029, 61060],
  aside: [41033, 89609, 91001],
  // In an answer, and where nobody knows where it stood.
  busy: [-1],
  otherFlow: [
    101, 102, 103, 104, 105, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 61070, 86004, 89247, 89248, 89249,
    89250, 89251, 89252, 89253, 89254, 89255, 89295, 100001, 100002, 100003, 91030, 86030, 86031, 86032, 86033, 86034,
    86035, 86036, 86037, 86038, 86039, 86040,
  ],
};

const rows = Object.entries(expected).flatMap(([cause, codes]) => codes.map((code) => [code, cause] as const));

test('every code once, and no other', () => {
  expect([...knownCodes].sort((a, b) => a - b)).toEqual(rows.map(([code]) => code).sort((a, b) => a - b));
});

describe.each(rows)('%i', (code, cause) => {
  const sentence = `快速注册小程序失败，错误码 ${code}，请稍后重试（2026年3月5日 10:24）`;

  test('is read however it stands there, and leads to its cause', () => {
    const texts = [
      String(code),
      `{"errcode":${code},"errmsg":"failed rid: 64f1a2b3-61052-5e6f7a8b"}`,
      `{ "errmsg": "x", "errcode" : "${code}" }`,
      sentence,
      [...String(code)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
    ];
    const read = texts.map((text) => {
      const { known, unknown, message } = readErrorText(text);
      const causes = known.map((entry) => [entry.code, String(entry.cause)]);
      return { text, causes, unknown, told: message.includes(`${code}：`) };
    });
    expect(read).toEqual(texts.map((text) => ({ text, causes: [[code, cause]], unknown: [], told: true })));
  });

  test('says what it means and what to do', () => {
    const entry = isKnownCode(code) ? codeOf(code) : undefined;
    expect(entry?.meaning).toMatch(/[\u4e00-\u9fff]{4}/);
    expect(entry?.remedy !== null || entry?.advice !== '').toBe(true);
    expect(causeLabel(cause.length === 1 ? (Number(cause) as CodeCause) : (cause as CodeCause))).not.toBe('');
  });
});

describe('a code as an answer', () => {
  const answering = knownCodes.map(codeOf).filter((entry) => entry.answer !== null);

  test.each(answering.map((entry) => [entry.code, entry] as const))(
    '%i fails its question, and its remedy is on the list',
    (code, entry) => {
      const choice = entry.answer ? choiceOf(entry.answer.question, entry.answer.value) : undefined;
      expect(choice?.outcome).toBe('failing');
      const result = verdict(answersFromCodes([entry]));
      // 61056 goes with organisations that have to tick: the question comes up once the subject is known.
      const asked =
        code === 61056
          ? verdict({ ...answersFromCodes([entry]), subjectType: { value: 'media', by: 'you', evidence: '' } })
          : result;
      expect(asked.failing.map((finding) => finding.question)).toEqual([entry.answer?.question]);
      expect(asked.failing[0]?.evidence).toContain(String(code));
      expect(asked.todos.map((todo) => todo.id)).toContain(entry.remedy);
      expect(asked.conclusion).toBe('problems');
    },
  );

  test.each<[string, string, boolean]>([
    ['−1 in an answer', '{"errcode":-1,"errmsg":"system error rid: 64f1a2b3-5e6f7a8b-01"}', false],
    ['−1 alone', '-1', false],
    ['−1 as a pushed result', '<InfoType>notify_third_fasteregister</InfoType><status>-1</status>', true],
    ['1003 in an answer', '{"errcode":1003,"errmsg":"failed"}', false],
    ['1003 as a pushed result', '{"InfoType":"notify_third_fasteregister","status":"1003"}', true],
    ['1003 alone', '1003', true],
  ])('%s tells the other flow only where its results stand', (_what, text, tells) => {
    const { known, message } = readErrorText(text);
    expect(known).toHaveLength(1);
    expect(answersFromCodes(known).flow?.value).toBe(tells ? 'faceScan' : undefined);
    expect(message.includes('不是用公众号注册的')).toBe(tells);
  });

  test('what −1 means depends on where it stands; alone, both are told', () => {
    const told = (text: string): string =>
      readErrorText(text)
        .known.map((e) => `${e.meaning}${e.advice}`)
        .join();
    expect(told('{"errcode":-1}')).not.toContain('姓名');
    expect(told('{"errcode":-1}')).toContain('系统繁忙');
    expect(told('status: -1')).toContain('姓名不一致');
    expect(told('status: -1')).not.toContain('繁忙');
    expect(told('-1')).toMatch(/系统繁忙.*姓名不一致/);
  });

  test('a code of the other flow decides the flow only when it stands alone', () => {
    const other = [codeOf(89251)];
    const both = [codeOf(89251), codeOf(61052)];
    expect(verdict(answersFromCodes(other)).conclusion).toBe('otherFlow');
    expect(verdict(answersFromCodes(both)).failing.map((finding) => finding.question)).toEqual(['certified']);
    expect(answersFromCodes([])).toEqual({});
  });
});
