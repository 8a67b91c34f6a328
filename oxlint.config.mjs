import { nodeGlobals } from './tools/lint/globals.mjs';
import { emptyCatch, phoneRules, wxUse } from './tools/lint/phone.mjs';
import { byTypes, forScripts, forTypescript } from './tools/lint/recommended.mjs';

const typed = ['miniprogram/**/*.ts', 'tests/**/*.ts', 'typings/**/*.ts'];
const scripts = ['**/*.{js,mjs,cjs}'];

/** The rules that hold for all code, whatever it is for. */
const everywhere = {
  // The formatter leaves comments, texts and patterns as they are.
  'borrowed/max-len': ['error', { code: 120 }],
  eqeqeq: 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-empty': ['error', { allowEmptyCatch: false }],
  'borrowed/no-restricted-syntax': ['error', emptyCatch],
  // A name that begins with _ says that it is there for its place.
  'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', reportVarsOnlyUsedAsTypes: true }],
};

const typescriptRules = {
  ...forTypescript,
  ...everywhere,
  'typescript/no-non-null-assertion': 'error',
  'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
  'typescript/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 }],
  ...byTypes,
};

const testRules = {
  // Modules are loaded anew for every start of the app.
  'typescript/no-require-imports': 'off',
  // A test gives the same answer in every run and on every day: its luck comes from fast-check, which has a seed.
  'house/no-clock': 'error',
  'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Draw with fast-check.' }],
  'max-lines': ['error', { max: 400 }],
  // Tests look at rendered trees and parsed JSON, which have no types; they still can't write `any`.
  'typescript/no-unsafe-argument': 'off',
  'typescript/no-unsafe-assignment': 'off',
  'typescript/no-unsafe-call': 'off',
  'typescript/no-unsafe-member-access': 'off',
  'typescript/no-unsafe-return': 'off',
  // expect(object.method) is fine; fakes answer promises without waiting.
  'typescript/unbound-method': 'off',
  'typescript/require-await': 'off',
};

/** All code but WXML, which is ESLint's (eslint.config.mjs), and WXSS, which is stylelint's. */
export default {
  plugins: ['typescript'],
  jsPlugins: ['./tools/lint/plugin.cjs', './tools/lint/borrowed.cjs'],
  categories: { correctness: 'off' },
  // A rule that does not fit is changed here, for all to see, not switched off in a line of code. Comments that
  // name oxlint can't be made void: tools/house.mjs counts them.
  options: { respectEslintDisableDirectives: false },
  ignorePatterns: [
    '**/miniprogram_npm/**',
    'preview/dist/**',
    'coverage/**',
    '.cache/**',
    // Taken from a library by tools/make-inflate.mjs.
    'miniprogram/packages/files/model/inflate/fflate.js',
  ],
  overrides: [
    { files: typed, rules: typescriptRules },
    { files: ['miniprogram/**/*.ts'], rules: phoneRules },
    // Tables of facts, made by a tool: data, only kept as code because a phone can't load JSON.
    { files: ['miniprogram/packages/**/*Table.ts'], rules: { 'max-lines': 'off', 'borrowed/max-len': 'off' } },
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
      rules: { ...forTypescript, ...everywhere, 'max-lines': ['error', { max: 250 }] },
    },
    {
      files: scripts,
      globals: nodeGlobals,
      rules: { ...forScripts, ...everywhere, 'max-lines': ['error', { max: 250 }] },
    },
    // A mini-program that the bench compares with.
    {
      files: ['tools/bench/browser/wholeList/**/*.js'],
      globals: { App: 'readonly', Component: 'readonly', getApp: 'readonly', wx: 'readonly' },
    },
  ],
};
