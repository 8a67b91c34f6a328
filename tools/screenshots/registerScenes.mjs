/** 注册诊断: one answer a question, from the second on. The name is taken, a document is missing, the e-mail was used. */
const registerAnswers = [
  '对，就是这个',
  '对，就是这个',
  '对，就是这个',
  '一样',
  '是同一个',
  '是',
  '有',
  '能选到',
  '需要，还缺',
  '都合格',
  '没有',
  '不在',
  '没有',
  '还有名额',
  '没有',
  '用过',
  '是',
  '是',
  '没有',
  '自己在后台办',
];

/** A diagnosis for one of the official accounts, answered up to (without) a question. */
const diagnosis = (question) => [
  { tap: '没有错误码，一步步查' },
  { tap: '用哪个公众号（可以不选）' },
  { tap: '绍兴示例茶业' },
  { type: ['例如：小满面包', '示例茶铺'] },
  { tap: '用公众号注册' },
  ...registerAnswers
    .slice(0, question - 2)
    .flatMap((answer, index) => [
      { see: `第 ${index + 2} 题` },
      { tap: answer },
      ...(answer === '有' ? [{ tap: '继续查' }] : []),
    ]),
];

/** 快速注册: where it begins, a walk and what comes of it, an error code, a category. */
export const registerScenes = [
  {
    name: 'register',
    page: 'pages/register/register',
    steps: [...diagnosis(10), { see: '第 10 题' }, { back: true }, { see: '接着查' }],
  },
  {
    name: 'register-walk',
    page: 'packages/register/walk/walk',
    open: '/pages/register/register',
    steps: [...diagnosis(4), { see: '第 4 题' }],
  },
  {
    name: 'register-result',
    page: 'packages/register/result/result',
    open: '/pages/register/register',
    steps: [...diagnosis(2 + registerAnswers.length), { see: '要做的事，按先后' }],
  },
  { name: 'register-code', page: 'packages/register/code/code', steps: [{ tap: '61052' }, { see: '怎么办' }] },
  {
    name: 'register-category',
    page: 'packages/register/category/category',
    steps: [{ type: ['搜业务', '点餐'] }, { tap: '点餐' }, { see: '还不够' }],
  },
];
