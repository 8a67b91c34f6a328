import { error, names, one, read } from './reading';

test('the example of the help', () => {
  expect(one('杭州示例商贸小程序 认证到期日 2026-03-05', '2025-12-10')).toMatchObject({
    source: 'plainText',
    facts: {
      name: '杭州示例商贸小程序',
      dueOn: '2026-03-05',
      dueTrust: 'estimated',
      certifiedHow: 'unknown',
      kind: '',
      opensOn: '',
    },
    warnings: [],
  });
});

test.each([
  ['小店 2026-3-5', '小店'],
  ['小店2026年3月5日', '小店'],
  ['2026/03/05 小店', '小店'],
  ['小店　２０２６－０３－０５', '小店'],
  ['小店 20260305', '小店'],
  ['小店：2026.3.5', '小店'],
  ['小店 2026-03-05 10:24:05', '小店'],
  ['小店 2026年3月5日 10时24分', '小店'],
  ['小店 2026年3月5日（周四）到期', '小店'],
  ['小店 2026年3月5日 星期四 10:24', '小店'],
  ['小店将于2026年3月5日到期', '小店'],
  ['小店的认证有效期至 2026-03-05', '小店'],
  ['小店 2026-03-05 前年审', '小店'],
  ['小店\n\n认证到期日：2026-03-05', '小店'],
  ['账号名称：小店\n2026-03-05', '小店'],
  ['小程序名称: 小店\n到期日: 2026-03-05', '小店'],
  ['到期日 小店 | 2026-03-05', '小店'],
  ['账号名称\t到期日\n小店\t2026-3-5', '小店'],
  ['1、小店 2026-03-05', '小店'],
  ['- 小店 2026-03-05', '小店'],
  ['“小店”小程序将于2026年3月5日到期', '小店'],
  ['《小店》2026-03-05', '小店'],
  ['小店“旗舰”店 2026-03-05', '小店“旗舰”店'],
  ['帐号名称长度 111111122 2026-03-05', '帐号名称长度 111111122'],
  ['电话店 13820260305 2026-03-05', '电话店 13820260305'],
  ['到期提醒助手 2026-03-05', '到期提醒助手'],
  ['年审管家 2026-03-05', '年审管家'],
  ['华为 2026-03-05', '华为'],
  ['小店2026年03月05日到期了', '小店'],
  ['<b>店</b> 2026-03-05', '<b>店</b>'],
  ['小店 小店, 2026-03-05', '小店 小店'],
  ['小店 88888888 2026-03-05', '小店 88888888'],
  ['小店A2026-03-05', '小店A'],
])('%j is %s', (text, name) => {
  expect(one(text).facts).toMatchObject({ name, dueOn: '2026-03-05' });
});

test('ids are set aside', () => {
  expect(one('小店 wx8ee51415c94040e4 gh_0123456789ab 2026-03-05').facts).toMatchObject({
    name: '小店',
    appid: 'wx8ee51415c94040e4',
    originalId: 'gh_0123456789ab',
  });
  const nameless = one('AppID：wx8ee51415c94040e4 到期 2026-03-05');
  expect(nameless.facts.name).toBe('wx8ee51415c94040e4');
  expect(nameless.warnings.join()).toContain('先用 AppID 代替');
});

test.each([
  ['小店 2025-03-05 至 2026-03-05', '有 2 个日期（2025-03-05、2026-03-05）'],
  ['小店', '没有找到到期日'],
  ['2026-03-05', '没有账号名称'],
  ['认证到期日：2026年3月5日', '没有账号名称'],
  ['小店 2026-02-30', '2026 年 2 月只有 28 天'],
  ['小店 20260230', '2026 年 2 月只有 28 天'],
  ['小店 1999-03-05', '2000 到 2099'],
  ['小店 3月5日', '少了年份'],
  ['小店，大店 2026-03-05', '分不清账号名称是哪一段（小店、大店）'],
  ['客户：小店 2026-03-05', '分不清账号名称是哪一段'],
  ['小店 认证时间 2025-03-05', '写的是“认证时间”，不是到期日'],
  ['小店 注册日期：2025-03-05', '不是到期日'],
  [
    '这是一段很长很长的话讲的是我们公司去年做过的那个小程序认证的事情现在不记得具体是什么时候到期的了 2026-03-05',
    '像一句话',
  ],
  ['！！！', '没有账号名称，也没有日期'],
  ['', '还没有内容'],
  [' \n\t\ufeff', '还没有内容'],
])('%j says what is missing: %s', (text, said) => {
  expect(error(text)).toContain(said);
});

test('said to be due after the date, the date is the due day', () => {
  expect(one('小店认证 2026-03-05 到期').facts).toMatchObject({ dueOn: '2026-03-05' });
});

test('a list is read line by line', () => {
  expect(
    names('名称 到期日\n甲店 2026-03-05\n乙店\t2026/3/6 10:00\n丙店\n\n丁店：2026-02-30\n\n戊店\n2026年3月8日'),
  ).toEqual(['甲店', '乙店', '!', '!', '戊店']);
  expect(names('账号名称\t到期日\n甲店\t2026-03-05\n乙店\t2026-03-05')).toEqual(['甲店', '乙店']);
});

