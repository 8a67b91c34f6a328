/** Lines of an iCalendar file. Source: RFC 5545, 3.1 (content lines) and 3.3.11 (text). */
import { utf8Length } from '../../../domain/kit/text';

const lineBytes = 75;

/**
 * A value as text: backslash, semicolon and comma are escaped, line breaks become \n, other control characters and lone
 * surrogates go.
 */
export function icsText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found.length === 2 ? found : '\ufffd'))
    .replace(/[\\;,]/g, (special) => `\\${special}`)
    .replace(/\n/g, '\\n');
}

/** One content line, folded so that no line has more than 75 octets and no character is cut, with its closing CRLF. */
export function icsLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  // A file has hundreds of thousands of lines, and no character of a text is longer than three octets a code unit.
  if (line.length * 3 <= lineBytes) return `${line}\r\n`;
  let folded = '';
  let bytes = 0;
  // By code point: a surrogate pair stays together.
  for (const character of line) {
    const length = utf8Length(character);
    if (bytes + length > lineBytes) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += length;
  }
  return `${folded}\r\n`;
}
