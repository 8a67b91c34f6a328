import gridGap from './tools/lint/rules/grid-gap.mjs';

const builtIn = [
  'page',
  'view',
  'text',
  'image',
  'button',
  'input',
  'textarea',
  'scroll-view',
  'switch',
  'slider',
  'picker',
];

/**
 * Colours and text sizes are variables, set once in styles/tokens.wxss: dark mode and large text then reach everything.
 */
const onlyVariables = {
  'color-no-hex': true,
  'color-named': 'never',
  'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'color-mix'],
  'declaration-property-value-allowed-list': {
    'font-size': [/^var\(--font-[\w-]+\)$/, 'inherit'],
    font: ['inherit'],
  },
};

const onlyInTokens = Object.fromEntries(Object.keys(onlyVariables).map((name) => [name, null]));

export default {
  extends: ['stylelint-config-recommended'],
  plugins: [gridGap],
  ignoreFiles: ['**/miniprogram_npm/**', 'node_modules/**'],
  reportDescriptionlessDisables: true,
  rules: {
    ...onlyVariables,
    'unit-no-unknown': [true, { ignoreUnits: ['rpx'] }],
    'selector-type-no-unknown': [true, { ignoreTypes: [...builtIn, /^van-/] }],
    // Pressing shows through hover-class: :active does not work on the platform.
    'selector-pseudo-class-disallowed-list': ['active', 'hover'],
    // Phones below iOS 14.5 have none between flex items.
    'house/grid-gap': true,
    'selector-max-id': 0,
    'declaration-no-important': true,
    'function-url-scheme-allowed-list': ['data'],
    'function-url-no-scheme-relative': true,
    // Does not know env(), rpx and the like.
    'declaration-property-value-no-unknown': null,
    'no-descending-specificity': null,
    'no-empty-source': null,
  },
  overrides: [{ files: ['miniprogram/styles/tokens.wxss'], rules: onlyInTokens }],
};
