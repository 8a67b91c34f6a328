/**
 * Runs after `npm install` and `npm ci`: leaves miniprogram/miniprogram_npm as WeChat DevTools would build it, so
 * that the folder compiles there without another click. Works offline; needs no appid and no key.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allowWcc } from './npm/allow-wcc.mjs';
import { bareIcon } from './npm/bare-icon.mjs';
import { has, miniprogram, root } from './paths.mjs';
import { quietly } from './quietly.mjs';

/** Libraries that one subpackage alone uses. */
const libraries = { dayjs: 'packages/ahead' };

const needed = ['@vant/weapp', '@vant/icons', 'miniprogram-ci', 'subset-font'];

const npmIn = (folder) => join(miniprogram, folder, 'miniprogram_npm');

/**
 * Into the subpackage, where the phone looks first. DevTools' own build leaves a copy in the main package: as nothing
 * there uses it, it isn't uploaded.
 */
function move(name, folder) {
  const target = join(npmIn(folder), name);
  mkdirSync(dirname(target), { recursive: true });
  renameSync(join(npmIn(''), name), target);
}

async function pack() {
  const { default: ci } = await quietly(() => import('miniprogram-ci'));
  for (const folder of ['', ...Object.values(libraries)]) rmSync(npmIn(folder), { recursive: true, force: true });
  const result = await ci.packNpmManually({
    packageJsonPath: join(root, 'package.json'),
    miniprogramNpmDistDir: miniprogram,
  });
  Object.entries(libraries).forEach(([name, folder]) => move(name, folder));
  const warnings = result.warnList ?? [];
  for (const warning of warnings) console.warn(`npm build: ${warning.msg ?? JSON.stringify(warning)}`);
  return result.miniProgramPackNum + result.otherNpmPackNum;
}

const absent = needed.filter((name) => !has(name));
if (absent.length > 0) {
  // `npm ci --omit=dev`: the product's libraries are there, the tools that prepare them are not.
  console.log(`npm build of the mini-program skipped: ${absent.join(', ')} not installed`);
} else {
  // Before packing: DevTools packs anew from node_modules and would overwrite a later change.
  const { embedIconFont } = await import('./npm/embed-icon-font.mjs');
  await embedIconFont();
  bareIcon();
  console.log(`npm build of the mini-program: ${await pack()} packages`);
}
if (has('miniprogram-compiler')) allowWcc();
else console.log('check of WXML skipped: miniprogram-compiler not installed');
// miniprogram-ci keeps handles open.
process.exit(0);
