'use strict';

const globals = require('@jest/globals');

/** jest takes `testTimeout` for the whole run only, so each project names its own as the global `patience` (ms). */
globals.jest.setTimeout(globalThis.patience);
