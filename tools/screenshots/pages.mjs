import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { miniprogram } from '../paths.mjs';

const app = () => JSON.parse(readFileSync(join(miniprogram, 'app.json'), 'utf8'));

/** The pages of the tab bar, as app.json names them. */
export const tabsOfApp = () => app().tabBar.list.map(({ pagePath }) => pagePath);

/** Every page of the app, subpackages included, as app.json names it. */
export function pagesOfApp() {
  const { pages, subPackages = [] } = app();
  return [
    ...pages,
    ...subPackages.flatMap(({ root, pages: inside }) => inside.map((page) => `${root.replace(/\/$/, '')}/${page}`)),
  ];
}

/** What doesn't fit between the app's pages and the scenes: a page without a picture, a picture of no page. */
export function scenesAmiss(pages, scenes) {
  const shown = scenes.map(({ page }) => page);
  return [
    ...pages
      .filter((page) => !shown.includes(page))
      .map((page) => `${page} has no scene in tools/screenshots/scenes.mjs`),
    ...scenes
      .filter(({ page }) => !pages.includes(page))
      .map(({ name, page }) => `scene ${name} shows ${page}, which app.json doesn't list`),
  ];
}

/** The file of a scene's picture in docs/pictures. */
export const pictureOf = (name, theme) => `${name}-${theme}.png`;
