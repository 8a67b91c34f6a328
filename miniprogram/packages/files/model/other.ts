/** Files that people pick although nothing can be read of them. */

const saveAs = '请用 Excel 或 WPS 打开它，另存为 .xlsx 或 CSV，再发一次';
const picture = '这是图片，读不了。请选表格文件，或者照着它手动添加';
const archive = '这是压缩包，读不了。请先解压，再把里面的表格发过来';
const words = '这是 Word 文件，读不了。请把里面的表格复制出来，再粘贴';
/** How they begin, byte by byte. */
const beginnings: readonly (readonly [start: string, problem: string])[] = [
  ['%PDF', '这是 PDF，读不了。请复制里面的表格，再粘贴'],
  ['\u0089PNG', picture],
  ['\u00ff\u00d8\u00ff', picture],
  ['GIF8', picture],
  ['RIFF', picture],
  ['Rar!', archive],
  ['7z\u00bc\u00af', archive],
  ['\u001f\u008b', archive],
  ['{\\rtf', words],
];
/** What stands in the directory of a file of Office's old kind. */
const oldKinds: readonly (readonly [entry: string, problem: string])[] = [
  ['EncryptedPackage', '文件加了密码，读不了。请打开它，去掉密码，再另存为 .xlsx'],
  ['WordDocument', words],
  ['PowerPoint Document', '这是演示文稿，读不了。请把里面的表格复制出来，再粘贴'],
];
const webPage =
  /^\s*(?:<!doctype html|<html|<head|<meta|<style|<table|<\?xml[^>]*>\s*(?:<\?[^>]*>\s*)?<(?:ss:)?Workbook)/i;

/** Why a file that is neither a workbook nor a text can't be read, and what to do instead; '' for all others. */
export function otherFile(bytes: Uint8Array): string {
  const start = signs(bytes, 0, 12);
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return oldFile(bytes);
  if (start.slice(4, 8) === 'ftyp') return picture;
  return beginnings.find(([mark]) => start.startsWith(mark))?.[1] ?? '';
}

/** Why a text is no text to read: a table as a web page, which some systems call .xls. '' for all others. */
export function otherText(text: string): string {
  return webPage.test(text.slice(0, 1000)) ? `这是网页格式的表格，有些系统导出的 .xls 就是这种。${saveAs}` : '';
}

/** The header says where the directory begins; its names are in UTF-16. */
function oldFile(bytes: Uint8Array): string {
  const sector = (bytes[48] ?? 0) + (bytes[49] ?? 0) * 0x100 + (bytes[50] ?? 0) * 0x10000;
  const names = signs(bytes, (sector + 1) * 2 ** (bytes[30] ?? 9), 4096).replace(/\0/g, '');
  return oldKinds.find(([entry]) => names.includes(entry))?.[1] ?? `这是老的 Excel 文件（.xls），读不了。${saveAs}`;
}

function signs(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}
