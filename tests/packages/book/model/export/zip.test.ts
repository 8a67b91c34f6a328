import fc from 'fast-check';
import { utf8 } from '../../../../../miniprogram/packages/book/model/export/utf8';
import { xlsxBytes } from '../../../../../miniprogram/packages/book/model/export/xlsx';
import { zip } from '../../../../../miniprogram/packages/book/model/export/zip';
import { unzip } from '../../../../support/unzip';

test('UTF-8 is what others write; half a pair becomes the replacement character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(Buffer.from(utf8(text)).toString('hex')).toBe(Buffer.from(text).toString('hex'));
    }),
  );
  expect(Buffer.from(utf8('a\ud83c')).toString()).toBe('a\ufffd');
});

test('another reader finds every file of an archive, with the sum that holds', () => {
  const files = fc.uniqueArray(
    fc.record({ name: fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?$/), text: fc.string({ unit: 'binary' }) }),
    { selector: ({ name }) => name },
  );
  fc.assert(
    fc.property(files, (entries) => {
      expect([...unzip(zip(entries))]).toEqual(entries.map(({ name, text }) => [name, text]));
    }),
  );
});

test('a workbook is the same whenever it is written, and beyond Z its columns go on as AA', () => {
  const rows = [Array.from({ length: 54 }, (_, at) => String(at))];
  expect(xlsxBytes(rows)).toEqual(xlsxBytes(rows));
  const sheet = unzip(xlsxBytes(rows)).get('xl/worksheets/sheet1.xml') ?? '';
  const cells = [...sheet.matchAll(/<c r="([A-Z]+1)"[^>]*><is><t[^>]*>(\d+)</g)].map(([, place, text]) => [
    place,
    text,
  ]);
  expect(Object.fromEntries(cells)).toMatchObject({ Z1: '25', AA1: '26', AZ1: '51', BB1: '53' });
  expect(sheet).toContain('state="frozen"');
});

test('no rows at all are a workbook, too', () => {
  expect(unzip(xlsxBytes([])).get('xl/worksheets/sheet1.xml')).toContain('<sheetData></sheetData>');
});
