import * as samples from '../../../../fixtures/officialSamples';
import { error, names, one, read } from './reading';

const notice = (name: string, due: string): string =>
  `账号名称: ${name}\n到期时间: ${due}\n详情: 账号已进入年审期，请尽快完成认证年审。`;

test('the official notice', () => {
  const { source, facts, warnings } = one(samples.reviewNotice);
  expect(source).toBe('notice');
  expect(facts).toMatchObject({
    name: '我的小程序名',
    kind: 'miniProgram',
    certifiedHow: 'unknown',
    dueOn: '2024-01-02',
    dueTrust: 'imported',
    appid: '',
  });
  expect(warnings).toEqual([]);
});

test.each([
  ['one line', samples.reviewNotice.replace(/\n/g, ' ')],
  ['one line with commas', samples.reviewNotice.replace(/\n/g, '，')],
  ['Windows line ends', samples.reviewNotice.replace(/\n/g, '\r\n')],
  ['escaped line ends', samples.reviewNotice.replace(/\n/g, '\\n')],
  ['escaped Windows line ends', samples.reviewNotice.replace(/\n/g, '\\r\\n')],
  ['full-width colons', samples.reviewNotice.replace(/:/g, '：')],
  ['values on lines of their own', samples.reviewNotice.replace(/: /g, ':\n')],
  ['labels without colons', samples.reviewNotice.replace(/: /g, '\n')],
  ['帐号', samples.reviewNotice.replace('账号名称', '帐号名称')],
  ['a chat around it', `客服小王 10:24\n【通知】2023-11-22\n${samples.reviewNotice}\n收到，谢谢`],
  ['a time of day', samples.reviewNotice.replace('2日', '2日 10:24:05')],
  ['unix seconds', samples.reviewNotice.replace('2024年1月2日', '1704162245')],
  ['another order', samples.reviewNotice.replace(/(.*)\n(.*)\n/, '$2\n$1\n')],
])('the notice with %s', (_name, text) => {
  expect(one(text)).toMatchObject({
    source: 'notice',
    facts: { name: '我的小程序名', dueOn: '2024-01-02', dueTrust: 'imported' },
  });
});

test('several notices, each judged by itself', () => {
  const three = [notice('甲', '2024年1月2日'), notice('乙', '2024年2月30日'), notice('丙', '2024/3/5')];
  for (const glue of ['\n', '\n\n', ' ']) expect(names(three.join(glue))).toEqual(['甲', '!', '丙']);
});

test('parts of two notices are never married', () => {
  expect(names('账号名称: 甲\n账号名称: 乙\n到期时间: 2024年1月2日')).toEqual(['!', '乙']);
  expect(
    names('账号名称: 甲\n到期时间: 2024年1月2日\n到期时间: 2024年2月2日\n账号名称: 丙\n到期时间: 2024年3月2日'),
  ).toEqual(['甲', '!', '丙']);
});

test.each([
  [notice('', '2024年1月2日').replace('账号名称: \n', '账号名称: ，\n'), '没有账号名称'],
  [notice('甲', '很快'), '“甲”的到期时间读不懂'],
  [notice('甲', '2024年2月30日'), '只有 29 天'],
  [notice('甲', '2023年1月2日 至 2024年1月2日'), '有 2 个日期'],
])('%j says what is wrong', (text, said) => {
  expect(error(text)).toContain(said);
});

test('a notice for any account leaves the kind open', () => {
  expect(one(notice('甲', '2024年1月2日')).facts.kind).toBe('');
});

test('only one of the two labels makes no notice', () => {
  expect(one('账号名称: 甲店\n2024年1月2日')).toMatchObject({
    source: 'plainText',
    facts: { name: '甲店', dueTrust: 'estimated' },
  });
  expect(one('甲店\n到期时间: 2024年1月2日')).toMatchObject({ source: 'plainText', facts: { name: '甲店' } });
});

