import { openFile } from '../../../../miniprogram/packages/files/model/open';
import { allSteps } from '../../../../miniprogram/packages/files/model/bytes/steps';
import { gbkBytes, utf16Bytes } from './bytes/encodings';

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const open = (bytes: Uint8Array) => allSteps(openFile(bytes));
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

/** A file of Office's old kind, whose directory names these. */
function oldFile(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(latin('\u00d0\u00cf\u0011\u00e0'));
  bytes[30] = 9;
  bytes[48] = 1;
  names.forEach((name, at) => bytes.set(utf16Bytes(name, false).subarray(2), 1024 + 128 * at));
  return bytes;
}

test.each([
  ['文件是空的', utf8('')],
  ['文件里没有文字', utf8(' \n')],
  ['PDF', latin('%PDF-1.7')],
  ['图片', latin('\u0089PNG\r\n')],
  ['图片', latin('\u00ff\u00d8\u00ff\u00e0')],
  ['图片', latin('\0\0\0\u0018ftypheic')],
  ['压缩包', latin('Rar!\u001a')],
  ['Word', utf8('{\\rtf1')],
  ['另存为 .xlsx', oldFile('Root Entry', 'Workbook')],
  ['加了密码', oldFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
  ['Word', oldFile('Root Entry', 'WordDocument')],
  ['演示文稿', oldFile('Root Entry', 'PowerPoint Document')],
  ['网页格式', utf8('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>')],
  ['网页格式', gbkBytes('<table><tr><td>名称</td></tr></table>')],
  ['网页格式', utf8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="…">')],
  ['不是文字文件', latin('A\0\0\u0001')],
  ['没有传完', latin('PK\u0003\u0004')],
])('%s', (word, bytes) => {
  expect(open(bytes)).toEqual({ ok: false, problem: expect.stringContaining(word) });
});

test('the platform’s pushes and answers are texts, though they begin like a web page or a book', () => {
  for (const text of ['<xml><ToUserName>gh_1</ToUserName></xml>', '{"nickname":"甲店"}', '{"file":"other"}'])
    expect(open(utf8(text))).toEqual({ ok: true, value: { kind: 'text', text } });
});

test('a large text is decoded in steps, with the same outcome, whatever its encoding', () => {
  const line = '鑫淼茶馆，2026-03-05；🍞\t备注\r\n';
  const text = line.repeat(9000);
  const plain = text.replace(/🍞/g, '');
  for (const [bytes, meant] of [
    [utf8(text), text],
    [utf8(`\ufeff${text}`), text],
    [utf16Bytes(text, true), text],
    [utf16Bytes(text, false), text],
    [gbkBytes(plain), plain],
  ] as const) {
    const work = openFile(bytes);
    let steps = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) steps += 1;
    expect(steps).toBeGreaterThan(3);
    expect(step.value).toEqual({ ok: true, value: { kind: 'text', text: meant } });
  }
});
