import * as fc from 'fast-check';
import { readPrinted } from '../../../../../miniprogram/packages/data/model/recognise/printed';
import { basicInfoSample } from '../../../../fixtures/officialSamples';
import { one, read } from './reading';
import { printers } from './printers';

const answer = {
  errcode: 0,
  errmsg: 'ok',
  appid: 'wx00000000000000a1',
  account_type: 3,
  principal_type: 1,
  principal_name: '青岛示例商贸有限公司',
  realname_status: 1,
  wx_verify_info: {
    qualification_verify: true,
    naming_verify: true,
    annual_review: true,
    annual_review_begin_time: 1764864000,
    annual_review_end_time: 1772640000,
  },
  nickname: '示例茶馆',
  nickname_info: { nickname: '示例茶馆', modify_used_count: 1, modify_quota: 2 },
};
const expected = {
  name: '示例茶馆',
  appid: 'wx00000000000000a1',
  kind: 'miniProgram',
  subjectName: '青岛示例商贸有限公司',
  dueOn: '2026-03-05',
  opensOn: '2025-12-05',
  dueTrust: 'imported',
};

describe('the same account in every notation', () => {
  test.each(Object.keys(printers))('%s', (notation) => {
    const print = printers[notation];
    for (const width of [20, 37, 80, 90])
      expect(one(print?.(answer, width) ?? '', '2026-01-05').facts).toMatchObject(expected);
  });
});

/** Names as shops have them: no quotes, which programs print as they are; the rest is for the reader to stand. */
const names = fc
  .array(fc.constantFrom('茶', '馆', 'A', 'b', '7', '-', '·', '(', ')', '（', '）', ' ', '+', '&'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => `示${parts.join('').trim()}例`.replace(/\(|\)/g, ''));

test('whatever the name and the days, in any notation, wrapped anywhere', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(printers)),
      names,
      fc.integer({ min: 1700000000, max: 1900000000 }),
      fc.integer({ min: 12, max: 120 }),
      (notation, name, end, width) => {
        const verify = {
          ...answer.wx_verify_info,
          annual_review_begin_time: end - 90 * 86400,
          annual_review_end_time: end,
        };
        const value = { ...answer, nickname: name, nickname_info: { nickname: name }, wx_verify_info: verify };
        const plain = one(JSON.stringify(value), '2026-01-05').facts;
        expect(one(printers[notation]?.(value, width) ?? '', '2026-01-05').facts).toEqual(plain);
      },
    ),
  );
});

test.each(Array.from({ length: 40 }, (_, at) => at))('a log line cut off after %i characters is no account', (at) => {
  const line = printers['a log line']?.(answer, 60) ?? '';
  expect(read(line.slice(0, at), '2026-01-05').filter((item) => item.ok)).toEqual([]);
});

test('cut off anywhere, nothing is read with fields missing in silence', () => {
  const whole = one(JSON.stringify(answer), '2026-01-05').facts;
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(printers)), fc.nat(600), (notation, at) => {
      const text = printers[notation]?.(answer, 60) ?? '';
      for (const item of read(text.slice(0, at), '2026-01-05')) {
        if (item.ok) expect(item.value.facts).toEqual(whole);
      }
    }),
  );
});

describe('what can not be read says what it is', () => {
  test.each([
    ['Go', '&{Appid:wx00000000000000a1 WxVerifyInfo:{QualificationVerify:true AnnualReviewEndTime:1772640000}}'],
    ['a hole', "{'appid': 'wx1', 'wx_verify_info': <VerifyInfo object at 0x7f>, 'nickname': '甲'}"],
  ])('%s', (_name, text) => {
    expect(read(text, '2026-01-05')).toMatchObject([
      { ok: false, problem: { message: expect.stringMatching(/程序|JSON/) } },
    ]);
  });
});

test('plain text is no printed answer', () => {
  for (const text of ['杭州示例 2026-03-05', '{杭州}', '[1, 2', '说明：无', '{"a": oops}', '(x', '']) {
    expect(readPrinted(text)).toBeNull();
  }
  expect(readPrinted(basicInfoSample)).toEqual({ value: JSON.parse(basicInfoSample) as unknown });
});
