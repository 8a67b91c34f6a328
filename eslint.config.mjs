import wxmlParser from '@wxml/parser';
import wxml from 'eslint-plugin-wxml';
import house from './tools/lint/plugin.cjs';
import { wxmlRules } from './tools/lint/wxml.mjs';

/** WXML; all other code is oxlint's (oxlint.config.mjs), which reads it in a small part of the time. */
export default [
  { ignores: ['**/miniprogram_npm/'] },
  // A rule that does not fit is changed here, for all to see, not switched off in a line of code.
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['miniprogram/**/*.wxml'],
    plugins: { house, wxml },
    languageOptions: { parser: wxmlParser },
    rules: wxmlRules,
  },
];
