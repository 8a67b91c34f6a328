import fc from 'fast-check';
import { error, names, one, read } from './reading';

const authorizer = {
  authorizer_info: {
    nick_name: '西湖茶事',
    head_img: 'http://example.invalid/0',
    service_type_info: { id: 2 },
    verify_type_info: { id: 0 },
    user_name: 'gh_00112233aabb',
    principal_name: '杭州样例商贸有限公司',
    account_status: 1,
  } as Record<string, unknown>,
  authorization_info: { authorizer_appid: 'wx0123456789abcdef', authorizer_refresh_token: 'refreshtoken@@@secret' },
};

function withInfo(change: Record<string, unknown>): string {
  return JSON.stringify({ ...authorizer, authorizer_info: { ...authorizer.authorizer_info, ...change } });
}

describe('getAuthorizerInfo', () => {
  test('has everything but the due day, and says so', () => {
    const { facts, warnings } = one(withInfo({}));
    expect(facts).toMatchObject({
      name: '西湖茶事',
      appid: 'wx0123456789abcdef',
      originalId: 'gh_00112233aabb',
      subjectName: '杭州样例商贸有限公司',
      kind: 'service',
      certifiedHow: 'unknown',
      dueOn: '',
      dueTrust: '',
    });
    expect(warnings.join()).toContain('没有到期日');
  });

  test.each([
    [{ service_type_info: { id: 0 } }, 'subscription'],
    [{ service_type_info: { id: 1 } }, 'subscription'],
    [{ service_type_info: { id: 0 }, MiniProgramInfo: { visit_status: 0 } }, 'miniProgram'],
    [{ service_type_info: { id: 4 } }, 'miniProgram'],
    [{ service_type_info: { id: 99 } }, ''],
  ])('%j is the kind %j', (change, kind) => {
    expect(one(withInfo(change)).facts.kind).toBe(kind);
  });

  test('not certified may also mean expired', () => {
    const { facts, warnings } = one(withInfo({ verify_type_info: { id: -1 } }));
    expect(facts.certifiedHow).toBe('never');
    expect(warnings.join()).toContain('过期');
  });

  test('an account that is closed is told', () => {
    expect(one(withInfo({ account_status: 14 })).warnings.join()).toContain('已注销');
  });

  test('the inner part alone, keys in camelCase, several in a list', () => {
    expect(one(JSON.stringify(authorizer.authorizer_info)).facts).toMatchObject({ name: '西湖茶事', kind: 'service' });
    const camel = withInfo({}).replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    expect(one(camel).facts).toMatchObject({ name: '西湖茶事', appid: 'wx0123456789abcdef', kind: 'service' });
    expect(names(`[${withInfo({ nick_name: '甲' })},${withInfo({ nick_name: '乙' })}]`)).toEqual(['甲', '乙']);
  });

  test('without name and AppID it is named, and asks for nothing that is there', () => {
    expect(error('{"authorizer_info":{"service_type_info":{"id":2}}}')).toContain('getAuthorizerInfo');
  });
});

test('a list of authorised accounts is told in one row, without its tokens', () => {
  const list = [1, 2, 3].map((n) => ({
    authorizer_appid: `wx000000000000000${n}`,
    refresh_token: 'secret',
    auth_time: n,
  }));
  for (const text of [JSON.stringify({ total_count: 3, list }), JSON.stringify(list)]) {
    expect(error(text)).toMatch(/getAuthorizerList.*3 个.*getAccountBasicInfo/);
    expect(JSON.stringify(read(text))).not.toContain('secret');
  }
});

describe('what stands about an application is said with the account and the reason', () => {
  test.each([
    [{ task_status: 15, apply_status: 1 }, '等待支付'],
    [{ task_status: 12, apply_status: 2 }, '审核中'],
    [{ task_status: 12, apply_status: 3, refill_reason: '电话打不通' }, '打回重填：电话打不通'],
    [{ task_status: 12, apply_status: 4 }, '认证通过'],
    [{ task_status: 12, apply_status: 5, fail_reason: '主体已注销' }, '认证最终失败：主体已注销'],
    [{ taskStatus: 12, applyStatus: 3, refillReason: '电话打不通' }, '打回重填'],
  ])('%j', (answer, said) => {
    const message = error(JSON.stringify({ errcode: 0, orderid: 1, appid: 'wx00112233445566aa', ...answer }));
    expect(message).toContain(said);
    expect(message).toContain('wx00112233445566aa');
    expect(read(JSON.stringify({ appid: 'wx00112233445566aa', ...answer }))[0]).toMatchObject({
      problem: { told: { appid: 'wx00112233445566aa' } },
    });
  });

  test('together with the filing', () => {
    const message = error('{"errcode":0,"procedure_status":18,"orderid":7,"refill_reason":"执照看不清"}');
    expect(message).toMatch(/打回重填.*执照看不清/);
  });
});

test.each([
  ['{"errcode":0,"errmsg":"ok","hit_condition":true,"wording":"含有限制词"}', /认证名称的检测.*含有限制词/],
  ['{"errcode":0,"errmsg":"ok","hit_condition":false,"wording":""}', /没有命中/],
  [
    '{"errcode":0,"nickname":"新名字","audit_stat":2,"fail_reason":"与别人重名"}',
    /改名的审核.*新名字.*没通过.*与别人重名/,
  ],
  ['{"errcode":0,"errmsg":"ok","wording":"","audit_id":12345}', /提交改名/],
  [
    '{"icp_subject":{},"icp_applets":{"base_info":{"appid":"wx00112233445566aa","nick_name":"甲"}}}',
    /备案订单（甲，wx0/,
  ],
  ['{"icp_audit":{"hints":[]}}', /备案/],
  ['{"authorization_info":{"authorizer_appid":"wx00112233445566aa","authorizer_access_token":"x"}}', /授权的凭据/],
  ['{"Encrypt":"AAAA","ToUserName":"gh_00112233aabb"}', /加密.*解密/],
  ['[]', /没有找到账号信息/],
  ['[{"a":1},{"a":2}]', /没有找到账号信息/],
  ['[{"appid":"wx00112233445566aa"}]', /没有找到账号信息/],
])('%s says what it is', (text, said) => {
  expect(error(text)).toMatch(said);
  expect(error(text)).not.toMatch(/不完整|格式不对/);
});

test('what an account is wrapped in doesn’t hide it', () => {
  const account = '{"appid":"wx00112233445566aa","nickname":"甲"}';
  expect(names(`{"access_token":"x","data":${account}}`)).toEqual(['甲']);
  expect(names(`{"taskid":"1","list":[${account},{"page":2}]}`)).toEqual(['甲', '!']);
});

test('no valid list or object is called broken', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
      if (typeof value !== 'object' || value === null) return;
      for (const item of read(JSON.stringify(value)))
        if (!item.ok) expect(item.problem.message).not.toMatch(/格式不对|不完整/);
    }),
  );
});
