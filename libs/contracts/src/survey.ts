import { FIGURE_STATES, FIGURE_UNITS } from '@trame/domain/figures/figure';
import { SURVEY_KEYS } from '@trame/domain/figures/survey';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { inCouncil } from './shapes.ts';

/** One answer: a number, words, yes or no, or codes to put in words; `state` says what is known of it. */
const surveyAnswer = z
  .object({
    key: z.enum(SURVEY_KEYS),
    state: z.enum(FIGURE_STATES),
    value: z.number().nullable(),
    unit: z.enum(FIGURE_UNITS),
    text: z.string().max(LIMITS.text.question).nullable(),
    yes: z.boolean().nullable(),
    codes: z.array(z.string().max(LIMITS.text.word)).max(LIMITS.list.choice),
  })
  .meta({ id: 'SurveyAnswer' });
export type SurveyAnswer = z.output<typeof surveyAnswer>;

export const survey = z
  .object({ year: z.int(), answers: z.array(surveyAnswer).max(SURVEY_KEYS.length) })
  .meta({ id: 'Survey' });
export type Survey = z.output<typeof survey>;

const query = z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() });
const fileQuery = query.extend({ language: z.enum(['fr', 'en']).default('fr') });
export type SurveyFileQuery = z.output<typeof fileQuery>;

export const surveyApi = {
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/survey',
    permission: 'figures.read',
    summary:
      'The national survey of a year, each question answered or said to be missing; nothing of it may not be shared',
    params: inCouncil,
    query,
    response: survey,
  }),
  csv: endpoint({
    method: 'GET',
    path: '/councils/:councilId/survey.csv',
    permission: 'figures.read',
    summary: 'The same as text for spreadsheets, one line for each question',
    params: inCouncil,
    query: fileQuery,
    response: fileAnswer,
    produces: 'text/csv',
  }),
};
