import { Injectable } from '@nestjs/common';
import type { Survey } from '@trame/contracts/survey';
import { asOfDay, yearOfDay, yearPeriod } from '@trame/domain/figures/period';
import { type SurveyFacts, surveyAnswers } from '@trame/domain/figures/survey';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { FiguresReader } from './figures.reader.ts';
import { SURVEY_FACTS } from './survey.sql.ts';

/** The national survey of one year, as far as the workspace answers it. It goes outside: nothing of it may not be shared. */
@Injectable()
export class SurveyReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly figures: FiguresReader,
  ) {}

  /** The year of today unless told. */
  get(ctx: CouncilContext, asked: number | undefined): Promise<Survey> {
    return this.db.read(ctx, async (tx) => {
      const [council] = await tx.query<{ zone: string }[]>('select zone from core.current_council_row()');
      if (!council) throw new NotFound();
      const today = this.clock.today(council.zone);
      const year = asked ?? yearOfDay(today);
      const period = yearPeriod(year);
      const figures = await this.figures.within(tx, ctx, { ...period, audience: 'SHARED' });
      const [facts] = await tx.query<[SurveyFacts]>(SURVEY_FACTS, [period.from, period.to, asOfDay(period, today)]);
      return { year, answers: surveyAnswers(figures, facts).map((one) => ({ ...one, codes: [...one.codes] })) };
    });
  }
}
