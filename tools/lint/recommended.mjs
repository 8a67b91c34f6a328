import js from '@eslint/js';
import borrowed from './borrowed.cjs';

const errors = (names) => Object.fromEntries(names.map((name) => [name, 'error']));
const known = Object.keys(js.configs.recommended.rules);
const all = {
  ...errors(known.map((name) => (name in borrowed.rules ? `borrowed/${name}` : name))),
  // As ESLint has it, which is set against less.
  'no-shadow-restricted-names': ['error', { reportGlobalThis: false }],
};

/** ESLint's recommended rules, for scripts. */
export const forScripts = {
  ...all,
  // A module's own names are nothing declared anew.
  'no-redeclare': ['error', { builtinGlobals: false }],
};

/** What the compiler says by itself of TypeScript: eslint-recommended of typescript-eslint. */
const compilers = [
  'constructor-super',
  'getter-return',
  'no-class-assign',
  'no-const-assign',
  'borrowed/no-dupe-args',
  'no-dupe-class-members',
  'no-dupe-keys',
  'no-func-assign',
  'no-import-assign',
  'no-new-native-nonconstructor',
  'no-obj-calls',
  'no-redeclare',
  'no-setter-return',
  'no-this-before-super',
  'no-undef',
  'no-unreachable',
  'no-unsafe-negation',
  'no-with',
];

/** typescript-eslint's recommended rules, ESLint's among them. */
export const forTypescript = {
  ...Object.fromEntries(Object.entries(all).filter(([name]) => !compilers.includes(name))),
  ...errors([
    'no-array-constructor',
    'no-unused-expressions',
    'no-var',
    'prefer-const',
    'prefer-rest-params',
    'prefer-spread',
    'typescript/ban-ts-comment',
    'typescript/no-duplicate-enum-values',
    'typescript/no-empty-object-type',
    'typescript/no-explicit-any',
    'typescript/no-extra-non-null-assertion',
    'typescript/no-misused-new',
    'typescript/no-namespace',
    'typescript/no-non-null-asserted-optional-chain',
    'typescript/no-require-imports',
    'typescript/no-this-alias',
    'typescript/no-unnecessary-type-constraint',
    'typescript/no-unsafe-declaration-merging',
    'typescript/no-unsafe-function-type',
    'typescript/no-wrapper-object-types',
    'typescript/prefer-as-const',
    'typescript/prefer-namespace-keyword',
    'typescript/triple-slash-reference',
  ]),
};

/**
 * Those of typescript-eslint's recommended rules that go by types, but for no-unnecessary-type-assertion (Component()
 * takes the types of its data from assertions) and no-redundant-type-constituents (`DayText | ''` says more than
 * `string`).
 */
export const byTypes = {
  ...errors([
    'typescript/await-thenable',
    'typescript/no-array-delete',
    'typescript/no-base-to-string',
    'typescript/no-duplicate-type-constituents',
    'typescript/no-floating-promises',
    'typescript/no-for-in-array',
    'typescript/no-implied-eval',
    'typescript/no-misused-promises',
    'typescript/no-unsafe-argument',
    'typescript/no-unsafe-assignment',
    'typescript/no-unsafe-call',
    'typescript/no-unsafe-enum-comparison',
    'typescript/no-unsafe-member-access',
    'typescript/no-unsafe-return',
    'typescript/no-unsafe-unary-minus',
    'typescript/only-throw-error',
    'typescript/prefer-promise-reject-errors',
    'typescript/require-await',
    'typescript/restrict-plus-operands',
    'typescript/unbound-method',
  ]),
  'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
  'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};
