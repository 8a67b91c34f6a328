import { beside } from '../domain/kit/beside';
import { shownTheme, type ThemeChoice } from './appearance';
import { isTab } from './navigation';

interface BarColours {
  front: '#000000' | '#ffffff';
  ground: string;
  tabText: string;
  tabSelected: string;
  tabGround: string;
  border: 'black' | 'white';
  /** End of the selected icons' file names; the others are one grey. */
  selected: string;
  /** The three dots of pulling down. */
  dots: 'dark' | 'light';
}

/** The same colours as in theme.json, which follows the phone alone. */
const colours: Record<'light' | 'dark', BarColours> = {
  light: {
    front: '#000000',
    ground: '#f4f5f3',
    tabText: '#6b7480',
    tabSelected: '#0f6e5c',
    tabGround: '#ffffff',
    border: 'white',
    selected: '-on',
    dots: 'dark',
  },
  dark: {
    front: '#ffffff',
    ground: '#12161a',
    tabText: '#949da6',
    tabSelected: '#4cc3a5',
    tabGround: '#1b2126',
    border: 'black',
    selected: '-dark-on',
    dots: 'light',
  },
};

/** In the order of app.json. */
const tabs = ['overview', 'accounts', 'register', 'reminders', 'mine'];

/** In which theme something was painted last, while the phone was in which; '' = left to theme.json. */
interface Painted {
  last: string;
}

const paintedOn = beside((): Painted => ({ last: '' }));
const tabBar: Painted = { last: '' };

/**
 * Gives the bars above and below the page, and the ground behind it that shows where it is pulled beyond its ends, the
 * theme that was chosen in the app. While nothing was chosen since the start they are left to theme.json; once painted
 * they stay painted, also in the phone's own theme. What is painted already is left alone.
 * @param page the one on top
 */
export function paintBars(theme: ThemeChoice, page: { is: string }): void {
  const own = paintedOn(page);
  if (isDue(theme, own)) paintPage(colours[shownTheme(theme)], own);
  // Elsewhere the platform refuses; the next tab that is shown paints it.
  if (isTab(page.is) && isDue(theme, tabBar)) paintTabBar(colours[shownTheme(theme)]);
}

/** Whether to paint; if so, it counts as painted. The phone paints anew when it turns dark or light. */
function isDue(theme: ThemeChoice, painted: Painted): boolean {
  if (theme === 'system' && painted.last === '') return false;
  const wanted = `${shownTheme(theme)} on ${shownTheme('system')}`;
  if (painted.last === wanted) return false;
  painted.last = wanted;
  return true;
}

/** Refused on a page that is closing: then it is not painted, and is when it is shown again. */
function paintPage({ front, ground, dots }: BarColours, own: Painted): void {
  const fail = (): void => {
    own.last = 'nothing';
  };
  wx.setNavigationBarColor({ frontColor: front, backgroundColor: ground, fail });
  wx.setBackgroundColor({ backgroundColor: ground, backgroundColorTop: ground, backgroundColorBottom: ground, fail });
  wx.setBackgroundTextStyle({ textStyle: dots, fail });
}

function paintTabBar(chosen: BarColours): void {
  const fail = (): void => {
    tabBar.last = 'nothing';
  };
  if (!wx.canIUse('setTabBarStyle')) return;
  wx.setTabBarStyle({
    color: chosen.tabText,
    selectedColor: chosen.tabSelected,
    backgroundColor: chosen.tabGround,
    borderStyle: chosen.border,
    fail,
  });
  tabs.forEach((name, index) => {
    const icon = `assets/tab/${name}`;
    wx.setTabBarItem({ index, iconPath: `${icon}.png`, selectedIconPath: `${icon}${chosen.selected}.png`, fail });
  });
}
