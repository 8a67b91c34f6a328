import type { Phone } from '../support';
import type { Scene } from './scenes';

const walkPage = '/packages/register/walk/walk';

async function firstAnswers(phone: Phone): Promise<void> {
  const begun = phone.top.getByRole('button', { name: '接着查' });
  if ((await begun.count()) > 0) await phone.tap(begun);
  else await begin(phone);
  await phone.text('先看结果').waitFor();
}

async function begin(phone: Phone): Promise<void> {
  await phone.tap(phone.top.getByRole('radio', { name: '用公众号注册' }));
  await phone.tap(phone.top.getByRole('radio', { name: '企业（公司）' }));
  await phone.tap(phone.top.getByRole('radio', { name: '否', exact: true }));
  await phone.tap('继续查');
}

async function result(phone: Phone): Promise<void> {
  await firstAnswers(phone);
  await phone.tap('先看结果');
  await phone.text('逐项结果').waitFor();
}

/** 注册诊断 in the midst of it: its pages are nearly bare until something is answered. */
export const registerScenes: readonly Scene[] = [
  { name: 'some answers', page: walkPage, arrive: firstAnswers },
  {
    name: 'a cause found',
    page: walkPage,
    async arrive(phone) {
      await phone.tap(phone.top.getByRole('radio', { name: '用公众号注册' }));
      // The scene before has left a walk unfinished.
      await phone.tapOver('重新开始（上次的放进历史）');
      await phone.tap(phone.top.getByRole('radio', { name: '个人', exact: true }));
      await phone.text('先看怎么办').waitFor();
    },
  },
  { name: 'result', page: walkPage, arrive: result },
  {
    name: 'result as a picture',
    page: walkPage,
    async arrive(phone) {
      await result(phone);
      await phone.tap('做成图片');
      await phone.top.getByRole('dialog').getByText('发送或保存').first().waitFor();
    },
  },
  {
    name: 'read',
    page: '/packages/register/code/code',
    async arrive(phone) {
      await phone.type(phone.top.locator('.card'), '61052, 89249 和 40001');
      await phone.text('怎么办').waitFor();
    },
  },
  { name: 'busy', page: '/pages/register/register' },
];
