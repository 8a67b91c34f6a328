'use strict';

const { default: Runtime } = require('jest-runtime');

/**
 * jest's runtime, but a file is compiled once for a test file and not once for each time that its modules are loaded
 * anew. The tests of screens start the app for every test: each start still runs every module from its first line, with
 * variables of its own.
 */
module.exports = class CompilingOnce extends Runtime {
  constructor(...given) {
    super(...given);
    const { executor } = this;
    if (typeof executor?.compile !== 'function') throw new Error('jest compiles modules elsewhere now');
    const compile = executor.compile.bind(executor);
    const compiled = new Map();
    executor.compile = (source, file) => {
      const known = compiled.get(file);
      if (known?.source === source) return known.made;
      const made = compile(source, file);
      compiled.set(file, { source, made });
      return made;
    };
  }
};
