import { basicInfoSample } from '../../../../fixtures/officialSamples';
import { error, one, sample } from './reading';

const warned = (text: string, on?: string): string => one(text, on).warnings.join('\n');

test('the official sample', () => {
  const { source, facts } = one(basicInfoSample);
  expect(source).toBe('officialJson');
  expect(facts).toEqual({
    kind: 'miniProgram',
    name: '帐号名称长度 111111122',
    appid: 'wx8ee51415c94040e4',
    originalId: '',
    subjectName: '么么哒哒',
    subjectType: 'enterprise',
    subjectNote: '或个体工商户',
    certifiedHow: 'unknown',
    dueOn: '2024-11-19',
    dueTrust: 'imported',
    opensOn: '2024-08-21',
  });
});

describe('annual_review is false although both times are there', () => {
  test.each([
    ['2024-08-20', false],
    ['2024-08-21', true],
    ['2024-11-19', true],
    ['2024-11-20', false],
  ])('on %s it is said only inside of the window: %s', (on, said) => {
    expect(warned(basicInfoSample, on).includes('没有要求年审')).toBe(said);
  });
  test('a review that is asked for needs no word', () => {
    expect(warned(sample({}, { annual_review: true }))).not.toContain('没有要求年审');
  });
});

describe('flags', () => {
  test.each([true, 1, '1', 'true', 'TRUE', ' true '])('%p is yes', (flag) => {
    expect(one(sample({}, { qualification_verify: flag })).facts).toMatchObject({
      certifiedHow: 'unknown',
      dueOn: '2024-11-19',
    });
  });
  test.each([false, 0, '0', 'false'])('%p is no', (flag) => {
    expect(one(sample({}, { qualification_verify: flag })).facts).toMatchObject({ dueOn: '' });
  });
  test.each(['', null, undefined, 'maybe', 2, {}])('%p is neither, and is said', (flag) => {
    const { facts, warnings } = one(sample({}, { qualification_verify: flag }));
    expect(facts.dueOn).toBe('2024-11-19');
    expect(warnings.join()).toContain('没有资质认证结果');
  });
  test('without flag and end nothing is known', () => {
    expect(one(sample({}, { qualification_verify: '', annual_review_end_time: '' })).facts).toMatchObject({
      certifiedHow: '',
      dueOn: '',
      dueTrust: '',
    });
  });
  test('a name that failed leaves the rights, and is said', () => {
    expect(warned(basicInfoSample)).toContain('名称没有通过认证');
    expect(warned(sample({}, { naming_verify: 'true' }))).not.toContain('名称没有通过认证');
    expect(one(basicInfoSample).facts.certifiedHow).toBe('unknown');
  });
});

describe('times', () => {
  test.each([1732020347, '1732020347', ' １７３２０２０３４７ ', '2024-11-19', '20241119', '2024年11月19日'])(
    '%p',
    (end) => {
      expect(one(sample({}, { annual_review_end_time: end })).facts.dueOn).toBe('2024-11-19');
    },
  );
  test.each([undefined, null, '', '  ', 0, '0'])('%p is none: never 1970, and is said', (end) => {
    const { facts, warnings } = one(sample({}, { annual_review_end_time: end }));
    expect(facts).toMatchObject({ dueOn: '', dueTrust: '', opensOn: '', certifiedHow: 'unknown' });
    expect(warnings.join()).toContain('没有到期日');
  });
  test.each([-1, 1, 1e300, 'soon', '1.5e9', true, {}, [1732020347], '2024-02-30', 20241119])(
    '%p is refused with a warning',
    (end) => {
      const { facts, warnings } = one(sample({}, { annual_review_end_time: end }));
      expect(facts.dueOn).toBe('');
      expect(warnings.join()).toContain('年审结束时间读不懂');
    },
  );
  test('13 digits are milliseconds, with a warning', () => {
    const { facts, warnings } = one(sample({}, { annual_review_end_time: 1732020347000 }));
    expect(facts.dueOn).toBe('2024-11-19');
    expect(warnings.join()).toContain('按毫秒读成 2024-11-19');
  });
  test('a begin after the end is ignored with a warning', () => {
    const { facts, warnings } = one(sample({}, { annual_review_begin_time: 1732220347 }));
    expect(facts).toMatchObject({ dueOn: '2024-11-19', opensOn: '' });
    expect(warnings.join()).toContain('晚于结束时间');
  });
  test('an end without a begin', () => {
    expect(one(sample({}, { annual_review_begin_time: '' })).facts).toMatchObject({ dueOn: '2024-11-19', opensOn: '' });
  });
});

describe('not qualified', () => {
  const failed = sample({}, { qualification_verify: false });
  test('an end in the past has expired', () => {
    const { facts, warnings } = one(failed, '2024-11-20');
    expect(facts).toMatchObject({
      certifiedHow: 'unknown',
      dueOn: '2024-11-19',
      dueTrust: 'imported',
      opensOn: '2024-08-21',
    });
    expect(warnings.join()).toContain('已在 2024-11-19 到期');
  });
  test('an end to come is doubtful: no due day, and a warning that names it', () => {
    const { facts, warnings } = one(failed, '2024-11-18');
    expect(facts).toMatchObject({ certifiedHow: 'unknown', dueOn: '', dueTrust: '', opensOn: '' });
    expect(warnings.join()).toContain('2024-11-19');
  });
  test('without times it never was certified or is expired, and both are said', () => {
    const never = sample({}, { qualification_verify: '0', annual_review_begin_time: 0, annual_review_end_time: '' });
    expect(one(never).facts).toMatchObject({ certifiedHow: 'never', dueOn: '' });
    expect(one(never).warnings.join()).toContain('认证已经过期');
  });
  test.each([undefined, null, 'x', []])('without wx_verify_info (%p) nothing is known, and it is said', (info) => {
    const { facts, warnings } = one(sample({ wx_verify_info: info }));
    expect(facts).toMatchObject({ certifiedHow: '', dueOn: '', dueTrust: '' });
    expect(warnings.join()).toContain('没有认证信息');
  });
});

