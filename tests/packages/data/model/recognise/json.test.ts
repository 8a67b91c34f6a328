import {
  basicInfoSample,
  fastRegisterResponse,
  filingResponse,
  reviewNotice,
  submitReviewRequest,
  submitReviewResponse,
  verifyNoticePush,
} from '../../../../fixtures/officialSamples';
import { error, names, one, sample } from './reading';

const a = sample({ nickname: '甲', appid: 'wx000000000000000a' });
const b = sample({ nickname: '乙', appid: 'wx000000000000000b' });
const sampleName = '帐号名称长度 111111122';

describe('one after another, whatever stands between', () => {
  test.each([
    ['array', `[${a},${b}]`],
    ['commas', `${a},${b},`],
    ['nothing', a + b],
    ['lines', `${a}\r\n\r\n${b}`],
    ['a byte order mark', `\ufeff${a}\ufeff${b}`],
    ['log lines', `[2024-09-01 10:00:01] INFO "resp" = ${a} took 12ms\n2024-09-01 10:00:02 [main] {req ${b}`],
    ['a missing end of the array', `[${a},${b}`],
    ['wrapping', `{"code":200,"data":{"list":[${a},{"account":${b}}]}}`],
    ['keys', `{"wx000000000000000a":${a},"wx000000000000000b":${b}}`],
    ['a trailing comma', `[${a.replace(/}$/, ',}')},${b},\n ]`],
    ['a wrong closing sign', `{"x":[${a}},${b}]`],
    ['a bracket never opened', `]})${a}]${b}`],
    ['a string with braces', `{"log":"}{]["}${a}{"log":"\\"}"}${b}`],
  ])('%s', (_name, text) => {
    expect(names(text)).toEqual(['甲', '乙']);
  });

  test('each is judged by itself', () => {
    expect(names(`[${a},{"errcode":61007,"errmsg":"no"},${b}]`)).toEqual(['甲', '!', '乙']);
    expect(names(`[${a},{"appid":oops},${b}]`)).toEqual(['甲', '!', '乙']);
    expect(names(`${a}\n账号名称: 丙\n到期时间: 2024年1月2日\n${verifyNoticePush}${b}`)).toEqual([
      '甲',
      '丙',
      '我的小程序名',
      '乙',
    ]);
  });

  test('beside JSON a line with a due day counts, one without is told, a log line is passed over', () => {
    expect(names(`${a}\n2024-09-01 10:00 INFO ok\n丙店 到期日 2026-03-05\n丁店 年审`)).toEqual(['甲', '丙店', '!']);
  });
});

describe('damaged on the way', () => {
  test('typographic quotes and full-width signs', () => {
    const curly = basicInfoSample.replace(/"([^"]*)"/g, '“$1”');
    expect(one(curly).facts).toEqual(one(basicInfoSample).facts);
    expect(one(basicInfoSample.replace(/"/g, '”').replace(/,/g, '，').replace(/: /g, '：\u3000')).facts).toEqual(
      one(basicInfoSample).facts,
    );
  });
  test('quotes inside of repaired strings stay', () => {
    expect(names('{“appid”:“wx8ee51415c94040e4”,“nickname”:“他说“好”的"店"”}')).toEqual(['他说“好”的"店"']);
    expect(names('{"appid":"wx8ee51415c94040e4","nickname":"他说“好”，\\"的店",}')).toEqual(['他说“好”，"的店']);
    expect(names('{“appid”:“wx8ee51415c94040e4”,“nickname”:“甲\\u4e59”}')).toEqual(['甲乙']);
  });
  test('a string broken over lines', () => {
    expect(names(`${b}\n${a.replace('甲', '甲\n店')}`)).toEqual(['乙', '甲店']);
    expect(names(a.replace('甲', '甲\n店'))).toEqual(['甲店']);
  });
  test('escaped as a string, once and more often', () => {
    const once = JSON.stringify(basicInfoSample);
    for (const text of [
      once,
      JSON.stringify(once),
      JSON.stringify(JSON.stringify(once)),
      `{"body":${once}}`,
      `data=${once};`,
    ])
      expect(names(text)).toEqual([sampleName]);
    expect(names(JSON.stringify(once.slice(1, -1)))).toEqual([sampleName]);
  });
  test('a notice inside of JSON', () => {
    expect(names(JSON.stringify({ content: reviewNotice }))).toEqual(['我的小程序名']);
  });
  test('a truncated paste says so', () => {
    expect(error(basicInfoSample.slice(0, 300))).toContain('不完整');
    expect(error(basicInfoSample.slice(0, 60))).toContain('不完整');
    expect(names(`${basicInfoSample.slice(0, 60)}\n${a}`)).toEqual(['!', '甲']);
    expect(error(a.replace(':', ' '))).toContain('格式不对');
  });
});

describe('not an account', () => {
  test.each([
    [40001, 'errcode 40001：invalid credential'],
    ['61007', 'errcode 61007'],
    [-1, 'errcode -1'],
  ])('a failed call %p is named', (errcode, said) => {
    expect(
      error(JSON.stringify({ errcode, errmsg: 'invalid credential', appid: 'wx8ee51415c94040e4', account_type: 3 })),
    ).toContain(said);
  });
  test('a failed call without a message', () => {
    expect(error('{"errcode":48001}')).toContain('（errcode 48001）');
  });
  test.each([
    [filingResponse, '备案信息'],
    ['{"is_canceling":false,"status":6}', '备案信息'],
    [fastRegisterResponse, '快速注册的结果'],
    [submitReviewResponse, '提交认证的结果'],
    [submitReviewRequest, '提交认证用的资料'],
    ['{"errcode":0,"errmsg":"ok"}', '没有找到账号信息'],
    ['{"a":[1,"x",null,"[1","[1]"]}', '没有找到账号信息'],
  ])('%s', (text, said) => {
    expect(error(text)).toContain(said);
  });
  test('brackets in a name are no data', () => {
    expect(names('杭州[直营]店{1} 2026-03-05')).toEqual(['杭州[直营]店{1}']);
    expect(names('杭州["直营"]店 2026-03-05')).toEqual(['杭州["直营"]店']);
    expect(names('杭州{"直营"}店 2026-03-05')).toEqual(['杭州{"直营"}店']);
  });
  test('keys of the prototype are data like others', () => {
    expect(
      names('{"__proto__":{"appid":"wx8ee51415c94040e4","nickname":"甲"},"constructor":{"prototype":{"name":"x"}}}'),
    ).toEqual(['甲']);
    expect(({} as Record<string, unknown>)['nickname']).toBeUndefined();
    expect(error('{"Event":"constructor","ToUserName":"x"}')).toContain('没有找到账号信息');
  });
});
