/**
 * Which steps of `npm test` were asked for.
 * @param args of the command line: --only=types,lint runs some, --except=e2e all but some; `--only types,lint` is the
 *   same
 * @param names of all steps
 * @returns the names `chosen` to run, in the order of `names`, and those left out as asked in `except`; or a `problem`
 *   where an argument or a name isn't known: a slip must not run everything, nor less than was meant
 */
export function choiceOf(args, names) {
  const known = `there are --only=… and --except=… with ${names.join(', ')}`;
  const asked = { '--only': [], '--except': [] };
  const words = [...args];
  while (words.length > 0) {
    const word = words.shift();
    const [option, ...rest] = word.split('=');
    if (!Object.hasOwn(asked, option)) return { problem: `unknown argument ${word}; ${known}` };
    const given = rest.length > 0 ? rest.join('=') : (words.shift() ?? '');
    const wanted = given.split(',').filter((name) => name !== '');
    if (wanted.length === 0) return { problem: `${option} names no step; ${known}` };
    asked[option].push(...wanted);
  }
  const [only, except] = [asked['--only'], asked['--except']];
  const unknown = [...only, ...except].filter((name) => !names.includes(name));
  if (unknown.length > 0) return { problem: `no step ${unknown.join(', ')}; ${known}` };
  const chosen = names.filter((name) => (only.length === 0 || only.includes(name)) && !except.includes(name));
  if (chosen.length === 0) return { problem: `nothing is left to run; ${known}` };
  return { chosen, except };
}
