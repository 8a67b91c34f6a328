import { fullFields } from '../../support/accounts';
import { bookText, born, entryFrom } from '../../support/books';
import type { Phone } from '../support';
import type { Scene } from './scenes';
import { sharedName } from './seeds';

/** Another phone's book, backups, and going back to one. */
export function bookScenes(ids: Record<string, string>, longName: string): Scene[] {
  const other = bookText([
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
  const backedUp = async (phone: Phone): Promise<void> => {
    await phone.tap('现在备份一次');
    await phone.text('3月5日').waitFor();
  };
  return [
    {
      name: 'conflicts of the longest',
      page: '/packages/book/merge/merge',
      async arrive(phone) {
        await phone.hand({ from: `${longName}.json`, text: other });
        await phone.text('冲突').waitFor();
        await phone.tap('文件里');
        await phone.tap(/^新增/);
      },
    },
    {
      name: 'merged',
      page: '/packages/book/merge/merge',
      async arrive(phone) {
        await phone.hand({ from: '小李.json', text: other });
        await phone.tap('全部用这部手机的');
        await phone.tap(/^合并 \d+ 个/);
        await phone.text('已合并').waitFor();
      },
    },
    { name: 'one', page: '/packages/book/backups/backups', arrive: backedUp },
    {
      name: 'what would change',
      page: '/pages/mine/mine',
      async arrive(phone) {
        await phone.tap('备份与恢复');
        await backedUp(phone);
        await phone.go('/packages/book/merge/merge');
        await phone.hand({ from: '小李.json', text: other });
        await phone.tap('全部用文件里的');
        await phone.tap(/^合并 \d+ 个/);
        await phone.text('已合并').waitFor();
        await phone.go('/packages/book/backups/backups');
        await phone.tap('3月5日');
        await phone.text('现在还没有恢复').waitFor();
      },
    },
  ];
}
