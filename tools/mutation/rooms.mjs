import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, require } from '../paths.mjs';

const { rooms: roomsOfLayers } = require('./tools/lint/layers.cjs');

/** The rooms that are mutated, as domain/kit. The door of the storage is called `storage`. */
export const rooms = Object.entries(roomsOfLayers).flatMap(([layer, names]) =>
  names.map((name) => (name === '' ? layer : `${layer}/${name}`)),
);

const files = (place, from, deep) =>
  readdirSync(join(from, place), { recursive: deep, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length).split('\\').join('/').replace(/^\//, ''));

/** Tables that a tool makes from others' data: what they say is compared with its source by their own tests. */
const table = /Table\.ts$/;

/** The files of a room in which mutants are made, from the root. */
export function sourcesOf(room) {
  return files(`miniprogram/${room}`, root, room.includes('/')).filter(
    (file) => file.endsWith('.ts') && !table.test(file),
  );
}

/** Years of days, seconds a run: for whoever changes the reminders, not for each of their mutants. */
const tooLong = /\/simulation\./;

/** What the tests of another room say of this one. */
const others = {
  'storage/device': ['tests/storage/phone.test.ts'],
  'storage/sealed': ['tests/storage/storedText.test.ts', 'tests/storage/book/page.test.ts'],
  'storage/writing': ['settings', 'formDrafts', 'aside'].map((name) => `tests/storage/areas/${name}.test.ts`),
};

/** The files of tests that have to notice: those of the same room and a few others, from `from`. */
export function testsOf(room, from = root) {
  const own = files(`tests/${room}`, from, room.includes('/')).filter((file) => file.endsWith('.test.ts'));
  return [...own, ...(others[room] ?? [])].filter((file) => !tooLong.test(file));
}
