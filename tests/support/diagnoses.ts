import type { DiagnosisFields } from '../../miniprogram/storage/areas/diagnosis';
import { noSummary } from '../../miniprogram/storage/areas/diagnosis';

/** A diagnosis as the first screen starts it, with what a test says of it. */
export function diagnosisFields(patch: Partial<DiagnosisFields> = {}): DiagnosisFields {
  return {
    officialAccountId: '',
    programAccountId: '',
    officialName: '',
    programName: '',
    answers: { flow: { value: 'reuse', by: 'you', evidence: '' } },
    at: 'subjectType',
    ticks: {},
    categoryId: '',
    documents: [],
    errorText: '',
    round: 1,
    summary: noSummary,
    closedOn: '',
    ...patch,
  };
}
