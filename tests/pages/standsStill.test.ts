import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../miniprogram');

interface AppJson {
  pages: string[];
  subPackages: { root: string; pages: string[] }[];
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(`${path}.json`, 'utf8')) as T;
}

/** Whether a page or component shows a sheet, itself or through a part of it. */
function showsSheet(path: string): boolean {
  const { usingComponents = {} } = readJson<{ usingComponents?: Record<string, string> }>(path);
  return Object.values(usingComponents).some((used) => {
    const part = used.startsWith('/') ? join(root, used) : join(path, '..', used);
    return part.endsWith('components/sheet/sheet') || (existsSync(`${part}.json`) && showsSheet(part));
  });
}

test('a page that shows a sheet stands still behind it', () => {
  const app = readJson<AppJson>(join(root, 'app'));
  const pages = [...app.pages, ...app.subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`))];
  const withSheet = pages.filter((page) => showsSheet(join(root, page)));
  expect(withSheet.length).toBeGreaterThan(3);
  const moving = withSheet.filter(
    (page) => !/page-style="[^"]*overflow: hidden/.test(readFileSync(join(root, `${page}.wxml`), 'utf8')),
  );
  expect(moving).toEqual([]);
});
