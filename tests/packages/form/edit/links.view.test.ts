import { linkList, linksShown } from '../../../../miniprogram/packages/form/edit/links';
import { stored } from '../../../support/pageAccounts';

const account = stored({ kind: 'service', name: '杭州 ABC 面包', subjectName: '杭州小满（总店）' });

test.each(['ＡＢＣ', 'abc', '面包　ａｂｃ', '杭\u200b州', '(总店)'])('%s finds it by name or subject', (query) => {
  expect(linkList([account], query)).toMatchObject({ options: [{ id: account.id }], note: '' });
});

test('mini-programs are not offered; what is found and what is left out is said', () => {
  expect(linkList([{ ...account, kind: 'miniProgram' }], '').note).toContain('还没有添加过服务号或订阅号');
  expect(linkList([account], '茶铺')).toEqual({ options: [], note: '没有找到，换个词试试' });
  const many = Array.from({ length: linksShown + 2 }, (_none, index) => ({ ...account, id: `a${index}` }));
  expect(linkList(many, '面包').options).toHaveLength(linksShown);
  expect(linkList(many, '面包').note).toBe('还有 2 个没有列出，输入名称可以找到');
});
