/** The rules by what a shop owner wants to know; every rule is in exactly one group. */
export interface RuleGroup {
  id: string;
  title: string;
  rules: readonly string[];
}

export const ruleGroups: readonly RuleGroup[] = [
  {
    id: 'days',
    title: '有效期和日期',
    rules: ['yearly', 'validity', 'window', 'season', 'reminders', 'estimateFirst', 'estimateRenewal', 'beijingDays'],
  },
  { id: 'overdue', title: '逾期以后', rules: ['restrictions', 'officialAccountExpired'] },
  {
    id: 'fees',
    title: '审核费',
    rules: [
      'feePerApplication',
      'feeStandard',
      'feeIndividualBusiness',
      'feeOrganisation',
      'feePublicInstitution',
      'feePerson',
      'feeFree',
      'feeOverseas',
      'prepaid',
    ],
  },
  {
    id: 'doing',
    title: '办理和材料',
    rules: [
      'personOptional',
      'process',
      'materials',
      'materialFiles',
      'auditScope',
      'auditStart',
      'auditLength',
      'refill',
      'twoVerdicts',
      'perSubject',
    ],
  },
  {
    id: 'reuse',
    title: '复用公众号快速注册',
    rules: ['reuseCertification', 'reuseSubjects', 'monthlyQuota', 'onePending', 'retry', 'failureCauses'],
  },
  {
    id: 'filing',
    title: '备案',
    rules: ['filing', 'filingRequired', 'filingOrder', 'filingNeedsCertification', 'filingNumber'],
  },
];
