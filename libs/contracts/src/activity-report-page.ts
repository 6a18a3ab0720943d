import { z } from 'zod';
import { activityReport } from './activity-reports.ts';
import { endpoint } from './endpoint.ts';
import { fileAnswer, pageAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { id, inCouncil } from './shapes.ts';

const path = '/councils/:councilId/activity-reports/:reportId/publication';
const params = inCouncil.extend({ reportId: id });

/** No text of the database holds a NUL: an address with one leads nowhere. */
const slug = z
  .string()
  .min(1)
  .max(LIMITS.text.word)
  .refine((text) => !text.includes('\0'));

/** The address of what was published. */
const published = z.object({ slug, reportId: id });

/** What anybody may read of a report, and whether they may. */
export const activityReportPageApi = {
  publish: endpoint({
    method: 'PUT',
    path,
    permission: 'reports.write',
    summary:
      'Publish the report as it stands, without names and small counts; published again, it takes the place of the former',
    params,
    response: activityReport,
  }),
  withdraw: endpoint({
    method: 'DELETE',
    path,
    permission: 'reports.write',
    summary: 'Publish the report no more',
    params,
    response: activityReport,
  }),
  read: endpoint({
    method: 'GET',
    path: '/c/:slug/rapports/:reportId',
    surface: 'page',
    permission: 'public',
    summary: 'A report that a council published',
    params: published,
    query: z.object({ langue: z.enum(['fr', 'en']).default('fr').catch('fr') }),
    produces: 'text/html',
    response: pageAnswer,
  }),
  photo: endpoint({
    method: 'GET',
    path: '/c/:slug/rapports/:reportId/photos/:photoId',
    surface: 'page',
    permission: 'public',
    throttle: 'crowd',
    summary:
      'A photo of a report that a council published, while whoever is on it agrees to that page; kept by no cache',
    params: published.extend({ photoId: id }),
    response: fileAnswer,
    produces: 'image/jpeg',
  }),
};
