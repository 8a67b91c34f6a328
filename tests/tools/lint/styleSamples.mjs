/**
 * Lints the samples given as JSON on the command line, [[file, style], …], with the real configuration; prints the
 * rules each breaks.
 */
import stylelint from 'stylelint';

const broken = [];
for (const [codeFilename, code] of JSON.parse(process.argv[2])) {
  const { results } = await stylelint.lint({ code, codeFilename });
  broken.push(results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule)).sort());
}
console.log(JSON.stringify(broken));
