'use strict';

const { builtinRules } = require('eslint/use-at-your-own-risk');

const names = ['max-len', 'no-dupe-args', 'no-irregular-whitespace', 'no-octal', 'no-restricted-syntax'];

/** ESLint's own rules that oxlint lacks, or that see less there (no templates, for whitespace): run as a plugin's. */
module.exports = {
  meta: { name: 'borrowed' },
  rules: Object.fromEntries(names.map((name) => [name, builtinRules.get(name)])),
};
