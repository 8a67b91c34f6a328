import { fullFields } from '../../support/accounts';
import { sheetOf, workbookOf } from '../../packages/files/model/xlsx/workbooks';
import { bookText, born, entryFrom } from '../../support/books';
import { choose, importFile } from '../support/files';
import type { Scene } from './scenes';
import { sharedName } from './seeds';

/** Another phone's book, backups, and going back to one. */
export function bookScenes(ids: Record<string, string>, longName: string): Scene[] {
  const book = bookText([
    born(ids[longName] ?? '', { ...fullFields(1), name: longName }),
    born(ids[sharedName] ?? '', { ...fullFields(2), name: sharedName }),
    born('p01-twin', { ...fullFields(3), name: '杭州示例商贸', appid: '', originalId: '' }),
    born('p01-new', { ...fullFields(4), name: longName }),
    entryFrom({
      ...fullFields(5),
      id: ids['删掉的小铺'] ?? '',
      rev: { dother001: 1 },
      createdAt: 1,
      updatedAt: 1,
      deletedOn: '2026-03-01',
    }),
  ]);
  const other = Buffer.from(book);
  return [
    {
      name: 'conflicts of the longest',
      page: '/packages/book/merge/merge',
      async arrive(phone) {
        await importFile(phone, { name: `${longName}.json`, bytes: other });
        await phone.text('冲突').waitFor();
        await phone.tap('文件里');
        await phone.tap(/^新增/);
      },
    },
    {
      name: 'one',
      page: '/packages/book/backups/backups',
      async arrive(phone) {
        await phone.tap('现在备份一次');
        await phone.text('3月5日').waitFor();
      },
    },
    {
      name: 'merged',
      page: '/packages/book/merge/merge',
      async arrive(phone) {
        await importFile(phone, { name: '小李.json', bytes: other });
        await phone.tap('全部用文件里的');
        await phone.tap(/^合并 \d+ 个/);
        await phone.text('已合并').waitFor();
      },
    },
    {
      name: 'what would change, from the backup before',
      page: '/packages/book/backups/backups',
      async arrive(phone) {
        await phone.tap('3月5日');
        await phone.text('现在还没有恢复').waitFor();
      },
    },
    {
      name: 'the longest',
      page: `/pages/account/account?id=${ids[longName] ?? ''}`,
      async arrive(phone) {
        await phone.tap('发给同事');
        await phone.text('选人发送').waitFor();
      },
    },
    {
      name: 'sheets of a workbook',
      page: '/packages/files/open/open',
      async arrive(phone) {
        const sheet = sheetOf('<row><c><v>1</v></c></row>');
        const sheets = { [longName]: sheet, 公众号: sheet };
        await choose(phone, '选文件', { name: `${longName}.xlsx`, bytes: Buffer.from(workbookOf({ sheets })) });
        await phone.text('选一张').waitFor();
      },
    },
  ];
}
