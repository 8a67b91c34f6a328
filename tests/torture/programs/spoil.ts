/** What can become of a stored text, short of a fault that nobody could notice. */
import { checksum } from '../../../miniprogram/storage/sealed/checksum';

/** The value that takes its place; undefined: the key is gone. What is no text is what the platform may give. */
export type Spoil = (text: string, other: string) => unknown;

const flipped = (text: string, at: number): string =>
  text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);

/** The schema of its header, or of its plain JSON, one higher; sealed anew. */
function newer(text: string): string {
  const [first = '', ...lines] = text.split('\n');
  const json = first.replace(/^[0-9a-f]{8}\t/, '').replace(/"schema":\d+/, '"schema":99');
  const head = json === first.replace(/"schema":\d+/, '"schema":99') ? json : `${checksum(json)}\t${json}`;
  return [head, ...lines].join('\n');
}

export const spoils: Readonly<Record<string, Spoil>> = {
  'cut at a third': (text) => text.slice(0, text.length / 3),
  'cut at two thirds': (text) => text.slice(0, (text.length * 2) / 3),
  'without its last character': (text) => text.slice(0, -1),
  'flipped at its beginning': (text) => flipped(text, 2),
  'flipped in its middle': (text) => flipped(text, Math.floor(text.length / 2)),
  'flipped at its end': (text) => flipped(text, text.length - 2),
  empty: () => '',
  null: () => null,
  'a word': () => 'null',
  'a list': () => [],
  'a list as text': () => '[]',
  'a number': () => 7,
  'an object': () => ({ schema: 1 }),
  'a long text': () => 'x'.repeat(1_000_000),
  'of a newer version': newer,
  "another one's": (_, other) => other,
  gone: () => undefined,
};
