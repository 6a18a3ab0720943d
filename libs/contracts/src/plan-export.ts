import { z } from 'zod';
import { planQuery } from './action-plan-answers.ts';
import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { inCouncil } from './shapes.ts';

const query = planQuery.extend({ language: z.enum(['fr', 'en']).default('fr') });

/** The actions that a filter shows, to work with elsewhere: what the reader may read, and nothing that computes. */
export const planExportApi = {
  pdf: endpoint({
    method: 'GET',
    path: '/councils/:councilId/plan/export.pdf',
    permission: 'plan.read',
    summary: 'The actions that match as an accessible document, one axis on each page',
    params: inCouncil,
    query,
    response: fileAnswer,
    produces: 'application/pdf',
  }),
  pptx: endpoint({
    method: 'GET',
    path: '/councils/:councilId/plan/export.pptx',
    permission: 'plan.read',
    summary: 'The actions that match as slides, axis by axis',
    params: inCouncil,
    query,
    response: fileAnswer,
    produces: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  }),
  xlsx: endpoint({
    method: 'GET',
    path: '/councils/:councilId/plan/export.xlsx',
    permission: 'plan.read',
    summary: 'The actions that match as a spreadsheet, which the import reads back',
    params: inCouncil,
    query,
    response: fileAnswer,
    produces: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }),
  csv: endpoint({
    method: 'GET',
    path: '/councils/:councilId/plan/export.csv',
    permission: 'plan.read',
    summary: 'The actions that match as text for spreadsheets',
    params: inCouncil,
    query,
    response: fileAnswer,
    produces: 'text/csv',
  }),
};
