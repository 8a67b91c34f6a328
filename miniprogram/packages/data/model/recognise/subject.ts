import type { SubjectType } from '../../../../domain/account/account';
import type { JsonObject } from './values';
import { own, readNumber } from './values';

export interface ReadSubject {
  subjectType: SubjectType | '';
  subjectNote: string;
  warnings: string[];
}

/** Source: getAccountBasicInfo, principal_type. 1 can't tell a company from a 个体工商户. */
const principalTypes: Record<number, SubjectType> = {
  0: 'person',
  1: 'enterprise',
  2: 'media',
  3: 'government',
  4: 'otherOrganisation',
};

/** Source: getAccountBasicInfo, customer_type. 0 (未完成认证) says nothing about the subject. */
const customerTypes: Record<number, SubjectType> = {
  1: 'enterprise',
  2: 'media', // 企业媒体
  3: 'government',
  4: 'otherOrganisation', // 非盈利组织
  5: 'privateNonEnterprise',
  6: 'otherOrganisation', // 盈利组织
  8: 'socialGroup',
  9: 'media', // 事业媒体
  11: 'publicInstitution',
  12: 'individualBusiness',
  14: 'overseas',
  15: 'person',
};

/**
 * The subject's type: `customer_type` where it is given, else the coarser `principal_type`. Codes that nobody
 * documented are named in a warning.
 */
export function readSubject(account: JsonObject): ReadSubject {
  const warnings: string[] = [];
  const customer = readCode(account, 'customer_type', customerTypes, [0], warnings);
  if (customer !== '') return { subjectType: customer, subjectNote: '', warnings };
  const principal = readCode(account, 'principal_type', principalTypes, [], warnings);
  return { subjectType: principal, subjectNote: principal === 'enterprise' ? '或个体工商户' : '', warnings };
}

function readCode(
  account: JsonObject,
  key: string,
  table: Record<number, SubjectType>,
  silent: number[],
  warnings: string[],
): SubjectType | '' {
  const code = readNumber(own(account, key));
  if (code === null || silent.includes(code)) return '';
  const type = table[code];
  if (type === undefined) warnings.push(`不认识的主体类型（${key} ${code}），请自己选`);
  return type ?? '';
}
