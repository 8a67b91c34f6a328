/**
 * What Stryker runs the tests with: one process for a whole room, in which every file of tests starts anew for every
 * mutant, as it does in jest, and only those tests run that reach the mutant. With jest it is a second or two a mutant.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { modulesOf } from './modules.cjs';
import { suiteOf } from './suite.cjs';
import { testsOf } from './rooms.mjs';

/**
 * Where it is kept how long each file and each test takes, and how often each test passes each mutant: after a mutant
 * that never ends, another process goes on.
 */
const learntFile = 'learnt.json';

/** The quick ones first, since the first test that falls ends a run. */
function byCost(things, nameOf, costs) {
  return [...things].sort((one, other) => (costs[nameOf(one)] ?? 0) - (costs[nameOf(other)] ?? 0));
}

/** Milliseconds of the processor's: what others do on the machine doesn't count. */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A mutant is looked for by so many tests at least, and by as many as take so many milliseconds. */
const [fewest, mostMs] = [3, 400];

/**
 * The quickest of the tests that reach a mutant. What only slower ones would notice counts as not noticed, which makes
 * the score worse than the tests are.
 */
function quickest(ids, costs) {
  let total = 0;
  return byCost(ids, (id) => id, costs).filter((id, at) => {
    total += costs[id] ?? 0;
    return at < fewest || total <= mostMs;
  });
}

/** The file of a test, by its id. */
const fileOf = (id) => id.slice(0, id.indexOf(': '));

/**
 * Of properties fewer runs than in the tests themselves: what goes unnoticed by these would at most be noticed by more,
 * so the score is none too good. And what has fallen isn't made small: nobody reads it.
 */
class Runner {
  /** What the instrumented code looks at. */
  state = (globalThis.__stryker__ ??= {});

  constructor(room) {
    // Stryker has copied the repository to where this process works, and put the mutants there.
    const root = process.cwd();
    const learnt = existsSync(learntFile) ? JSON.parse(readFileSync(learntFile, 'utf8')) : { costs: {}, hits: {} };
    Object.assign(this, learnt);
    this.files = testsOf(room, root);
    this.modules = modulesOf(root);
    const { native } = this.modules;
    native('./tools/jest/no-luck.cjs');
    const { diceOf, seed } = native('./tools/jest/luck.cjs');
    const fastCheck = native('./tools/jest/fast-check.cjs');
    const { assert } = fastCheck;
    fastCheck.assert = (property, { numRuns = 20, ...asked } = {}) =>
      assert(property, { ...asked, numRuns: Math.min(numRuns, 100), endOnFailure: true });
    const { ModuleMocker } = native('jest-mock');
    this.mocker = new ModuleMocker(globalThis);
    this.bind = native('jest-each').bind;
    globalThis.expect = native('expect').expect;
    this.startAnew = () => {
      Math.random = diceOf(seed);
    };
    this.own = new Set([...Object.getOwnPropertyNames(globalThis), 'jest']);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** The tests of a file, whose modules have just been made. */
  collect(file) {
    const { words, tests } = suiteOf(this.bind);
    const load = this.modules.fresh();
    const { mocker } = this;
    const jest = {
      fn: mocker.fn.bind(mocker),
      spyOn: mocker.spyOn.bind(mocker),
      restoreAllMocks: () => mocker.restoreAllMocks(),
      requireActual: (name) => load.from(join(process.cwd(), file), name),
    };
    Object.assign(globalThis, words, { jest });
    this.startAnew();
    load(join(process.cwd(), file));
    const seen = new Map();
    return tests.map(({ name, run }) => {
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return { id: `${file}: ${name}${times > 1 ? ` (${times})` : ''}`, run };
    });
  }

  async runTest(test) {
    const from = spent();
    let fault = null;
    try {
      await test.run();
    } catch (error) {
      fault = error;
    }
    this.mocker.restoreAllMocks();
    const result = { id: test.id, name: test.id, timeSpentMs: spent() - from };
    return fault === null
      ? { ...result, status: TestStatus.Success }
      : { ...result, status: TestStatus.Failed, failureMessage: String(fault?.message ?? fault) };
  }

  /** Leaves nothing of one file's globals to the next. */
  tidy() {
    this.mocker.restoreAllMocks();
    for (const name of Object.getOwnPropertyNames(globalThis)) if (!this.own.has(name)) delete globalThis[name];
  }

  async dryRun() {
    const results = [];
    const perTest = this.hits;
    for (const file of this.files) {
      const from = spent();
      // What runs while a file is loaded counts as reached by each of its tests, since it runs anew for each mutant.
      this.state.mutantCoverage = { static: {}, perTest };
      const tests = this.collect(file);
      const loading = this.state.mutantCoverage.static;
      for (const test of tests) {
        this.state.currentTestId = test.id;
        const result = await this.runTest(test);
        this.state.currentTestId = undefined;
        this.costs[test.id] = result.timeSpentMs;
        results.push({ ...result, fileName: join(process.cwd(), file) });
        const mine = (perTest[test.id] ??= {});
        for (const [mutant, hits] of Object.entries(loading)) mine[mutant] = (mine[mutant] ?? 0) + hits;
      }
      this.tidy();
      this.costs[file] = spent() - from;
    }
    writeFileSync(learntFile, JSON.stringify({ costs: this.costs, hits: this.hits }));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant: { id }, testFilter, disableBail }) {
    const wanted = new Set(quickest(testFilter, this.costs));
    const usual = [...wanted].reduce((sum, test) => sum + (this.hits[test]?.[id] ?? 0), 0);
    // Ten times as many steps as without it are endless enough.
    Object.assign(this.state, { activeMutant: id, hitLimit: usual * 10 + 1000, hitCount: 0 });
    this.state.mutantCoverage = undefined;
    const places = new Set([...wanted].map(fileOf));
    const results = [];
    try {
      const files = this.files.filter((one) => places.has(one));
      for (const file of byCost(files, (one) => one, this.costs)) {
        await this.runFile(file, wanted, results);
        if (results.some(({ status }) => status === TestStatus.Failed)) break;
      }
    } finally {
      this.state.activeMutant = undefined;
    }
    const endless = determineHitLimitReached(this.state.hitCount, this.state.hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results }, disableBail);
  }

  async runFile(file, wanted, results) {
    try {
      const tests = this.collect(file);
      // A mutant may also change the names of tests: one that was never heard of is run.
      const chosen = tests.filter(({ id }) => wanted.has(id) || this.costs[id] === undefined);
      for (const test of byCost(chosen, ({ id }) => id, this.costs)) {
        results.push(await this.runTest(test));
        if (results[results.length - 1].status === TestStatus.Failed) break;
      }
    } catch (error) {
      // A file that can't even be loaded fails in jest too.
      const id = [...wanted].find((one) => fileOf(one) === file);
      results.push({ id, name: id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error) });
    }
    this.tidy();
  }
}

const make = (options) => new Runner(options.room);
make.inject = ['options'];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'room', make)];
