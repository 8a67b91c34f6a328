import stylelint from 'stylelint';

const ruleName = 'house/grid-gap';
const gaps = /^(?:row-|column-)?gap$/i;
const grid = /^(?:inline-)?grid$/i;

const messages = stylelint.utils.ruleMessages(ruleName, {
  rejected: (name) => `${name} outside of a rule with display: grid. iPhones below iOS 14.5 know no gap between flex \
items: use .line, .flow, .spread or .chips of styles/parts.wxss, or margins`,
});

const isGrid = (rule) =>
  rule.some(({ type, prop, value }) => type === 'decl' && prop.toLowerCase() === 'display' && grid.test(value));

/** A gap stands beside its display: grid, in the same rule: there alone every phone knows it. */
const check = (on) => (root, result) => {
  if (!stylelint.utils.validateOptions(result, ruleName, { actual: on })) return;
  root.walkDecls(gaps, (node) => {
    if (isGrid(node.parent)) return;
    stylelint.utils.report({ ruleName, result, node, word: node.prop, message: messages.rejected(node.prop) });
  });
};

check.ruleName = ruleName;
check.messages = messages;

export default stylelint.createPlugin(ruleName, check);
