const cast = /\bas unknown as\b/;
const switched = /\b(?:ox|es)lint-(?:dis|en)able|\/\*\s*(?:eslint|exported|globals?)\b/;
const comment = /\/\/|^\s*(?:\/\*|\*)/;

/** Double casts with no comment on their line or on the one before, as FILE:LINE. */
export function unexplainedCasts(files) {
  return files.flatMap(({ file, text }) => {
    const lines = text.split('\n');
    return lines
      .map((line, index) => ({ line, before: lines[index - 1] ?? '', at: `${file}:${index + 1}` }))
      .filter(({ line, before }) => cast.test(line) && !comment.test(line) && !comment.test(before))
      .map(({ at }) => at);
  });
}

/** Lines with more than `most` characters, as FILE:LINE. */
export function longLines(files, most = 120) {
  return files.flatMap(({ file, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ length: [...line].length, at: `${file}:${index + 1}` }))
      .filter(({ length }) => length > most)
      .map(({ at }) => at),
  );
}

/** Lines that switch a rule of lint off or change it, as FILE:LINE: oxlint would heed some of them. */
export function switchedOff(files) {
  return files.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => (switched.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}
