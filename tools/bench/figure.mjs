/**
 * One measured figure. Less is better in all of them but a ratio.
 * @typedef {object} Figure
 * @property {string} id the letter of the group, as titles.mjs has it
 * @property {string} name what was measured
 * @property {number} value
 * @property {string} unit 'bytes', 'ms', 'calls', … ; '×' for a value that is a ratio itself
 * @property {number} [baseline] the usual way's value, in the same unit
 * @property {number} [ratio] how many times better than the baseline; computed where it is missing
 * @property {{ atMost: number } | { atLeast: number }} [reach] `atMost` bounds the value; `atLeast` bounds the ratio,
 *   or the value of a figure without one
 * @property {string} [bound] what keeps a figure from its reach
 */

/**
 * A figure as parts give it, checked and with its ratio; throws on what can't have been measured.
 * @param {Partial<Figure>} figure
 * @returns {Figure}
 */
export function checked(figure) {
  const { id, name, value, unit, baseline } = figure;
  const numbers = [value, ...(baseline === undefined ? [] : [baseline])];
  if (!id || !name || !unit || !numbers.every(Number.isFinite))
    throw new Error(`not a figure: ${JSON.stringify(figure)}`);
  const ratio = figure.ratio ?? (baseline === undefined ? undefined : baseline / value);
  return ratio === undefined ? figure : { ...figure, ratio };
}

/**
 * Whether it reaches what it should; null where nothing is asked of it.
 * @param {Omit<Figure, 'id' | 'name' | 'unit'>} figure
 */
export function isReached({ value, ratio, reach }) {
  if (reach === undefined) return null;
  return 'atMost' in reach ? value <= reach.atMost : (ratio ?? value) >= reach.atLeast;
}

/**
 * `{"id":"b","name":…,"value":…,"unit":…,"baseline":…,"ratio":…,"reached":…}`
 * @param {Figure} figure
 */
export function jsonLine(figure) {
  const reached = isReached(figure);
  return JSON.stringify({ ...figure, ...(reached !== null && { reached }) });
}

/**
 * `N reached, M not`, of the figures that have something to reach.
 * @param {Figure[]} figures
 */
export function summary(figures) {
  const reached = figures.map(isReached);
  const count = (wanted) => reached.filter((is) => is === wanted).length;
  return `${count(true)} reached, ${count(false)} not`;
}
