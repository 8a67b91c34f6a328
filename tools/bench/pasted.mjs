/** What is pasted or imported: the same accounts in the ways in which people have them. Every fifth is in the book. */
import { require } from '../paths.mjs';
import { accountFields, onDay } from './accounts.mjs';

/** Accounts that a paste tells of. @param known how many the book holds already */
function told(count, known) {
  return Array.from({ length: count }, (_, index) => {
    const there = index % 5 === 0 && index / 5 < known ? accountFields(index / 5 + 1) : null;
    return {
      name: there?.name ?? `新来的示例小店${index}号`,
      appid: there?.appid ?? `wx${(0x20000000 + index).toString(16)}a1b2c3d4`,
      subjectName: there?.subjectName ?? `杭州市示例${index}有限公司`,
      dueOn: onDay(30 + (index % 300)),
      isNew: there === null,
    };
  });
}

const words = (day) => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

function basicInfo({ name, appid, subjectName, dueOn }) {
  const ends = Date.parse(`${dueOn}T04:00:00Z`) / 1000;
  return {
    errcode: 0,
    errmsg: 'ok',
    appid,
    account_type: 3,
    principal_type: 1,
    principal_name: subjectName,
    realname_status: 1,
    wx_verify_info: {
      qualification_verify: true,
      naming_verify: true,
      annual_review: true,
      annual_review_begin_time: ends - 90 * 86_400,
      annual_review_end_time: ends,
    },
    nickname_info: { nickname: name },
  };
}

const headings = ['名称', '到期日', 'AppID', '主体'];
const cells = ({ name, dueOn, appid, subjectName }) => [name, dueOn, appid, subjectName];
const rows = (accounts, separator) => [headings, ...accounts.map(cells)].map((row) => row.join(separator)).join('\n');

const texts = {
  lines: (accounts) => accounts.map(({ name, dueOn }) => `${name} ${dueOn}`).join('\n'),
  notices: (accounts) =>
    accounts
      .map(({ name, dueOn }) => `账号名称: ${name}\n到期时间: ${words(dueOn)}\n详情: 账号已进入年审期`)
      .join('\n\n'),
  pairs: (accounts) =>
    accounts.map((one) => headings.map((label, at) => `${label}：${cells(one)[at]}`).join('\n')).join('\n\n'),
  JSON: (accounts) => JSON.stringify(accounts.map(basicInfo)),
  table: (accounts) => rows(accounts, '\t'),
};

/** The ways of pasting. */
export const pastes = Object.keys(texts);

/** @returns the text, and how many of its accounts are new to a book that holds `known` */
export function pasted(kind, count, known) {
  const accounts = told(count, known);
  return { text: texts[kind](accounts), added: accounts.filter(({ isNew }) => isNew).length };
}

const typesXml =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const related = (type, target) =>
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  `<Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
const oneSheet = '<sheet name="账号" sheetId="1" r:id="rId1"/>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function workbook(accounts) {
  const { zipSync, strToU8 } = require('fflate');
  const cell = (text, at, row) => `<c r="${'ABCD'[at]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (values, at) => `<row r="${at + 1}">${values.map((text, to) => cell(text, to, at + 1)).join('')}</row>`;
  const sheet = [headings, ...accounts.map(cells)].map(row).join('');
  return zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': typesXml,
        '_rels/.rels': related('officeDocument', 'xl/workbook.xml'),
        'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets>${oneSheet}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': related('worksheet', 'worksheets/sheet1.xml'),
        'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${sheet}</sheetData></worksheet>`,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
}

const filesOf = {
  csv: (accounts) => new TextEncoder().encode(rows(accounts, ',')),
  xlsx: workbook,
};

/** The kinds of files. */
export const imports = Object.keys(filesOf);

/** The same as a file: its bytes, and how many of its accounts are new. */
export function imported(kind, count, known) {
  const accounts = told(count, known);
  const bytes = filesOf[kind](accounts);
  const content = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  return { content, added: accounts.filter(({ isNew }) => isNew).length };
}
