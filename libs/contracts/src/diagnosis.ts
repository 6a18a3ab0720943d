import { isObserved } from '@trame/domain/diagnosis/observed';
import { TARGET_PUBLICS } from '@trame/domain/frameworks/target-publics';
import { THEMES } from '@trame/domain/frameworks/themes';
import { z } from 'zod';
import { coverage, diagnosis, finding, findingKind, targetPublic, theme, weight } from './diagnosis-answers.ts';
import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { id, inCouncil, line, nothing, text, version, webAddress } from './shapes.ts';

const AN_ID = '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f';

const said = {
  title: line(),
  description: text(),
  source: line(LIMITS.text.question).nullable(),
  sourceUrl: webAddress.nullable(),
  observed: z.string().max(10).refine(isObserved, { error: 'no_such_date' }).nullable(),
  weight: weight.nullable(),
  themes: z.array(theme).max(THEMES.length),
  publics: z.array(targetPublic).max(TARGET_PUBLICS.length),
  /** Units of the territory of the council; none is the whole of it. */
  territoryIds: z.array(id).max(LIMITS.list.page),
};
const example = {
  ...{ title: 'Attente de six mois pour un premier rendez-vous', description: '', source: 'Diagnostic santé 2025' },
  ...{ sourceUrl: null, observed: '2025-03', weight: 'HIGH' as const },
  ...{ themes: ['ACCESS_TO_CARE' as const], publics: ['YOUNG_PEOPLE' as const], territoryIds: [AN_ID] },
};

/** Only a need weighs. */
export const findingBody = z
  .strictObject({ kind: findingKind, ...said })
  .refine(({ kind, weight: heavy }) => kind === 'NEED' || heavy === null, { error: 'not_a_need', path: ['weight'] })
  .meta({ id: 'FindingBody', example: { kind: 'NEED', ...example } });
export type FindingBody = z.output<typeof findingBody>;

export const diagnosisQuery = z.object({
  kind: findingKind.optional(),
  theme: theme.optional(),
  public: targetPublic.optional(),
  unit: id.optional(),
  objective: id.optional(),
  /** Needs that no objective answers; or what was taken out of the diagnosis, instead of what is in it. */
  only: z.enum(['ALONE', 'REMOVED']).optional(),
  text: text(LIMITS.text.name).optional(),
});
export type DiagnosisQuery = z.output<typeof diagnosisQuery>;

const pairs = z.array(z.strictObject({ needId: id, objectiveId: id })).max(LIMITS.diagnosis.links);

/** Links to add and to take away; each may be so already. Two people who link at once undo nothing of each other. */
export const linkBody = z
  .strictObject({ add: pairs, remove: pairs })
  .refine(({ add, remove }) => add.length + remove.length > 0, { error: 'required', path: ['add'] })
  .meta({ id: 'LinkNeeds', example: { add: [{ needId: AN_ID, objectiveId: AN_ID }], remove: [] } });
export type LinkBody = z.output<typeof linkBody>;

const written = z.object({ id, version });
const exported = diagnosisQuery.extend({ language: z.enum(['fr', 'en']).default('fr') });
const oneFinding = inCouncil.extend({ findingId: id });

/** What the plan starts from: needs and resources of the territory, and which needs each objective answers. */
export const diagnosisApi = {
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/diagnosis',
    permission: 'diagnosis.read',
    summary: 'Needs and resources of the territory that match',
    params: inCouncil,
    query: diagnosisQuery,
    response: diagnosis,
  }),
  coverage: endpoint({
    method: 'GET',
    path: '/councils/:councilId/diagnosis/coverage',
    permission: 'diagnosis.read',
    summary: 'Which objectives of the current plan answer which needs, and needs beside resources by theme',
    params: inCouncil,
    response: coverage,
  }),
  add: endpoint({
    method: 'POST',
    path: '/councils/:councilId/diagnosis/findings',
    permission: 'diagnosis.manage',
    summary: 'Add a need or a resource',
    params: inCouncil,
    body: findingBody,
    response: finding,
    status: 201,
    refusals: ['DIAGNOSIS_FULL'],
  }),
  change: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/diagnosis/findings/:findingId',
    permission: 'diagnosis.manage',
    summary: 'Say a need or a resource otherwise',
    params: oneFinding,
    body: findingBody,
    response: finding,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/diagnosis/findings/:findingId',
    permission: 'diagnosis.manage',
    summary: 'Take a need or a resource out of the diagnosis; it can be put back',
    params: oneFinding,
    response: written,
  }),
  restore: endpoint({
    method: 'POST',
    path: '/councils/:councilId/diagnosis/findings/:findingId/restore',
    permission: 'diagnosis.manage',
    summary: 'Put back what was taken out of the diagnosis, with its links',
    params: oneFinding,
    response: written,
  }),
  link: endpoint({
    method: 'POST',
    path: '/councils/:councilId/diagnosis/links',
    permission: 'diagnosis.manage',
    summary: 'Say which objectives answer which needs',
    params: inCouncil,
    body: linkBody,
    response: nothing,
    status: 204,
  }),
  xlsx: endpoint({
    method: 'GET',
    path: '/councils/:councilId/diagnosis/export.xlsx',
    permission: 'diagnosis.read',
    summary: 'What a filter of the diagnosis shows, as a spreadsheet',
    params: inCouncil,
    query: exported,
    response: fileAnswer,
    produces: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }),
  csv: endpoint({
    method: 'GET',
    path: '/councils/:councilId/diagnosis/export.csv',
    permission: 'diagnosis.read',
    summary: 'What a filter of the diagnosis shows, as text for spreadsheets',
    params: inCouncil,
    query: exported,
    response: fileAnswer,
    produces: 'text/csv',
  }),
};
