'use strict';

/**
 * Guards who may ask the platform for what. Options: `{ allow: [pattern, …], deny: [pattern, …], why }`; a member of wx
 * is fine if it matches one of `allow` (all, when absent) and none of `deny`. `allow: []` forbids wx altogether.
 * `wx` may only be used as `wx.name`: handed around or taken apart, its use could not be followed.
 */
module.exports = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: {
          allow: { type: 'array', items: { type: 'string' } },
          deny: { type: 'array', items: { type: 'string' } },
          why: { type: 'string' },
        },
        additionalProperties: false,
      },
    ],
    docs: { description: 'each layer may use only its part of wx' },
    messages: {
      name: 'wx.{{name}} is not for this layer: {{why}}',
      loose: 'Use wx only as wx.name, so that what is used can be checked.',
    },
  },
  create(context) {
    const { allow, deny = [], why = '' } = context.options[0] ?? {};
    // Which names are whose takes most of the time of all rules, and few files name wx, be it in an escape.
    if (!/wx|\\u/.test(context.sourceCode.text)) return {};
    const any = (patterns, name) => patterns.some((pattern) => new RegExp(pattern).test(name));
    const fine = (name) => (allow === undefined || any(allow, name)) && !any(deny, name);

    function nameOf({ parent }, node) {
      if (parent.type !== 'MemberExpression' || parent.object !== node) return null;
      if (!parent.computed) return parent.property.name;
      return typeof parent.property.value === 'string' ? parent.property.value : null;
    }

    function check(node) {
      const name = nameOf(node, node);
      if (name === null) context.report({ node, messageId: 'loose' });
      else if (!fine(name)) context.report({ node: node.parent, messageId: 'name', data: { name, why } });
    }

    return {
      'Program:exit'(program) {
        const scope = context.sourceCode.getScope(program);
        // `wx` is declared nowhere in our files, so every use ends up here or in the global variable's list.
        const through = scope.through.map(({ identifier }) => identifier);
        const known = scope.set.get('wx')?.references.map(({ identifier }) => identifier) ?? [];
        for (const node of new Set([...through, ...known])) {
          if (node.name === 'wx' && node.type === 'Identifier') check(node);
        }
      },
    };
  },
};
