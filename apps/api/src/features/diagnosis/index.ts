import { FindingEntity } from './finding.entity.ts';

export { DiagnosisModule } from './diagnosis.module.ts';
export const DIAGNOSIS_ENTITIES = [FindingEntity];
