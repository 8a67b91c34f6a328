import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import wxmlParser from '@wxml/parser';
import wxml from 'eslint-plugin-wxml';
import house from './tools/lint/plugin.cjs';
import { nodeGlobals } from './tools/lint/globals.mjs';
import { phoneRules, wxUse } from './tools/lint/phone.mjs';
import { wxmlRules } from './tools/lint/wxml.mjs';

const typed = ['miniprogram/**/*.ts', 'tests/**/*.ts', 'typings/**/*.ts'];
const scripts = ['**/*.{js,mjs,cjs}'];

/** The rules that hold for all code, whatever it is for. */
const everywhere = {
  // The formatter leaves comments, texts and patterns as they are.
  'max-len': ['error', { code: 120 }],
  eqeqeq: 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-empty': ['error', { allowEmptyCatch: false }],
  'no-restricted-syntax': [
    'error',
    { selector: 'CatchClause > BlockStatement[body.length=0]', message: 'Say what a failure means here.' },
  ],
};

/** A name that begins with _ says that it is there for its place. */
const unused = { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] };

const typescriptRules = {
  ...everywhere,
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/consistent-type-imports': [
    'error',
    { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
  ],
  ...unused,
  '@typescript-eslint/ban-ts-comment': [
    'error',
    { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 },
  ],
};

const testRules = {
  // Modules are loaded anew for every start of the app.
  '@typescript-eslint/no-require-imports': 'off',
  // A test gives the same answer in every run and on every day: its luck comes from fast-check, which has a seed.
  'house/no-clock': 'error',
  'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Draw with fast-check.' }],
  'max-lines': ['error', { max: 400 }],
};

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/miniprogram_npm/', 'preview/dist/', 'coverage/', '.cache/'] },
  // Taken from a library by tools/make-inflate.mjs.
  { ignores: ['miniprogram/packages/files/model/inflate/fflate.js'] },
  // A rule that does not fit is changed here, for all to see, not switched off in a line of code.
  { linterOptions: { noInlineConfig: true } },
  { plugins: { house } },
  {
    files: typed,
    extends: [js.configs.recommended, ...tseslint.configs.recommended],
    rules: typescriptRules,
  },
  { files: ['miniprogram/**/*.ts'], rules: phoneRules },
  // Tables of facts, made by a tool: data, only kept as code because a phone can't load JSON.
  { files: ['miniprogram/packages/**/*Table.ts'], rules: { 'max-lines': 'off', 'max-len': 'off' } },
  {
    files: ['miniprogram/{domain,components,screen,pages,packages}/**/*.ts'],
    rules: { 'house/wx-use': ['error', ...wxUse.none], 'house/no-clock': 'error' },
  },
  { files: ['miniprogram/storage/**/*.ts'], rules: { 'house/wx-use': ['error', ...wxUse.storage] } },
  {
    files: ['miniprogram/{platform/**/*,*}.ts', 'miniprogram/packages/*/platform/**/*.ts'],
    rules: { 'house/wx-use': ['error', ...wxUse.platform] },
  },
  {
    files: ['miniprogram/packages/files/platform/chooseFile.ts'],
    rules: { 'house/wx-use': ['error', ...wxUse.chosenFiles] },
  },
  { files: ['tests/**/*.ts'], rules: testRules },
  // Asks the page in the browser what time it is there.
  { files: ['tests/e2e/preview.e2e.test.ts'], rules: { 'house/no-clock': 'off' } },
  {
    files: ['preview/**/*.ts'],
    extends: [js.configs.recommended, ...tseslint.configs.recommended],
    rules: { ...everywhere, ...unused, 'no-undef': 'off', 'max-lines': ['error', { max: 250 }] },
  },
  {
    files: scripts,
    extends: [js.configs.recommended],
    languageOptions: { globals: nodeGlobals },
    rules: {
      ...everywhere,
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250 }],
    },
  },
  // A mini-program that the bench compares with.
  {
    files: ['tools/bench/browser/wholeList/**/*.js'],
    languageOptions: { globals: { App: 'readonly', Component: 'readonly', getApp: 'readonly', wx: 'readonly' } },
  },
  {
    files: ['miniprogram/**/*.wxml'],
    plugins: { wxml },
    languageOptions: { parser: wxmlParser },
    rules: wxmlRules,
  },
);
