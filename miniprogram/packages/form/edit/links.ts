import type { Account, AccountId } from '../../../domain/account/account';
import { accountKindLabel } from '../../../domain/account/words';
import { searchFor } from '../../../domain/kit/text';

/** How many official accounts are listed at once; the rest is found by searching. */
export const linksShown = 20;

export interface LinkOption {
  id: AccountId;
  name: string;
  about: string;
}

export interface LinkList {
  options: LinkOption[];
  /** Said under the list. */
  note: string;
}

/** The official accounts that a program can reuse, found by name or subject. */
export function linkList(accounts: readonly Account[], query: string): LinkList {
  const official = accounts.filter((account) => account.kind !== 'miniProgram');
  const isFound = searchFor(query);
  const found = official.filter(({ name, subjectName }) => isFound([name, subjectName]));
  const options = found
    .slice(0, linksShown)
    .map((account) => ({ id: account.id, name: account.name, about: aboutOf(account) }));
  return { options, note: noteOf(official.length, found.length) };
}

function noteOf(official: number, found: number): string {
  if (official === 0) return '还没有添加过服务号或订阅号。先把它添加进来，再回到这里选。';
  if (found === 0) return '没有找到，换个词试试';
  return found > linksShown ? `还有 ${found - linksShown} 个没有列出，输入名称可以找到` : '';
}

function aboutOf(account: Account): string {
  return [accountKindLabel(account.kind), account.subjectName, account.example ? '示例' : '']
    .filter((part) => part !== '')
    .join(' · ');
}
