import { mainLimit } from './sizes.mjs';

const place = /(<!-- figure:([\w/-]+) -->)(.*?)(<!-- \/figure -->)/g;

const kilobytes = (bytes) => `${Math.round(bytes / 1024)} KB`;

/**
 * What the docs may quote: name of a place → the words that belong there.
 * @param sizes of the packages, as sizesOf gives them
 */
export function figuresOf(sizes) {
  const measured = sizes.map(({ name, bytes }) => [name.replace(/\/$/, '').replace(/ /g, '-'), kilobytes(bytes)]);
  return new Map([['main-limit', kilobytes(mainLimit)], ...measured]);
}

/** A text with every marked place filled anew; throws on a place that no figure is known for. */
export function filled(text, figures) {
  return text.replace(place, (_whole, opening, name, _old, closing) => {
    if (!figures.has(name)) throw new Error(`no figure ${name}; there are ${[...figures.keys()].join(', ')}`);
    return `${opening}${figures.get(name)}${closing}`;
  });
}

/** A few KB more or less are the daily coming and going, and nobody reads them. */
function isFarOff(said, measured) {
  const [from, to] = [Number.parseInt(said, 10), Number.parseInt(measured, 10)];
  return !(Math.abs(from - to) <= Math.max(5, to * 0.05));
}

/** What a text says that is no longer so, a line each. */
export function figureProblems(file, text, figures) {
  return [...text.matchAll(place)]
    .filter(([, , name, said]) => !figures.has(name) || isFarOff(said, figures.get(name)))
    .map(([, , name, said]) => `${file} says ${said} of ${name}, it is ${figures.get(name)}: npm run figures`);
}
