import type { Account, AccountId } from '../../domain/account/account';
import type { Day } from '../../domain/day/day';
import { formatDay } from '../../domain/day/day';
import type { Diagnosis, DiagnosisFields, DiagnosisId } from './diagnosis';
import { decodeDiagnosis, encodeDiagnosis, withoutAccount } from './diagnosis';
import { diagnosisIdOfKey, diagnosisKey } from '../device/keys';
import type { Result } from '../../domain/kit/result';
import { ok } from '../../domain/kit/result';
import type { Written } from '../writing/written';
import { unwritten } from '../writing/written';
import { randomTag } from '../device/tag';
import type { ValuePorts } from '../writing/oneValue';
import { readValue, writeValue } from '../writing/oneValue';

/** A stored diagnosis that can't be read; it stays as it stands until it is deleted. */
export interface BrokenDiagnosis {
  id: DiagnosisId;
  /** Chinese, for the screen. */
  reason: string;
  /** What stands there; '' if not even that could be read. */
  text: string;
}

/** A deleted diagnosis, word for word, to put it back. */
export interface RemovedDiagnosis {
  id: DiagnosisId;
  text: string;
}

export interface DiagnosisArea {
  /** The latest used first. */
  all(): readonly Diagnosis[];
  broken(): readonly BrokenDiagnosis[];
  find(id: DiagnosisId): Diagnosis | undefined;
  /** The one to go on with for this official account ('' = by hand); undefined if there is none. */
  openFor(officialAccountId: AccountId | ''): Diagnosis | undefined;
  /** Starts one. An open one of the same official account thereby becomes history. */
  create(fields: DiagnosisFields, today: Day): Written<Diagnosis>;
  update(id: DiagnosisId, patch: Partial<DiagnosisFields>, today: Day): Written<Diagnosis>;
  /** Broken ones too. */
  remove(id: DiagnosisId): Written<RemovedDiagnosis>;
  restore(removed: RemovedDiagnosis): Written<null>;
  /**
   * Takes the name of an account that was deleted for good out of all diagnoses. One that can't be written now stays as
   * it is.
   * @returns the changed ones as they were, for `recall`
   */
  forgetAccount(account: Pick<Account, 'id' | 'name' | 'subjectName'>): RemovedDiagnosis[];
  /** Puts back what `forgetAccount` changed, except where somebody went on since. */
  recall(forgotten: readonly RemovedDiagnosis[]): void;
}

export interface DiagnosisPorts extends ValuePorts {
  now: () => number;
  random: () => number;
}

const idLength = 10;
const goneMessage = '这份检查已经不在了，可能刚被删除。刚才的内容没有保存，请回到「注册诊断」重新开始。';

/**
 * Of the diagnoses of one official account at most one is open: the latest, unless it was ended. That is computed, not
 * stored, so that starting a new one is a single write.
 */
export function openOnes(diagnoses: readonly Diagnosis[]): Diagnosis[] {
  return diagnoses.filter(
    (one) =>
      one.closedOn === '' &&
      !diagnoses.some((other) => other.officialAccountId === one.officialAccountId && isLater(other, one)),
  );
}

export function openDiagnoses(ports: DiagnosisPorts): DiagnosisArea {
  const stored = (id: DiagnosisId): Result<string | null, 'unreadable'> => readValue(ports.store, diagnosisKey(id));
  const ids = (): DiagnosisId[] => {
    try {
      return ports.store
        .keys()
        .map(diagnosisIdOfKey)
        .filter((id): id is DiagnosisId => id !== null);
    } catch {
      return []; // the book has met the same failure and made the app read-only
    }
  };
  const newId = (): DiagnosisId => {
    const taken = ids();
    let length = idLength;
    let id = randomTag(ports.random, length);
    while (taken.includes(id)) {
      length += 1; // a stuck generator can't hang the app
      id = randomTag(ports.random, length);
    }
    return id;
  };
  const find = (id: DiagnosisId): Diagnosis | undefined => {
    const value = stored(id);
    const read = value.ok && value.value !== null ? decodeDiagnosis(id, value.value) : null;
    return read?.ok ? read.value : undefined;
  };
  const all = (): Diagnosis[] =>
    ids()
      .map(find)
      .filter((one) => one !== undefined)
      .sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1));
  const put = (diagnosis: Diagnosis, before: string | null): Written<Diagnosis> => {
    const text = encodeDiagnosis(diagnosis, before);
    // What comes back is what a later reading gives: nothing of the caller's own objects.
    const read = decodeDiagnosis(diagnosis.id, text);
    if (!read.ok) return unwritten('failed', `没有保存，内容还在页面上：${read.problem}`);
    const saved = writeValue(ports, diagnosisKey(diagnosis.id), text);
    return saved.ok ? ok(read.value) : saved;
  };
  const restore = ({ id, text }: RemovedDiagnosis): Written<null> => writeValue(ports, diagnosisKey(id), text);
  return {
    all,
    find,
    restore,
    broken: () =>
      ids().flatMap((id): BrokenDiagnosis[] => {
        const value = stored(id);
        if (!value.ok) return [{ id, reason: '这份检查这次没有读出来', text: '' }];
        if (value.value === null) return [];
        const read = decodeDiagnosis(id, value.value);
        return read.ok ? [] : [{ id, reason: read.problem, text: value.value }];
      }),
    openFor: (officialAccountId) => openOnes(all()).find((one) => one.officialAccountId === officialAccountId),
    create(fields, today) {
      const day = formatDay(today);
      // Later than all there are, also by a clock that was put back: the new one is the one to go on with.
      const latest = all().reduce((most, { createdAt, updatedAt }) => Math.max(most, createdAt, updatedAt), 0);
      const now = Math.max(ports.now(), latest + 1);
      return put({ ...fields, id: newId(), startedOn: day, updatedOn: day, createdAt: now, updatedAt: now }, null);
    },
    update(id, patch, today) {
      const value = stored(id);
      if (!value.ok) return unwritten('failed');
      const before = value.value === null ? null : decodeDiagnosis(id, value.value);
      if (!before?.ok) return unwritten('gone', goneMessage);
      return put({ ...before.value, ...patch, id, updatedOn: formatDay(today), updatedAt: ports.now() }, value.value);
    },
    remove(id) {
      const value = stored(id);
      if (!value.ok) return unwritten('failed');
      if (value.value === null) return unwritten('gone', goneMessage);
      const removed = writeValue(ports, diagnosisKey(id), null);
      return removed.ok ? ok({ id, text: value.value }) : removed;
    },
    forgetAccount: (account) =>
      all().flatMap((one) => {
        const without = withoutAccount(one, account);
        const value = without === one ? null : stored(one.id);
        if (!value?.ok || value.value === null) return [];
        return put(without, value.value).ok ? [{ id: one.id, text: value.value }] : [];
      }),
    recall(forgotten) {
      forgotten.forEach((one) => {
        const before = decodeDiagnosis(one.id, one.text);
        // Forgetting leaves the instant alone, going on sets another.
        if (before.ok && find(one.id)?.updatedAt === before.value.updatedAt) restore(one);
      });
    },
  };
}

function isLater(a: Diagnosis, b: Diagnosis): boolean {
  return a.createdAt > b.createdAt || (a.createdAt === b.createdAt && a.id > b.id);
}
