import type { AccountFields } from '../../../../miniprogram/domain/account/account';
import { tidyFields } from '../../../../miniprogram/packages/form/model/tidy';
import {
  categoriesLimit,
  documentNameLimit,
  nameLimit,
  noteLimit,
  tagLimit,
  tagsLimit,
} from '../../../../miniprogram/domain/account/limits';
import { checkFields } from '../../../../miniprogram/packages/form/model/check';
import { day, dueOn, fields, standing } from '../../../domain/arbitraries';

const today = day('2024-06-01');
const check = (account: AccountFields): ReturnType<typeof checkFields> => checkFields(account, standing(today));
const fine = { errors: {}, warnings: {} };

test('a full and ordinary account has nothing to say', () => {
  const account: AccountFields = {
    ...dueOn('2024-11-19', 'imported', '2024-08-21'),
    appid: 'wx8ee51415c94040e4',
    originalId: 'gh_0123456789ab',
    certifiedOn: '2023-11-20',
    filingNumber: '京ICP备12345678号-1X',
    tags: ['杭州'],
    categories: ['餐饮 > 点餐平台'],
    documents: [{ name: '营业执照', validTo: '' }],
  };
  expect(check(account)).toEqual(fine);
  expect(check({ ...account, filingNumber: '粤B2-20090059-1626X' })).toEqual(fine);
  expect(check(fields())).toEqual(fine);
});

test('a name is required and has an end', () => {
  expect(check(fields({ name: ' \u3000' })).errors).toEqual({ name: '请填写账号名称' });
  expect(check(fields({ name: '馆'.repeat(nameLimit) }))).toEqual(fine);
  expect(check(fields({ name: '馆'.repeat(nameLimit + 2) })).errors).toEqual({ name: '最多 100 个字，多了 2 个' });
});

test('texts longer than their box are errors', () => {
  expect(check(fields({ note: 'x'.repeat(noteLimit) }))).toEqual(fine);
  expect(check(fields({ note: 'x'.repeat(noteLimit + 1) })).errors.note).toBe(`最多 ${noteLimit} 个字，多了 1 个`);
  for (const key of [
    'appid',
    'originalId',
    'subjectName',
    'administrator',
    'owner',
    'client',
    'contact',
    'filingNumber',
  ] as const) {
    expect(check(fields({ [key]: 'a'.repeat(101) })).errors[key]).toContain('最多');
  }
});

describe('appid and 原始 ID', () => {
  test.each(['wx31f828cesdfa4eabc', 'wxaf614423g25ffd9b', 'wx123', 'WX8EE51415C94040E4'])(
    '%s is odd, not wrong: official samples look like that',
    (appid) => {
      const { errors, warnings } = check(fields({ appid }));
      expect(errors).toEqual({});
      expect(warnings.appid).toContain('请核对');
    },
  );

  test.each(['wx8ee5 1415c94040e4', '西湖小馆', 'wx8ee51415c94040e4，'])('%s is no appid', (appid) => {
    expect(check(fields({ appid })).errors.appid).toContain('字母和数字');
  });

  test('blanks around are no fault, and a 原始 ID in the wrong box is recognised', () => {
    expect(check(fields({ appid: ' wx8ee51415c94040e4 ' }))).toEqual(fine);
    expect(check(fields({ appid: 'gh_0123456789ab' })).warnings.appid).toContain('原始 ID');
    expect(check(fields({ originalId: '0123' })).warnings.originalId).toContain('gh_');
  });
});

test('an odd filing number is a warning only', () => {
  for (const filingNumber of ['京ICP备12345678号', '12345', '京ICP备123号-1X']) {
    const { errors, warnings } = check(fields({ filingNumber }));
    expect(errors).toEqual({});
    expect(warnings.filingNumber).toContain('请核对');
  }
});

