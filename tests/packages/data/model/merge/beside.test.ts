import type { Account } from '../../../../../miniprogram/domain/account/account';
import { emptyFields } from '../../../../../miniprogram/domain/account/account';
import { categoriesLimit, noteLimit, tagsLimit } from '../../../../../miniprogram/domain/account/limits';
import { mergedBeside } from '../../../../../miniprogram/packages/data/model/merge/beside';
import { settlePaste } from '../../../../../miniprogram/packages/data/model/merge/settle';
import { day } from '../../../../domain/arbitraries';
import { planPaste, recogniseWithTables as recognise } from '../../../../support/pasted';

const today = day('2026-01-05');
const stored: Account = {
  ...emptyFields('西湖茶事'),
  id: 'p00-1',
  rev: {},
  createdAt: 1,
  updatedAt: 1,
  deletedOn: '',
  owner: '小王',
  client: '西湖集团',
  tags: ['重点'],
  note: '三月催一次',
};

const listOf = (word: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${word}${index}`);

/** What a pasted table makes of the stored account. */
function after(text: string): { changes: string[]; warnings: string[]; fields: unknown } {
  const rows = planPaste(recognise(text, today), [stored], today);
  const [row] = rows;
  if (row?.action !== 'update') throw new Error(JSON.stringify(rows));
  const [write] = settlePaste(rows);
  return {
    changes: row.changes.map(({ label, to }) => `${label} ${to}`),
    warnings: row.warnings,
    fields: write && 'update' in write ? write.update.fields : null,
  };
}

test('a table fills and replaces; tags and notes are added to those that are there', () => {
  const { changes, fields } = after('名称,负责人,标签,备注,费用\n西湖茶事,小李,"重点,华东",换了店长,300');
  expect(changes).toEqual(['负责人 小李', '标签 重点、华东', '备注 三月催一次\n换了店长\n费用：300']);
  expect(fields).toMatchObject({ owner: '小李', client: '西湖集团', tags: ['重点', '华东'] });
});

test('what is there already, and what is blank, changes nothing', () => {
  const rows = planPaste(recognise('名称,负责人,客户,标签,备注\n西湖茶事,,无,重点,三月催一次', today), [stored], today);
  expect(rows).toMatchObject([{ action: 'same' }]);
});

test('a note that would be too long stays as it is, and it is told', () => {
  const { changes, warnings } = after(`名称,负责人,备注\n西湖茶事,小李,${'长'.repeat(999)}`);
  expect(changes).toEqual(['负责人 小李']);
  expect(warnings).toContain('备注加上表格里的就太长了，没有加');
});

test('a note that fits to the last character is taken', () => {
  const { fields } = after(`名称,备注\n西湖茶事,${'长'.repeat(noteLimit - stored.note.length - 1)}`);
  expect((fields as Account).note).toHaveLength(noteLimit);
});

test('tags and categories beyond what an account may have are left out, and it is told', () => {
  const [tags, categories] = [listOf('标签', tagsLimit), listOf('类目', categoriesLimit)];
  const { warnings, fields } = after(`名称,标签,类目\n西湖茶事,"${tags.join('、')}","${categories.join('、')}"`);
  expect(warnings).toEqual([`标签最多 ${tagsLimit} 个，多的没有加`]);
  expect(fields).toMatchObject({ tags: ['重点', ...tags.slice(0, -1)], categories });
});

test('what an account that is full has already changes nothing and warns of nothing', () => {
  const tags = listOf('标签', tagsLimit);
  const items = recognise(`名称,标签\n西湖茶事,"${tags.slice(3).join('、')}"`, today);
  expect(planPaste(items, [{ ...stored, tags }], today)).toMatchObject([{ action: 'same', warnings: [] }]);
});

test('a list in which nothing is new is the same list', () => {
  expect(mergedBeside(stored, { tags: ['重点'] }, []).tags).toBe(stored.tags);
});

test('an original id that stands for a missing name renames nothing', () => {
  const known = { ...stored, originalId: 'gh_0a1b2c3d4e5f' };
  const items = recognise('原始ID,负责人\ngh_0a1b2c3d4e5f,小李', today);
  expect(planPaste(items, [known], today)).toMatchObject([
    { action: 'update', after: { name: '西湖茶事', owner: '小李' } },
  ]);
});

test('rows about one account are one, and what either tells is kept', () => {
  const items = recognise('名称,负责人,客户\n小满书会,小李,\n小满书会,,小满集团', today);
  expect(planPaste(items, [], today)).toMatchObject([
    { action: 'add', fields: { ...emptyFields('小满书会'), owner: '小李', client: '小满集团' } },
  ]);
});
