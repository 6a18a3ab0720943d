import { z } from 'zod';
import { reportChapter } from './activity-report-parts.ts';
import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { photoConsent, recordedConsent } from './photo-consent.ts';
import { id, inCouncil, line, nothing, text, version } from './shapes.ts';

/** A photo of a chapter, and who agreed to what; it leaves in nothing while nobody did. */
export const reportPhoto = z
  .object({
    id,
    version,
    chapter: reportChapter,
    /** What it shows, for those who do not see it. */
    alt: z.string().max(LIMITS.text.question),
    caption: z.string().max(LIMITS.text.question),
    /** In pixels. */
    width: z.int().min(1),
    height: z.int().min(1),
    consent: photoConsent,
  })
  .meta({ id: 'ReportPhoto' });
export type ReportPhoto = z.output<typeof reportPhoto>;

export const settlePhotoBody = z
  .strictObject({
    alt: line(LIMITS.text.question),
    caption: text(LIMITS.text.question),
    consent: recordedConsent,
  })
  .meta({
    id: 'SettleReportPhoto',
    example: {
      ...{ alt: 'Une salle pleine, des mains levées.', caption: 'Plénière de juin' },
      consent: { by: 'Toutes les personnes visibles, par écrit', on: '2026-06-12', use: 'REPORT' },
    },
  });
export type SettlePhotoBody = z.output<typeof settlePhotoBody>;

const path = '/councils/:councilId/activity-reports/:reportId/photos/:photoId';
const params = inCouncil.extend({ reportId: id, photoId: id });

export const reportPhotosApi = {
  image: endpoint({
    method: 'GET',
    path: `${path}/image`,
    permission: 'reports.read',
    summary: 'A photo as it is printed',
    params,
    response: fileAnswer,
    produces: 'image/jpeg',
  }),
  put: endpoint({
    method: 'PUT',
    path: `${path}/image`,
    permission: 'reports.write',
    summary: 'Add a photo to a chapter, or put another picture in its place: a PNG, JPEG or WebP picture, drawn again',
    params,
    query: z.object({ chapter: reportChapter }),
    body: z.instanceof(Uint8Array),
    consumes: 'bytes',
    response: reportPhoto,
    refusals: ['PHOTO_UNREADABLE', 'IMAGE_TOO_LARGE', 'PHOTOS_FULL'],
  }),
  settle: endpoint({
    method: 'PATCH',
    path,
    permission: 'reports.write',
    summary: 'Say what a photo shows, and who agreed that it be used, when, and for what',
    params,
    body: settlePhotoBody,
    response: reportPhoto,
  }),
  remove: endpoint({
    method: 'DELETE',
    path,
    permission: 'reports.write',
    summary: 'Take a photo out of the report',
    params,
    response: nothing,
    status: 204,
  }),
};
