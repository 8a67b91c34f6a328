import type { Account, ApplicationState } from '../../../domain/account/account';
import { isSure } from '../../../domain/account/trust';
import { costOf, feesOf, nextStates, stateOf } from '../../../domain/cycle/application';
import { certificationStatus } from '../../../domain/status/status';
import { readDay } from '../../../domain/day/day';
import { longDay } from '../../../domain/day/words';
import { feeOfAccount, isByInvitation } from '../../../domain/rules/feeFor';
import { checklistOf, subjectMaterials, type ChecklistItem } from '../../../domain/cycle/materials';
import { safeStartOf } from '../../../domain/status/safeStart';
import { whyCertify } from '../../../domain/status/uncertified';
import { historyOf, type HistoryLine } from '../../../screen/views/history';
import { startLine, type StartLine } from '../../../screen/views/startLine';
import { countdownOf, tagOf, type CountdownView, type TagView } from '../../../screen/views/statusView';
import { situationOf, type Situation } from './situation';
import { nameOf, stepLines, type StepLine } from './steps';
import { mainMove, moveText } from './words';
import type { Standing } from '../../../domain/rules/standing';
import { whereToGo } from './whereToGo';

export interface MoveView {
  state: ApplicationState;
  text: string;
  main: boolean;
}

export interface MaterialsView {
  items: ChecklistItem[];
  remark: string;
  /** 已备好 3 / 7, without those that don't apply; '' before an application was begun. */
  ready: string;
}

export interface ShownApplication {
  name: string;
  tag: TagView;
  countdown: CountdownView;
  due: string;
  start: StartLine | null;
  situation: Situation;
  moves: MoveView[];
  steps: StepLine[];
  /** 本期已交 300 元; '' while nothing was paid. */
  paid: string;
  /** What 撤销上一步 takes back; '' when there is nothing. */
  lastStep: string;
  materials: MaterialsView;
  /** The way through the console, step by step. */
  where: string[];
  history: HistoryLine[];
  /** What all of it has cost. */
  costs: string;
}

export interface ApplicationView {
  shown: ShownApplication | null;
  missing: { title: string; text: string } | null;
}

/** What 办理进度 shows of an account as things stand. */
export function applicationView(account: Account | undefined, standing: Standing): ApplicationView {
  if (account === undefined || account.deletedOn !== '') {
    return {
      shown: null,
      missing: { title: '没有找到这个账号', text: '它可能已经被删除了。删除不久的，可以在“最近删除”里恢复。' },
    };
  }
  const { today, numbers } = standing;
  const { application } = account.cycle;
  const status = certificationStatus(account, standing);
  const what = account.certifiedHow === 'never' ? '认证' : '年审';
  const free = feeOfAccount(account, numbers).fee.kind === 'free';
  const dueOn = account.certifiedHow === 'never' ? null : readDay(account.cycle.dueOn);
  const paid = feesOf(application);
  const shown: ShownApplication = {
    name: account.name,
    tag: tagOf(status, what === '认证'),
    countdown: countdownOf(status, what === '认证'),
    due: dueOn === null ? '' : `${longDay(dueOn)}到期${isSure(account.cycle) ? '' : '（估计）'}`,
    start: startLine(status, safeStartOf(account, standing), today),
    situation: situationOf(account, status, today, what, free),
    moves: movesOf(account, free, status.kind === 'valid' && status.application === null),
    steps: stepLines(application),
    paid: paid === null ? '' : `本期已交 ${paid} 元`,
    lastStep: application?.steps.slice(-1).map(nameOf).join('') ?? '',
    materials: materialsOf(account),
    where: whereToGo(account, numbers),
    history: historyOf(account),
    costs: costsOf(account),
  };
  return { shown, missing: null };
}

/** Only what may come next, the likeliest first. `early`: nothing presses, so none is the likeliest. */
function movesOf({ cycle }: Account, free: boolean, early: boolean): MoveView[] {
  const from = stateOf(cycle.application);
  // Who pays nothing has nothing to wait for.
  const states = nextStates(cycle.application).filter((state) => !(free && state === 'awaitingPayment'));
  const views = states.map((state) => ({
    state,
    text: moveText(from, state, free),
    main: !early && state === mainMove[from],
  }));
  return [...views.filter(({ main }) => main), ...views.filter(({ main }) => !main)];
}

function materialsOf(account: Account): MaterialsView {
  const { subjectType, cycle } = account;
  const items = checklistOf(subjectType, cycle.application ?? {});
  const needed = items.filter(({ notNeeded }) => !notNeeded);
  const ready = `已备好 ${needed.filter(({ ticked }) => ticked).length} / ${needed.length}`;
  return { items, remark: remarkOn(account), ready: cycle.application ? ready : '' };
}

function remarkOn(account: Account): string {
  if (account.subjectType === '') return '补上主体类型，清单会更完整。';
  if (isByInvitation(account)) return `${whyCertify(account).why}。`;
  // What an individual can do without is beside the point once certified: it is lost at the due day all the same.
  const voluntary = account.subjectType === 'person' && account.certifiedHow !== 'never';
  return voluntary ? '个人是自愿认证，没有主体证件要带。' : subjectMaterials[account.subjectType].remark;
}

/** Over all cycles, the running one included; what nobody wrote down is said, not counted as nothing. */
function costsOf({ history, cycle }: Account): string {
  const costs = history.map(costOf);
  const known = [...costs, feesOf(cycle.application)].filter((yuan) => yuan !== null);
  if (known.length === 0) return '';
  const unknown = costs.filter((yuan) => yuan === null).length;
  const sum = Math.round(known.reduce((all, yuan) => all + yuan, 0) * 100) / 100;
  return `审核费一共 ${sum} 元${unknown > 0 ? `，另有 ${unknown} 次没记费用` : ''}`;
}
