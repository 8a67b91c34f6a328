/**
 * Inline styles speak the phone's units too; the build does the same for WXSS.
 * @param style as written in WXML
 */
export function phoneLengths(style: string): string {
  // Base64 inside url(…) holds anything, "9vh" too.
  if (style.includes('url(')) return style.split(/(url\([^)]*\))/).map((part, at) => (at % 2 === 1 ? part : phoneLengths(part))).join('')
  return style
    .replace(/(-?(?:\d+\.?\d*|\.\d+))rpx\b/g, 'calc($1 * var(--rpx))')
    .replace(/(-?(?:\d+\.?\d*|\.\d+))vh\b/g, 'calc($1 * var(--vh))')
    .replace(/(?:env|constant)\(\s*safe-area-inset-(top|right|bottom|left)\s*(?:,[^)]*)?\)/g, 'var(--safe-$1, 0px)')
}
