import type { Account, AccountId } from '../../../domain/account/account';
import { accountKindLabel } from '../../../domain/account/words';
import { searchKey } from '../../../domain/kit/text';
import type { Form } from './form';

/**
 * Warnings about other stored accounts with the same AppID, or of the same kind with the same name, in whatever width
 * and case they were typed; '' without one.
 */
export function alike(form: Form, id: AccountId | '', accounts: readonly Account[]): { name: string; appid: string } {
  const others = accounts.filter((account) => account.id !== id && !account.example);
  const name = searchKey(form.name);
  const appid = searchKey(form.appid);
  const sameName =
    name === '' ? undefined : others.find((one) => one.kind === form.kind && searchKey(one.name) === name);
  const sameAppid = appid === '' ? undefined : others.find((one) => searchKey(one.appid) === appid);
  return {
    name: sameName ? `已经有一个叫这个名字的${accountKindLabel(sameName.kind)}。如果是另一个账号，可以照常保存` : '',
    appid: sameAppid ? `“${sameAppid.name}”也是这个 AppID，请核对是不是同一个账号` : '',
  };
}
