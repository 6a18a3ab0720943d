import { Injectable } from '@nestjs/common';
import type { FileAnswer } from '@trame/contracts/files';
import type { SurveyFileQuery } from '@trame/contracts/survey';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { surveyAnswerWords } from '@trame/copy/survey-words';
import type { WriteJob } from '@trame/documents/spreadsheet/write-worker';
import { SURVEY_QUESTIONS } from '@trame/domain/figures/survey';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { Children } from '../../platform/child/children.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { SurveyReader } from './survey.reader.ts';

/** In characters. */
const WIDTH = 40;

/** The survey of a year as text, one line for each question. Read first, then written in a process of its own. */
@Injectable()
export class ExportSurvey {
  constructor(
    private readonly survey: SurveyReader,
    private readonly children: Children,
  ) {}

  /** @throws Unavailable when too many wait */
  async run(ctx: CouncilContext, { language, year: asked }: SurveyFileQuery): Promise<FileAnswer> {
    const { year, answers } = await this.survey.get(ctx, asked);
    const words = wordsIn(language);
    const fmt = new Fmt(language, 'UTC');
    const { t } = words;
    const rows = answers.map((answer) => {
      const [dimension, fill] = SURVEY_QUESTIONS[answer.key];
      const missing = answer.state === 'KNOWN' || answer.state === 'AT_LEAST' ? null : t(`figures:why.${answer.state}`);
      return [
        t(`survey:dimension.${dimension}`),
        t(`survey:question.${answer.key}`),
        surveyAnswerWords(words, fmt, answer),
        missing && [missing, fill ? t(`survey:fill.${fill}`) : null].filter(Boolean).join(', '),
      ];
    });
    const job: WriteJob = {
      format: 'csv',
      sheet: {
        name: t('survey:title'),
        columns: (['part', 'asked', 'answer', 'remark'] as const).map((one) => ({
          title: t(`survey:${one}`),
          width: WIDTH,
        })),
        rows,
      },
    };
    return {
      fileName: documentFileName(`${year}-12-31`, '', t('survey:title'), 'csv'),
      bytes: await this.children.write<Uint8Array<ArrayBuffer>>('@trame/documents/spreadsheet/write-worker', job),
    };
  }
}
