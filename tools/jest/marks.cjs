'use strict';

/**
 * What has run of each file whose lines are counted, in all files of tests of this process, by path and hash: the marks
 * that a module sets (counters.cjs), 0 or 1, and how many of them have been told.
 */
const files = new Map();

/**
 * What a module calls when it starts.
 * @param {() => object} meaning of the marks, as istanbul says it
 * @returns its marks: of statements `s`, functions `f`, and all ways of its branches `b`
 */
exports.marksOf = function marksOf(path, hash, meaning) {
  const key = `${path} ${hash}`;
  if (!files.has(key)) {
    // A copy, because the module's own objects would hold on to all of its file of tests.
    const said = JSON.parse(JSON.stringify(meaning()));
    const [s, f, b] = [said.s, said.f, Object.values(said.b).flat()].map(
      (all) => new Uint8Array(Object.keys(all).length),
    );
    files.set(key, { said, s, f, b, told: -1 });
  }
  return files.get(key);
};

function coverageOf({ said, s, f, b }) {
  let at = 0;
  const ways = Object.entries(said.b).map(([branch, { length }]) => [branch, [...b.subarray(at, (at += length))]]);
  return { ...said, s: { ...s }, f: { ...f }, b: Object.fromEntries(ways) };
}

const sum = (marks) => marks.reduce((all, mark) => all + mark, 0);

/**
 * @returns coverage by path, of the files only of which something has run that had not when this was asked before:
 *   merging all that each file of tests runs through takes longer than running it
 */
exports.newCoverage = function newCoverage() {
  const found = {};
  for (const file of files.values()) {
    const set = sum(file.s) + sum(file.f) + sum(file.b);
    if (set === file.told) continue;
    file.told = set;
    found[file.said.path] = coverageOf(file);
  }
  return found;
};
