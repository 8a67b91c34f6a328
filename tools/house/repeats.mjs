/** Lines that say nothing of their own (brackets and closing tags alone, too), or that every file has to repeat. */
const silent = /^(?:[^\p{L}\d]*$|<\/[\w-]+>$|\/\/|export .* from |\} from |@import\b)/u;

/** The code lines of a text without indentation; `at`: line number, from 1. */
function codeLines(text) {
  const plain = withoutRemarks(text);
  return plain
    .split('\n')
    .map((line, index) => ({ code: line.trim().replace(/\s+/g, ' '), at: index + 1 }))
    .filter(({ code }) => !silent.test(code));
}

/** Comments and imports over several lines become blank, so that line numbers stay. */
function withoutRemarks(text) {
  const blank = (whole) => whole.replace(/[^\n]/g, '');
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^import\s[^;]*?;/gm, blank);
}

/**
 * Pairs of places at which the same code lines stand, at least `length` of them, each pair once and as long as it goes.
 * @param files { file, text }
 * @returns { lines, first, second }, the places as FILE:LINE
 */
export function repeats(files, length = 6) {
  const texts = files.map(({ file, text }) => ({ file, lines: codeLines(text) }));
  const places = new Map();
  texts.forEach(({ lines }, text) => {
    for (let start = 0; start + length <= lines.length; start += 1) {
      const key = lines
        .slice(start, start + length)
        .map(({ code }) => code)
        .join('\n');
      places.set(key, [...(places.get(key) ?? []), { text, start }]);
    }
  });
  const codeAt = ({ text, start }, offset) => texts[text].lines[start + offset]?.code;
  const named = ({ text, start }) => `${texts[text].file}:${texts[text].lines[start].at}`;
  const found = [];
  for (const same of places.values()) {
    for (const [index, first] of same.entries()) {
      for (const second of same.slice(index + 1)) {
        const before = codeAt(first, -1);
        // Part of a longer run, which was found at its beginning.
        if (before !== undefined && before === codeAt(second, -1)) continue;
        let lines = length;
        while (codeAt(first, lines) !== undefined && codeAt(first, lines) === codeAt(second, lines)) lines += 1;
        found.push({ lines, first: named(first), second: named(second) });
      }
    }
  }
  return found;
}