describe('pushes', () => {
  test('the official push gives the appid with the notice', () => {
    const { facts, warnings } = one(samples.verifyNoticePush);
    expect(facts).toMatchObject({
      name: '我的小程序名',
      appid: 'wxaf614423g25ffd9b',
      kind: 'miniProgram',
      dueOn: '2024-01-02',
      dueTrust: 'imported',
    });
    expect(warnings.join()).toContain('wxaf614423g25ffd9b');
  });
  test('the same fields as JSON', () => {
    const push = {
      InfoType: 'notify_3rd_wxa_wxverify',
      appid: 'wxaf614423a25ffd9b',
      expired: 1704162245,
      message: samples.reviewNotice,
    };
    expect(one(JSON.stringify(push))).toMatchObject({
      source: 'notice',
      facts: { appid: 'wxaf614423a25ffd9b', dueOn: '2024-01-02' },
      warnings: [],
    });
    expect(one(JSON.stringify({ ...push, message: '' }))).toMatchObject({ facts: { name: 'wxaf614423a25ffd9b' } });
    expect(one(JSON.stringify({ ...push, expired: '' })).facts.dueOn).toBe('2024-01-02');
    expect(one(JSON.stringify({ ...push, expired: 1704262245 })).warnings.join()).toContain('2024-01-02');
    expect(one(JSON.stringify({ ...push, expired: 1704262245 })).facts.dueOn).toBe('2024-01-03');
    expect(error(JSON.stringify({ ...push, message: '', appid: '' }))).toContain('没有账号名称');
    expect(error(JSON.stringify({ ...push, message: '', expired: 'soon' }))).toContain('没有能读懂的到期时间');
  });
  test.each([
    [samples.annualRenewEvent, '2015年9月16日的推送：年审提醒，到期日 2015年9月16日'],
    [samples.qualificationSuccessEvent, '推送：资质认证成功'],
    [samples.namingSuccessEvent, '推送：名称认证成功'],
    [samples.qualificationFailEvent, '资质认证失败：by time。没有写清是哪个账号（toUser）'],
    ['<xml><InfoType>notify_3rd_wxa_auth</InfoType><appid>wx1</appid></xml>', '认证还没有审核单'],
    ['<xml><MsgType>text</MsgType><Broken></xml>', '没有能认出的账号信息'],
  ])('%s is told from a notice', (text, said) => {
    expect(error(text)).toContain(said);
  });
  test('an event without an id that can be stored asks for the account to be chosen by hand', () => {
    expect(error(samples.annualRenewEvent)).toContain('手动填写');
  });
  test('XML that is cut off is text like any other', () => {
    expect(read(samples.annualRenewEvent.slice(0, -10))[0]?.ok).toBe(false);
  });
});

test('a line between notices that could be an account is read, with a word to check', () => {
  const text = `${notice('甲', '2024年1月2日')}\n\n西湖边的书店 2025-05-20\n\n${notice('乙', '2024年2月2日')}`;
  expect(names(text)).toEqual(['甲', '乙', '西湖边的书店']);
  expect(read(text)[2]).toMatchObject({ ok: true, value: { warnings: [expect.stringContaining('请核对')] } });
});

describe('in the words of providers, consoles and pictures', () => {
  test.each([
    ['认证到期提醒\n小程序名称：示例茶馆\n到期时间：2026-03-05 23:59:59\n备注：请尽快完成年审', 'miniProgram'],
    ['服务号名称: 示例茶馆\n认证到期时间: 2026年3月5日', 'service'],
    ['订阅号名称：示例茶馆 过期时间：2026/3/5', 'subscription'],
    ['公众号名称：示例茶馆\n认证到期日：2026-03-05\n温馨提示：逾期将影响使用', ''],
    ['账号名称 示例茶馆\n到期时间 2026年3月5日\n详情 账号已进入年审期', ''],
    ['账号名称\t示例茶馆\n到期时间\t2026年3月5日', ''],
    ['帐号昵称 >>> 示例茶馆\n有效期至 >>> 2026-03-05', ''],
  ])('%j', (text, kind) => {
    expect(one(text).facts).toMatchObject({ name: '示例茶馆', dueOn: '2026-03-05', kind });
  });

  test('only the platform’s own labels make a date the platform’s', () => {
    expect(one('账号名称 示例茶馆\n到期时间 2026年3月5日').facts.dueTrust).toBe('imported');
    expect(one('小程序名称：示例茶馆\n到期时间：2026-03-05').facts.dueTrust).toBe('estimated');
  });

  test('titles of columns are no notice', () => {
    expect(names('账号名称 账号类型 认证到期时间\n示例茶馆 服务号 2026-03-05')).not.toContain('账号类型');
  });
});
