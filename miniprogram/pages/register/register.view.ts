import { readDay, type Day } from '../../domain/day/day';
import { shortDay } from '../../domain/day/words';
import { openOnes, type BrokenDiagnosis, type Diagnosis, type DiagnosisSummary } from '../../storage/phone';

/** Rows of the history shown at a time. */
export const historyChunk = 20;

export interface DiagnosisRow {
  id: string;
  /** The official account, or that it was answered by hand. */
  title: string;
  /** 小程序「…」; '' when no name is known. */
  program: string;
  /** 答了 7 题，最多还有 16 题。接着是：名称的长度 */
  progress: string;
  /** 已发现 2 个问题; '' when nothing was found. */
  found: string;
  percent: number;
  day: string;
  /** Everything is answered: the result is what to open. */
  isAnswered: boolean;
}

export interface BrokenRow {
  id: string;
  reason: string;
  text: string;
}

export interface RegisterView {
  open: DiagnosisRow[];
  history: DiagnosisRow[];
  hidden: number;
  broken: BrokenRow[];
}

/** The tab 注册诊断. @param shown rows of the history at most */
export function registerView(
  all: readonly Diagnosis[],
  broken: readonly BrokenDiagnosis[],
  shown: number,
  today: Day,
): RegisterView {
  const open = openOnes(all);
  const past = all.filter((one) => !open.includes(one));
  return {
    open: open.map((one) => rowOf(one, today)),
    history: past.slice(0, shown).map((one) => rowOf(one, today)),
    hidden: Math.max(0, past.length - shown),
    broken: broken.map(({ id, reason, text }) => ({ id, reason, text })),
  };
}

/** What a diagnosis is called where it is spoken of. */
export function nameOf({
  officialAccountId,
  officialName,
  programName,
}: Pick<Diagnosis, 'officialAccountId' | 'officialName' | 'programName'>): string {
  const nameless = officialAccountId === '' ? '没选公众号的检查' : '已彻底删除的公众号';
  return officialName || programName || nameless;
}

function rowOf(diagnosis: Diagnosis, today: Day): DiagnosisRow {
  const { id, officialName, programName, summary, updatedOn, closedOn } = diagnosis;
  const day = readDay(closedOn === '' ? updatedOn : closedOn);
  return {
    id,
    title: nameOf(diagnosis),
    program: officialName !== '' && programName !== '' ? `小程序「${programName}」` : '',
    progress: progressText(summary),
    found: foundText(summary),
    percent: percentOf(summary),
    day: day === null ? '' : `${shortDay(day, today)}${closedOn === '' ? '' : '结束'}`,
    isAnswered: diagnosis.at === '',
  };
}

function progressText({ position, answered, total, steps, ticked }: DiagnosisSummary): string {
  if (position !== '') return `答了 ${answered} 题，最多还有 ${total - answered} 题。接着是：${position}`;
  return steps === 0 ? '都查完了' : `查完了，要做的做了 ${ticked} 步，共 ${steps} 步`;
}

function foundText({ failing, unsure }: DiagnosisSummary): string {
  return [failing > 0 ? `${failing} 个问题` : '', unsure > 0 ? `${unsure} 项不确定` : '']
    .filter((part) => part !== '')
    .join('，');
}

/** Of the answers while they are given, then of the steps. */
function percentOf({ position, answered, total, steps, ticked }: DiagnosisSummary): number {
  const [done, all] = position === '' ? [ticked, steps] : [answered, total];
  return all === 0 ? 100 : Math.round((done / all) * 100);
}
