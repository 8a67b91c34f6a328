/**
 * Lints the samples given as JSON on the command line, [[file, code], …], with the real configuration; prints the rules
 * each breaks.
 */
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// What a sample of a test breaks needs no types, and reading those of all tests takes longer than all else.
const untyped = [{ files: ['tests/**/*.ts'], ...tseslint.configs.disableTypeChecked }];
const eslint = new ESLint({ overrideConfig: untyped });
const broken = [];
for (const [filePath, code] of JSON.parse(process.argv[2])) {
  const [result] = await eslint.lintText(code, { filePath });
  broken.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
console.log(JSON.stringify(broken));
