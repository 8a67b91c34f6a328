import { zip } from './zip';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org';
const main = `xmlns="${office}/spreadsheetml/2006/main"`;
const relation = `${office}/officeDocument/2006/relationships`;
const relations = `${office}/package/2006/relationships`;
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const narrowest = 8;
const widest = 40;

/**
 * Rows of texts, a header first, as an .xlsx workbook of one sheet: every cell is a text, also to what is typed into it
 * later; the header stays in view, and columns are as wide as they need to be. Its `buffer` is the file.
 */
export function xlsxBytes(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  return zip(
    [
      { name: '[Content_Types].xml', text: contentTypes },
      { name: '_rels/.rels', text: linked([['officeDocument', 'xl/workbook.xml']]) },
      { name: 'xl/workbook.xml', text: workbook },
      {
        name: 'xl/_rels/workbook.xml.rels',
        text: linked([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['styles', 'styles.xml'],
        ]),
      },
      { name: 'xl/styles.xml', text: styles },
      { name: 'xl/worksheets/sheet1.xml', text: sheet(rows) },
    ].map(({ name, text }) => ({ name, text: head + text })),
  );
}

const contentTypes =
  `<Types xmlns="${office}/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kinds}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/></Types>`;

const workbook =
  `<workbook ${main} xmlns:r="${relation}">` + '<sheets><sheet name="账号" sheetId="1" r:id="r1"/></sheets></workbook>';

/** Number format 49 is "text". The first format is that of all cells, the second that of the header. */
const styles =
  `<styleSheet ${main}><fonts count="2"><font/><font><b/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2">' +
  '<xf numFmtId="49" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="1" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>';

function linked(links: readonly (readonly [kind: string, target: string])[]): string {
  const lines = links.map(
    ([kind, target], at) => `<Relationship Id="r${at + 1}" Type="${relation}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${relations}">${lines.join('')}</Relationships>`;
}

function sheet(rows: readonly (readonly string[])[]): string {
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const cols = (rows[0] ?? []).map((_, at) => {
    const width = rows.reduce((most, row) => Math.max(most, widthOf(row[at] ?? '')), narrowest);
    return `<col min="${at + 1}" max="${at + 1}" width="${Math.min(width, widest)}" customWidth="1"/>`;
  });
  const lines = rows.map((row, at) => `<row r="${at + 1}">${cellsOf(row, at)}</row>`);
  return (
    `<worksheet ${main}><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>` +
    (cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`) +
    `<sheetData>${lines.join('')}</sheetData></worksheet>`
  );
}

function cellsOf(row: readonly string[], at: number): string {
  const style = at === 0 ? ' s="1"' : '';
  return row
    .map((text, column) =>
      text === ''
        ? ''
        : `<c r="${columnName(column)}${at + 1}" t="inlineStr"${style}>` +
          `<is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
    )
    .join('');
}

/** A, B, … Z, AA, … */
function columnName(index: number): string {
  const before = index < 26 ? '' : columnName(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(65 + (index % 26));
}

/** In characters of a figure's width; a Chinese one takes two. */
function widthOf(text: string): number {
  return text.length + text.replace(/[\u0000-\u02ff]/g, '').length + 2;
}

/** What XML can't hold is written as _xHHHH_, and so has to be what only looks like it (ECMA-376, ST_Xstring). */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
      (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
