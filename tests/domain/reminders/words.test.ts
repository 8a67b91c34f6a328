import type { AccountFields } from '../../../miniprogram/domain/account/account';
import { dueReminders } from '../../../miniprogram/domain/reminders/due';
import { reminderText } from '../../../miniprogram/domain/reminders/words';
import { day, dueOn, fields, standing } from '../arbitraries';
import { emptyLedger, stored } from './app';

describe('words', () => {
  const say = (of: AccountFields, on: string): string[] =>
    dueReminders([stored(of)], emptyLedger, ['6m'], standing(day(on))).map((one) =>
      Object.values(reminderText(one)).join(' | '),
    );

  test.each([
    [dueOn('2024-11-19'), '2024-06-01', '还有 171 天到期 | 提前 6 个月 · 2024年11月19日'],
    [
      dueOn('2024-11-19', 'estimated'),
      '2024-09-19',
      '还有 61 天到期 | 到期前 2 个月 · 2024年11月19日（估计，请到后台核对）',
    ],
    [dueOn('2024-11-19'), '2024-10-09', '今天是稳妥提交日 | 稳妥提交日 · 2024年10月9日'],
    [dueOn('2024-11-19'), '2024-10-11', '现在交，一次通过还来得及 | 稳妥提交日 · 2024年10月9日'],
    [
      dueOn('2024-11-19', 'imported', '2024-11-12'),
      '2024-11-13',
      '到期前已来不及，越早交停得越短 | 年审期第一天 · 2024年11月12日',
    ],
    [dueOn('2024-11-19'), '2024-11-19', '今天到期 | 到期日 · 2024年11月19日'],
    [
      dueOn('2024-11-19', 'estimated'),
      '2024-11-19',
      '估计的到期日是今天 | 到期日 · 2024年11月19日（估计，请到后台核对）',
    ],
    [dueOn('2024-11-19'), '2024-12-19', '已逾期 30 天 | 到期后 30 天 · 2024年11月19日'],
    [
      dueOn('2024-11-19', 'estimated'),
      '2025-01-18',
      '估计的到期日已过 60 天，请到后台核对 | 到期后 60 天 · 2024年11月19日（估计，请到后台核对）',
    ],
    [
      fields({ documents: [{ name: '营业执照', validTo: '2024-11-19' }] }),
      '2024-11-01',
      '还有 18 天，“营业执照”到期 | 证件有效期至 · 2024年11月19日',
    ],
    [
      fields({ documents: [{ name: '营业执照', validTo: '2024-11-19' }] }),
      '2024-11-19',
      '“营业执照”有效期是今天 | 证件有效期至 · 2024年11月19日',
    ],
    [
      fields({ documents: [{ name: '营业执照', validTo: '2024-11-19' }] }),
      '2024-11-21',
      '“营业执照”有效期已过 2 天 | 证件有效期至 · 2024年11月19日',
    ],
  ])('%#', (of, on, expected) => {
    expect(say(of, on)).toEqual([expected]);
  });

  test('of a refill', () => {
    const of = fields({
      certifiedHow: 'own',
      cycle: { application: { id: 'a', steps: [{ state: 'returned', on: '2024-10-01', feeYuan: null, note: '' }] } },
    });
    expect(say(of, '2024-10-26')).toEqual(['还有 5 天到重填期限 | 重填期限 · 2024年10月31日']);
    expect(say(of, '2024-10-31')).toEqual(['重填期限是今天 | 重填期限 · 2024年10月31日']);
  });
});
