/**
 * What goes to a colleague's phone, and what comes from one.
 * @param list the address of 账号
 */
export const cardScenes = (list) => [
  {
    name: 'send',
    page: 'packages/book/send/send',
    open: list,
    steps: [
      { tap: '选择' },
      { tap: '杭州示例商贸' },
      { tap: '绍兴示例茶业' },
      { tap: '发给同事' },
      { see: '选人发送' },
    ],
  },
  {
    name: 'card',
    page: 'packages/book/card/card',
    open: '/packages/book/card/card?c=n1cutshort',
    steps: [{ see: '这张卡片打不开' }],
  },
];
