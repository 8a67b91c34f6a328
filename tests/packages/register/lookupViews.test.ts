import { codeResult } from '../../../miniprogram/packages/register/code/code.view';
import {
  categoryView,
  rowOf,
  toggled,
  type CategoryState,
} from '../../../miniprogram/packages/register/category/category.view';
import { codeOf, knownCodes } from '../../../miniprogram/packages/register/model/errorCodes/allCodes';
import { allCategories } from '../../../miniprogram/packages/register/model/categories/decode';

const state: CategoryState = { text: '', subject: '', open: '', documents: [] };

describe('查错误码', () => {
  test('every code has a meaning, and a way on', () => {
    for (const { code, cause } of knownCodes.map(codeOf)) {
      const result = codeResult(String(code));
      expect(result?.codes).toMatchObject([{ code }]);
      const [shown] = result?.codes ?? [];
      expect(shown?.meaning).not.toBe('');
      expect(shown?.advice !== '' || shown?.remedy !== null).toBe(true);
      expect(result?.otherFlow).toBe(cause === 'otherFlow');
      expect(result?.start === '').toBe(cause === 'otherFlow');
    }
  });

  test('an unknown code says so and offers the full walk; strangers beside a known one are named', () => {
    expect(codeResult('99999')).toMatchObject({
      codes: [],
      unknown: expect.stringContaining('99999') as string,
      start: '从头检查一遍',
    });
    expect(codeResult('errcode 61052, errcode 99999')).toMatchObject({
      unknown: '还有不认识的错误码：99999。',
      start: expect.stringContaining('从这个原因开始查') as string,
    });
  });

  test('an audit without a number is told as what it is, with a way on', () => {
    expect(codeResult('资质主体名称与小程序主体不一致')).toMatchObject({
      codes: [{ code: '类目审核的提示', cause: expect.stringContaining('资质') as string, tone: 'danger' }],
      unknown: '',
      start: expect.stringContaining('从这个原因开始查') as string,
      otherFlow: false,
    });
  });

  test('nothing typed, nothing said', () => {
    expect(codeResult(' \n')).toBeNull();
  });
});

describe('类目查询', () => {
  test('lists all, says how many there are, and where the table is from', () => {
    const view = categoryView(state);
    expect(view.found).toHaveLength(allCategories().length);
    expect(view.hint).toBe('');
    expect(view.count).toBe(`${allCategories().length} 个类目`);
    expect(view.source).toContain('2026 年 2 月');
  });

  test('one subject only, when asked', () => {
    const view = categoryView({ ...state, subject: 'overseas' });
    expect(new Set(view.found.map((category) => rowOf(category, state).subject))).toEqual(new Set(['境外']));
    expect(view.subjects.filter(({ chosen }) => chosen)).toEqual([{ value: 'overseas', label: '境外', chosen: true }]);
  });

  test('nothing found says what to try', () => {
    expect(categoryView({ ...state, text: '没有这种生意' })).toMatchObject({
      found: [],
      count: expect.stringContaining('换个说法') as string,
    });
  });

  test('one of several is enough; of "all" each is needed; what the table does not say stays open', () => {
    const verdictOf = (open: string, documents: string[]) =>
      allCategories()
        .filter(({ id }) => id === open)
        .map((category) => rowOf(category, { ...state, open, documents }).detail?.verdict.text)[0];
    const oneOf = allCategories().find(
      ({ mode, options, incomplete }) => mode === 'oneOf' && options.length > 1 && !incomplete,
    );
    const all = allCategories().find(({ mode, options }) => mode === 'all' && options.length > 1);
    const unknown = allCategories().find(({ mode, options }) => mode === 'unknown' && options.length === 0);
    const none = allCategories().find(({ mode }) => mode === 'none');
    expect(verdictOf(oneOf?.id ?? '', [])).toBe('还不够：勾上你有的，缺的先去办');
    expect(verdictOf(oneOf?.id ?? '', [oneOf?.options[1] ?? ''])).toBe('够了');
    expect(verdictOf(all?.id ?? '', [all?.options[0] ?? ''])).toBe('还不够：勾上你有的，缺的先去办');
    expect(verdictOf(all?.id ?? '', [...(all?.options ?? [])])).toBe('够了');
    expect(verdictOf(unknown?.id ?? '', [])).toContain('没写清');
    expect(verdictOf(none?.id ?? '', [])).toBe('不用另外交资质');
  });

  test('a shop is told that it is none of a platform, which is marked and comes later', () => {
    for (const text of ['网店', '点餐', '外卖', '卖药']) {
      const view = categoryView({ ...state, text });
      const names = view.found.map((category) => rowOf(category, state));
      const marked = names.findIndex(({ need }) => need.startsWith('有别家入驻才选'));
      expect(marked).not.toBe(0);
      expect(view.hint !== '').toBe(marked > 0);
    }
    expect(categoryView({ ...state, text: '网店' }).hint).toContain('卖自己的货');
    expect(categoryView({ ...state, text: '理发' }).hint).toBe('');
  });

  test('a tick is set and taken back', () => {
    expect(toggled(toggled([], '甲'), '乙')).toEqual(['甲', '乙']);
    expect(toggled(['甲', '乙'], '甲')).toEqual(['乙']);
  });
});
