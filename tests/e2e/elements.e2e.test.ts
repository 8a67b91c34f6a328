import { usePhone } from './support';

/** Where the preview's own tags are as strict as a phone's. They are put on the page as WXML would put them. */

type Tag = HTMLElement & { buildOnce(): void; __wxElement?: { getAttribute(): unknown } };
interface Wx {
  navigateTo(options: { url: string }): Promise<unknown>;
  enableAlertBeforeUnload(options: { message: string }): Promise<unknown>;
}
declare const wx: Wx;
declare const getCurrentPages: () => unknown[];
/** Puts a tag on the page, with attributes that are on. */
declare const put: (tag: string, attributes: string[], into?: Element) => Tag;

const phone = usePhone();

/** Runs in the page: defines `put`. */
function teachToPut(): void {
  const page = document.querySelector('.wx-page');
  Object.assign(window, {
    put: (tag: string, attributes: string[], into = page) => {
      const element = document.createElement(tag) as Tag;
      element.buildOnce();
      into?.append(element);
      // The framework holds the value that the app gave; here it is asked for just this once.
      element.__wxElement = { getAttribute: () => true };
      for (const name of attributes) element.setAttribute(name, '');
      delete element.__wxElement;
      return element;
    },
  });
}

beforeEach(async () => {
  await phone.open({ today: '2024-01-02' });
  await phone.page.evaluate(teachToPut);
});

test('words are chosen by hand only in a text that says so, and in fields', async () => {
  const chosen = await phone.page.evaluate(() => {
    const rule = (tag: string, ...attributes: string[]): string => {
      const element = put(tag, attributes);
      const { userSelect } = getComputedStyle(element.querySelector('input, textarea') ?? element);
      element.remove();
      return userSelect;
    };
    return [
      [rule('wx-text', 'user-select'), rule('wx-text', 'selectable'), rule('wx-input'), rule('wx-textarea')],
      [rule('wx-text'), rule('wx-view', 'user-select'), rule('wx-view', 'selectable')],
    ];
  });
  expect(chosen).toEqual([Array(4).fill('text'), Array(3).fill('none')]);
});

test('a page that asks for it is left only after a question', async () => {
  await phone.page.evaluate(async () => {
    await wx.navigateTo({ url: '/packages/book/recycle/recycle' });
    await wx.enableAlertBeforeUnload({ message: '不保存就离开？' });
  });
  const open = (): Promise<number> => phone.page.evaluate(() => getCurrentPages().length);
  await phone.goBack();
  await phone.page.locator('.overlay-layer').getByText('不保存就离开？').waitFor();
  await phone.tapOver('取消');
  expect(await open()).toBe(2);
  await phone.back();
  await phone.tapOver('确定');
  expect(await open()).toBe(1);
});

test('a second page-container of a page is not shown, and that is a fault', async () => {
  const shown = await phone.page.evaluate(() => {
    const all = [put('wx-page-container', ['show']), put('wx-page-container', ['show'])];
    return all.map((one) => one.hasAttribute('data-shown'));
  });
  expect(shown).toEqual([true, false]);
  expect(phone.faults.splice(0)).toEqual([expect.stringContaining('a page has one <page-container>')]);
});

const lost = '<textarea> in a fixed part of the page needs `fixed`: a phone shows it elsewhere';

test.each([
  ['without `fixed` is a fault', [], [lost]],
  ['with `fixed` is none', ['fixed'], []],
])('a textarea in a fixed part of the page %s', async (_how, attributes, faults) => {
  await phone.page.evaluate((told) => {
    const part = document.createElement('div');
    part.style.position = 'fixed';
    document.querySelector('.wx-page')?.append(part);
    put('wx-textarea', told, part).querySelector('textarea')?.focus();
  }, attributes);
  expect([...new Set(phone.faults.splice(0))]).toEqual(faults);
});
