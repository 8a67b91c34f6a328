import { toEnd } from '../../../miniprogram/domain/kit/steps';
import type { Application } from '../../../miniprogram/domain/account/account';
import type { Change } from '../../../miniprogram/domain/account/change';
import { daysBetween } from '../../../miniprogram/domain/day/arithmetic';
import { formatDay, readDay, todayAt } from '../../../miniprogram/domain/day/day';
import { theBook, theDeeds, type Done, type Undo } from '../../../miniprogram/storage/phone';
import { oneOf } from '../mutators';
import { alter, fieldsBy, fieldsOf, idsIn, shown, some, whole, type Maker } from './act';
import type { View } from './view';

const dayMs = 86_400_000;

const add: Maker = ({ dice }) => {
  const fields = fieldsBy(dice);
  return {
    name: 'add',
    run: () => theBook().add(fields),
    foresee: (view, value) => void view.set(`account:${(value as { id: string }).id}`, shown(fields)),
  };
};

const edit: Maker = ({ dice }) => {
  const [id] = some(dice, idsIn('all'), 1);
  if (id === undefined) return null;
  const fields = { ...fieldsOf(id), note: '改'.repeat(whole(dice, 300)), owner: oneOf(dice, ['小李', '']) };
  return {
    name: 'edit',
    run: () => theBook().update(id, fields),
    foresee: (view) => alter(view, `account:${id}`, fields),
  };
};

const application: Maker = ({ dice, world }) => {
  const [id] = some(dice, idsIn('all'), 1);
  if (id === undefined) return null;
  const fields = fieldsOf(id);
  const made: Application = fields.cycle.application ?? { id: 'a1', steps: [] };
  const state = oneOf(dice, ['preparing', 'awaitingPayment', 'inReview', 'returned'] as const);
  const step = { state, on: formatDay(todayAt(world.now)), feeYuan: oneOf(dice, [null, 300]), note: '' };
  const cycle = { ...fields.cycle, application: { ...made, steps: [...made.steps, step].slice(-6) } };
  return {
    name: 'application',
    run: () => theBook().update(id, { ...fields, cycle }),
    foresee: (view) => alter(view, `account:${id}`, { cycle }),
  };
};

const remove: Maker = ({ dice, world }) => {
  const [id] = some(dice, idsIn('all'), 1);
  const today = todayAt(world.now);
  if (id === undefined) return null;
  return {
    name: 'remove',
    run: () => theBook().remove(id, today),
    foresee: (view) => alter(view, `account:${id}`, { deletedOn: formatDay(today) }),
    makesRoom: true,
  };
};

const bringBack: Maker = ({ dice }) => {
  const [id] = some(dice, idsIn('deleted'), 1);
  if (id === undefined) return null;
  return {
    name: 'bring back',
    run: () => theBook().apply([{ restore: { id } }]),
    foresee: (view) => alter(view, `account:${id}`, { deletedOn: '' }),
  };
};

const purge: Maker = ({ dice, world }) => {
  const ids = some(dice, idsIn('deleted'), dice() < 0.3 ? 1 : 5);
  const today = todayAt(world.now);
  const [only = ''] = ids;
  if (ids.length === 0) return null;
  return {
    name: ids.length === 1 ? 'purge' : 'purge many',
    run: () =>
      ids.length === 1 ? theBook().purge(only, today) : theBook().apply(ids.map((id) => ({ purge: { id, today } }))),
    foresee: (view) => ids.forEach((id) => view.delete(`account:${id}`)),
    makesRoom: true,
  };
};

const many: Maker = ({ dice }) => {
  const added = Array.from({ length: whole(dice, dice() < 0.05 ? 80 : 8) }, () => fieldsBy(dice));
  const changed = some(dice, idsIn('all'), 9).map((id) => ({ id, fields: { ...fieldsOf(id), tags: ['年框'] } }));
  const changes: Change[] = [...added.map((fields) => ({ add: fields })), ...changed.map((one) => ({ update: one }))];
  if (changes.length === 0) return null;
  return {
    name: 'many at once',
    run: () => toEnd(theDeeds().applying('导入了账号', changes)),
    foresee(view, value) {
      const { ids } = value as Undo;
      added.forEach((fields, at) => view.set(`account:${ids[at] ?? ''}`, shown(fields)));
      changed.forEach(({ id, fields }) => alter(view, `account:${id}`, fields));
    },
  };
};

/** Everything as it was before the last act. */
const undo: Maker = ({ last, views }) => {
  const before = views[views.length - 2];
  if (last?.act.name !== 'many at once' || !before) return null;
  return {
    name: 'undo',
    run: () => toEnd(theDeeds().undoing(last.value() as Done)),
    foresee(view) {
      view.clear();
      before.forEach((text, name) => view.set(name, text));
    },
    makesRoom: true,
  };
};

const expire: Maker = ({ dice, world }) => {
  const today = todayAt(world.now + whole(dice, 60) * dayMs);
  return {
    name: 'expire',
    run: () => theBook().expire(today),
    foresee(view: View) {
      [...view].forEach(([name, text]) => {
        if (!name.startsWith('account:')) return;
        const since = readDay((JSON.parse(text) as { deletedOn: string }).deletedOn);
        if (since !== null && daysBetween(since, today) >= 30) view.delete(name);
      });
    },
    makesRoom: true,
  };
};

/** By how often each is done. */
export const ofAccounts: readonly (readonly [number, Maker])[] = [
  [4, add],
  [6, edit],
  [3, application],
  [4, remove],
  [4, bringBack],
  [8, purge],
  [5, many],
  [40, undo],
  [2, expire],
];
