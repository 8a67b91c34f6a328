/** The encodings of readFile and writeFile that a mini-program can name. GBK is not among them, here or there. */
export type Encoding = 'utf8' | 'utf-8' | 'base64' | 'hex' | 'ascii' | 'binary' | 'latin1';

function fromBinary(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
}

function toBinary(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** @throws on an encoding that the platform does not know either */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  switch (encoding as Encoding) {
    case 'utf8':
    case 'utf-8':
      return new TextDecoder().decode(bytes);
    case 'base64':
      return btoa(toBinary(bytes));
    case 'hex':
      return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    case 'ascii':
    case 'binary':
    case 'latin1':
      return toBinary(bytes);
    default:
      throw new Error(`invalid encoding "${encoding}"`);
  }
}

/** @param data text in the given encoding, or bytes */
export function encodeBytes(data: unknown, encoding: string): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data.slice(0));
  if (ArrayBuffer.isView(data))
    return new Uint8Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) as ArrayBuffer);
  const text = String(data);
  switch (encoding as Encoding) {
    case 'utf8':
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'base64':
      return fromBinary(atob(text));
    case 'hex':
      return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    case 'ascii':
    case 'binary':
    case 'latin1':
      return fromBinary(text);
    default:
      throw new Error(`invalid encoding "${encoding}"`);
  }
}
