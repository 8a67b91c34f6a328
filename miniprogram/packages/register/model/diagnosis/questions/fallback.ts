/** None of the causes applies: do it again from the start, then ask. Source: founding article. */
import type { WrittenQuestion } from './question';
import { mayUseReuse } from './question';

export const fallbackQuestions: readonly WrittenQuestion[] = [
  {
    id: 'redone',
    group: 'fallback',
    point: '重新登录、从头再做一遍',
    text: '前面每一项都没有问题。现在退出公众号后台，重新登录，从第一步起再做一遍，成功了吗？',
    why: '登录太久或中途跳过一步，也会失败；重来一遍常常就好了。',
    where: '公众号后台“小程序 → 小程序管理 → 添加 → 快速注册并认证小程序”。每做一步看清提示，记下停在哪里。',
    choices: [
      { value: 'yes', label: '成功了', outcome: 'fine' },
      { value: 'no', label: '重做了，还是失败', outcome: 'failing', remedy: 'support' },
      { value: 'unsure', label: '还没有重做', outcome: 'unsure', remedy: 'redo' },
    ],
    applies: (past) => mayUseReuse(past) && past.allFine,
  },
];
