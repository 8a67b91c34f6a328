import type { Told } from '../../../../../miniprogram/packages/data/model/recognise/types';
import { read } from './reading';
import type { Fields } from './pushes';
import { eventOf, infoOf, jsonOf, noon, notations, xmlOf } from './pushes';

const appid = 'wx0123456789abcdef';
const originalId = 'gh_0123456789ab';
const day = '2024-08-20';

/** The only item of a text, which makes no account. */
function unread(text: string): { message: string; told?: Told } {
  const [item, ...more] = read(text);
  if (!item || item.ok || more.length > 0) throw new Error(`not one refusal: ${JSON.stringify([item, ...more])}`);
  return item.problem;
}

type Case = [title: string, fields: Fields, nested: Fields, message: RegExp, told: Partial<Told>];
const auth = (status: number, more: Fields = {}): Fields =>
  infoOf('notify_3rd_wxa_auth', day, { appid, task_status: 12, apply_status: status, ...more });
const both = (status: number): Fields =>
  infoOf('notify_3rd_wxa_auth_and_icp', day, { appid, procedure_status: status });

const cases: Case[] = [
  [
    'payment',
    eventOf('wx_verify_pay_succ', day, { OrderId: '1646' }),
    {},
    /已付款/,
    { step: { state: 'inReview', note: '已付审核费' } },
  ],
  [
    'the auditor',
    eventOf('wx_verify_dispatch', day, { Provider: '某某评估公司', Contact: '010-12345678' }),
    {},
    /审核公司 某某评估公司，电话 010-12345678/,
    { step: { state: 'inReview', note: '审核公司 某某评估公司，电话 010-12345678' } },
  ],
  [
    'a return',
    eventOf('wx_verify_refill', day, { Reason: '公函没盖章' }),
    {},
    /打回重填：公函没盖章/,
    { step: { state: 'returned', note: '公函没盖章' } },
  ],
  [
    'qualification passed',
    eventOf('qualification_verify_success', day, { ExpiredTime: noon('2025-08-19') }),
    {},
    /资质认证成功，到期日 2025年8月19日/,
    { step: { state: 'passed', note: '' }, dueOn: '2025-08-19' },
  ],
  [
    'qualification failed',
    eventOf('qualification_verify_fail', '2024-08-22', { FailTime: noon(day), FailReason: '超过时限' }),
    {},
    /资质认证失败：超过时限/,
    { step: { state: 'failed', note: '超过时限' } },
  ],
  [
    'the name passed',
    eventOf('naming_verify_success', day, { ExpiredTime: noon('2025-08-19') }),
    {},
    /名称认证成功/,
    { step: { state: 'passed', note: '', namePassed: true }, dueOn: '2025-08-19' },
  ],
  [
    'the name failed',
    eventOf('naming_verify_fail', day, { FailReason: '缺商标证明' }),
    {},
    /名称认证失败：缺商标证明，资质已通过/,
    { step: null },
  ],
  [
    'the annual review',
    eventOf('annual_renew', day, { ExpiredTime: noon('2024-10-01') }),
    {},
    /年审提醒，到期日 2024年10月1日/,
    { step: null, dueOn: '2024-10-01' },
  ],
  [
    'expiry',
    eventOf('verify_expired', day, { ExpiredTime: noon('2024-08-19') }),
    {},
    /认证过期，到期日 2024年8月19日/,
    { dueOn: '2024-08-19' },
  ],
  [
    'a new name',
    eventOf('wxa_nickname_audit', day, { ret: 3, nickname: '新名字' }),
    {},
    /名称审核通过：新名字/,
    { name: '新名字' },
  ],
  [
    'a name refused',
    eventOf('wxa_nickname_audit', day, { ret: 2, nickname: '新名字', reason: '已被占用' }),
    {},
    /没通过：新名字，已被占用/,
    { name: '' },
  ],
  ['no order yet', auth(0, { task_status: 2 }), {}, /认证还没有审核单，管理员拒绝了授权/, { step: null }],
  ['to be paid', auth(1), {}, /等待支付/, { step: { state: 'awaitingPayment', note: '' } }],
  [
    'to be paid, by its task',
    auth(0, { task_status: 15 }),
    {},
    /等待支付/,
    { step: { state: 'awaitingPayment', note: '' } },
  ],
  [
    'in review',
    auth(2),
    { provider: '某某评估公司', contact: '010-12345678', dispatch_time: noon(day) },
    /审核中：审核公司 某某评估公司，电话 010-12345678/,
    { step: { state: 'inReview', note: '审核公司 某某评估公司，电话 010-12345678' } },
  ],
  [
    'sent back',
    auth(3, { message: '电话没接通' }),
    {},
    /打回重填：电话没接通/,
    { step: { state: 'returned', note: '电话没接通' } },
  ],
  ['passed', auth(4), {}, /认证通过/, { step: { state: 'passed', note: '' }, dueOn: '' }],
  [
    'failed',
    auth(5, { message: '三次都没接通' }),
    {},
    /最终失败：三次都没接通/,
    { step: { state: 'failed', note: '三次都没接通' } },
  ],
  ['both: paid', both(16), {}, /审核中/, { step: { state: 'inReview', note: '' } }],
  ['both: filing', both(24), {}, /备案：管局审核中/, { step: null, filingStatus: 'authorityReview' }],
  ['both: all done', both(26), {}, /备案：已备案/, { filingStatus: 'filed' }],
  ['both: over', both(27), {}, /流程已过期/, { step: null }],
  [
    'filed',
    infoOf('notify_apply_icpfiling_result', day, { authorizer_appid: appid, beian_status: 6 }),
    {},
    /备案：已备案/,
    { filingStatus: 'filed' },
  ],
];

