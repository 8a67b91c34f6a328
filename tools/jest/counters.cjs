'use strict';

const { createHash } = require('node:crypto');
const { parse } = require('acorn');
const { Places } = require('./places.cjs');

const hashOf = (text) => createHash('sha1').update(text).digest('hex');

/** By this istanbul knows what says of a file what its counters mean. */
const schema = hashOf('istanbul-lib-instrument@4');

/** What of each kind of node is counted: the same as by babel-plugin-istanbul. */
const rules = {
  ArrowFunctionExpression: (node, places) => places.body(node, node),
  FunctionDeclaration: (node, places) => places.body(node, node),
  FunctionExpression(node, places, parent) {
    const isMethod = parent.type === 'MethodDefinition' || parent.method === true || /^[gs]et$/.test(parent.kind);
    places.body(node, isMethod ? parent : node);
  },
  AssignmentPattern: (node, places) => places.ways('default-arg', node, [node.right]),
  ConditionalExpression: (node, places) => places.ways('cond-expr', node, [node.consequent, node.alternate]),
  LogicalExpression(node, places, parent) {
    if (parent.type !== 'LogicalExpression') places.ways('binary-expr', node, operandsOf(node));
  },
  PropertyDefinition({ value }, places) {
    if (value) places.value(value);
  },
  VariableDeclarator({ init }, places, parent, above) {
    if (init) places.initial(init, parent, above);
  },
  SwitchStatement(node, places) {
    places.statement(node);
    places.cases(node);
  },
  IfStatement(node, places) {
    places.statement(node);
    places.fork(node);
  },
  LabeledStatement() {
    throw new Error('how labels are counted is not known');
  },
};
for (const kind of ['Expression', 'Break', 'Continue', 'Debugger', 'Return', 'Throw', 'Try'])
  rules[`${kind}Statement`] = (node, places) => places.statement(node);
for (const kind of ['For', 'ForIn', 'ForOf', 'While', 'DoWhile'])
  rules[`${kind}Statement`] = (node, places) => {
    places.statement(node);
    places.block(node.body);
  };

function operandsOf(node) {
  return node.type === 'LogicalExpression' ? [...operandsOf(node.left), ...operandsOf(node.right)] : [node];
}

function walk(node, places, parent, above) {
  // 'use strict' is no statement.
  if (node.directive === undefined) rules[node.type]?.(node, places, parent, above);
  for (const value of Object.values(node))
    for (const each of Array.isArray(value) ? value : [value])
      if (typeof each?.type === 'string') walk(each, places, node, parent);
}

/**
 * A module that marks what of it has run (marks.cjs): it counts what babel-plugin-istanbul would, in a tenth of the
 * time, and takes less when it runs.
 * @param {string} code JavaScript; none of its lines is moved, and these are the lines that are counted
 * @param {string} path of the file that it was made from
 */
exports.withCounters = function withCounters(code, path) {
  const places = new Places();
  const program = parse(code, { ecmaVersion: 2022, sourceType: 'module', locations: true });
  walk(program, places, program, program);
  const hash = hashOf(code);
  const said = JSON.stringify({ path, ...places.meaning(), hash });
  // Written so that istanbul finds it in the text of a module that no test loads: then all of it counts as not run.
  const meaning =
    `function cov_meaning(){var path=${JSON.stringify(path)},hash="${hash}",gcv="__coverage__",` +
    `coverageData=${said.slice(0, -1)},_coverageSchema:"${schema}"};return coverageData}`;
  const marks = `var{s:cov_s,f:cov_f,b:cov_b}=globalThis.__coverage__(${JSON.stringify(path)},"${hash}",cov_meaning);`;
  const start = program.body.find(({ directive }) => directive === undefined)?.start ?? code.length;
  return places.marked(code, start, meaning + marks);
};
