import { Module } from '@nestjs/common';
import { AddFinding } from './add-finding.ts';
import { ChangeFinding } from './change-finding.ts';
import { DiagnosisController } from './diagnosis.controller.ts';
import { DiagnosisReader } from './diagnosis.reader.ts';
import { ExportDiagnosis } from './export-diagnosis.ts';
import { FindingsController } from './findings.controller.ts';
import { LinkNeeds } from './link-needs.ts';
import { RemoveFinding } from './remove-finding.ts';

@Module({
  controllers: [DiagnosisController, FindingsController],
  providers: [DiagnosisReader, AddFinding, ChangeFinding, RemoveFinding, LinkNeeds, ExportDiagnosis],
})
export class DiagnosisModule {}
