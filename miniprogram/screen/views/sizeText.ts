const kilobyte = 1024;
const megabyte = kilobyte * kilobyte;

/** Bytes as people read them: 0 KB, 不到 1 KB, 12 KB, 1.5 MB, 9 MB. */
export function sizeText(bytes: number): string {
  if (bytes >= megabyte) return `${trimmed(bytes / megabyte)} MB`;
  if (bytes > 0 && bytes < kilobyte) return '不到 1 KB';
  return `${Math.round(bytes / kilobyte)} KB`;
}

/** One decimal, left out when it is 0. */
function trimmed(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '');
}