describe('days', () => {
  test('that do not exist are errors with the reason', () => {
    expect(check(dueOn('2026-02-30')).errors.dueOn).toBe('2026 年 2 月只有 28 天，没有 30 日');
    expect(check(dueOn('2024-11-19', 'imported', '后天')).errors.opensOn).toContain('看不懂');
    expect(check(fields({ certifiedOn: '1999-01-01' })).errors.certifiedOn).toContain('2000 到 2099');
    expect(check(fields({ documents: [{ name: '营业执照', validTo: '长期' }] })).errors.documents).toContain('看不懂');
  });

  test('may be written in any way', () => {
    expect(check(dueOn('2024年11月19日', 'confirmed', '2024/8/21'))).toEqual(fine);
  });

  test('must stand in order', () => {
    const account = { ...dueOn('2024-05-01'), certifiedOn: '2024-05-02' };
    expect(check(account).errors).toEqual({ dueOn: '到期日不能早于认证日期' });
    expect(check({ ...account, certifiedOn: '2024-05-01' })).toEqual(fine);
    expect(check(fields({ certifiedOn: '2024-06-02' })).errors).toEqual({ certifiedOn: '认证日期不能晚于今天' });
    expect(check(fields({ certifiedOn: '2024-06-01' }))).toEqual(fine);
    expect(check(dueOn('2024-11-19', 'imported', '2024-11-20')).errors).toEqual({
      opensOn: '年审期开始日不能晚于到期日',
    });
    expect(check(dueOn('2024-11-19', 'imported', '2024-11-19'))).toEqual(fine);
  });

  test('a due day needs to say where it comes from', () => {
    const account = dueOn('2024-11-19');
    expect(check({ ...account, cycle: { ...account.cycle, dueTrust: '' } }).errors.dueTrust).toContain('通知或后台');
  });

  test('odd ones are warned about', () => {
    expect(check(dueOn('2025-08-30'))).toEqual(fine); // today + 90 days + a year
    expect(check(dueOn('2025-08-31')).warnings.dueOn).toContain('太远');
    expect(check({ ...dueOn('2024-11-19'), certifiedHow: 'never' }).warnings.dueOn).toContain('未认证');
    expect(check(dueOn('', 'imported', '2024-08-21')).warnings.opensOn).toContain('没有到期日');
    expect(check(dueOn('2024-11-19', 'imported', '2023-11-18')).warnings.opensOn).toContain('一年以上');
  });
});

describe('lists', () => {
  const many = (count: number, length: number): string[] =>
    Array.from({ length: count }, (_, i) => String(i).padStart(length, '0'));

  test('have a length and items of a length', () => {
    expect(check(fields({ tags: many(tagsLimit, tagLimit) }))).toEqual(fine);
    expect(check(fields({ tags: many(tagsLimit + 1, 2) })).errors.tags).toBe('最多 20 个');
    expect(check(fields({ tags: many(1, tagLimit + 1) })).errors.tags).toBe('每个最多 20 个字');
    expect(check(fields({ categories: many(categoriesLimit + 1, 2) })).errors.categories).toBe('最多 20 个');
    expect(
      check(fields({ documents: [{ name: 'x'.repeat(documentNameLimit + 1), validTo: '' }] })).errors.documents,
    ).toContain('60');
    expect(check(fields({ documents: [{ name: ' ', validTo: '' }] })).errors.documents).toBe('请填写证件名称');
  });
});

test('reuse is for mini-programs of organisations: otherwise a warning', () => {
  expect(check(fields({ certifiedHow: 'reuse', subjectType: 'enterprise' }))).toEqual(fine);
  expect(check(fields({ certifiedHow: 'reuse', kind: 'service' })).warnings.certifiedHow).toContain('只有小程序');
  for (const subjectType of ['person', 'overseas'] as const) {
    expect(check(fields({ certifiedHow: 'reuse', subjectType })).warnings.certifiedHow).toContain('不能复用');
  }
});

describe('tidyFields', () => {
  const typed: AccountFields = {
    ...dueOn('2024年11月19日', 'imported', ' 2024/8/21'),
    name: ' 西湖小馆\n',
    appid: ' wx8ee51415c94040e4',
    certifiedOn: '２０２３．１１．２０',
    tags: ['杭州', ' 杭州 ', '', '餐饮'],
    documents: [{ name: ' 营业执照', validTo: '20300101' }],
    note: ' 先打电话 ',
  };

  test('writes what was typed as it is stored', () => {
    expect(tidyFields(typed)).toMatchObject({
      name: '西湖小馆',
      appid: 'wx8ee51415c94040e4',
      certifiedOn: '2023-11-20',
      cycle: { dueOn: '2024-11-19', dueTrust: 'imported', opensOn: '2024-08-21' },
      tags: ['杭州', '餐饮'],
      documents: [{ name: '营业执照', validTo: '2030-01-01' }],
      note: '先打电话',
    });
    expect(tidyFields(tidyFields(typed))).toEqual(tidyFields(typed));
  });

  test('keeps a day that it cannot read, and drops a trust without a day', () => {
    expect(tidyFields(dueOn(' 2026-02-30 ')).cycle).toMatchObject({ dueOn: '2026-02-30', dueTrust: 'imported' });
    expect(tidyFields(dueOn(' ')).cycle).toMatchObject({ dueOn: '', dueTrust: '' });
  });
});
