'use strict';

const findings = [
  { messageId: 'syntax', inside: true, pattern: /\?\.(?!\d)|\?\?|`|=>|\.\.\.(?=\s*\[)/g },
  { messageId: 'colour', inside: false, pattern: /\bstyle="[^"]*?(#[0-9a-f]{3,8}\b|\brgba?\()/gi },
  { messageId: 'size', inside: false, pattern: /\bstyle="[^"]*?\bfont(-size)?\s*:\s*(?!\s*(var\(|\{\{|inherit))/gi },
  { messageId: 'address', inside: false, pattern: /(https?:)?\/\/[\w-]+\.[\w-]+/gi },
];

const expression = /\{\{[\s\S]*?\}\}/g;
const comment = /<!--[\s\S]*?-->/g;

/** Replaces all but line breaks, so that positions stay. */
function blank(text) {
  return text.replace(/[^\n]/g, ' ');
}

function onlyExpressions(text) {
  let kept = '';
  let end = 0;
  for (const match of text.matchAll(expression)) {
    kept += blank(text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return kept + blank(text.slice(end));
}

/** What the compilers let through and the phone then shows wrong, or what breaks the one look. */
module.exports = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'plain expressions, no colours, sizes or addresses in WXML' },
    messages: {
      syntax: 'WXML expressions know no ?., ??, template text or arrow: compute it in the view function.',
      colour: 'Colours are variables of styles/tokens.wxss.',
      size: 'Text sizes are variables of styles/tokens.wxss: font-size: var(--font-…).',
      address: 'A network address must not ship: nothing leaves the phone.',
    },
  },
  create(context) {
    return {
      Program() {
        const { sourceCode } = context;
        const text = sourceCode.text.replace(comment, blank);
        const expressions = onlyExpressions(text);
        for (const { messageId, inside, pattern } of findings) {
          for (const match of (inside ? expressions : text).matchAll(pattern)) {
            context.report({ loc: sourceCode.getLocFromIndex(match.index), messageId });
          }
        }
      },
    };
  },
};
