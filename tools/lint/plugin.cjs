'use strict';

/** @type {Record<string, import('eslint').Rule.RuleModule>} */
const rules = {
  'import-direction': require('./rules/import-direction.cjs'),
  'wx-use': require('./rules/wx-use.cjs'),
  'no-address': require('./rules/no-address.cjs'),
  'plain-regex': require('./rules/plain-regex.cjs'),
  'no-clock': require('./rules/no-clock.cjs'),
  'wxml-plain': require('./rules/wxml-plain.cjs'),
  'wxml-attributes': require('./rules/wxml-attributes.cjs'),
};

/** The project's own lint rules. */
module.exports = { meta: { name: 'house' }, rules };
