import fc from 'fast-check';
import { formatDay } from '../../../../../miniprogram/domain/day/day';
import { addDays } from '../../../../../miniprogram/domain/day/arithmetic';
import { error, names, one, sample, today } from './reading';

const warningsOf = (shift: number): string => one(`小店 ${formatDay(addDays(today, shift))}`).warnings.join();

describe('a due day that can hardly be one is asked about', () => {
  test.each(['小店 2099-03-05', '账号名称: 小店\n到期时间: 2034年3月5日'])('%j lies too far ahead', (text) => {
    expect(one(text).warnings.join()).toMatch(/20\d\d-03-05 太远了.*请核对/);
  });

  test('one long past may be the day of certification', () => {
    expect(one('小店 2019-03-05').warnings.join()).toMatch(/2019-03-05 已经过了一年多.*请核对/);
    expect(one(sample({}, { annual_review_end_time: 1551715200 })).warnings.join()).toContain('已经过了一年多');
  });

  test('no day within a year and a window ahead, or a year back, is', () => {
    fc.assert(fc.property(fc.integer({ min: -366, max: 366 + 92 }), (shift) => warningsOf(shift) === ''));
    expect(warningsOf(366 + 93)).not.toBe('');
    expect(warningsOf(-367)).not.toBe('');
  });
});

describe('text that lost its encoding is named as such', () => {
  const lost = (text: string, encoding: 'latin1' | 'windows-1252' | 'gbk'): string =>
    new TextDecoder(encoding).decode(new TextEncoder().encode(text));
  const sheet = '账号名称\t认证到期时间\n西湖茶事\t2025-03-05';

  test.each(['latin1', 'windows-1252', 'gbk'] as const)('UTF-8 read as %s', (encoding) => {
    expect(error(lost(sheet, encoding))).toMatch(/乱码.*UTF-8/);
  });

  test('GBK read as UTF-8', () => {
    expect(error('\ufffd\u02fa\ufffd\ufffd\ufffd\t\ufffd\ufffd\n\ufffd\ufffd\ufffd\t2025-03-05')).toMatch(/乱码/);
  });

  test('names in other languages are no garbled ones', () => {
    expect(names('Café Zürich 2025-03-05\nÉcole Ñandú 2025-03-06')).toEqual(['Café Zürich', 'École Ñandú']);
  });

  test('a garbled name in an answer is read, and asked about', () => {
    expect(one(sample({ nickname: '西湖\ufffd\ufffd' })).warnings.join()).toContain('乱码');
  });
});

describe('a line of a log gives no account', () => {
  test.each(['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'I', 'E'])('level %s', (level) => {
    expect(error(`2025-03-05 10:00:00.123 ${level} [http-8080] done`)).toContain('日志');
    expect(error(`[2025-03-05T10:00:00+08:00] [${level}] done`)).toContain('日志');
  });

  test('a name behind a time of day is still one', () => {
    expect(names('2025-03-05 00:00:00 西湖茶事')).toEqual(['西湖茶事']);
    expect(names('2025-03-05 00:00:00 ENERGY')).toEqual(['ENERGY']);
  });
});
