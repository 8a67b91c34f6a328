/**
 * A build never throws for a fault of the app: it collects problems, so that one broken save
 * shows every fault at once and the server lives on.
 *
 * @typedef {{ file: string, line: number, column: number, message: string }} Problem
 */

/** The app is broken in a way that leaves nothing to build (e.g. no app.json). */
export class BuildProblem extends Error {
  /** @param {Problem} problem */
  constructor(problem) {
    super(formatProblem(problem));
    this.problem = problem;
  }
}

/**
 * @param {string} file path relative to the app root
 * @param {string} message
 * @param {number} [line] from 1
 * @param {number} [column] from 1
 * @returns {Problem}
 */
export function problemAt(file, message, line = 1, column = 1) {
  return { file, line, column, message };
}

/** @param {Problem} problem @returns {string} `file:line:column message`, clickable in most terminals */
export function formatProblem(problem) {
  return `${problem.file}:${problem.line}:${problem.column} ${problem.message}`;
}

/**
 * Parses JSON and says where it is broken.
 * @param {string} text
 * @param {string} file named in the problem
 * @returns {unknown}
 */
export function parseJson(text, file) {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    const before = text.slice(0, offset).split('\n');
    throw new BuildProblem(problemAt(file, message, before.length, (before.at(-1) ?? '').length + 1));
  }
}
