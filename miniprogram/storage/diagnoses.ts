import { theDiagnoses } from './phone';
import type { DiagnosisArea } from './areas/diagnoses';

export type { Diagnosis, DiagnosisFields, DiagnosisId, DiagnosisSummary } from './areas/diagnosis';
export type { BrokenDiagnosis, DiagnosisArea, RemovedDiagnosis } from './areas/diagnoses';
export { noSummary } from './areas/diagnosis';
export { openOnes } from './areas/diagnoses';

/** The diagnoses of this phone. Reading never throws; every write says whether it took place. */
export function diagnoses(): DiagnosisArea {
  return theDiagnoses();
}
