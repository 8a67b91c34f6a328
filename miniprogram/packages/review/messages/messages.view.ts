import type { Refused } from '../model/bulkPlan';
import type { ClientGroup } from '../model/message/clients';
import { refusedGroups, type RefusedGroup } from '../model/refusedGroups';

export interface MessagesView {
  /** 3 位客户，各一段 */
  title: string;
  /** Why there is nothing to send; '' if there is. */
  nothing: string;
  left: RefusedGroup[];
}

export interface MessageRow {
  id: string;
  title: string;
  /** The text as far as it is shown; all of it is copied. */
  text: string;
  copied: boolean;
}

/** Lines of a text that are shown before it says how many follow. */
const linesShown = 24;

export function messagesView(groups: readonly ClientGroup[], left: readonly Refused[]): MessagesView {
  const count = groups.reduce((sum, { due }) => sum + due.length, 0);
  return {
    title: groups.length > 1 ? `${count} 个账号，共 ${groups.length} 段，一段发一位客户` : `${count} 个账号`,
    nothing: groups.length === 0 ? '选中的账号现在都不用催' : '',
    left: refusedGroups(left),
  };
}

export function messageRow({ id, client, due }: ClientGroup, text: string, copied: boolean): MessageRow {
  const lines = text.split('\n');
  const hidden = lines.length - linesShown;
  return {
    id,
    title: client === '' ? `${due[0]?.account.name ?? ''} · 没填客户` : `${client} · ${due.length} 个账号`,
    text: hidden > 0 ? [...lines.slice(0, linesShown), `…… 还有 ${hidden} 行，复制时都在`].join('\n') : text,
    copied,
  };
}
