'use strict';

/** The part of jest's words that the tests of rules and of storage use, collected to be run one by one. */

/**
 * @param bind jest-each, which makes `.each`
 * @returns { words, tests }: what a file of tests finds as globals, and the list that it fills as
 *   { name, run }, where `run` goes through the hooks too
 */
function suiteOf(bind) {
  const tests = [];
  let block = { name: '', before: [], after: [], outer: null };

  function chain(from, hooks) {
    return from === null ? [] : [...chain(from.outer, hooks), ...from[hooks]];
  }

  function nameIn(from, name) {
    return from === null ? name : nameIn(from.outer, [from.name, name].filter((part) => part !== '').join(' '));
  }

  function describe(name, fill) {
    block = { name, before: [], after: [], outer: block };
    try {
      fill();
    } finally {
      block = block.outer;
    }
  }

  function test(name, body) {
    const mine = block;
    tests.push({
      name: nameIn(mine, name),
      async run() {
        for (const hook of chain(mine, 'before')) await hook();
        try {
          await body();
        } finally {
          for (const hook of chain(mine, 'after').reverse()) await hook();
        }
      },
    });
  }

  const withEach = (word) => Object.assign(word, { each: bind(word, false) });
  const words = {
    describe: withEach(describe),
    test: withEach(test),
    it: withEach(test),
    beforeEach: (hook) => void block.before.push(hook),
    afterEach: (hook) => void block.after.push(hook),
  };
  return { words, tests };
}

module.exports = { suiteOf };
