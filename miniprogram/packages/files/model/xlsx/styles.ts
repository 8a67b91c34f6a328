import type { Steps } from '../bytes/steps';
import { eachMark } from './marks';
import type { NumberFormat } from './numbers';

const plain: NumberFormat = { kind: 'number', digits: 0 };
const day: NumberFormat = { kind: 'day', digits: 0 };
const time: NumberFormat = { kind: 'time', digits: 0 };

/** How each style of a workbook shows numbers, by its place. */
export type Styles = readonly NumberFormat[];

/** @param bytes of the part with the styles; none: a workbook without them */
export function* readStyles(bytes: Uint8Array): Steps<Styles> {
  const formats: NumberFormat[] = [];
  const codes = new Map<number, string>();
  let isCells = false;
  yield* eachMark(bytes, (xml) => {
    if (xml.name === 'cellXfs') isCells = xml.kind === 'open';
    if (xml.kind !== 'open') return;
    if (xml.name === 'numFmt') codes.set(Number(xml.attribute('numFmtId')), xml.attribute('formatCode'));
    else if (xml.name === 'xf' && isCells) {
      const id = Number(xml.attribute('numFmtId'));
      formats.push(formatOf(id, codes.get(id)));
    }
  });
  return formats;
}

/** @param style as a cell names it; '' for none: the first */
export function styleOf(styles: Styles, style: string): NumberFormat {
  return styles[Number(style)] ?? plain;
}

/** Those from 27 on are of Excel in Chinese. */
const daysBuiltIn = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
] as const;
const timesBuiltIn = [
  [18, 21],
  [32, 35],
  [45, 47],
  [55, 56],
] as const;

function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code !== undefined) return formatOfCode(code);
  const isIn = (ranges: readonly (readonly [number, number])[]): boolean =>
    ranges.some(([first, last]) => id >= first && id <= last);
  if (isIn(timesBuiltIn)) return time;
  return isIn(daysBuiltIn) ? day : plain;
}

/** By the first of its sections, without texts and what stands in brackets; [h] counts hours. */
export function formatOfCode(code: string): NumberFormat {
  const [first = ''] = code
    .slice(0, 200)
    .replace(/"[^"]*"|\\.|_./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';');
  if (/general/i.test(first)) return plain;
  if (/[yd]|e(?![+-])/i.test(first)) return day;
  if (/[hs]|\[m/i.test(first)) return time;
  if (/m/i.test(first)) return day;
  return /^0+$/.test(first) ? { kind: 'number', digits: first.length } : plain;
}
