import type { Account } from '../../domain/account/account';
import { readDay, type Day } from '../../domain/day/day';
import { longDay } from '../../domain/day/words';
import { certificationWayLabel, filingStatusLabel } from '../../domain/account/words';

/** What a tap on a fact does: copies it, or opens the linked account. */
export type FactAct = '' | 'copy' | 'openLinked';

export interface FactView {
  id: string;
  label: string;
  value: string;
  note: string;
  /** The word on the row; '' for a row that can't be tapped. */
  action: string;
  act: FactAct;
}

/** Everything known of the account, and only that: a field that is empty has no row. */
export function factsOf(account: Account, linked: Account | undefined, today: Day): FactView[] {
  const facts: (FactView | null)[] = [
    fact('subjectName', '主体', account.subjectName),
    fact('appid', 'AppID', account.appid, '', 'copy'),
    fact('originalId', '原始 ID', account.originalId, '', 'copy'),
    certifiedFact(account),
    linkedFact(account, linked),
    fact('administrator', '管理员', account.administrator),
    fact('owner', '负责人', account.owner),
    fact('client', '客户', account.client),
    fact('contact', '联系方式', account.contact, '', 'copy'),
    fact(
      'filing',
      '备案',
      [filingStatusLabel(account.filingStatus), account.filingNumber].filter((part) => part !== '').join(' · '),
    ),
    fact('categories', '类目', account.categories.join('、')),
    fact('tags', '标签', account.tags.join('、')),
    ...account.documents.map((document, index) => documentFact(document.name, document.validTo, index, today)),
    fact('note', '备注', account.note),
  ];
  return facts.filter((one): one is FactView => one !== null);
}

/** 还没填：主体、AppID、负责人…; '' when nothing is missing. */
export function missingFacts({ subjectName, appid, administrator, owner, client, contact }: Account): string {
  const fields = {
    主体: subjectName,
    AppID: appid,
    管理员: administrator,
    负责人: owner,
    客户: client,
    联系方式: contact,
  };
  const names = Object.entries(fields).flatMap(([name, value]) => (value === '' ? [name] : []));
  return names.length === 0 ? '' : `还没填：${names.slice(0, 3).join('、')}${names.length > 3 ? '…' : ''}`;
}

function fact(id: string, label: string, value: string, note = '', act: FactAct = ''): FactView | null {
  if (value === '') return null;
  return { id, label, value, note, act, action: act === 'copy' ? '复制' : act === 'openLinked' ? '查看' : '' };
}

function certifiedFact({ certifiedOn, certifiedHow }: Account): FactView | null {
  const day = dayText(certifiedOn);
  const way = certificationWayLabel(certifiedHow);
  if (day === '') return fact('certified', '认证方式', way);
  return fact('certified', '上次通过', certifiedHow === 'unknown' ? day : `${day} · ${way}`);
}

function linkedFact(account: Account, linked: Account | undefined): FactView | null {
  if (account.linkedAccountId === '') return null;
  if (linked === undefined) return fact('linked', '关联公众号', '已经不在了', '它的记录已被彻底删除');
  return fact('linked', '关联公众号', linked.name, linked.deletedOn === '' ? '' : '在最近删除里', 'openLinked');
}

function documentFact(name: string, validTo: string, index: number, today: Day): FactView | null {
  const end = readDay(validTo);
  const note = end === null ? '没有填有效期' : end < today ? `已于 ${longDay(end)}过期` : `有效期到 ${longDay(end)}`;
  return fact(`document${index}`, index === 0 ? '证件资料' : '', name, note);
}

function dayText(text: string): string {
  const day = readDay(text);
  return day === null ? '' : longDay(day);
}
