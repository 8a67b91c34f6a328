/**
 * Packs the table of categories and the documents they ask for into TypeScript that ships to the phone.
 * Use: node tools/make-category-table.mjs path/to/category-qualifications.json
 *
 * The source is a parsed copy of the official page, and the parser slipped in places. What can be mended from the
 * text itself is mended here; what the text doesn't settle is marked as unknown or incomplete, never guessed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { miniprogram } from './paths.mjs';
import { shortened } from './phrases.mjs';

const target = join(miniprogram, 'packages/register/model/categories/categoryTable.ts');

const subjectMarks = { 'non-personal': 'n', personal: 'p', overseas: 'o' };
const modeMarks = { none: '0', single: '1', oneOf: 'o', all: 'a', unknown: 'u' };

/** Third-level "names" that are a stray piece of the requirement. */
function isStrayName(name, options) {
  return options.includes(name) || /^[（(]\d选\d[)）]$/.test(name);
}

/** A heading that announces a choice and has nothing after it. */
const emptyHeading = /^（\d选\d）：?$/;
/** Remarks that were taken for documents: another category to add, or an application by e-mail. */
const remark = /^如提供.*需补充【.*】类目。?$|^该类目正在内测阶段/;
/** One text that holds both alternatives of "two, choose one". */
const twoWays = /^（2选1）：?\s*(?:1、|一、|资质1，)(.+?)\s*(?:2、|二、|资质2，)(.+)$/;
/** The same with the second alternative lost. */
const oneOfTwo = /^（2选1）：?\s*(?:1、|一、|资质1，)/;
/** One text that holds both parts of "hand in together". */
const bothParts = /^需同时提供：\s*（1）(.+?)\s*（2）(.+)$/;

function optionsOf(entry) {
  const options = (entry.options ?? []).filter((text) => !emptyHeading.test(text));
  const documents = options.filter((text) => !remark.test(text));
  const only = documents.length === 1 ? documents[0] : '';
  const pattern = entry.mode === 'oneOf' ? twoWays : entry.mode === 'all' ? bothParts : null;
  const parts = pattern?.exec(only);
  return { documents: parts ? [parts[1], parts[2]] : documents, remarks: options.filter((text) => remark.test(text)) };
}

function modeOf(entry, documents) {
  if (entry.mode === 'none') return 'none';
  if (documents.length === 0) return 'unknown';
  // "One document" with several in the list: the table doesn't say whether all or any.
  return entry.mode === 'single' && documents.length > 1 ? 'unknown' : entry.mode;
}

/** No address scheme may ship: the compiled package is searched for network addresses. */
function plain(text) {
  return text.replace(/https?:\/\//g, '').trim();
}

const texts = [];
function indexOf(text) {
  const clean = plain(text);
  if (/[|\n`\\$]/.test(clean)) throw new Error(`a delimiter occurs in the text: ${clean}`);
  const known = texts.indexOf(clean);
  return (known < 0 ? texts.push(clean) - 1 : known).toString(36);
}

function lineOf(entry) {
  const { documents, remarks } = optionsOf(entry);
  const third = (entry.third ?? []).filter((name) => !isStrayName(name, entry.options ?? []));
  const incomplete = documents.length === 1 && entry.mode === 'oneOf' && oneOfTwo.test(documents[0]);
  return [
    subjectMarks[entry.subject] + modeMarks[modeOf(entry, documents)] + (incomplete ? '?' : ''),
    entry.first,
    entry.second,
    third.join(','),
    documents.map(indexOf).join(','),
    remarks.map(indexOf).join(','),
  ].join('|');
}

const source = argv[2];
if (!source) {
  stderr.write('Give the path of category-qualifications.json\n');
  exit(1);
}
const table = JSON.parse(readFileSync(source, 'utf8'));
const lines = table.categories.map(lineOf);
const { text, phrases } = shortened(`${texts.join('\n')}\n\n${lines.join('\n')}`);
const file = `/**
 * Categories and the documents they ask for, packed. Written by tools/make-category-table.mjs: don't edit by hand.
 * Source: third-party extraction of the official table, as of ${table.asOf}; wording shortened. decode.ts unpacks it.
 */

/** Month of the table, YYYY-MM. */
export const tableAsOf = '${table.asOf}';

/** What the letters from U+0400 on stand for in what follows, one a line. */
export const phrases = \`${phrases.join('\n')}\`;

/**
 * One text a line, an empty line, and one category a line: subject and mode|first|second|third names|documents|remarks.
 * Documents and remarks point at texts by line number in base 36.
 */
export const packedTable = \`${text}\`;
`;
writeFileSync(target, file);
stdout.write(`${lines.length} categories, ${texts.length} texts, ${Buffer.byteLength(file)} bytes\n`);
