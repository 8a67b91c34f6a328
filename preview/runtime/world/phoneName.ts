/** Several phones may stand on one desk, each with a storage of its own. '' is the first. */
let name = '';

/** Said once, before anything is read. */
export function setPhoneName(next: string): void {
  name = next;
}

/** A key, or the name of a database, of this phone alone. */
export function ownKey(key: string): string {
  return name === '' ? key : `${key}@${name}`;
}
