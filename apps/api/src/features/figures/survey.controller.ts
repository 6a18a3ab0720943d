import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { surveyApi } from '@trame/contracts/survey';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { ExportSurvey } from './export-survey.ts';
import { SurveyReader } from './survey.reader.ts';

@Controller()
export class SurveyController {
  constructor(
    private readonly survey: SurveyReader,
    private readonly exporting: ExportSurvey,
  ) {}

  @Endpoint(surveyApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof surveyApi.get>) {
    return this.survey.get(ctx, query.year);
  }

  @Endpoint(surveyApi.csv)
  csv(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof surveyApi.csv>) {
    return this.exporting.run(ctx, query);
  }
}
