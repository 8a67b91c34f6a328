import { alike } from '../../../../miniprogram/packages/form/edit/alike';
import { newForm } from '../../../../miniprogram/packages/form/edit/form';
import { stored } from '../../../support/pageAccounts';

const twin = stored({ kind: 'miniProgram', name: '面包房ABC（总店）', appid: 'wx0123456789abcdef' });
const typed = (name: string, appid = ''): ReturnType<typeof alike> =>
  alike({ ...newForm(), kind: 'miniProgram', name, appid }, '', [twin]);

test.each(['面包房ABC（总店）', ' 面包房ＡＢＣ(总店) ', '面包房\u200bABC（总店）'])('%s is the same name', (name) => {
  expect(typed(name)).toEqual({
    name: '已经有一个叫这个名字的小程序。如果是另一个账号，可以照常保存',
    appid: '',
  });
});

test('another name, another kind, the account itself and no name at all are no twins', () => {
  expect(typed('面包房').name).toBe('');
  expect(typed(' \u200b').name).toBe('');
  expect(alike({ ...newForm(), kind: 'service', name: twin.name }, '', [twin]).name).toBe('');
  expect(alike({ ...newForm(), kind: 'miniProgram', name: twin.name }, twin.id, [twin]).name).toBe('');
});

test.each(['wx0123456789abcdef', ' ＷＸ0123456789ABCDEF', 'wx01234567\u200b89abcdef'])(
  '%s is the same AppID',
  (appid) => {
    expect(typed('别的', appid).appid).toBe('“面包房ABC（总店）”也是这个 AppID，请核对是不是同一个账号');
  },
);