describe('name and ids', () => {
  test('nickname comes before nickname_info, which comes before the appid', () => {
    expect(one(sample({ nickname: '甲' })).facts.name).toBe('甲');
    expect(one(sample({ nickname: '' })).facts.name).toBe('帐号名称长度 111111122');
    for (const info of [undefined, {}, '甲', { nickname: ' ' }]) {
      const { facts, warnings } = one(sample({ nickname_info: info }));
      expect(facts.name).toBe('wx8ee51415c94040e4');
      expect(warnings.join()).toContain('先用 AppID 代替');
    }
  });
  test('without name and appid it is an error', () => {
    expect(error(sample({ nickname_info: {}, appid: '' }))).toContain('没有账号名称，也没有 AppID');
  });
  test('an appid and a nickname make an account', () => {
    expect(one('{"appid":"wx8ee51415c94040e4","nickname":"甲"}').facts).toMatchObject({
      name: '甲',
      kind: '',
      subjectType: '',
    });
  });
  test('an odd appid is kept with a warning, an impossible one is not', () => {
    expect(one(sample({ appid: 'wxaf614423g25ffd9b' }))).toMatchObject({ facts: { appid: 'wxaf614423g25ffd9b' } });
    expect(warned(sample({ appid: 'wxaf614423g25ffd9b' }))).toContain('请核对');
    expect(warned(basicInfoSample)).not.toContain('AppID');
    for (const appid of ['wx 1', '<b>', 'x'.repeat(70)]) expect(one(sample({ appid })).facts.appid).toBe('');
  });
  test('an original id where tools add one', () => {
    expect(one(sample({ user_name: 'gh_0123456789ab' })).facts.originalId).toBe('gh_0123456789ab');
    expect(one(sample({ original_id: 'gh_0123456789ab' })).facts.originalId).toBe('gh_0123456789ab');
    expect(one(sample({ original_id: 'alice' })).facts.originalId).toBe('');
  });
  test('hidden characters go, HTML stays text, long names are cut', () => {
    const nickname = `\u202e甲\u0000\u200b<b>乙</b>\n丙\ud800\ufeff`;
    expect(one(sample({ nickname })).facts.name).toBe('甲<b>乙</b> 丙');
    expect(one(sample({ nickname: '👨‍👩‍👧店' })).facts.name).toBe('👨‍👩‍👧店');
    expect(one(sample({ nickname: '长'.repeat(5000) })).facts.name).toBe('长'.repeat(100));
    expect(one(sample({ nickname: '👍'.repeat(60) })).facts.name).toBe('👍'.repeat(50));
  });
});

describe('kind and subject', () => {
  test.each([
    [1, 'subscription'],
    ['2', 'service'],
    [3, 'miniProgram'],
  ])('account_type %p is %s', (type, kind) => {
    expect(one(sample({ account_type: type })).facts.kind).toBe(kind);
  });
  test.each([undefined, 9, 'x'])('account_type %p is unknown and said', (type) => {
    expect(one(sample({ account_type: type })).facts.kind).toBe('');
    expect(warned(sample({ account_type: type }))).toContain('账号类型');
  });
  test.each([
    [0, 'person', ''],
    [1, 'enterprise', '或个体工商户'],
    [2, 'media', ''],
    ['3', 'government', ''],
    [4, 'otherOrganisation', ''],
    [undefined, '', ''],
  ])('principal_type %p is %s %s', (type, subjectType, subjectNote) => {
    expect(one(sample({ principal_type: type })).facts).toMatchObject({ subjectType, subjectNote });
  });
  test.each([
    [1, 'enterprise'],
    [2, 'media'],
    [3, 'government'],
    [4, 'otherOrganisation'],
    [5, 'privateNonEnterprise'],
    [6, 'otherOrganisation'],
    [8, 'socialGroup'],
    [9, 'media'],
    [11, 'publicInstitution'],
    ['12', 'individualBusiness'],
    [14, 'overseas'],
    [15, 'person'],
  ])('customer_type %p is %s and goes before principal_type', (type, subjectType) => {
    expect(one(sample({ customer_type: type })).facts).toMatchObject({ subjectType, subjectNote: '' });
  });
  test('customer_type 0 says nothing, an unknown code is named', () => {
    expect(one(sample({ customer_type: 0 }))).toMatchObject({ facts: { subjectType: 'enterprise' } });
    expect(warned(sample({ customer_type: 0 }))).not.toContain('customer_type');
    expect(warned(sample({ customer_type: 77 }))).toContain('customer_type 77');
    expect(one(sample({ principal_type: 77 })).facts.subjectType).toBe('');
  });
  test('a failed real-name check is said', () => {
    expect(warned(sample({ realname_status: 3 }))).toContain('实名验证失败');
    expect(warned(sample({ realname_status: 1 }))).not.toContain('实名');
  });
});
