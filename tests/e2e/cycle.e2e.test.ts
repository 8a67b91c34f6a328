import { usePhone } from './support';

const phone = usePhone();

/** Accounts with these lines, pasted; the app is left on 账号. */
async function pasted(lines: readonly string[], today: string, scale = 1): Promise<void> {
  await phone.open({ today, scale });
  await phone.tap(/^粘贴/);
  await phone.setClipboard(lines.join('\n'));
  await phone.tap('从剪贴板粘贴');
  await phone.tap(phone.top.locator('.finish').getByText(/^加入/));
  await phone.text('已加入').waitFor();
  await phone.go('/pages/accounts/accounts');
  await phone.text(`${lines.length} 个账号`).waitFor();
}

/** Takes a move on 办理进度 and saves its sheet as it stands; a return takes its reason. */
async function take(move: string, reason = ''): Promise<void> {
  await phone.tap(phone.top.getByText(move, { exact: true }));
  const save = phone.top.getByText('记下来', { exact: true });
  await save.waitFor();
  if (reason !== '') await phone.type('打回原因（可不填）', reason);
  await phone.tap(save);
  await save.waitFor({ state: 'detached' });
}

test('a cycle from preparing to passed with one return, across closing the app', async () => {
  await pasted(['晴川茶铺 2026-02-01'], '2026-01-05');
  await phone.tap('晴川茶铺');
  await phone.tap('记录办理进度');
  await take('开始准备材料');
  await phone.tap('管理员身份证');
  await phone.text('已备好 1 /').waitFor();
  await take('记录已提交');
  await phone.text('这个电话一定要接').waitFor();

  await phone.setToday('2026-01-12');
  await take('记录打回', '公函没盖章');
  // The due day is nearer than the last day to refill.
  await phone.text('重填期限 2月11日').waitFor();
  expect(await phone.screenText()).toContain('2月1日到期');
  expect(await phone.screenText()).toContain('还能重填 3 次');
  await phone.back();
  await phone.text('记录办理进度').waitFor();
  await phone.top.getByText('打回重填').first().waitFor();

  await phone.tap('记录办理进度');
  await phone.setToday('2026-01-14');
  await take('记录已重新提交');
  await phone.setToday('2026-01-20');
  await take('记为已通过');
  await phone.text('已记为通过').waitFor();
  const said = await phone.screenText();
  expect(said).toContain('2026年1月20日通过');
  expect(said).toContain('打回 1 次');
  expect(said).toContain('2027年2月1日到期（估计）');

  await phone.open({ today: '2026-01-21', page: '/pages/accounts/accounts' });
  await phone.text('2027年2月1日到期').waitFor();
  expect(await phone.screenText()).toContain('认证有效');
});

test('a step is corrected, and a wrong one is taken back after asking', async () => {
  await pasted(['晴川茶铺 2026-02-01'], '2026-01-05');
  await phone.tap('晴川茶铺');
  await phone.tap('记录办理进度');
  await take('记录已提交');
  await phone.tap(phone.top.getByRole('button', { name: /^审核中，2026年1月5日，改$/ }));
  await phone.type('备注（可不填）', '对公转账');
  await phone.tap(phone.top.getByText('记下来', { exact: true }));
  await phone.text('已改好这一步').waitFor();
  await phone.text('对公转账').waitFor();
  await phone.tap('撤销上一步');
  await phone.tapOver('撤销');
  await phone.text('这次年审还没有开始').waitFor();
});

test('50 are passed at once, and one undo takes all of it back', async () => {
  await pasted(
    Array.from({ length: 50 }, (_, index) => `城南店铺${index + 1}号 2026-02-01`),
    '2026-01-10',
  );
  await phone.tap(phone.top.getByText('选择', { exact: true }));
  await phone.tap('全选 50 个');
  await phone.text('已选 50 个').waitFor();
  await phone.tap('记为已通过');
  await phone.text('将把 50 个账号记为 2026年1月10日通过').waitFor();
  await phone.tap('写入 50 个');
  await phone.text('已把 50 个账号记为已通过').waitFor();
  await phone.text('2027年2月1日到期').waitFor();

  await phone.tap(phone.top.getByText('撤销', { exact: true }));
  await phone.text(/^2月1日到期/).waitFor();
  await phone.coldStart();
  await phone.tab('账号');
  await phone.text('50 个账号').waitFor();
  await phone.text(/^2月1日到期/).waitFor();
  expect(await phone.screenText()).not.toContain('2027年');
});

test.each([
  [320, 1.4],
  [375, 1],
  [768, 1],
])('%i points wide, text × %f: nothing is wider than the screen, nothing to tap is too small', async (width, scale) => {
  await phone.resize({ width, height: 812 });
  await pasted(['晴川茶铺 2026-02-01', '晴川书店 2026-03-01', '晴川花店 2026-04-01'], '2026-01-05', scale);
  await phone.tap(phone.top.getByText('选择', { exact: true }));
  await phone.tap('晴川茶铺');
  await phone.text('已选 1 个').waitFor();
  await fits('selecting');
  expect(await boxesAboveBar()).toBeGreaterThanOrEqual(2);
  await phone.tap('记录已提交');
  await phone.text('将把 1 个账号').waitFor();
  await fits('bulk');
  await phone.tap('写入 1 个');
  await phone.text('已把 1 个账号').waitFor();
  await phone.tap('晴川茶铺');
  await phone.tap('记录办理进度');
  await phone.text('这个电话一定要接').waitFor();
  await fits('application');
});

/** How many rows show their box between the head of the list and the bar of what is selected. */
function boxesAboveBar(): Promise<number> {
  return phone.top.evaluate((screen) => {
    const edge = (selector: string) => screen.querySelector(selector)?.getBoundingClientRect();
    const [top, bottom] = [edge('.found-line')?.bottom ?? Infinity, edge('.select-bar')?.top ?? 0];
    return [...screen.querySelectorAll('.tick-box')]
      .map((box) => box.getBoundingClientRect())
      .filter((box) => box.height > 0 && box.top >= top && box.bottom <= bottom).length;
  });
}

async function fits(where: string): Promise<void> {
  const found = await phone.top.evaluate((screen) => {
    const boxes = (selector: string) =>
      [...screen.querySelectorAll(selector)].map((element) => ({
        name: element.className,
        inStrip: element.closest('wx-scroll-view') !== null,
        box: element.getBoundingClientRect(),
      }));
    const shown = ({ box }: { box: DOMRect }): boolean => box.width > 0 && box.height > 0;
    return {
      wide: boxes('.wx-page .column *, .wx-page .select-bar *')
        .filter(shown)
        .filter(({ box }) => box.right > innerWidth + 1 && box.left < innerWidth)
        // A strip is made to be moved sideways.
        .filter(({ inStrip }) => !inStrip)
        .map(({ name }) => name),
      small: boxes('.wx-page [role="button"], .wx-page [role="checkbox"]')
        .filter(shown)
        .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
        .map(({ name }) => name),
    };
  });
  expect({ where, ...found }).toEqual({ where, wide: [], small: [] });
}
