/**
 * rpx, vh and the safe area are the phone's, not the browser window's: the page view supplies them as
 * variables. Used for WXSS by the build and for inline styles at run-time.
 * @param {string} value of a declaration, or a whole inline style
 * @returns {string}
 */
export function phoneLengths(value) {
  // Base64 inside url(…) holds anything, "9vh" too.
  if (value.includes('url('))
    return value
      .split(/(url\([^)]*\))/)
      .map((part, at) => (at % 2 === 1 ? part : phoneLengths(part)))
      .join('');
  return value
    .replace(/(-?(?:\d+\.?\d*|\.\d+))rpx\b/g, 'calc($1 * var(--rpx))')
    .replace(/(-?(?:\d+\.?\d*|\.\d+))vh\b/g, 'calc($1 * var(--vh))')
    .replace(/(?:env|constant)\(\s*safe-area-inset-(top|right|bottom|left)\s*(?:,[^)]*)?\)/g, 'var(--safe-$1, 0px)');
}
