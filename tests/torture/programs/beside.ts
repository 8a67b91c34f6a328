import { formatDay, todayAt } from '../../../miniprogram/domain/day/day';
import { noFilter } from '../../../miniprogram/domain/lists/search';
import { handled, spoken } from '../../../miniprogram/domain/reminders/ledger';
import { canonicalJson } from '../../../miniprogram/packages/book/model/bookFile/canonical';
import { rememberExport } from '../../../miniprogram/packages/book/keeping/exported';
import {
  theColumnChoices,
  theDiagnoses,
  theDrafts,
  theRegistrations,
  theReminders,
  theSavedFilters,
  theSettings,
  type RemovedDiagnosis,
} from '../../../miniprogram/storage/phone';
import { diagnosisFields } from '../../support/diagnoses';
import { oneOf } from '../mutators';
import { alter, some, whole, type Maker } from './act';
import { draftNames } from './view';

const settings: Maker = ({ dice }) => {
  const patch = oneOf(dice, [
    { theme: oneOf(dice, ['dark', 'light', 'system'] as const) },
    { textScale: oneOf(dice, [1, 1.2, 1.4]) },
    { ruleOverrides: { fee: whole(dice, 500), window: whole(dice, 90) } },
  ]);
  return {
    name: Object.keys(patch).join(),
    run: () => theSettings().write(patch),
    foresee: (view) => alter(view, 'settings', patch),
  };
};

const draft: Maker = ({ dice }) => {
  const name = oneOf(dice, draftNames);
  const value = { name: '城南'.repeat(whole(dice, 40)) };
  if (dice() < 0.4)
    return {
      name: 'clear a draft',
      run: () => theDrafts().clear(name),
      foresee: (view) => void view.delete(`draft:${name}`),
      makesRoom: true,
    };
  return {
    name: 'draft',
    run: () => theDrafts().write(name, value),
    foresee: (view) => void view.set(`draft:${name}`, canonicalJson(value)),
  };
};

const diagnosis: Maker = ({ dice, world }) => {
  const today = todayAt(world.now);
  const [one] = some(dice, theDiagnoses().all(), 1);
  const errorText = '错'.repeat(whole(dice, 40));
  if (one && dice() < 0.3)
    return {
      name: 'delete a diagnosis',
      run: () => theDiagnoses().remove(one.id),
      foresee: (view) => void view.delete(`diagnosis:${one.id}`),
      makesRoom: true,
    };
  if (one && dice() < 0.5)
    return {
      name: 'go on with a diagnosis',
      run: () => theDiagnoses().update(one.id, { errorText }, today),
      foresee: (view) => alter(view, `diagnosis:${one.id}`, { errorText, updatedOn: formatDay(today) }),
    };
  return { name: 'diagnose', run: () => theDiagnoses().create(diagnosisFields({ errorText }), today) };
};

const takeBackDiagnosis: Maker = ({ last, views }) => {
  const before = views[views.length - 2];
  if (last?.act.name !== 'delete a diagnosis' || !before) return null;
  return {
    name: 'put a diagnosis back',
    run: () => theDiagnoses().restore(last.value() as RemovedDiagnosis),
    foresee: (view) => before.forEach((text, name) => view.set(name, text)),
  };
};

const registration: Maker = ({ dice }) => {
  const all = theRegistrations().read();
  const [latest] = all.slice(-1);
  const entry = { day: '2026-03-05', accountId: `p01-${whole(dice, 9)}`, result: oneOf(dice, ['created', 'failed']) };
  const isBack = latest !== undefined && dice() < 0.3;
  return {
    name: isBack ? 'take a try back' : 'note a try',
    run: () => (isBack ? theRegistrations().takeBack(latest) : theRegistrations().note(entry)),
    foresee: (view) => void view.set('registrations', canonicalJson(isBack ? all.slice(0, -1) : [...all, entry])),
  };
};

const reminder: Maker = ({ dice, world }) => {
  const ref = { accountId: `p01-${whole(dice, 40)}`, key: `c1/${oneOf(dice, ['m1', 'm2', 'd7'])}` };
  const today = todayAt(world.now);
  const isHandled = dice() < 0.5;
  // Made of what is read then: the area tells by its objects what has changed.
  const next = () => {
    const said = spoken(theReminders().ledger.read(), [ref], today);
    return isHandled ? handled(said, [ref]) : said;
  };
  const after = canonicalJson(next().get(ref.accountId));
  return {
    name: isHandled ? 'handle a reminder' : 'remind',
    run: () => theReminders().ledger.write(next()),
    foresee: (view) => void view.set(`ledger:${ref.accountId}`, after),
  };
};

const choices: Maker = ({ dice }) => {
  const patch = oneOf(dice, [
    { slackDays: whole(dice, 60) },
    { leadTimes: some(dice, ['6m', '45d', '30d'], 3) },
    { templates: { urge: `你好${whole(dice, 99)}` } },
  ]);
  return {
    name: `choose ${Object.keys(patch).join()}`,
    run: () => theReminders().choices.write(patch),
    foresee: (view) => alter(view, 'choices', patch),
  };
};

const calendar: Maker = ({ dice }) => {
  const id = `p01-${whole(dice, 40)}/c1/due`;
  if (dice() < 0.5)
    return {
      name: 'calendar',
      run: () => theReminders().added.write(new Map(theReminders().added.read()).set(id, '2026-03-05')),
      foresee: (view) => void view.set(`added:${id}`, '2026-03-05'),
    };
  const value = { sequence: whole(dice, 9), print: 'k3f9', day: null };
  return {
    name: 'calendar file',
    run: () => theReminders().exported.write(new Map(theReminders().exported.read()).set(id, value)),
    foresee: (view) => void view.set(`exported:${id}`, canonicalJson(value)),
  };
};

const filters: Maker = ({ dice }) => {
  const kept = theSavedFilters().read();
  const own = { name: `筛选${whole(dice, 99)}`, query: { ...noFilter, client: '湖滨' } };
  const next = kept.length > 2 ? kept.slice(1) : [...kept, own];
  return {
    name: 'keep a filter',
    run: () => theSavedFilters().write(next),
    foresee: (view) => void view.set('filters', canonicalJson(next)),
  };
};

const columns: Maker = ({ dice }) => {
  const next = { ...theColumnChoices().read(), [`列${whole(dice, 20)}`]: oneOf(dice, ['owner', 'noteLine']) };
  return {
    name: 'place a column',
    run: () => theColumnChoices().write(next),
    foresee: (view) => void view.set('columns', canonicalJson(next)),
  };
};

const exported: Maker = ({ world }) => {
  const at = world.now;
  return {
    name: 'export',
    run: () => rememberExport(at),
    foresee: (view) => void view.set('exportedAt', String(at)),
  };
};

/** By how often each is done. */
export const beside: readonly (readonly [number, Maker])[] = [
  [3, settings],
  [2, draft],
  [4, diagnosis],
  [40, takeBackDiagnosis],
  [2, registration],
  [4, reminder],
  [2, choices],
  [3, calendar],
  [2, filters],
  [1, columns],
  [1, exported],
];
