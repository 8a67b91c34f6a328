'use strict';

const path = require('node:path');
const { mayImport, libraries, rooms, place, libraryOf } = require('../layers.cjs');

/** What is wrong with importing `source` from `file`, as a message id with data, or null. */
function problemOf(file, source) {
  const from = place(file);
  if (from === null) return null;
  if (from.room !== null && !rooms[from.layer].includes(from.room))
    return { messageId: 'unknownRoom', data: { layer: from.layer, room: from.room } };
  if (source.endsWith('.json')) return { messageId: 'json' };
  if (!source.startsWith('.')) {
    if ((libraries[from.layer] ?? []).includes(libraryOf(source))) return null;
    return { messageId: 'library', data: { layer: from.layer, source } };
  }
  const to = place(path.resolve(path.dirname(file), source));
  if (to === null || to.layer === 'miniprogram_npm') return { messageId: 'outside' };
  if (from.pure && !(to.pure && to.part === from.part) && to.layer !== 'domain') return { messageId: 'impure' };
  if (to.layer === from.layer) {
    if (to.part !== from.part) return { messageId: 'sibling' };
    return isLaterRoom(from, to)
      ? {
          messageId: 'laterRoom',
          data: { layer: from.layer, from: from.room || 'a loose file', to: to.room || 'a loose file' },
        }
      : null;
  }
  if ((mayImport[from.layer] ?? []).includes(to.layer)) return null;
  return { messageId: 'upwards', data: { from: from.layer, to: to.layer } };
}

function isLaterRoom(from, to) {
  if (from.room === null) return false;
  const order = rooms[from.layer];
  return order.indexOf(to.room) > order.indexOf(from.room);
}

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
      impure: 'model/ is as pure as domain/, and may import nothing else.',
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