describe.each(Object.entries(notations))('as %s', (_notation, write) => {
  test.each(cases)('%s', (_title, fields, nested, message, expected) => {
    const { message: said, told } = unread(write(fields, nested));
    expect(said).toMatch(message);
    const id = 'ToUserName' in fields ? { appid: '', originalId } : { appid, originalId: '' };
    expect(told).toMatchObject({ ...id, on: day, ...expected });
    expect(said).toContain(id.appid || id.originalId);
    expect(said).toContain('再粘贴一次');
  });

  test.each(cases)(
    '%s, without a time or an id',
    (_title, { CreateTime: _create, FailTime: _fail, ...rest }, nested) => {
      expect(unread(write(rest, nested)).told).toMatchObject({ on: '', at: 0 });
      const { ToUserName: _to, appid: _appid, authorizer_appid: _authorizer, ...nameless } = rest;
      expect(unread(write(nameless, nested))).toMatchObject({ message: expect.stringContaining('没有写清是哪个账号') });
      expect(unread(write(nameless, nested)).told).toBeUndefined();
    },
  );

  test.each([
    [{ ToUserName: originalId, Encrypt: 'bm90IGEgcmVhbCBwdXNo' }, '加密'],
    [{ AppId: appid, Encrypt: 'bm90IGEgcmVhbCBwdXNo' }, '先解密'],
    [eventOf('weapp_audit_success', day), '代码审核通过'],
    [eventOf('weapp_audit_fail', day, { Reason: '截图不对' }), '代码审核没通过'],
    [eventOf('wxa_category_audit', day), '类目审核'],
    [eventOf('wx_verify_something', day), '微信认证的推送（wx_verify_something）'],
    [infoOf('notify_third_fasteregister', day, { appid, status: 0, msg: 'OK' }), '快速注册结果'],
    [infoOf('unauthorized', day, { AuthorizerAppid: appid }), '取消授权'],
  ])('%j says what it is, and tells nothing of a certification', (fields, said) => {
    const { message, told } = unread(write(fields));
    expect(message).toContain(said);
    expect(told).toBeUndefined();
  });
});

test('the platform’s own AppId is not the account’s', () => {
  expect(unread(xmlOf(infoOf('notify_3rd_wxa_auth', day, { apply_status: 3 }))).told).toBeUndefined();
});

test('pushes in a list, and around other data, are each read', () => {
  const list = `[${jsonOf(auth(1))},${jsonOf(auth(2))}]`;
  expect(read(list).map((item) => item.ok || item.problem.told?.step?.state)).toEqual(['awaitingPayment', 'inReview']);
  const mixed = `${xmlOf(auth(3))}\n店 2025-03-05\n${jsonOf(auth(5))}`;
  expect(read(mixed).filter((item) => !item.ok && item.problem.told)).toHaveLength(2);
});
