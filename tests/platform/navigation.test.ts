import { fakeWx, type FakeWx } from '../support/fakeWx';

type Navigation = typeof import('../../miniprogram/platform/navigation');

const refused = (): Error => new Error('fail');
let phone: FakeWx;
let nav: Navigation;

/** How many pages are open. */
function open(count: number): void {
  (globalThis as { getCurrentPages?: () => object[] }).getCurrentPages = () =>
    Array.from({ length: count }, () => ({}));
}

async function answered(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

beforeEach(() => {
  phone = fakeWx();
  (globalThis as { wx?: unknown }).wx = phone.api;
  open(1);
  jest.resetModules();
  nav = jest.requireActual<Navigation>('../../miniprogram/platform/navigation');
});

const moves = ['navigateTo', 'redirectTo', 'switchTab', 'navigateBack'] as const;
const made = (): string[] => moves.flatMap((name) => phone.calls(name).map(() => name));

test('a page is opened on top; only where the platform keeps no more, in place of the top one', async () => {
  nav.goTo('/packages/data/paste/paste');
  await answered();
  open(10);
  nav.goTo('/packages/data/paste/paste');
  await answered();
  expect(made()).toEqual(['navigateTo', 'redirectTo']);
});

test('a page that does not open says so, and the one that is open stays', async () => {
  phone.answer('navigateTo', refused);
  nav.goTo('/packages/data/paste/paste');
  await answered();
  expect(made()).toEqual(['navigateTo']);
  expect(phone.calls('showToast')).toMatchObject([{ title: expect.stringContaining('再试一次') }]);
});

test('a replacement or a tab that fails is said', async () => {
  phone.answer('redirectTo', refused);
  phone.answer('switchTab', refused);
  nav.replaceWith('/pages/account/account?id=1');
  await answered();
  nav.goToTab('/pages/mine/mine');
  await answered();
  expect(phone.calls('showToast')).toHaveLength(2);
});

test('back goes back, or to 总览 where there is nothing to go back to', async () => {
  open(2);
  nav.goBack();
  await answered();
  expect(phone.calls('navigateBack')).toHaveLength(1);
  phone.answer('navigateBack', refused);
  nav.goBack();
  await answered();
  expect(phone.calls('switchTab')).toEqual([{ url: '/pages/overview/overview' }]);
  open(1);
  nav.goBack();
  expect(phone.calls('switchTab')).toHaveLength(2);
});

describe('one at a time', () => {
  const ways: [string, (to: Navigation) => void][] = [
    ['goTo', ({ goTo }) => goTo('/pages/account/account?id=1')],
    ['replaceWith', ({ replaceWith }) => replaceWith('/pages/account/account?id=1')],
    ['goToTab', ({ goToTab }) => goToTab('/pages/mine/mine')],
    ['goBack', ({ goBack }) => goBack()],
  ];
  const pairs = ways.flatMap(([first, go]) => ways.map(([second, then]) => [first, second, go, then] as const));

  test.each(pairs)('after %s, %s waits until the platform is there', async (_first, _second, go, then) => {
    open(3);
    go(nav);
    then(nav);
    expect(made()).toHaveLength(1);
    await answered();
    then(nav);
    expect(made()).toHaveLength(2);
  });

  test.each(ways)('a %s that is refused leaves the way free', async (_name, go) => {
    open(3);
    for (const name of moves) phone.answer(name, refused);
    go(nav);
    await answered();
    const before = made().length;
    go(nav);
    expect(made().length).toBeGreaterThan(before);
  });
});

describe('what the next page shall find', () => {
  const luggage = () => ({ leave: jest.fn(), takeBack: jest.fn() });

  test('is left when one sets out, not while another move is under way', async () => {
    const [first, second] = [luggage(), luggage()];
    nav.goToTab('/pages/accounts/accounts', first);
    nav.goToTab('/pages/accounts/accounts', second);
    await answered();
    expect(first.leave).toHaveBeenCalledTimes(1);
    expect(first.takeBack).not.toHaveBeenCalled();
    expect(second.leave).not.toHaveBeenCalled();
  });

  test('is taken back where that page does not open', async () => {
    phone.answer('navigateTo', refused);
    const kept = luggage();
    nav.goTo('/packages/review/bulk/bulk', kept);
    await answered();
    expect(kept.takeBack).toHaveBeenCalledTimes(1);
  });
});

test('title and scrolling can fail without harm', async () => {
  phone.answer('setNavigationBarTitle', refused);
  phone.answer('pageScrollTo', refused);
  nav.setTitle('编辑账号');
  nav.scrollToElement('#at-name');
  await answered();
  expect(phone.calls('pageScrollTo')).toEqual([{ selector: '#at-name', offsetTop: -12, duration: 200 }]);
});
