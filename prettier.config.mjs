/** One look for all text that people edit; WXML has a lint rule of its own, because Prettier doesn't know it. */
export default {
  printWidth: 120,
  singleQuote: true,
  overrides: [
    { files: '*.wxss', options: { parser: 'css', singleQuote: false } },
    { files: '*.md', options: { proseWrap: 'preserve' } },
  ],
};
