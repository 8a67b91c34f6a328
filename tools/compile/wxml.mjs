import { join } from 'node:path';
import { allowWcc } from '../npm/allow-wcc.mjs';
import { require } from '../paths.mjs';

/** Runs the official WXML compiler (wcc) over every .wxml and .wxs; it names file, line and column. */
export function wxmlProblems(project) {
  allowWcc();
  try {
    require('miniprogram-compiler').wxmlToJs(join(project, 'miniprogram'), { maxBuffer: 2 ** 28 });
    return [];
  } catch (error) {
    return [error.message.trim()];
  }
}
