/** @jest-environment jsdom */
import { NavigationBar } from '../../../preview/runtime/pages/navigationBar';
import { initTheme, setTheme } from '../../../preview/runtime/world/theme';
import type { Manifest } from '../../../preview/runtime/manifest';

test('a bar follows the theme until its page is closed', () => {
  initTheme({ app: { darkmode: true }, theme: {} } as Manifest, 'light');
  const [stays, goes] = [1, 2].map(
    () => new NavigationBar({ navigationBarBackgroundColor: '#fff' }, 'none', jest.fn(), jest.fn()),
  );
  for (const bar of [stays, goes]) bar?.element.style.setProperty('background-color', 'blue');
  goes?.stop();
  setTheme('dark');
  expect([stays, goes].map((bar) => bar?.element.style.backgroundColor)).toEqual(['rgb(255, 255, 255)', 'blue']);
});
