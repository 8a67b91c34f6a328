/**
 * Lints the samples given as JSON on the command line, [[file, code], …], with the real configuration; prints the rules
 * each breaks.
 */
import { ESLint } from 'eslint';

const eslint = new ESLint();
const broken = [];
for (const [filePath, code] of JSON.parse(process.argv[2])) {
  const [result] = await eslint.lintText(code, { filePath });
  broken.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
console.log(JSON.stringify(broken));
