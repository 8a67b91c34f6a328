import { strToU8, zipSync, type Zippable } from 'fflate';
import { readWorkbook, type Sheet } from '../../../../../miniprogram/packages/files/model/xlsx/workbook';
import { allSteps } from '../../../../../miniprogram/packages/files/model/bytes/steps';

const office = 'http://schemas.openxmlformats.org';
const kind = `${office}/officeDocument/2006/relationships`;
export const main = `xmlns="${office}/spreadsheetml/2006/main"`;

/** Parts of a workbook by name, as texts; `sheets` by the names on their tabs, each with its XML. */
export interface Parts {
  sheets: Readonly<Record<string, string>>;
  strings?: string;
  styles?: string;
  /** What stands in front of the list of sheets. */
  properties?: string;
  /** Of a sheet's entry, by its name. */
  states?: Readonly<Record<string, string>>;
  more?: Readonly<Record<string, string>>;
  /** Of one of the parts. */
  change?: { name: string; change: (text: string) => string };
}

/** The texts of the parts of a workbook, by their names. */
export function partsOf({ sheets, strings, styles, properties = '', states = {}, more = {} }: Parts) {
  const names = Object.keys(sheets);
  const entries = names.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" ${states[name] ?? ''} r:id="rId${at + 1}"/>`,
  );
  const links = names.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`]);
  if (strings !== undefined) links.push(['sharedStrings', 'sharedStrings.xml']);
  if (styles !== undefined) links.push(['styles', 'styles.xml']);
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': linked([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook ${main} xmlns:r="${kind}">${properties}` + `<sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': linked(links),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>` }),
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheets[name] ?? ''])),
    ...more,
  };
}

function linked(links: readonly (readonly string[])[]): string {
  const all = links.map(
    ([type = '', target = ''], at) => `<Relationship Id="rId${at + 1}" Type="${kind}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships>${all.join('')}</Relationships>`;
}

/** A workbook as fflate packs it. */
export function workbookOf(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const texts: Record<string, string> = partsOf(parts);
  const { change } = parts;
  return packed(change ? { ...texts, [change.name]: change.change(texts[change.name] ?? '') } : texts, level);
}

export function packed(texts: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { level, mtime: '2026-01-01' });
}

/** A sheet of these rows. */
export function sheetOf(rows: string, behind = ''): string {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  return `${head}<worksheet ${main}><sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

export const read = (bytes: Uint8Array) => allSteps(readWorkbook(bytes));

/** Of a workbook that is read. */
export function sheetsIn(bytes: Uint8Array): Sheet[] {
  const result = read(bytes);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

/** The cells of the only sheet, row by row. */
export function cellsOf(parts: Parts): string[][] {
  return rowsOf(only(sheetsIn(workbookOf(parts))));
}

export const rowsOf = ({ text }: Sheet): string[][] => text.split('\n').map((line) => line.split('\t'));

export function only(sheets: readonly Sheet[]): Sheet {
  expect(sheets).toHaveLength(1);
  return sheets[0] as Sheet;
}

/** The cells of a row of numbers, each in a style of its own. */
export function numbersIn(formats: readonly (readonly [code: string | number, value: string])[], properties = '') {
  const codes = formats.map(([code], at) =>
    typeof code === 'string' ? `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>` : '',
  );
  const xfs = formats.map(([code], at) => `<xf numFmtId="${typeof code === 'string' ? 200 + at : code}"/>`);
  const others = '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>';
  const styles = `<numFmts>${codes.join('')}</numFmts>${others}<cellXfs>${xfs.join('')}</cellXfs>`;
  const cells = formats.map(([, value], at) => `<c s="${at}"><v>${value}</v></c>`);
  return cellsOf({ sheets: { 表: sheetOf(`<row>${cells.join('')}</row>`) }, styles, properties })[0];
}
