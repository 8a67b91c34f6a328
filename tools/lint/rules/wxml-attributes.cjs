'use strict';

/** Letters that an opening tag may have on one line, its indent not counted. */
const widest = 160;

/** The begin of a tag up to its end, texts in quotes as wholes. */
const opening = /<[a-z][\w-]*(?:\s+(?:[^\s"'>/=]+(?:="[^"]*"|='[^']*')?|\/(?!>)))*\s*\/?>/g;
const attribute = /[^\s"'>/=]+(?:="[^"]*"|='[^']*')?/g;
const comment = /<!--[\s\S]*?-->/g;

/** The tag with one attribute a line; between attributes blanks say nothing, so what is rendered stays the same. */
function spread(tag, indent) {
  const name = /^<[\w-]+/.exec(tag)[0];
  const end = tag.endsWith('/>') ? '/>' : '>';
  const attributes = tag.slice(name.length, -end.length).match(attribute) ?? [];
  return [name, ...attributes.map((each) => `${indent}  ${each}`), `${indent}${end}`].join('\n');
}

/** A tag too long for a line has one attribute a line; a tag that has room stands on one. */
module.exports = {
  meta: {
    type: 'layout',
    fixable: 'whitespace',
    schema: [],
    docs: { description: 'one attribute a line in long tags of WXML' },
    messages: { long: `A tag over ${widest} letters has one attribute a line.` },
  },
  create(context) {
    return {
      Program() {
        const { sourceCode } = context;
        const text = sourceCode.text.replace(comment, (all) => all.replace(/[^\n]/g, ' '));
        for (const { 0: tag, index } of text.matchAll(opening)) {
          const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
          const wanted = spread(tag, /^\s*/.exec(line)[0]);
          if (tag.replace(/\s+/g, ' ').length <= widest || tag === wanted) continue;
          const range = [index, index + tag.length];
          context.report({
            loc: sourceCode.getLocFromIndex(index),
            messageId: 'long',
            fix: (fixer) => fixer.replaceTextRange(range, wanted),
          });
        }
      },
    };
  },
};
