import { usePhone } from './support';

const phone = usePhone();

beforeEach(() => phone.open({ today: '2026-03-05', page: '/pages/register/register' }));

/** Questions by a part of their text, in order, and the answer with which nothing stands in the way. */
const fine: readonly (readonly [part: string, answer: string])[] = [
  ['登记在谁的名下', '企业（公司）'],
  ['通过了微信认证吗', '是'],
  ['现在还在有效期里', '是'],
  ['认证时选的主体类型', '一样'],
  ['一字不差的同一个', '是同一个'],
  ['长度在 4 到 30', '是'],
  ['别的小程序已经叫这个', '没有'],
  ['后面又加了几个字', '没有，或者都是我自己的'],
  ['有没有公众号也叫这个', '没有'],
  ['保护期', '没有'],
  ['在页面上能选到吗', '能选到'],
  ['你都有吗', '这个类目不需要'],
  ['类目重复、数量', '没有'],
  ['已经在里面了', '不在'],
  ['待完成注册', '没有'],
  ['名额，还有剩吗', '还有名额'],
  ['达到了上限', '没有'],
  ['给小程序填的邮箱', '没用过'],
  ['本人用微信扫的', '是'],
  ['和上一次隔了', '是'],
  ['限制或处罚通知', '没有'],
  ['自己在公众号后台办', '自己在后台办'],
];

const question = (part: string) => phone.top.locator('.question').filter({ hasText: part });
const choice = (label: string) => phone.top.getByRole('radio', { name: label, exact: true });

/** Answers one question that is on the screen. */
async function answer(part: string, label: string): Promise<void> {
  await question(part).waitFor();
  await phone.tap(choice(label));
}

/** What was just found is enough to fail; on through the rest. */
const goOn = () => phone.tap('继续查');

/** Starts by hand and answers all; `odd` says otherwise for some questions, and which questions then don't come. */
async function walk(odd: Record<string, string> = {}, skipped: readonly string[] = []): Promise<void> {
  await phone.tap('没有错误码，一步步查');
  await answer('法定代表人（营业执照上写的负责人）刷脸', '用公众号注册');
  for (const [part, label] of fine) {
    if (skipped.includes(part)) continue;
    await answer(part, odd[part] ?? label);
    if (odd[part]) await goOn();
  }
}

async function groupState(title: string): Promise<string> {
  const group = phone.top.locator('.card').filter({ has: phone.page.locator('.group-title', { hasText: title }) });
  return (await group.locator('.tag').innerText()).replace(/^\S\s*/, '');
}

/** 通过 or not, for each of the three causes. */
async function causes(): Promise<string[]> {
  await phone.text('逐项结果').waitFor();
  return Promise.all(['原因一', '原因二', '原因三'].map(groupState));
}

