import fc from 'fast-check';
import { readErrorText } from '../../../../../miniprogram/packages/register/model/errorCodes/readErrorText';

const codesIn = (text: unknown): number[] => readErrorText(text).known.map((entry) => entry.code);

describe('codes among other things', () => {
  test.each<[string, number[]]>([
    ['errcode: 61052 hint: [xyz123]', [61052]],
    ['errcode:61052hint:[53013]', [61052]],
    ['errcode=61055 rid: 64f1a2b3-53013-5e6f7a8b', [61055]],
    ['{"errcode":61058,"errmsg":"invalid ticket","rid":"61052-0a1b2c"}', [61058]],
    ['先是 61052，后来又报 53013 和 61052', [61052, 53013]],
    ['61052,53013/53311', [61052, 53013, 53311]],
    ['错误码：６１０５７', [61057]],
    ['err_code 53302。', [53302]],
    ['errcode: 61053.', [61053]],
    ['错误61052请先认证', [61052]],
    ['{"FromUserName":"gh_61052","appid":"wx61052aa53013","status":100001}', [100001]],
    ['公众号未认证', [61052]],
    ['该账号还没通过微信认证，无法快速注册', [61052]],
    ['当前账号主体类型不允许设置此种类目', [53302]],
    ['invalid nickname size(4-30)', [85030]],
    ['请求超时，请稍后再试', [61058]],
  ])('%s', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });
});

describe('hostile and empty inputs lead to a clear message', () => {
  const long = '9'.repeat(100_000);
  test.each<[string, unknown]>([
    ['empty', ''],
    ['blanks', ' \n\t\u3000 '],
    ['not a text: undefined', undefined],
    ['not a text: null', null],
    ['not a text: a number', 61052],
    ['not a text: an object', { errcode: 61052 }],
    ['a very long number', long],
    ['a very long run of labels', 'code '.repeat(30_000)],
    ['a label and very many blanks', `code${' '.repeat(200_000)}x`],
    ['very many brackets', '{['.repeat(50_000)],
    ['broken JSON', '{"errcode":'],
    ['JSON with a value of another kind', '{"errcode":{"a":[true]}}'],
    ['lone surrogates', '\ud800\udfff\ud83d'],
    ['emoji', '😀😡🙃'],
    ['control characters', '\u0000\u0001\u001b[31m'],
    ['right-to-left marks', '\u202e25016\u202c'],
    ['a date and a time', '2026-03-05 10:24:05'],
    ['a phone number', '13800061052'],
    ['an amount', '￥61,052.00 元'],
    ['a decimal', '0.61052'],
    ['an appid', 'wx8ee51415c94040e4'],
    ['an original id', 'gh_61052'],
    ['a request id', 'rid: 61052-61055-53013'],
    ['markup', '<script>alert(1)</script>'],
    ['a pattern', '(a+)+$ .* \\d{5}'],
    ['a key of every object', '__proto__ constructor toString'],
    ['a code with a digit too many', '610521'],
    ['a sentence without a code', '注册不了怎么办'],
  ])('%s', (_what, text) => {
    const { known, message } = readErrorText(text);
    expect(known).toEqual([]);
    expect(message).toMatch(/从头检查一遍|没有内容/);
    expect(message.length).toBeLessThan(200);
  });

  test('an unknown code says so', () => {
    for (const text of ['61999', 'errcode: 61999', '注册失败 61999', '{"errcode":"61999"}']) {
      expect(readErrorText(text)).toEqual({
        known: [],
        unknown: [61999],
        message: '不认识的错误码：61999。可以从头检查一遍。',
      });
    }
    expect(readErrorText('{"errcode":61052} {"errcode":48001}').unknown).toEqual([48001]);
  });

  test('success is not an error', () => {
    expect(readErrorText('{"errcode":0,"errmsg":"ok"}').message).toContain('0 表示成功');
    expect(readErrorText('0').known).toEqual([]);
  });

  test('a code of the other flow is said to be one', () => {
    expect(readErrorText('89249').message).toContain('不是用公众号注册的');
    expect(readErrorText('61052 89249').message).not.toContain('不是用公众号注册的');
  });

  test('it never throws and always says something', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.json(), fc.anything()), (text) => {
        expect(readErrorText(text).message).not.toBe('');
      }),
    );
  });

  test('a code between any two texts without letters, digits or joining marks is found', () => {
    const around = fc.string({
      unit: fc.constantFrom('错', '误', '，', '。', ' ', '\n', '！', '（', '）', '「'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(around, around, fc.constantFrom(61052, 53013, 53311, 89247), (before, after, code) => {
        expect(codesIn(`${before}${code}${after}`)).toEqual([code]);
      }),
    );
  });
});
