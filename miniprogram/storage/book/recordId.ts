import type { AccountId } from '../../domain/account/account';
import { pageLabel } from '../device/keys';
import { randomTag } from '../device/tag';

/** A new id in page `page`, other than all that are `taken`: `p07-` and ten characters. */
export function newRecordId(page: number, random: () => number, taken: (id: AccountId) => boolean): AccountId {
  let length = 10;
  let id = `p${pageLabel(page)}-${randomTag(random, length)}`;
  while (taken(id)) {
    length += 1; // a stuck generator can't hang the app: each try is longer
    id = `p${pageLabel(page)}-${randomTag(random, length)}`;
  }
  return id;
}
