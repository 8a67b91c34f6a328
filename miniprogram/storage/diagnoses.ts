import { theDiagnoses } from './current';
import type { DiagnosisArea } from './diagnosisArea';

export type { Diagnosis, DiagnosisFields, DiagnosisId, DiagnosisSummary } from './diagnosisCodec';
export type { BrokenDiagnosis, DiagnosisArea, RemovedDiagnosis } from './diagnosisArea';
export { noSummary } from './diagnosisCodec';
export { openOnes } from './diagnosisArea';

/** The diagnoses of this phone. Reading never throws; every write says whether it took place. */
export function diagnoses(): DiagnosisArea {
  return theDiagnoses();
}
