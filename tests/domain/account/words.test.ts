/** The words that stand on screen for what an account holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  accountKinds,
  applicationStates,
  certificationWays,
  dueTrusts,
  filingStatuses,
  subjectTypes,
} from '../../../miniprogram/domain/account/account';
import {
  accountKindLabel,
  applicationStateLabel,
  certificationWayLabel,
  dueTrustLabel,
  filingStatusLabel,
  subjectTypeLabel,
} from '../../../miniprogram/domain/account/words';
import { rowsIn } from '../../support/markdown';

const labels = {
  kind: new Map(accountKinds.map((key) => [key as string, accountKindLabel(key)])),
  subject: new Map(subjectTypes.map((key) => [key as string, subjectTypeLabel(key)])),
  way: new Map(certificationWays.map((key) => [key as string, certificationWayLabel(key)])),
  application: new Map(applicationStates.map((key) => [key as string, applicationStateLabel(key)])),
  trust: new Map(dueTrusts.map((key) => [key as string, dueTrustLabel(key)])),
  filing: new Map(filingStatuses.map((key) => [key as string, filingStatusLabel(key)])),
};

test.each(Object.entries(labels))('each %s has a word of its own', (_, words) => {
  const given = [...words.values()];
  expect(given.filter((word) => word === '')).toEqual([]);
  expect(new Set(given).size).toBe(words.size);
});

test('what is not known has no word', () => {
  const unknown = [accountKindLabel, subjectTypeLabel, dueTrustLabel, filingStatusLabel].map((label) => label(''));
  expect(unknown).toEqual(['', '', '', '']);
});

test('the word is that of the glossary', () => {
  const glossary = readFileSync(join(__dirname, '../../../docs/glossary.md'), 'utf8');
  const rows = rowsIn(glossary).map(([code = '', word = '']): [string, string] => [code.replace(/`/g, ''), word]);
  const words = { ...Object.fromEntries(labels.kind), ...Object.fromEntries(labels.trust) };
  const listed = Object.fromEntries(rows.filter(([code]) => code in words));
  expect(listed).toEqual(words);
});
