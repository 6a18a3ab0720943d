import { Controller } from '@nestjs/common';
import { diagnosisApi } from '@trame/contracts/diagnosis';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { DiagnosisReader } from './diagnosis.reader.ts';
import { ExportDiagnosis } from './export-diagnosis.ts';
import { LinkNeeds } from './link-needs.ts';

@Controller()
export class DiagnosisController {
  constructor(
    private readonly reader: DiagnosisReader,
    private readonly linking: LinkNeeds,
    private readonly exporting: ExportDiagnosis,
  ) {}

  @Endpoint(diagnosisApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof diagnosisApi.get>) {
    return this.reader.get(ctx, query);
  }

  @Endpoint(diagnosisApi.coverage)
  coverage(@Ctx() ctx: CouncilContext) {
    return this.reader.coverage(ctx);
  }

  @Endpoint(diagnosisApi.link)
  link(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof diagnosisApi.link>) {
    return this.linking.run(ctx, body);
  }

  @Endpoint(diagnosisApi.xlsx)
  xlsx(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof diagnosisApi.xlsx>) {
    return this.exporting.run(ctx, query, 'xlsx');
  }

  @Endpoint(diagnosisApi.csv)
  csv(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof diagnosisApi.csv>) {
    return this.exporting.run(ctx, query, 'csv');
  }
}
