import type { Steps } from '../bytes/steps';
import { eachMark } from './marks';
import type { ZipDirectory } from './zip';

/** What a part of a workbook refers to. */
export interface Link {
  id: string;
  /** The last word of its kind: worksheet, sharedStrings. */
  kind: string;
  /** The name of the part in the archive. */
  part: string;
}

/** @param bytes of the list that belongs to `part` */
export function* readLinks(bytes: Uint8Array, part: string): Steps<Link[]> {
  const links: Link[] = [];
  yield* eachMark(bytes, (xml) => {
    if (xml.kind !== 'open' || xml.name !== 'Relationship') return;
    const kind = xml.attribute('Type').replace(/^.*\//, '');
    links.push({ id: xml.attribute('Id'), kind, part: resolved(xml.attribute('Target'), part) });
  });
  return links;
}

/** The list of what a part refers to. */
export function linksOf(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}

function resolved(target: string, part: string): string {
  const path = target.startsWith('/') ? target : `${part.replace(/[^/]*$/, '')}${target}`;
  const folders: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') folders.pop();
    else if (name !== '' && name !== '.') folders.push(name);
  }
  return folders.join('/');
}

export interface SheetEntry {
  name: string;
  /** By which the workbook's links name its part. */
  id: string;
}

/** The sheets that are seen, in order, and whether days are counted from 1904 on. */
export function* readWorkbookPart(bytes: Uint8Array): Steps<{ sheets: SheetEntry[]; is1904: boolean }> {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  yield* eachMark(bytes, (xml) => {
    if (xml.kind !== 'open') return;
    if (xml.name === 'workbookPr') is1904 = /^(?:1|true|on)$/.test(xml.attribute('date1904'));
    else if (xml.name === 'sheet' && !/hidden/i.test(xml.attribute('state')))
      sheets.push({ name: xml.attribute('name'), id: xml.attribute('id') });
  });
  return { sheets, is1904 };
}

/** What an archive is, by what stands in it: '' for one that has a workbook. */
export function otherThanWorkbook(entries: ZipDirectory): '' | 'binary' | 'openDocument' | OtherArchive {
  const has = (pattern: RegExp): boolean => [...entries.keys()].some((name) => pattern.test(name));
  if (has(/^\/?xl\/workbook\.xml$/i)) return '';
  if (has(/^xl\/workbook\.bin$/)) return 'binary';
  if (has(/^word\//)) return 'document';
  if (has(/^ppt\//)) return 'slides';
  if (has(/^Index\/.*\.iwa$|^Index\.zip$/)) return 'numbers';
  if (has(/^content\.xml$/)) return 'openDocument';
  return has(/^_rels\/\.rels$/) ? '' : 'archive';
}

type OtherArchive = 'document' | 'slides' | 'numbers' | 'archive';
