import { isReached } from './figure.mjs';

const grouped = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** So many digits that count: 0.0123, 1.23, 12.3, 1,234. */
function rounded(value, digits = 3) {
  if (Number.isInteger(value) || Math.abs(value) >= 10 ** (digits - 1)) return grouped(Math.round(value));
  return String(Number(value.toPrecision(digits)));
}

const kilo = 1024;

/** A value with its unit: 12.6 KB, 4.1 ms, 1 key. */
export function quantity(value, unit) {
  if (unit === '×') return `${rounded(value)} ×`;
  if (unit !== 'bytes') return `${rounded(value)} ${value === 1 ? unit.replace(/([^m])s$/, '$1') : unit}`;
  if (value < kilo) return `${rounded(value)} B`;
  return value < kilo * kilo ? `${rounded(value / kilo, 4)} KB` : `${rounded(value / kilo / kilo, 4)} MB`;
}

/** What a figure should reach: ≤ 24 KB, ≥ 4 ×; '' where nothing is asked. */
function reachWords({ reach, unit, ratio }) {
  if (reach === undefined) return '';
  if ('atMost' in reach) return `≤ ${quantity(reach.atMost, unit)}`;
  return `≥ ${quantity(reach.atLeast, ratio === undefined ? unit : '×')}`;
}

export const columns = ['What', 'Here', 'Usual way', 'Better by', 'Reach', ''];

/** The cells of a figure's row, as `columns` names them. */
export function cellsOf(figure) {
  const { name, value, unit, baseline, ratio } = figure;
  const reached = isReached(figure);
  return [
    name,
    quantity(value, unit),
    baseline === undefined ? '' : quantity(baseline, unit),
    ratio === undefined ? '' : quantity(ratio, '×'),
    reachWords(figure),
    reached === null ? '' : reached ? '✓' : '✗',
  ];
}

/** The figures of each group that has any, in the order of `titles`. */
export function inGroups(figures, titles) {
  const groups = [...titles].map(([id, title]) => ({ id, title, figures: figures.filter((one) => one.id === id) }));
  return groups.filter((group) => group.figures.length > 0);
}
