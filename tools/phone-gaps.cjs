'use strict';

/** What the target phones lack although Node and browsers have it. The one list for lint and for the tests. */

exports.missingGlobals = [
  'TextDecoder',
  'TextEncoder',
  'Buffer',
  'atob',
  'btoa',
  'URL',
  'URLSearchParams',
  'crypto',
  'structuredClone',
  'Intl',
];

/** Owner of each missing method → names. `Array` and `String` stand for their prototypes, `Object` for itself. */
exports.missingMethods = {
  Array: ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
  String: ['at', 'replaceAll', 'localeCompare'],
  Object: ['groupBy'],
};
