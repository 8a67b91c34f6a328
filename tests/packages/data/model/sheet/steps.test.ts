import { rowsPerStep } from '../../../../../miniprogram/packages/data/model/sheet/readSheet';
import { recognisingTables } from '../../../../../miniprogram/packages/data/model/sheet/table';
import { day } from '../../../../domain/arbitraries';

type RecordsModule = typeof import('../../../../../miniprogram/packages/data/model/sheet/records');

const mockCut = { rows: 0 };

jest.mock<RecordsModule>('../../../../../miniprogram/packages/data/model/sheet/records', () => {
  const actual = jest.requireActual<RecordsModule>('../../../../../miniprogram/packages/data/model/sheet/records');
  return {
    ...actual,
    recordsIn: (text, separator) => {
      const records = actual.recordsIn(text, separator);
      const read = (most: number): ReturnType<typeof records.read> => {
        const rows = records.read(most);
        mockCut.rows += rows.length;
        return rows;
      };
      return { ...records, read };
    },
  };
});

/** For each separator, the rows above which a header is looked for. */
const headerRows = 6 * 12;

test('no step of reading a table of 5,000 rows cuts more than a few hundred of them', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => `第${index}店\t2027-03-05\t张三`);
  const steps = recognisingTables(['账号名称\t到期日\t负责人', ...rows].join('\n'), day('2026-11-30'), {});
  let most = 0;
  for (let done = false; !done;) {
    const before = mockCut.rows;
    const step = steps.next();
    most = Math.max(most, mockCut.rows - before);
    done = step.done === true;
    if (step.done === true) expect(step.value.items).toHaveLength(5000);
  }
  expect(mockCut.rows).toBeGreaterThan(5000);
  expect(most).toBeLessThanOrEqual(rowsPerStep + headerRows);
});
