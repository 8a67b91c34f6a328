import { othersBook } from './othersBook.mjs';

/**
 * The book going out and wiped; another phone's book, backups, and going back to one.
 *
 * @param account steps that open an account from 账号 by its name
 */
export function bookScenes(account) {
  return [
    {
      name: 'export',
      page: 'packages/book/export/export',
      open: '/pages/mine/mine',
      steps: [{ tap: '导出' }, { see: '发到微信聊天' }],
    },
    {
      name: 'wipe',
      page: 'packages/book/wipe/wipe',
      open: '/pages/mine/mine',
      steps: [{ tap: '清空全部' }, { type: ['确定要清空，就输入“清空全部”', '清空'] }, { see: '还差' }],
    },
    {
      name: 'merge',
      page: 'packages/book/merge/merge',
      open: '/pages/mine/mine',
      steps: [{ tap: '从文件导入' }, { choose: othersBook }, { see: '可能是同一个' }, { see: '合并 2 个' }],
    },
    {
      name: 'backups',
      page: 'packages/book/backups/backups',
      steps: [{ see: '9 个账号' }],
    },
    {
      name: 'restore',
      page: 'packages/book/restore/restore',
      open: '/pages/mine/mine',
      steps: [
        { tap: '备份与恢复' },
        { tap: '现在备份一次' },
        { see: '9 个账号' },
        { back: true },
        { tab: '账号' },
        ...account('示例记账本'),
        { tap: '删除这个账号' },
        ...account('温州示例眼镜'),
        { tap: '编辑' },
        { type: ['客户', '城东示例商会'] },
        { tap: '保存' },
        { see: '城东示例商会' },
        { back: true },
        { tab: '我的' },
        { tap: '备份与恢复' },
        { tap: '9 个账号' },
        { see: '带回 1' },
      ],
    },
  ];
}
