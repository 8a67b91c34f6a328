'use strict';

const { jest } = require('@jest/globals');

/** jest takes `testTimeout` for the whole run only, so each project names its own as the global `patience` (ms). */
jest.setTimeout(globalThis.patience);
