import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { id, inCouncil } from './shapes.ts';

const path = '/councils/:councilId/activity-reports/:reportId';
const file = {
  method: 'GET',
  permission: 'reports.read',
  params: inCouncil.extend({ reportId: id }),
  query: z.object({ language: z.enum(['fr', 'en']).default('fr') }),
  response: fileAnswer,
} as const;
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** A report as files: the texts, and the figures as they were taken. */
export const activityReportFilesApi = {
  pdf: endpoint({
    ...file,
    path: `${path}/report.pdf`,
    summary: 'The report as an accessible document',
    produces: 'application/pdf',
  }),
  docx: endpoint({
    ...file,
    path: `${path}/report.docx`,
    summary: 'The report as a document to edit',
    produces: `${OFFICE}.wordprocessingml.document`,
  }),
  pptx: endpoint({
    ...file,
    path: `${path}/report.pptx`,
    summary: 'The report as slides',
    produces: `${OFFICE}.presentationml.presentation`,
  }),
  xlsx: endpoint({
    ...file,
    path: `${path}/annex.xlsx`,
    summary: 'The figures of the report as a spreadsheet, a sheet for each table',
    produces: `${OFFICE}.spreadsheetml.sheet`,
  }),
};
