/**
 * The account: one WeChat mini-program or official account that somebody answers for (schema v1).
 *
 * Nothing derived is kept here: status, countdown, urgency and fees are computed from the account and today.
 * An empty string means "not known"; only numbers use null for that.
 */
import type { DayText } from '../day/day';

/** 小程序 / 服务号 / 订阅号 */
export const accountKinds = ['miniProgram', 'service', 'subscription'] as const;
export type AccountKind = (typeof accountKinds)[number];

/** 主体类型. The order is the order on screen. */
export const subjectTypes = [
  'enterprise', // 企业
  'individualBusiness', // 个体工商户
  'media', // 媒体
  'government', // 政府
  'publicInstitution', // 事业单位
  'socialGroup', // 社会团体
  'privateNonEnterprise', // 民办非企业
  'foundation', // 基金会
  'otherOrganisation', // 其他组织
  'person', // 个人
  'overseas', // 境外
] as const;
export type SubjectType = (typeof subjectTypes)[number];

/**
 * How the account got its certification. `never`: not certified; `unknown`: certified, nobody wrote down how;
 * `own`: certified on its own; `reuse`: took over an official account's certification (复用公众号资质).
 */
export const certificationWays = ['never', 'own', 'reuse', 'unknown'] as const;
export type CertificationWay = (typeof certificationWays)[number];

/** How far a due day can be trusted: 估计 / 来自微信 / 已核对. '' goes with an empty due day. */
export const dueTrusts = ['estimated', 'imported', 'confirmed'] as const;
export type DueTrust = (typeof dueTrusts)[number];

/** 年审申请: 准备材料, 待支付, 审核中, 打回重填, 已通过, 最终失败, 已放弃 */
export const applicationStates = [
  'preparing',
  'awaitingPayment',
  'inReview',
  'returned',
  'passed',
  'failed',
  'abandoned',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

/**
 * One step of an application, in the order in which it happened. `feeYuan`: yuan paid at this step, null if none.
 * `namePassed`: at 已通过, whether the name passed too; absent = nobody said.
 */
export interface ApplicationStep {
  state: ApplicationState;
  on: DayText;
  feeYuan: number | null;
  note: string;
  namePassed?: boolean;
}

/**
 * An application for review or first certification; its state is the state of its last step. `materials`: ids of those
 * ticked as ready, `notNeeded`: of those that don't apply here.
 */
export interface Application {
  id: string;
  steps: ApplicationStep[];
  materials?: string[];
  notNeeded?: string[];
}

/** The running review cycle. `opensOn` is the platform's begin day where one was imported, else ''. */
export interface Cycle {
  id: string;
  dueOn: DayText;
  dueTrust: DueTrust | '';
  opensOn: DayText;
  application: Application | null;
}

/** A cycle that ended with a passed review. */
export interface ClosedCycle {
  id: string;
  dueOn: DayText;
  dueTrust: DueTrust | '';
  opensOn: DayText;
  passedOn: DayText;
  feeYuan: number | null;
  application: Application | null;
}

/** A document with an expiry of its own (营业执照, 类目资质, 管理员身份证); `validTo` '' = no expiry known. */
export interface AccountDocument {
  name: string;
  validTo: DayText;
}

/** 备案. Statuses as getIcpEntranceInfo names them; '' = not known. */
export const filingStatuses = [
  'none',
  'platformReview',
  'platformRejected',
  'authorityReview',
  'authorityRejected',
  'filed',
] as const;
export type FilingStatus = (typeof filingStatuses)[number];

/** `p07-…`: the part before the dash is the storage page that the record lives in for good. */
export type AccountId = string;

/** A small version vector: device id → how many times that device changed the record. */
export type Revision = Record<string, number>;

/** What a person (or a paste) knows of an account; everything of it can be edited. */
export interface AccountFields {
  kind: AccountKind;
  name: string;
  appid: string;
  /** 原始 ID, gh_… */
  originalId: string;
  subjectName: string;
  subjectType: SubjectType | '';
  certifiedHow: CertificationWay;
  /** Day on which the certification (or the last review) passed. */
  certifiedOn: DayText;
  cycle: Cycle;
  /** Closed cycles, oldest first. */
  history: ClosedCycle[];
  /** Official account that this one reuses; may point to an account that was deleted since. */
  linkedAccountId: AccountId | '';
  categories: string[];
  tags: string[];
  /** 管理员, 负责人, 客户, contact as typed. */
  administrator: string;
  owner: string;
  client: string;
  contact: string;
  filingNumber: string;
  filingStatus: FilingStatus | '';
  documents: AccountDocument[];
  /**
   * Lead times of its own on top of those in the settings, as `readLeadTime` reads them. Cleared with [], since storing
   * keeps what is left out.
   */
  leadTimes?: string[];
  note: string;
  /** Built-in example: marked on screen, left out of counts, reminders, export, backup and merge. */
  example: boolean;
}

export interface Account extends AccountFields {
  id: AccountId;
  rev: Revision;
  /** Instants in unix milliseconds, for ordering only: days are never derived from them. */
  createdAt: number;
  updatedAt: number;
  /** Day on which it went to 最近删除; '' = in use. */
  deletedOn: DayText;
}

/** The running cycle of an account of which nothing is known yet. `id` must be unique within the account. */
export function emptyCycle(id: string): Cycle {
  return { id, dueOn: '', dueTrust: '', opensOn: '', application: null };
}

/** Fields of an account of which only the name is known. */
export function emptyFields(name: string): AccountFields {
  return {
    kind: 'miniProgram',
    name,
    appid: '',
    originalId: '',
    subjectName: '',
    subjectType: '',
    certifiedHow: 'unknown',
    certifiedOn: '',
    cycle: emptyCycle('c1'),
    history: [],
    linkedAccountId: '',
    categories: [],
    tags: [],
    administrator: '',
    owner: '',
    client: '',
    contact: '',
    filingNumber: '',
    filingStatus: '',
    documents: [],
    note: '',
    example: false,
  };
}
