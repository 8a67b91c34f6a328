/** The backups that the app made by itself, as 备份 lists and reads them. */
import { anyText, count, list, pair, shape } from '../../../domain/kit/decoders';
import type { Result } from '../../../domain/kit/result';
import { ok, refuse } from '../../../domain/kit/result';
import { utf8Length } from '../../../domain/kit/text';
import { openKeptFiles } from '../../../storage/areas/keptFiles';
import type { FileArea } from '../../../storage/device/ports';
import { schemas } from '../../../storage/sealed/schemas';
import { unsealValue } from '../../../storage/sealed/seal';
import { atOnce, eachOf, inOne, inTurn, type Work } from '../model/steps';
import { gathering, type Gathered } from './content';

export interface Backup {
  file: string;
  /** ms since 1970. */
  madeAt: number;
  /** Accounts in it, those in 最近删除 among them. */
  count: number;
  bytes: number;
}

/** The latest first; those that are torn or can't be read are left out. Reads each, so it takes its time. */
export function backupsIn(files: FileArea): Backup[] {
  return atOnce(listing(files));
}

/** `backupsIn` in steps, one for each. */
export function listing(files: FileArea): Work<Backup[]> {
  const kept = openKeptFiles(files, 'backup');
  const found: Backup[] = [];
  const step = eachOf(kept.names(), 1, (file) => {
    const text = kept.read(file) ?? '';
    const head = headOf(text);
    if (head.ok) found.push({ file, madeAt: kept.madeAt(file), count: head.value.count, bytes: utf8Length(text) });
  });
  return { step, result: () => found };
}

/** When a backup was made, in ms since 1970, by the name of its file; 0 for a file that is none. */
export function backupMadeAt(files: FileArea, file: string): number {
  return openKeptFiles(files, 'backup').madeAt(file);
}

/** What a backup holds, read in steps. */
export function readingBackup(files: FileArea, file: string): Work<Result<Gathered>> {
  let gather: Work<Result<Gathered>> | null = null;
  let problem = broken;
  const read = (): void => {
    const texts = readBackup(files, file);
    if (texts.ok) gather = gathering(texts.value);
    else problem = texts.problem;
  };
  return {
    step: inTurn([() => inOne(read), () => gather?.step ?? inOne(() => undefined)]),
    result: () => gather?.result() ?? refuse(problem),
  };
}

/** Whether the latest backup says what is here now. */
export function isBackedUp(files: FileArea, file: string, texts: ReadonlyMap<string, string>): boolean {
  const kept = readBackup(files, file);
  return kept.ok && [...texts].every(([key, text]) => kept.value.get(key) === text);
}

/** What the storage held then: the texts by their keys. A fault inside of one costs what it hit and no more. */
export function readBackup(files: FileArea, file: string): Result<ReadonlyMap<string, string>> {
  const text = openKeptFiles(files, 'backup').read(file);
  if (text === null) return refuse('这份备份这次没有读出来，再试一次。');
  const head = headOf(text);
  if (!head.ok) return head;
  const texts = new Map<string, string>();
  let at = text.indexOf('\n') + 1;
  for (const [key, length] of head.value.parts) {
    texts.set(key, text.slice(at, at + length));
    at += length + 1;
  }
  return at === text.length + 1 ? ok(texts) : refuse(broken);
}

const broken = '这份备份坏了，不能用。请换一份。';
const readHead = shape({ schema: count, count, parts: list(pair(anyText, count)) });

function headOf(text: string): ReturnType<typeof readHead> {
  const head = readHead(unsealValue(text.slice(0, Math.max(0, text.indexOf('\n')))));
  if (!head.ok) return refuse(broken);
  return head.value.schema > schemas.backup
    ? refuse('这份备份是更新版本的「年审管家」做的，更新到最新版再恢复。')
    : head;
}
