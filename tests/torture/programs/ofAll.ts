/** What touches all that is stored: backups and the way back, another book, housekeeping, and the end of it all. */
import { toEnd } from '../../../miniprogram/domain/kit/steps';
import { todayAt } from '../../../miniprogram/domain/day/day';
import { ok } from '../../../miniprogram/domain/kit/result';
import { listing, readBackup } from '../../../miniprogram/packages/book/keeping/backups';
import { gathered, textsIn } from '../../../miniprogram/packages/book/keeping/content';
import { theKeptDeeds } from '../../../miniprogram/packages/book/keeping/deeds';
import { planRestoring, restoring } from '../../../miniprogram/packages/book/keeping/restore';
import { wipeEverything } from '../../../miniprogram/packages/book/keeping/wipe';
import { planUndo } from '../../../miniprogram/packages/book/model/deeds/planUndo';
import { changesOf } from '../../../miniprogram/packages/book/model/mergeBooks/decide';
import { planMerge } from '../../../miniprogram/packages/book/model/mergeBooks/plan';
import { atOnce } from '../../../miniprogram/packages/book/model/steps';
import type { Entry } from '../../../miniprogram/packages/book/model/bookFile/entry';
import { wxFiles } from '../../../miniprogram/storage/device/wxFiles';
import { openWxStore } from '../../../miniprogram/storage/device/wxStore';
import { backUpNow, keepHouse, reopenBook, setAsideHere, theBook, theDeeds } from '../../../miniprogram/storage/phone';
import { born, changedThere } from '../../support/books';
import { oneOf } from '../mutators';
import { fieldsBy, some, whole, type Maker, type Outcome } from './act';
import type { View } from './view';

const dayMs = 86_400_000;
const decider = { device: 'dother002', now: 99 };

const unread: Outcome = { ok: false, problem: { kind: 'failed', message: '没有读出来' } };

const backUp: Maker = () => ({
  name: 'back up',
  run: () => ok(backUpNow()),
  foresee: () => undefined,
});

const goBack: Maker = ({ world }) => ({
  name: 'go back to a backup',
  run() {
    const store = openWxStore();
    const plan = world.phone.hazard.beside(() => {
      const [latest] = atOnce(listing(wxFiles));
      const texts = latest ? readBackup(wxFiles, latest.file) : null;
      const here = textsIn(store);
      const [now, then] = [here.ok && gathered(here.value), texts?.ok && gathered(texts.value)];
      return now && now.ok && then && then.ok ? planRestoring(now.value, then.value, decider) : null;
    });
    if (!plan) return unread;
    const ports = { deeds: theDeeds(), store, setAside: setAsideHere };
    const done = toEnd(restoring(ports, plan, '恢复了备份'));
    // As the page does: what areas hold in memory was changed under them.
    if (done.ok) world.phone.hazard.beside(reopenBook);
    return done;
  },
});

const merge: Maker = ({ dice, world }) => {
  const changed = some(dice, theBook().all(), 4).map((one) =>
    changedThere(one, { note: `同事${whole(dice, 99)}` }, dice() < 0.5 ? one.rev : {}),
  );
  const made = Array.from({ length: whole(dice, 4) }, () =>
    born(`p${oneOf(dice, ['01', '02', '77'])}-other${whole(dice, 1000)}`, fieldsBy(dice)),
  );
  const theirs = new Map<string, Entry>([...changed, ...made].map((entry) => [entry.id, entry]));
  const side = oneOf(dice, ['ours', 'theirs'] as const);
  return {
    name: 'merge',
    run() {
      const rows = world.phone.hazard.beside(() => {
        const here = textsIn(openWxStore());
        const ours = here.ok ? gathered(here.value) : null;
        return ours?.ok ? planMerge(ours.value.entries, theirs) : null;
      });
      if (!rows) return unread;
      return toEnd(
        theDeeds().applying('合并账号本', changesOf(rows, new Map(rows.map(({ id }) => [id, side])), decider)),
      );
    },
  };
};

const undoLater: Maker = ({ world }) => ({
  name: 'undo later',
  run() {
    const plan = world.phone.hazard.beside(() => {
      const [latest] = theKeptDeeds().list();
      const traces = latest ? theKeptDeeds().traces(latest.file) : null;
      return traces && planUndo(traces, (id) => theBook().find(id), todayAt(world.now));
    });
    return plan ? toEnd(theDeeds().applying('撤销', plan.changes)) : unread;
  },
});

const house: Maker = ({ dice, world }) => {
  const today = todayAt(world.now + whole(dice, 40) * dayMs);
  return { name: 'keep house', run: () => ok(keepHouse(today)), inParts: true };
};

const wipe: Maker = () => ({
  name: 'wipe',
  run: wipeEverything,
  foresee: (view: View) => {
    [...view.keys()].filter((name) => /[:]/.test(name)).forEach((name) => view.delete(name));
    view.set('choices', '{"leadTimes":[],"slackDays":14,"templates":{}}');
    view.set('settings', '{"firstRunDone":false,"ruleOverrides":{},"schema":1,"textScale":1,"theme":"system"}');
    view.set('filters', '[]').set('columns', '{}').set('registrations', '[]').set('exportedAt', '0');
  },
  makesRoom: true,
});

/** By how often each is done. */
export const ofAll: readonly (readonly [number, Maker])[] = [
  [3, backUp],
  [2, goBack],
  [3, merge],
  [2, undoLater],
  [3, house],
  [1, wipe],
];
