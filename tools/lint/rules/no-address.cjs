'use strict';

const formatNames = require('../formatNames.cjs');

const address = /https?:\/\/|wss?:\/\/|^\/\/[\w-]+\.|url\(\s*['"]?\/\//i;

/** Nothing that ships may name a network address: the product asks nobody anything. */
module.exports = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'no network address in text that ships' },
    messages: { address: 'A network address must not ship: nothing leaves the phone.' },
  },
  create(context) {
    const check = (node, text) => {
      if (typeof text === 'string' && !formatNames.includes(text) && address.test(text))
        context.report({ node, messageId: 'address' });
    };
    return {
      Literal: (node) => check(node, node.value),
      TemplateElement: (node) => check(node, node.value.cooked),
    };
  },
};
