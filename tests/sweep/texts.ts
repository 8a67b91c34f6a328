/** Everything that the app says of an account on a day, in one place. */
import type { Account, SubjectType } from '../../miniprogram/domain/account/account';
import type { Day } from '../../miniprogram/domain/day/day';
import { forecast } from '../../miniprogram/domain/lists/forecast';
import { calendarDays } from '../../miniprogram/packages/ahead/model/calendarDay';
import { dueReminders } from '../../miniprogram/domain/reminders/due';
import { reminderText } from '../../miniprogram/domain/reminders/words';
import { feeFor } from '../../miniprogram/domain/rules/feeFor';
import type { Standing } from '../../miniprogram/domain/rules/standing';
import { certificationStatus } from '../../miniprogram/domain/status/status';
import { stepsFor } from '../../miniprogram/packages/guide/content/steps';
import { applicationView } from '../../miniprogram/packages/review/application/application.view';
import { askingOf, isLogged } from '../../miniprogram/packages/review/application/asking';
import { messageView } from '../../miniprogram/packages/review/message/message.view';
import { clientGroups } from '../../miniprogram/packages/review/model/message/clients';
import { clientText } from '../../miniprogram/packages/review/model/message/clientText';
import { tonesFor } from '../../miniprogram/packages/review/model/message/tonesFor';
import { accountView } from '../../miniprogram/screen/detail/detail.view';
import { feeText } from '../../miniprogram/screen/views/yearAhead';

/** `where`: the page and the field, as `account.restrictions.note`. */
export interface Said {
  where: string;
  text: string;
  /** The day on which it is read, where that isn't the day of the sweep: a calendar's event. */
  on?: Day;
}

/** No words for a person: ids, addresses, names of colours; and what the account's own fields say. */
const silent = new Set([
  'id',
  'url',
  'state',
  'tone',
  'mark',
  'key',
  'act',
  'kind',
  'first',
  'facts',
  'name',
  'about',
  'template',
  // What a person may choose from says nothing of the account.
  'chips',
  'types',
  // When the record itself was changed.
  'changed',
]);

export function everyText(account: Account, standing: Standing): Said[] {
  const said: Said[] = [];
  const say = (where: string, text: string): void => {
    if (text !== '') said.push({ where, text });
  };
  walk('account', accountView(account, undefined, standing).shown, say);
  const application = applicationView(account, standing).shown;
  walk('application', application, say);
  for (const { state } of application?.moves ?? [])
    if (isLogged(state)) walk(`asking ${state}`, askingOf(account, state, standing), say);
  for (const tone of tonesFor(account, certificationStatus(account, standing), standing.numbers))
    say(`message ${tone}`, messageView({ account, tone, templates: {} }, standing).text);
  say('client', textOfTwins(account, standing));
  for (const reminder of dueReminders([account], new Map(), ['45d', '6m'], standing)) {
    const { title, detail } = reminderText(reminder);
    say(`reminder ${reminder.kind}`, `${title}。${detail}`);
  }
  for (const { day, kind, title, description } of calendarDays(account, standing))
    if (day >= standing.today) said.push({ where: `calendar ${kind}`, text: `${title}。${description}`, on: day });
  const { months, past, later, undated } = forecast([account], standing);
  for (const bucket of [...months, past, later, undated])
    if (bucket.accountIds.length > 0) say('forecast', feeText(bucket));
  return said;
}

/** The text for many of a client, of whom all that holds of the account does: it and its twin. '' without one. */
function textOfTwins(account: Account, standing: Standing): string {
  const twins = [account.id, `${account.id}-twin`].map((id) => ({ ...account, id, client: '老周' }));
  const [group] = clientGroups(twins, standing).groups;
  return group ? clientText(group, {}, standing) : '';
}

/** The guide's steps: the same for every account of a subject. */
export function guideTexts(subjectType: SubjectType | '', { numbers }: Standing): Said[] {
  const said: Said[] = [];
  walk('guide', stepsFor(feeFor(subjectType, numbers), numbers), (where, text) => said.push({ where, text }));
  return said;
}

function walk(where: string, value: unknown, say: (where: string, text: string) => void): void {
  if (typeof value === 'string') say(where, value);
  else if (Array.isArray(value)) for (const each of value as unknown[]) walk(where, each, say);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) if (!silent.has(key)) walk(`${where}.${key}`, each, say);
}
