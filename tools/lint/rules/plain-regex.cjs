'use strict';

const lookBehind = /\(\?<[=!]/;
const newFlags = /[dv]/;

/** Older iPhones refuse a whole file for a look-behind: a white screen, not an error in one place. */
module.exports = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'only regular expressions that every phone can read' },
    messages: {
      lookBehind: 'Look-behind is a syntax error on older iOS: the app would not start.',
      flags: 'The flags d and v do not exist on older phones.',
      built: 'Write the pattern as a literal, so that it can be checked.',
    },
  },
  create(context) {
    function check(node, pattern, flags) {
      if (lookBehind.test(pattern)) context.report({ node, messageId: 'lookBehind' });
      if (newFlags.test(flags)) context.report({ node, messageId: 'flags' });
    }
    function checkMade(node) {
      const [pattern, flags] = node.arguments;
      if (typeof pattern?.value !== 'string') context.report({ node, messageId: 'built' });
      else check(node, pattern.value, typeof flags?.value === 'string' ? flags.value : '');
    }
    return {
      'Literal[regex]': (node) => check(node, node.regex.pattern, node.regex.flags),
      "NewExpression[callee.name='RegExp']": checkMade,
      "CallExpression[callee.name='RegExp']": checkMade,
    };
  },
};
