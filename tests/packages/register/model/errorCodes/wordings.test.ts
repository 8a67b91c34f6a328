import { readErrorText, toldBy } from '../../../../../miniprogram/packages/register/model/errorCodes/readErrorText';
import { answersFromCodes } from '../../../../../miniprogram/packages/register/model/errorCodes/allCodes';
import { chineseWordings, englishWordings, heardWordings, type Wording } from './officialWordings';

const codesIn = (text: string): number[] => readErrorText(text).known.map(({ code }) => code);

/** How a message reaches the person who pastes it. */
const carriers: readonly (readonly [string, (text: string) => string])[] = [
  ['alone', (text) => text],
  ['with an id behind it', (text) => `${text} rid: 64f1a2b3-61052-5e6f7a8b`],
  ['in quotes', (text) => `“${text}”`],
  ['told', (text) => `页面提示：${text}。`],
  ['in capitals', (text) => text.toUpperCase()],
  ['broken over lines', (text) => text.replace(/(.{6})/g, '$1\n')],
  ['as errmsg', (text) => `"errmsg":"${text}"`],
];

const all: readonly Wording[] = [...chineseWordings, ...englishWordings, ...heardWordings];

test('there are as many as the official tables have, and no two of one code and text', () => {
  expect(chineseWordings).toHaveLength(72);
  expect(new Set(all.map(([, text]) => text)).size).toBe(all.length);
});

test.each(all)('%j %s is recognised however it comes', (codes, text) => {
  const found = carriers.map(([how, carried]) => [how, codesIn(carried(text))]);
  expect(found).toEqual(carriers.map(([how]) => [how, codes]));
});

test('a code beside the words goes before them', () => {
  for (const [, text] of all) expect(codesIn(`{"errcode":61055,"errmsg":"${text}"}`)).toEqual([61055]);
});

test.each([
  '小程序认证已过期，怎么办年审',
  '你的小程序认证将于 2026 年 3 月 5 日到期',
  '公众号怎么注册小程序',
  '请问个体户能不能注册',
  'the meeting is running late',
  'please check the name',
])('%s is no message of the registration', (text) => {
  expect(readErrorText(text)).toMatchObject({ known: [], message: expect.stringContaining('没有找到') as string });
});

test.each(['已创建', 'ok', '{"errcode":0,"errmsg":"ok"}'])('%s is success', (text) => {
  expect(readErrorText(text).message).toContain('不是错误');
});

describe('what audits of categories write', () => {
  test.each<[string, string, string]>([
    ['资质主体名称不一致', 'documentsInOrder', 'no'],
    ['你提供的资质文件主体名称需与小程序注册主体名称保持一致', 'documentsInOrder', 'no'],
    ['营业执照主体与资质不一致，请重新提交', 'documentsInOrder', 'no'],
    ['资质文件已过期，请更换后提交', 'documentsInOrder', 'no'],
    ['请补充选择：社交-社区/论坛类目', 'categoryHints', 'yes'],
    ['小程序内容涉及教育，需补充教育服务-在线教育类目', 'categoryHints', 'yes'],
    ['服务类目"工具-信息查询_"与你提交代码审核时设置的功能页面内容不一致', 'categoryHints', 'yes'],
    ['请补充相应资质后再提交审核', 'categoryDocuments', 'no'],
  ])('%s is cause 3', (text, question, value) => {
    const reading = readErrorText(text);
    const told = toldBy(reading);
    expect(told).toMatchObject([{ code: '类目审核的提示', cause: 3, answer: { question, value } }]);
    expect(reading.message).toMatch(/资质|类目/);
    // An audit of categories says nothing about the way of registering.
    expect(answersFromCodes(told).flow).toBeUndefined();
  });

  test('a paper of another company leads to papers of the own one', () => {
    const [told] = toldBy(readErrorText('资质主体名称与注册主体不一致'));
    expect(told?.advice).toContain('自己的主体');
    expect(told?.remedy).toBe('mendDocuments');
  });
});
