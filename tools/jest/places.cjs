'use strict';

const locOf = ({ loc: { start, end } }) => ({
  start: { line: start.line, column: start.column },
  end: { line: end.line, column: end.column },
});
/** Of the `else` that an `if` doesn't have. */
const nowhere = { start: {}, end: {} };

const zeros = (count) => Array.from({ length: count }, () => 0);
const numbered = (list) => Object.fromEntries(list.entries());

/** Named by what they are assigned to, so nothing may come in between. */
const takesName = /^(?:FunctionExpression|ArrowFunctionExpression|ClassExpression)$/;

/**
 * Where in a module which mark is set, and what it means. Marks are set in `cov_s`, `cov_f` and `cov_b`; those of all
 * branches are one list. Nodes must come from the outside in.
 */
exports.Places = class Places {
  /** Text to insert, by place. */
  #opening = new Map();
  #closing = new Map();
  #statements = [];
  #functions = [];
  #branches = [];
  #ways = 0;

  #open(at, text) {
    this.#opening.set(at, (this.#opening.get(at) ?? '') + text);
  }

  #around(node, before, after) {
    this.#open(node.start, before);
    this.#closing.set(node.end, after + (this.#closing.get(node.end) ?? ''));
  }

  /** In front of what a block holds, which it is made if it is none. */
  #into(node, text, after = '') {
    if (node.type !== 'BlockStatement') return this.#around(node, `{${text}`, `}${after}`);
    this.#open(node.start + 1, text);
    if (after !== '') this.#around(node, '', after);
  }

  #mark(node) {
    return `cov_s[${this.#statements.push(locOf(node)) - 1}]=1`;
  }

  #branch(type, node, locations) {
    this.#branches.push({ loc: locOf(node), type, locations, line: node.loc.start.line });
    return locations.map(() => `cov_b[${(this.#ways += 1) - 1}]=1`);
  }

  statement(node) {
    this.#open(node.start, `${this.#mark(node)};`);
  }

  block(node) {
    this.#into(node, '');
  }

  /** What a variable begins with, in a declaration that stands `above`. */
  initial(node, declaration, above) {
    if (takesName.test(node.type) && /^(?:Program|BlockStatement)$/.test(above.type))
      this.#open(declaration.start, `${this.#mark(node)};`);
    else this.value(node);
  }

  value(node) {
    this.#around(node, `(${this.#mark(node)},`, ')');
  }

  /** @param whole the method, if the function is one */
  body({ id, body }, whole) {
    const { start } = locOf(whole);
    const decl = id ? locOf(id) : { start, end: { line: start.line, column: start.column + 1 } };
    const index = this.#functions.length;
    const name = id?.name ?? `(anonymous_${index})`;
    this.#functions.push({ name, decl, loc: locOf(body), line: body.loc.start.line });
    const mark = `cov_f[${index}]=1`;
    if (body.type === 'BlockStatement') this.#open(body.start + 1, `${mark};`);
    else this.#around(body, `(${mark},${this.#mark(body)},`, ')');
  }

  ways(type, node, each) {
    for (const [index, mark] of this.#branch(type, node, each.map(locOf)).entries())
      this.#around(each[index], `(${mark},`, ')');
  }

  cases(node) {
    for (const [index, mark] of this.#branch('switch', node, node.cases.map(locOf)).entries()) {
      const { consequent, end } = node.cases[index];
      this.#open(consequent[0]?.start ?? end, `${mark};`);
    }
  }

  fork(node) {
    const { consequent, alternate } = node;
    const [yes, no] = this.#branch('if', node, [locOf(node), alternate ? locOf(alternate) : nowhere]);
    this.#into(consequent, `${yes};`, alternate ? '' : `else{${no}}`);
    if (alternate) this.#into(alternate, `${no};`);
  }

  /** What the marks mean, as istanbul says it, none of them set. */
  meaning() {
    const [statementMap, fnMap, branchMap] = [this.#statements, this.#functions, this.#branches].map(numbered);
    return {
      statementMap,
      fnMap,
      branchMap,
      s: numbered(zeros(this.#statements.length)),
      f: numbered(zeros(this.#functions.length)),
      b: numbered(this.#branches.map(({ locations }) => zeros(locations.length))),
    };
  }

  /** The module with all its marks, and `head` at a place. */
  marked(code, at, head) {
    // In front of the mark of the first statement.
    this.#opening.set(at, head + (this.#opening.get(at) ?? ''));
    const places = [...new Set([...this.#opening.keys(), ...this.#closing.keys()])].sort((a, b) => a - b);
    const pieces = places.map((place, index) => {
      const before = code.slice(places[index - 1] ?? 0, place);
      return before + (this.#closing.get(place) ?? '') + (this.#opening.get(place) ?? '');
    });
    return pieces.join('') + code.slice(places.at(-1) ?? 0);
  }
};
