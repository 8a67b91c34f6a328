import type { Page } from '../pages/page';
import type { PageStack } from '../pages/stack';
import { inTurn } from '../pages/turns';
import { showRefreshing, stopRefreshing } from '../pages/pullDown';
import { ApiFailure, asyncApi } from './call';

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** Those of `names` that were given. */
function textsOf(options: Record<string, unknown>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.filter((name) => options[name] !== undefined).map((name) => [name, String(options[name])]),
  );
}

function topOf(stack: PageStack): Page {
  if (stack.top === undefined) throw new ApiFailure('no page is open');
  return stack.top;
}

function scrollPage(stack: PageStack, { scrollTop, selector, offsetTop, duration }: Record<string, unknown>): void {
  const page = topOf(stack);
  const behavior = Number(duration ?? 300) > 0 ? 'smooth' : 'auto';
  if (typeof selector !== 'string') {
    page.scroller.scrollTo({ top: Number(scrollTop ?? 0), behavior });
    return;
  }
  const node = page.caller._$.getShadowRoot()?.querySelector(selector);
  const element = node?.getBackendElement() as unknown;
  if (!(element instanceof HTMLElement)) throw new ApiFailure(`node not found: ${selector}`);
  const distance = element.getBoundingClientRect().top - page.scroller.getBoundingClientRect().top;
  page.scroller.scrollTo({ top: page.scroller.scrollTop + distance + Number(offsetTop ?? 0), behavior });
}

/** Moving between pages, and what a page may do to the bars around it. */
export function navigationApis(stack: PageStack) {
  const tabOnly = (index: unknown): number => {
    if (stack.tabBar === undefined || !stack.tabBar.has(topOf(stack).address.path))
      throw new ApiFailure('not TabBar page');
    const at = Number(index);
    if (!(at >= 0 && at < stack.tabBar.length)) throw new ApiFailure('tabbar item not found');
    return at;
  };
  return {
    navigateTo: asyncApi('navigateTo', ({ url, events }) =>
      inTurn(() => {
        const page = stack.navigateTo(textOf(url));
        for (const [name, listener] of Object.entries((events ?? {}) as Record<string, (...args: unknown[]) => void>))
          page.channel.on(name, listener);
        return { eventChannel: page.channel };
      }),
    ),
    redirectTo: asyncApi('redirectTo', ({ url }) => inTurn(() => stack.redirectTo(textOf(url)))),
    switchTab: asyncApi('switchTab', ({ url }) => inTurn(() => stack.switchTab(textOf(url)))),
    reLaunch: asyncApi('reLaunch', ({ url }) => inTurn(() => stack.reLaunch(textOf(url)))),
    navigateBack: asyncApi('navigateBack', ({ delta }) => inTurn(() => stack.navigateBack(Number(delta ?? 1)))),
    enableAlertBeforeUnload: asyncApi('enableAlertBeforeUnload', ({ message }) => {
      if (textOf(message) === '') throw new ApiFailure('parameter error: message should be a non-empty String');
      topOf(stack).question = textOf(message);
    }),
    hideShareMenu: asyncApi('hideShareMenu', () => {
      topOf(stack).keepsToItself = true;
    }),
    showShareMenu: asyncApi('showShareMenu', () => {
      topOf(stack).keepsToItself = false;
    }),
    disableAlertBeforeUnload: asyncApi('disableAlertBeforeUnload', () => {
      topOf(stack).question = '';
    }),
    setNavigationBarTitle: asyncApi('setNavigationBarTitle', ({ title }) => topOf(stack).bar.setTitle(textOf(title))),
    setNavigationBarColor: asyncApi('setNavigationBarColor', ({ frontColor, backgroundColor }) => {
      topOf(stack).bar.setColor(
        frontColor === undefined ? undefined : String(frontColor),
        backgroundColor === undefined ? undefined : String(backgroundColor),
      );
    }),
    setBackgroundColor: asyncApi(
      'setBackgroundColor',
      ({ backgroundColor, backgroundColorTop, backgroundColorBottom }) => {
        const { style } = topOf(stack).scroller;
        if (backgroundColor !== undefined) style.backgroundColor = String(backgroundColor);
        if (backgroundColorTop !== undefined) style.setProperty('--bounce-top', String(backgroundColorTop));
        if (backgroundColorBottom !== undefined) style.setProperty('--bounce-bottom', String(backgroundColorBottom));
      },
    ),
    setBackgroundTextStyle: asyncApi('setBackgroundTextStyle', ({ textStyle }) => {
      topOf(stack).scroller.dataset['pullText'] = textOf(textStyle);
    }),
    setTabBarBadge: asyncApi('setTabBarBadge', ({ index, text }) =>
      stack.tabBar?.setBadge(tabOnly(index), textOf(text).slice(0, 4)),
    ),
    removeTabBarBadge: asyncApi('removeTabBarBadge', ({ index }) => stack.tabBar?.setBadge(tabOnly(index), null)),
    showTabBarRedDot: asyncApi('showTabBarRedDot', ({ index }) => stack.tabBar?.setBadge(tabOnly(index), '')),
    hideTabBarRedDot: asyncApi('hideTabBarRedDot', ({ index }) => stack.tabBar?.setBadge(tabOnly(index), null)),
    setTabBarItem: asyncApi('setTabBarItem', ({ index, ...item }) =>
      stack.tabBar?.setItem(tabOnly(index), textsOf(item, ['text', 'iconPath', 'selectedIconPath'])),
    ),
    setTabBarStyle: asyncApi('setTabBarStyle', (style) => {
      tabOnly(0);
      stack.tabBar?.setStyle(textsOf(style, ['color', 'selectedColor', 'backgroundColor', 'borderStyle']));
    }),
    startPullDownRefresh: asyncApi('startPullDownRefresh', () => {
      showRefreshing(topOf(stack).scroller);
      topOf(stack).call('onPullDownRefresh');
    }),
    stopPullDownRefresh: asyncApi('stopPullDownRefresh', () => stopRefreshing()),
    pageScrollTo: asyncApi('pageScrollTo', (options) => scrollPage(stack, options)),
  };
}