test('the excerpt shows the beginning of what could not be read', () => {
  expect(read('小店\u202e')[0]).toMatchObject({ ok: false, problem: { excerpt: '小店' } });
  expect(read(`小店${'很'.repeat(100)}`)[0]).toMatchObject({
    ok: false,
    problem: { excerpt: `小店${'很'.repeat(58)}…` },
  });
});

describe('sentences around a name and a day', () => {
  test.each([
    '您的公众号“示例茶馆”微信认证将于2026年03月05日到期，请尽快进行年审',
    '你的小程序“示例茶馆”将于2026年3月5日到期，请及时完成年审',
    '示例茶馆 微信认证将于2026年03月05日到期',
    '示例茶馆认证即将于2026-03-05到期，逾期将影响使用',
    '【认证到期提醒】\n示例茶馆 2026-03-05',
  ])('%s', (text) => {
    expect(one(text).facts).toMatchObject({ name: '示例茶馆', dueOn: '2026-03-05' });
  });

  test.each([
    '微信认证将于2026年03月05日到期，请尽快进行年审\n认证到期后，认证标识不再展示。',
    '【系统消息】公众号年审即将到期(03.05)\n认证到期时间 >>> 2026-03-05 00:00:00',
    '您的小程序将于2026年3月5日到期，请尽快完成年审',
  ])('%j has no name, and no word of it becomes one', (text) => {
    expect(error(text)).toMatch(/只有日期|没有账号名称/);
  });

  test('names that look like such words stay names', () => {
    expect(names('到期提醒助手 2026-03-05\n年审管家 2026-03-06\n请客吧小馆 2026-03-07')).toEqual([
      '到期提醒助手',
      '年审管家',
      '请客吧小馆',
    ]);
  });
});

describe('marks in front of a line are no part of the name', () => {
  test.each([
    '1.',
    '1. ',
    '1、',
    '12）',
    '（1）',
    '(1) ',
    '①',
    '⑴',
    '1️⃣',
    '1️⃣ ',
    '✅',
    '✅ ',
    '⭐️ ',
    '• ',
    '- ',
    '一、',
    '★ ',
  ])('%s', (mark) => {
    expect(names(`${mark}示例茶馆 2026-03-05\n${mark}示例书店 2026-04-06`)).toEqual(['示例茶馆', '示例书店']);
  });

  test('a number that belongs to the name stays', () => {
    expect(names('1.5度咖啡 2026-03-05\n7号店 2026-03-06\n85度C 2026-03-07')).toEqual(['1.5度咖啡', '7号店', '85度C']);
  });
});

test('a kind that is said beside the name is the kind, not the name', () => {
  for (const text of [
    '小满读书会 服务号 2026.4.9',
    '小满读书会\t服务号\t2026-04-09',
    '服务号，小满读书会，2026-04-09',
  ]) {
    expect(one(text).facts).toMatchObject({ name: '小满读书会', kind: 'service', dueOn: '2026-04-09' });
  }
  expect(one('杭州示例商贸小程序 2026-04-09').facts).toMatchObject({ name: '杭州示例商贸小程序', kind: '' });
});

describe('no date that isn’t a due day becomes one', () => {
  test.each([
    '西湖茶事 2023-05-01 注册',
    '西湖茶事 2023-05-01创建',
    '西湖茶事 更新时间：2023-05-01',
    '西湖茶事 域名到期 2025-03-05',
    '西湖茶事 营业执照有效期至 2025-03-05',
    '西湖茶事 合同到期时间：2025-03-05',
  ])('%s', (text) => {
    expect(error(text)).toContain('不是到期日');
  });

  test.each(['\t', ' | ', ','])('a column of other dates, cells parted by %j', (glue) => {
    const table = (...rows: string[][]): string => rows.map((cells) => cells.join(glue)).join('\n');
    expect(names(table(['公众号名称', 'AppID', '创建时间'], ['西湖茶事', 'wx00112233445566aa', '2023-05-01']))).toEqual(
      ['!'],
    );
    const both = table(['账号名称', '认证时间', '到期时间'], ['西湖茶事', '2024-03-06', '2025-03-05']);
    expect(one(both).facts).toMatchObject({ name: '西湖茶事', dueOn: '2025-03-05' });
  });
});

test('the kind in brackets, with 微信 or below its title is the kind', () => {
  for (const text of [
    '西湖茶事（服务号） 2025-03-05',
    '西湖茶事 微信服务号 2025-03-05',
    '名称：西湖茶事 类型：服务号 到期：2025-03-05',
    '账号名称\t账号类型\t认证到期时间\n西湖茶事\t服务号\t2025-03-05',
  ])
    expect(one(text).facts).toMatchObject({ name: '西湖茶事', kind: 'service', dueOn: '2025-03-05' });
});
