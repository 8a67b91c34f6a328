import { subjectTypes, type SubjectType } from '../../../domain/account/account';
import { feeFor, type FeeAnswer } from '../../../domain/rules/feeFor';
import { subjectTypeLabel } from '../../../domain/account/words';
import { commonMaterials, subjectMaterials, type Material } from '../../../domain/cycle/materials';
import type { RuleNumbers } from '../../../domain/rules/numbers';
import { stepsFor, type Step } from '../content/steps';
import { ruleOf } from '../content/words';

export interface StepView extends Omit<Step, 'rules'> {
  number: number;
  rules: { id: string; title: string }[];
}

export interface HowtoView {
  /** '' while nothing is chosen. */
  subject: SubjectType | '';
  feeTitle: string;
  feeNote: string;
  materialsTitle: string;
  materials: Material[];
  remark: string;
  files: string;
  steps: StepView[];
}

export const subjectChoices = subjectTypes.map((value) => ({ value, label: subjectTypeLabel(value) }));

/** @param asked a subject type as an address or a choice names it; anything else counts as none */
export function howtoView(asked: string, numbers: RuleNumbers): HowtoView {
  const subject = subjectTypes.find((type) => type === asked) ?? '';
  const answer = feeFor(subject, numbers);
  const { own, remark } =
    subject === '' ? { own: [], remark: '先选主体类型，才知道还要带哪些证件。' } : subjectMaterials[subject];
  return {
    subject,
    ...feeWords(subject, answer),
    materialsTitle: subject === '' ? '谁都要准备的' : `${subjectTypeLabel(subject)}要准备的`,
    materials: [...own, ...commonMaterials],
    remark,
    files: `图片要求：${ruleOf('materialFiles').value}。`,
    steps: stepsFor(answer, numbers).map(({ rules, ...step }, index) => ({
      ...step,
      number: index + 1,
      rules: rules.map((id) => ({ id, title: ruleOf(id).title })),
    })),
  };
}

/** The list as a text to send to whoever has the papers. */
export function materialsText({ materialsTitle, materials, files }: HowtoView): string {
  const lines = materials.map(({ name, note }, index) => `${index + 1}. ${name}${note === '' ? '' : `（${note}）`}`);
  return [`微信认证年审，${materialsTitle}：`, ...lines, files].join('\n');
}

function feeWords(subject: SubjectType | '', { fee, alternative }: FeeAnswer): { feeTitle: string; feeNote: string } {
  const other = alternative === '' ? '' : `${alternative}。`;
  switch (fee.kind) {
    case 'free':
      return { feeTitle: '免费', feeNote: other };
    case 'unknown':
      return { feeTitle: subject === '' ? '选了主体类型就知道' : '没有查到', feeNote: '以后台显示的金额为准。' };
    case 'yuan':
      return {
        feeTitle: `每次 ${fee.yuan} 元`,
        feeNote: `${fee.optional ? '自愿认证才交。' : ''}${other}没通过也不退。`,
      };
  }
}
