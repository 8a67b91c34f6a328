import { shownTheme, type ThemeChoice } from './appearance';

interface BarColours {
  front: '#000000' | '#ffffff';
  ground: string;
  tabText: string;
  tabSelected: string;
  tabGround: string;
  border: 'black' | 'white';
  /** End of the icons' file names. */
  icons: string;
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
    icons: '',
  },
  dark: {
    front: '#ffffff',
    ground: '#12161a',
    tabText: '#949da6',
    tabSelected: '#4cc3a5',
    tabGround: '#1b2126',
    border: 'black',
    icons: '-dark',
  },
};

/** In the order of app.json. */
const tabs = ['overview', 'accounts', 'register', 'reminders', 'mine'];

let painted = false;

/**
 * Gives the bars above and below the page the theme that was chosen in the app. While nothing was chosen since the
 * start they are left to theme.json; once painted they stay painted, also in the phone's own theme.
 */
export function paintBars(theme: ThemeChoice): void {
  if (theme === 'system' && !painted) return;
  painted = true;
  const { front, ground, ...tab } = colours[shownTheme(theme)];
  // Refused on a page that is closing, and below without a tab bar: the next page that is shown paints anew.
  const fail = (): void => undefined;
  wx.setNavigationBarColor({ frontColor: front, backgroundColor: ground, fail });
  if (!wx.canIUse('setTabBarStyle')) return;
  wx.setTabBarStyle({
    color: tab.tabText,
    selectedColor: tab.tabSelected,
    backgroundColor: tab.tabGround,
    borderStyle: tab.border,
    fail,
  });
  tabs.forEach((name, index) => {
    const icon = `assets/tab/${name}${tab.icons}`;
    wx.setTabBarItem({ index, iconPath: `${icon}.png`, selectedIconPath: `${icon}-on.png`, fail });
  });
}
