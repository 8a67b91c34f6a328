import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Settings of project.config.json without which the package grows or DevTools needs another click. */
const needed = {
  packNpmManually: true,
  ignoreUploadUnusedFiles: true,
  ignoreDevUnusedFiles: true,
  es6: true,
  enhance: true,
};

function tabIcons(app, theme) {
  const named = (app.tabBar?.list ?? []).flatMap(({ iconPath, selectedIconPath }) => [iconPath, selectedIconPath]);
  const schemes = Object.values(theme);
  return named.flatMap((name) => (name?.startsWith('@') ? schemes.map((scheme) => scheme[name.slice(1)]) : [name]));
}

/** What the official compiler takes without a word, and what then fails on the phone. */
export function settingsProblems(project) {
  const read = (name) => JSON.parse(readFileSync(join(project, name), 'utf8'));
  const { setting } = read('project.config.json');
  const app = read('miniprogram/app.json');
  const theme = app.themeLocation ? read(join('miniprogram', app.themeLocation)) : {};
  const problems = Object.entries(needed)
    .filter(([name, value]) => setting[name] !== value)
    .map(([name, value]) => `project.config.json: setting.${name} must be ${value}`);
  if (app.componentFramework) problems.push('app.json: componentFramework breaks vant on the phone');
  if (app.style === 'v2') problems.push('app.json: style v2 breaks the look of vant');
  if (!app.lazyCodeLoading) problems.push('app.json: lazyCodeLoading is missing');
  for (const icon of tabIcons(app, theme)) {
    if (!icon || !existsSync(join(project, 'miniprogram', icon))) problems.push(`app.json: no tab icon ${icon}`);
  }
  return problems;
}
