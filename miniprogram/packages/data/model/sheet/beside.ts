/** What a row tells besides of the account itself and its certification. */
import {
  categoriesLimit,
  categoryLimit,
  codeLimit,
  noteLimit,
  shortTextLimit,
  tagLimit,
  tagsLimit,
} from '../../../../domain/account/limits';
import type { FactsBeside } from '../recognise/types';
import type { RowCells } from './cells';
import { dayIn, word } from './known';
import { readFiling } from './words';

const parted = /[,，、;；|]/;

/** Only what the row does say; undefined where it says nothing of it. */
export function readBeside(cells: RowCells, warnings: string[]): FactsBeside | undefined {
  const short = (use: 'administrator' | 'owner' | 'client'): string => cells.text(use, shortTextLimit);
  const all: FactsBeside = {
    certifiedOn: dayIn(cells, 'certifiedOn', warnings),
    administrator: short('administrator'),
    owner: short('owner'),
    client: short('client'),
    contact: contactOf(cells).slice(0, shortTextLimit),
    filingNumber: cells.text('filingNumber', codeLimit),
    filingStatus: word(cells, 'filingStatus', readFiling, warnings),
    tags: list(cells, 'tags', tagLimit).slice(0, tagsLimit),
    categories: list(cells, 'categories', categoryLimit).slice(0, categoriesLimit),
    note: noteOf(cells),
  };
  const said = Object.entries(all).filter(([, value]) => value.length > 0);
  return said.length === 0 ? undefined : (Object.fromEntries(said) as FactsBeside);
}

/** One that our own table masked is none. */
function contactOf(cells: RowCells): string {
  const contact = joined(cells, 'contact', ' ');
  return contact.includes('**') ? '' : contact;
}

function joined(cells: RowCells, use: 'contact' | 'note', glue: string): string {
  return cells
    .of(use)
    .map(({ text }) => text)
    .join(glue);
}

function list(cells: RowCells, use: 'tags' | 'categories', limit: number): string[] {
  const all = cells.of(use).flatMap(({ text }) => text.split(parted).map((one) => one.trim().slice(0, limit)));
  return Array.from(new Set(all)).filter((one) => one !== '');
}

function noteOf(cells: RowCells): string {
  const lines = cells.of('noteLine').map(({ heading, text }) => `${heading}：${text}`);
  return [joined(cells, 'note', '\n')]
    .concat(lines)
    .filter((line) => line !== '')
    .join('\n')
    .slice(0, noteLimit);
}
