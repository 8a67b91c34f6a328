import { readErrorText } from '../../../../../miniprogram/packages/register/model/errorCodes/readErrorText';

/** Codes too short to be known by their shape: they count only behind a label, in whatever notation it stands. */
const short = [-1, 101, 102, 103, 104, 105, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008];
const long = [61052, 53013, 89249, 100001];

const notations: readonly (readonly [string, 'errcode' | 'status', (code: number) => string])[] = [
  ['JSON', 'errcode', (code) => `{"errcode":${code},"errmsg":"failed"}`],
  ['JSON with a text', 'status', (code) => `{"InfoType":"notify","status":"${code}","msg":"x"}`],
  ['escaped JSON', 'errcode', (code) => `"{\\"errcode\\":${code},\\"errmsg\\":\\"x\\"}"`],
  ['JSON escaped twice', 'errcode', (code) => `{\\\\"errcode\\\\":\\\\"${code}\\\\"}`],
  ['XML', 'status', (code) => `<xml><status>${code}</status><msg>x</msg></xml>`],
  ['XML with CDATA', 'status', (code) => `<xml>\n<status><![CDATA[${code}]]></status>\n</xml>`],
  ['XML as entities', 'status', (code) => `&lt;status&gt;${code}&lt;/status&gt;`],
  ['entities for quotes', 'errcode', (code) => `{&quot;errcode&quot;:${code}}`],
  ['print_r', 'errcode', (code) => `Array\n(\n    [errcode] => ${code}\n    [errmsg] => x\n)`],
  ['var_dump', 'errcode', (code) => `array(2) {\n  ["errcode"]=>\n  int(${code})\n  ["errmsg"]=>\n  string(1) "x"\n}`],
  ['var_dump of a text', 'errcode', (code) => `["errcode"]=> string(4) "${code}"`],
  ['repr of Python 2', 'errcode', (code) => `{u'errcode': ${code}, u'errmsg': u'x'}`],
  ['repr with a text', 'errcode', (code) => `{'errcode': '${code}', 'errmsg': 'x'}`],
  ['a Ruby hash', 'errcode', (code) => `{:errcode=>${code}, :errmsg=>"x"}`],
  ['toString', 'errcode', (code) => `WxError(errcode=${code}, errmsg=x)`],
  ['console.log', 'errcode', (code) => `{ errcode: ${code}, errmsg: 'x' }`],
  ['a query', 'errcode', (code) => `?errcode=${code}&errmsg=x`],
  ['YAML', 'errcode', (code) => `errcode: ${code}\nerrmsg: x`],
  ['a word: 返回', 'errcode', (code) => `调用接口返回${code}，是什么意思`],
  ['a word: 返回了', 'errcode', (code) => `接口返回了 ${code}`],
  ['a word: 返回码', 'errcode', (code) => `返回码：${code}`],
  ['a word: 错误码', 'errcode', (code) => `错误码为${code}。`],
  ['a word: 错误代码', 'errcode', (code) => `错误代码：【${code}】`],
  ['a word: 返回的是', 'errcode', (code) => `返回的是${code}`],
  ['a word: 返回结果', 'errcode', (code) => `返回结果：（${code}）`],
  ['MongoDB', 'errcode', (code) => `{ errcode: NumberInt(${code}) }`],
  ['a word: 报错', 'errcode', (code) => `一直报错 ${code}`],
  ['a word: 状态', 'status', (code) => `推送的状态是 ${code}`],
  ['full width', 'errcode', (code) => `ｅｒｒｃｏｄｅ：${code}`],
  ['a minus of print', 'errcode', (code) => `errcode=${String(code).replace('-', '−')}`],
];

describe.each(notations)('%s', (_name, field, write) => {
  test.each([...short, ...long])('%i is read, and nothing else', (code) => {
    const { known, unknown } = readErrorText(write(code));
    expect(known.map((entry) => entry.code)).toEqual([code]);
    expect(unknown).toEqual([]);
    if (code === -1) expect(known[0]?.cause).toBe(field === 'status' ? 'otherFlow' : 'busy');
  });
});

test.each([
  '一共返回 1001 条记录',
  '状态 101 天没变',
  '提示 103 次',
  'HTTP 200 OK',
  '共 1001 个小程序',
  '电话 1001-1002',
])('%s has no code in it', (text) => {
  expect(readErrorText(text).known).toEqual([]);
});