/** Contrast of an element's text with the nearest ground below it, as WCAG counts it. Runs in the page. */
function contrastOf(element: Element): number {
  const light = (colour: string): number => {
    const parts = (/[\d.]+(, [\d.]+){2}/.exec(colour)?.[0] ?? '').split(', ').map((part) => Number(part) / 255);
    const [red = 0, green = 0, blue = 0] = parts.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  let below: Element | null = element;
  while (below && getComputedStyle(below).backgroundColor === 'rgba(0, 0, 0, 0)') below = below.parentElement;
  // What hangs out of a box lower than itself stands on what is behind the box.
  if (below && below.getBoundingClientRect().height < element.getBoundingClientRect().height) return 1;
  const pair = [element, below ?? document.body].map((each) => getComputedStyle(each));
  const [ink = 0, ground = 0] = [light(pair[0]?.color ?? ''), light(pair[1]?.backgroundColor ?? '')];
  return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
}

describe('the article’s three causes', () => {
  test('the official account is not certified', async () => {
    await walk({ 通过了微信认证吗: '否' }, ['现在还在有效期里', '认证时选的主体类型']);
    expect(await causes()).toEqual(['有问题', '通过', '通过']);
    await phone.text('先给公众号做微信认证').waitFor();
  });

  test('the name is taken', async () => {
    await walk({ 别的小程序已经叫这个: '有' }, ['后面又加了几个字', '有没有公众号也叫这个', '保护期']);
    expect(await causes()).toEqual(['通过', '有问题', '通过']);
    await phone.text('换一个没有人用的名称').waitFor();
  });

  test('documents of the category are missing; the category look-up says so', async () => {
    await phone.tap('没有错误码，一步步查');
    await answer('刷脸', '用公众号注册');
    for (const [part, label] of fine.slice(
      0,
      fine.findIndex(([each]) => each === '你都有吗'),
    ))
      await answer(part, label);
    await phone.tap('打开类目查询，勾上你有的证件');
    await phone.type('搜业务或证件', '互联网医院');
    await phone.tap('医疗服务 > 互联网医院');
    await phone.text('还不够').waitFor();
    await phone.tap('就是这个类目，回去接着答');
    await phone.tap(phone.top.getByRole('radio', { name: /需要，还缺，建议/ }));
    await goOn();
    await answer('都没过期', '都合格');
    for (const [part, label] of fine.slice(fine.findIndex(([each]) => each === '类目重复、数量')))
      await answer(part, label);
    expect(await causes()).toEqual(['通过', '通过', '有问题']);
    await phone.text('「医疗服务 > 互联网医院」').waitFor();
  });

  test('all at once: one list, and the failing points again when it is done', async () => {
    await phone.tap('没有错误码，一步步查');
    await answer('刷脸', '用公众号注册');
    const odd: Record<string, string> = { 通过了微信认证吗: '否', 别的小程序已经叫这个: '有', 你都有吗: '需要，还缺' };
    for (const [part, label] of fine) {
      if (
        ['现在还在有效期里', '认证时选的主体类型', '后面又加了几个字', '有没有公众号也叫这个', '保护期'].includes(part)
      )
        continue;
      await answer(part, odd[part] ?? label);
      if (part === '通过了微信认证吗') await goOn();
      if (part === '你都有吗') await answer('都没过期', '都合格');
    }
    expect(await causes()).toEqual(['有问题', '有问题', '有问题']);
    const steps = phone.top.locator('.step');
    const count = await steps.count();
    for (let index = 0; index < count; index += 1) await phone.tap(steps.nth(index));
    await phone.tap('都做完了，重查没通过的 3 项');
    await answer('通过了微信认证吗', '是');
    await answer('现在还在有效期里', '是');
    await answer('认证时选的主体类型', '一样');
    await answer('别的小程序已经叫这个', '没有');
    for (const [part, label] of fine.slice(7, 10)) await answer(part, label);
    await answer('你都有吗', '需要，都有了');
    await question('成功了吗').waitFor();
  });
});

test('none of them: done again, still failing, and customer service gets all that was checked', async () => {
  await walk();
  await answer('重新登录，从第一步起再做一遍', '重做了，还是失败');
  await phone.tap('复制给客服的说明');
  const copied = await phone.clipboard();
  expect(copied).toContain('我已经查过');
  expect(copied).toContain('同名的小程序：没有');
});

test('killed in the middle, it goes on at the same question; deleted, it comes back', async () => {
  await phone.tap('没有错误码，一步步查');
  await answer('刷脸', '用公众号注册');
  await answer('登记在谁的名下', '企业（公司）');
  await answer('通过了微信认证吗', '不确定');
  await question('现在还在有效期里').waitFor();
  await phone.coldStart();
  await phone.tab('注册诊断');
  await phone.text('接着是：公众号的认证在有效期里').waitFor();
  await phone.tap(phone.top.getByRole('button', { name: /^删除/ }));
  const undo = phone.top.getByRole('button', { name: /^撤销，/ });
  expect((await undo.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect(await undo.evaluate(contrastOf)).toBeGreaterThanOrEqual(4.5);
  await undo.tap();
  await phone.tap(phone.top.getByRole('button', { name: /^接着查/ }));
  await question('现在还在有效期里').waitFor();
  await phone.tap('上一题');
  expect(await choice('不确定').getAttribute('aria-checked')).toBe('true');
});

test('an error code leads to its remedy, and starts the walk with its answer', async () => {
  await phone.setClipboard('{"errcode":61052,"errmsg":"x"}');
  await phone.tap('从剪贴板粘贴');
  await phone.text('怎么办：').waitFor();
  await phone.tap('从这个原因开始查');
  await phone.text('根据错误码').waitFor();
  await phone.tap(phone.top.getByRole('radio', { name: /^否，建议/ }));
  await goOn();
  await question('登记在谁的名下').waitFor();
});

test('the result is copied, and made into a picture that is handed over in the tap', async () => {
  await walk({ 通过了微信认证吗: '否' }, ['现在还在有效期里', '认证时选的主体类型']);
  await phone.tap('复制结果');
  expect(await phone.clipboard()).toContain('【小程序注册诊断】');
  await phone.tap('做成图片');
  const send = phone.top.getByRole('button', { name: /^发送或保存/ });
  await send.first().waitFor();
  const { name, bytes: png } = await phone.download(() => send.first().tap());
  // Without an entry to the mini-program.
  expect(name).toMatch(/^\d+-canvas-\d+\.png$/);
  // Width and height stand in the first chunk of a PNG.
  expect(png.readUInt32BE(16)).toBe(750);
  expect(png.readUInt32BE(20)).toBeGreaterThan(500);
  expect(png.readUInt32BE(20)).toBeLessThanOrEqual(1365);
});

test('from an official account its data answer, and are confirmed', async () => {
  await phone.tab('总览');
  await phone.tap('看看示例');
  await phone.tap('示例云课堂');
  await phone.tap('用它快速注册小程序');
  await phone.text('示例云课堂').waitFor();
  await answer('刷脸', '用公众号注册');
  await phone.text('你记的主体类型是「企业」').waitFor();
  await phone.tap(phone.top.getByRole('radio', { name: /^企业（公司），建议/ }));
  await question('通过了微信认证吗').waitFor();
});
