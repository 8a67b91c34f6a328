'use strict';

const { TestEnvironment } = require('jest-environment-node');

/**
 * Tests in the zone that their project names (testEnvironmentOptions.zone), so that one start of jest has them all. The
 * zone is the process's: V8 asks anew for it when process.env.TZ is set outside of the tests, whose own is a copy. jest
 * runs no two files at a time in one process.
 */
module.exports = class ZonedEnvironment extends TestEnvironment {
  constructor(config, context) {
    const before = process.env.TZ;
    // First, so that the tests' copy says the same.
    process.env.TZ = config.projectConfig.testEnvironmentOptions.zone;
    super(config, context);
    this.zoneBefore = before;
  }

  async teardown() {
    await super.teardown();
    if (this.zoneBefore === undefined) delete process.env.TZ;
    else process.env.TZ = this.zoneBefore;
  }
};
