import { verdict } from '../../../../../miniprogram/packages/register/model/diagnosis/verdict';
import { customerServiceText } from '../../../../../miniprogram/packages/register/model/report/customerServiceText';
import { reportText } from '../../../../../miniprogram/packages/register/model/report/reportText';
import { withAnswer } from '../../../../../miniprogram/packages/register/model/diagnosis/answers';
import { walkFine } from '../diagnosis/paths';

const subject = { officialName: '小满服务号', programName: '小满面包', day: '2026-03-05' };

test('the report names what fails with its evidence, the steps with who does them, and what follows', () => {
  const answers = withAnswer(
    walkFine({ certified: 'no', nameFree: 'unsure' }),
    'certified',
    'no',
    'app',
    '你记的是「未认证」',
  );
  const text = reportText(verdict(answers), { ...subject, done: ['certify.0'] });
  const lines = text.split('\n');
  expect(lines.slice(0, 4)).toEqual([
    '【小程序注册诊断】',
    '公众号：小满服务号',
    '小程序：小满面包',
    '日期：2026-03-05',
  ]);
  expect(lines).toContain('原因一：公众号没认证、认证过期或类型不符 —— 有问题');
  expect(lines).toContain('  ✗ 公众号通过了微信认证：否（你记的是「未认证」）');
  expect(lines).toContain('原因二：主体不一致，或名称不能用 —— 不确定');
  expect(lines).toContain('  ? 同名的小程序：不确定');
  expect(lines).toContain('原因三：类目要的资质没准备好 —— 通过');
  expect(lines).toContain('1. 查清楚：同名的小程序（几分钟）');
  expect(lines.some((line) => line.startsWith('  ☑ 准备营业执照') && line.endsWith('（主体负责人）'))).toBe(true);
  expect(lines.some((line) => line.startsWith('  ☐ 登录公众号后台'))).toBe(true);
  expect(text).toContain('给新的小程序做认证');
  expect(text).toContain('给新的小程序备案');
});

test('names that are not known leave no empty line; nothing to do leaves no empty list', () => {
  const text = reportText(verdict(walkFine()), { officialName: '', programName: '', day: '2026-03-05' });
  expect(text).not.toContain('公众号：');
  expect(text).not.toContain('要做的事');
  expect(text).toContain('重新做一遍后成功了');
});

test('the other flow is said to be one, and nothing else', () => {
  const text = reportText(verdict(withAnswer({}, 'flow', 'faceScan')), subject);
  expect(text).toContain('不适用');
  expect(text).not.toContain('——');
  expect(text).not.toContain('备案');
});

test('customer service gets every point that was checked, and the error as shown', () => {
  const result = verdict(walkFine({ redone: 'no' }));
  const text = customerServiceText(result, { ...subject, errorText: ` errcode: 61999 ${'很长'.repeat(400)}` });
  for (const finding of result.groups
    .filter((group) => group.group !== 'flow')
    .flatMap((group) => [...group.fine, ...group.failing])) {
    expect(text).toContain(`- ${finding.point}：${finding.answer}`);
  }
  expect(text).toContain('页面提示：errcode: 61999');
  expect(text.length).toBeLessThan(2000);
  expect(text).toContain('拒绝的具体原因');
  expect(customerServiceText(result, { ...subject, errorText: ' ' })).not.toContain('页面提示');
});
