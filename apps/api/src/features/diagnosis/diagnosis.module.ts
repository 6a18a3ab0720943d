import { Module } from '@nestjs/common';
import { AddFinding } from './add-finding.ts';
import { AddList } from './add-list.ts';
import { ChangeFinding } from './change-finding.ts';
import { DiagnosisController } from './diagnosis.controller.ts';
import { DiagnosisReader } from './diagnosis.reader.ts';
import { ExportDiagnosis } from './export-diagnosis.ts';
import { FindingsController } from './findings.controller.ts';
import { LinkNeeds } from './link-needs.ts';
import { ListsController } from './lists.controller.ts';
import { RemoveFinding } from './remove-finding.ts';
import { TakeListBack } from './take-list-back.ts';

@Module({
  controllers: [DiagnosisController, FindingsController, ListsController],
  providers: [
    DiagnosisReader,
    AddFinding,
    ChangeFinding,
    RemoveFinding,
    LinkNeeds,
    ExportDiagnosis,
    AddList,
    TakeListBack,
  ],
})
export class DiagnosisModule {}
