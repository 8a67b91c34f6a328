/** What stands in a page of Markdown, as far as the tests of the docs ask for it. */

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Contents of the fenced blocks. */
export const blocksIn = (text: string): string[] => matches(text, /```\w*\n([\s\S]*?)```/g);

const withoutBlocks = (text: string): string => text.replace(/```[\s\S]*?```/g, '');

/** Everything written as code inside of a line. */
export const inlineCodeIn = (text: string): string[] => matches(withoutBlocks(text), /`([^`\n]+)`/g);

/** All code, in lines and in blocks. */
export const codeIn = (text: string): string => [...blocksIn(text), ...inlineCodeIn(text)].join('\n');

/** Targets of the links that lead to a file here, without #…; those within the page give ''. */
export const linksIn = (text: string): string[] =>
  targetsIn(text).map((target) => target.replace(/#.*$/, '').replace(/^\.\//, ''));

/** Targets of the links that lead to this repository, pictures included. */
export const targetsIn = (text: string): string[] => matches(withoutBlocks(text), /(?<!!)\]\((?!https?:)([^)\s]+)\)/g);

/** Addresses of pictures as written, in Markdown or HTML. */
export const picturesIn = (text: string): string[] => matches(text, /(?:!\[[^\]]*\]\(|<img src=")([^)"]+\.png)/g);

/** Rows of all tables as cells, heads included, rules left out. */
export const rowsIn = (text: string): string[][] =>
  withoutBlocks(text)
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );

/** Headings with the anchor that a link to them needs. */
export function headingsIn(text: string): { level: number; anchor: string }[] {
  return [...withoutBlocks(text).matchAll(/^(#{1,6}) (.+)$/gm)].map(([, marks = '', title = '']) => ({
    level: marks.length,
    anchor: title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  }));
}
