import { emptyFields, type Account, type AccountFields } from '../../../../../miniprogram/domain/account/account';
import { officialNumbers } from '../../../../../miniprogram/domain/rules/numbers';
import { masked } from '../../../../../miniprogram/packages/book/model/export/mask';
import { tableOf } from '../../../../../miniprogram/packages/book/model/export/table';
import { dayOf, fullFields } from '../../../../support/accounts';

const standing = { today: dayOf('2026-11-01'), numbers: officialNumbers, slackDays: 14 };

function stored(fields: AccountFields): Account {
  return { ...fields, id: 'p01-a', rev: {}, createdAt: 0, updatedAt: 0, deletedOn: '' };
}

const rowsOf = (fields: AccountFields, contacts = false): string[][] =>
  tableOf([stored(fields)], { standing, contacts });

test('every column has its word, and says what is known and what follows from it', () => {
  const [header, row] = rowsOf({ ...fullFields(1), tags: ['重点客户', '年框'], note: '先打电话\n再发通知' });
  expect(Object.fromEntries((header ?? []).map((word, at) => [word, row?.[at]]))).toEqual({
    账号名称: '城南第1小学家长服务',
    账号类型: '小程序',
    主体名称: '杭州市城南教育科技有限公司',
    主体类型: '企业',
    AppID: 'wxa0000001f3c1d2e4',
    原始ID: 'gh_10000001ab',
    到期日: '2026-11-19',
    到期日来源: '已核对',
    客户: '城南小学',
    负责人: '李老师',
    管理员: '王小明',
    联系方式: '138********',
    标签: '重点客户、年框',
    备案号: '浙ICP备2023000001号-1X',
    备注: '先打电话\n再发通知',
    今日状态: '待年审',
    剩余天数: '18',
    应交审核费: '300',
  });
});

test.each([
  ['overdue', '2026-10-29', 'confirmed', '已逾期 3 天', '-3'],
  ['an estimate that is past', '2026-10-29', 'estimated', '到期日待确认', '-3'],
  ['no day', '', '', '到期日待确认', ''],
] as const)('%s', (_what, dueOn, dueTrust, status, left) => {
  const { cycle, ...fields } = fullFields(1);
  const [, row] = rowsOf({ ...fields, cycle: { ...cycle, dueOn, dueTrust } });
  expect(row?.slice(15, 17)).toEqual([status, left]);
});

test('what was never certified has no days, and the fee may be none or unknown', () => {
  const fee = (fields: Partial<AccountFields>): string[] | undefined =>
    rowsOf({ ...fullFields(1), ...fields })[1]?.slice(15);
  expect(fee({ certifiedHow: 'never', subjectType: 'government' })).toEqual(['未认证', '', '免费']);
  expect(fee({ subjectType: '' })?.[2]).toBe('');
});

test('examples stay; contacts go out as they are only when asked for', () => {
  expect(rowsOf({ ...emptyFields('示例'), example: true })).toHaveLength(1);
  expect(rowsOf(fullFields(1), true)[1]?.[11]).toBe('13800000000');
});

test.each([
  ['13800000000', '138********'],
  ['王小明 138 0000 0000', '王小明 138 **** ****'],
  ['微信：wang_xm88，邮箱 wang@example.com', '微信：wan******，邮箱 wan*************'],
  ['0571-88880000（上班时间）', '057*-********（上班时间）'],
  ['wxid', '****'],
  ['找前台', '找前台'],
  ['１３８００００００００', '１３８********'],
  ['', ''],
])('a contact is masked: %s', (contact, shown) => {
  expect(masked(contact)).toBe(shown);
});
