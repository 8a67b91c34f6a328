import { subjectTypes } from '../../../miniprogram/domain/account/account';
import { applyOverrides } from '../../../miniprogram/domain/rules/overrides';
import { officialNumbers } from '../../../miniprogram/domain/rules/numbers';
import { howtoView, materialsText, subjectChoices } from '../../../miniprogram/packages/guide/howto/howto.view';

const names = (asked: string): string[] => howtoView(asked, officialNumbers).materials.map(({ name }) => name);

test('every subject type can be chosen and has a list, a fee and all steps', () => {
  expect(subjectChoices.map(({ value }) => value)).toEqual([...subjectTypes]);
  for (const type of subjectTypes) {
    const view = howtoView(type, officialNumbers);
    expect(view.subject).toBe(type);
    expect(view.materials.length).toBeGreaterThanOrEqual(5);
    expect(new Set(view.materials.map(({ name }) => name)).size).toBe(view.materials.length);
    expect(view.steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  }
});

test.each(['', 'company', 'toString'])('%p counts as no choice: what everybody needs, and no fee', (asked) => {
  const view = howtoView(asked, officialNumbers);
  expect(view).toMatchObject({ subject: '', materialsTitle: '谁都要准备的', feeTitle: '选了主体类型就知道' });
  expect(view.remark).toContain('先选主体类型');
  expect(names(asked)[0]).toBe('管理员身份证');
});

test('what the type brings comes first', () => {
  expect(names('enterprise').slice(0, 3)).toEqual(['营业执照', '对公账户', '管理员身份证']);
  expect(names('government').slice(0, 2)).toEqual(['统一社会信用代码证', '申请公函']);
});

test('the fee in words', () => {
  const fee = (asked: string, stored = {}): string => {
    const { feeTitle, feeNote } = howtoView(asked, applyOverrides(stored).numbers);
    return `${feeTitle}｜${feeNote}`;
  };
  expect(fee('enterprise')).toBe('每次 300 元｜个体工商户为 30 元。没通过也不退。');
  expect(fee('person')).toBe('每次 30 元｜自愿认证才交。没通过也不退。');
  expect(fee('foundation')).toBe('免费｜');
  expect(fee('overseas')).toBe('没有查到｜以后台显示的金额为准。');
  expect(fee('publicInstitution')).toContain('各处说法不一');
  expect(fee('media', { 'fee.media': 250 })).toBe('每次 250 元｜没通过也不退。');
});

test('the list can be sent on as plain text', () => {
  const text = materialsText(howtoView('publicInstitution', officialNumbers));
  expect(text.split('\n').slice(0, 3)).toEqual([
    '微信认证年审，事业单位要准备的：',
    '1. 事业单位法人证书（没有的，用统一社会信用代码证）',
    '2. 申请公函',
  ]);
  expect(text).toContain('2 MB');
});
