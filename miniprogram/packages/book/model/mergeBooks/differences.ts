import type { Account } from '../../../../domain/account/account';
import { canonicalJson } from '../bookFile/canonical';
import type { Entry } from '../bookFile/entry';
import { differingFields, type NameOf } from './fields';

/** A field that differs, as the screen puts both sides next to each other. */
export interface Difference {
  /** By which a decision names the field. */
  id: string;
  label: string;
  /** '' = nothing is there. */
  ours: string;
  theirs: string;
}

/** Names the decision on all that a later version of the app wrote, which this one can't show. */
export const laterId = 'later';
/** Names the decision on an account that one side deleted for good: there is nothing else to decide on. */
export const wholeId = 'whole';

/** Field by field, and never none where the contents differ. */
export function differencesOf(ours: Entry, theirs: Entry, nameOf: NameOf): Difference[] {
  const [here, there] = [ours.account, theirs.account];
  if (here === null || there === null)
    return [{ id: wholeId, label: '状态', ours: wholeText(here), theirs: wholeText(there) }];
  const fields = differingFields(here, there).map(({ id, label, text }) => ({
    id,
    label,
    ours: text(here, nameOf),
    theirs: text(there, nameOf),
  }));
  const isLaterSame = canonicalJson(laterPart(ours, here)) === canonicalJson(laterPart(theirs, there));
  const what = '新版本才看得懂的内容';
  return isLaterSame ? fields : [...fields, { id: laterId, label: '其他', ours: what, theirs: what }];
}

/** What this version doesn't know of an entry. */
function laterPart({ packed }: Entry, account: Account): Record<string, unknown> {
  return Object.fromEntries(Object.entries(packed).filter(([key]) => !(key in account)));
}

function wholeText(account: Account | null): string {
  if (account === null) return '已彻底删除';
  return account.deletedOn === '' ? '使用中' : '在最近删除里';
}
