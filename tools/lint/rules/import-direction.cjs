'use strict';

const { problemOf } = require('../layers.cjs');

module.exports = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'imports point towards domain/, and to nothing that a phone could not load' },
    messages: {
      upwards: '{{from}} must not import {{to}}: imports point towards domain.',
      laterRoom:
        'Inside {{layer}}, {{from}} must not import {{to}}: a room imports only those named before it in layers.cjs.',
      unknownRoom: 'tools/lint/layers.cjs names no room {{room}} in {{layer}}.',
      inside: '{{folder}}/ of a package may import only {{main}} and, of its own package, {{own}}.',
      sibling: 'A package must not import another package: each is loaded on its own.',
      outside: 'Only files that ship to the phone can be imported here.',
      json: 'A phone cannot load JSON as a module: keep the data in a .ts file.',
      library: '{{layer}} must not use the library {{source}}.',
    },
  },
  create(context) {
    const check = (node, source) => {
      if (typeof source?.value !== 'string') return;
      const problem = problemOf(context.filename, source.value);
      if (problem !== null) context.report({ node, ...problem });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal),
      TSExternalModuleReference: (node) => check(node, node.expression),
      "CallExpression[callee.name='require']": (node) => check(node, node.arguments[0]),
    };
  },
};
