import { usePhone } from './support';

const phone = usePhone();

const rulesPage = '/packages/guide/rules/rules';
const questionsPage = '/packages/guide/questions/questions';

test('an answer leads to the rule that it rests on', async () => {
  await phone.open({ today: '2026-03-05', page: `${questionsPage}?q=overdue` });
  await phone.text('光提交、光付款都还不算').waitFor();
  await phone.tap('逾期后小程序会怎样');
  await phone.text('按这条算').waitFor();
  expect(await phone.title()).toBe('规则说明');
});

test('a number of one’s own holds after closing the app, and can be given back', async () => {
  await phone.open({ today: '2026-03-05', page: `${rulesPage}?id=window` });
  await phone.top.locator('input').fill('120');
  await phone.tap('保存');
  await phone.text('已改成 120 天').waitFor();
  await phone.coldStart();
  await phone.text('你改成了：到期前多少天开始年审 120 天').waitFor();
  await phone.tap(phone.top.getByText('恢复原值', { exact: true }));
  await phone.text('已恢复原值：90 天').waitFor();
});

test('the list of papers follows the subject type', async () => {
  await phone.open({ today: '2026-03-05', page: '/packages/guide/howto/howto?subject=government' });
  await phone.text('申请公函').waitFor();
  await phone.tap('个体工商户');
  await phone.text('每次 30 元').waitFor();
  await phone.text('营业执照').waitFor();
});

test.each([
  [320, 1],
  [320, 1.4],
  [375, 1.4],
  [768, 1],
])('%i points wide, text × %f: nothing is wider than the screen, nothing to tap is too small', async (width, scale) => {
  await phone.resize({ width, height: 812 });
  await phone.open({ today: '2026-03-05', scale });
  for (const page of [
    `${questionsPage}?q=reuseOrOwn`,
    '/packages/guide/howto/howto?subject=publicInstitution',
    `${rulesPage}?id=feeStandard`,
  ]) {
    await phone.go(page);
    const found = await phone.top.evaluate((screen) => {
      const boxes = (selector: string) =>
        [...screen.querySelectorAll(selector)].map((element) => ({
          name: element.className,
          box: element.getBoundingClientRect(),
        }));
      const shown = ({ box }: { box: DOMRect }): boolean => box.width > 0 && box.height > 0;
      return {
        wide: boxes('.wx-page *')
          .filter(shown)
          .filter(({ box }) => box.right > innerWidth + 1 || box.left < -1)
          .map(({ name }) => name),
        small: boxes('.wx-page [role="button"], .wx-page [role="radio"]')
          .filter(shown)
          .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
          .map(({ name }) => name),
      };
    });
    expect({ page, ...found }).toEqual({ page, wide: [], small: [] });
  }
});
