/** The parser ships without types. */
declare module '@wxml/parser' {
  import type { Linter } from 'eslint';

  export const parseForESLint: (text: string, options?: unknown) => Linter.ESLintParseResult;
}
