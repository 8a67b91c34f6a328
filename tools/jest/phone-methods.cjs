'use strict';

const path = require('node:path');
const { missingMethods } = require('../phone-gaps.cjs');

/**
 * Makes the methods that a phone lacks fail when code of the mini-program calls them. They can't be deleted:
 * jest's own modules run in the same scope and use them. So each asks who calls.
 */

const shipped = path.resolve(__dirname, '../../miniprogram') + path.sep;

/** File of the code that called the function `callee`, by V8's stack; source maps keep the file name. */
function callerOf(callee) {
  const { prepareStackTrace, stackTraceLimit } = Error;
  Error.stackTraceLimit = 1;
  Error.prepareStackTrace = (_error, [site]) => site?.getFileName() ?? '';
  const holder = {};
  Error.captureStackTrace(holder, callee);
  const file = String(holder.stack);
  Error.prepareStackTrace = prepareStackTrace;
  Error.stackTraceLimit = stackTraceLimit;
  return file;
}

function guard(owner, name, label) {
  const original = owner[name];
  const guarded = function (...given) {
    if (callerOf(guarded).startsWith(shipped)) throw new TypeError(`${label}.${name} does not exist on every phone`);
    if (original === undefined) throw new TypeError(`${label}.${name} is not a function`);
    return Reflect.apply(original, this, given);
  };
  if (original !== undefined)
    Object.defineProperty(owner, name, { value: guarded, writable: true, configurable: true });
}

const owners = { Array: Array.prototype, String: String.prototype, Object };
for (const [label, names] of Object.entries(missingMethods)) {
  for (const name of names) guard(owners[label], name, label);
}

/** Code made from text is refused on the phone. jest builds its own functions outside of this scope. */
function guardCodeMaker(name) {
  const traps = {
    apply(target, self, given) {
      refuseFor(traps.apply);
      return Reflect.apply(target, self, given);
    },
    construct(target, given) {
      refuseFor(traps.construct);
      return Reflect.construct(target, given);
    },
  };
  globalThis[name] = new Proxy(globalThis[name], traps);
}

function refuseFor(callee) {
  if (callerOf(callee).startsWith(shipped)) throw new EvalError('a phone does not run code made from text');
}

guardCodeMaker('eval');
guardCodeMaker('Function');
