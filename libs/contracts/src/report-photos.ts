import { z } from 'zod';
import { reportChapter } from './activity-report-parts.ts';
import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { photoConsent, recordedConsent } from './photo-consent.ts';
import { day, id, inCouncil, line, nothing, text, version } from './shapes.ts';

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

/** A photo that came with news of the period, that has words and somebody's consent, and is not in the report. */
const newsPhoto = z.object({
  documentId: id,
  alt: z.string().max(LIMITS.text.question),
  /** Its number and title. */
  action: z.string().max(LIMITS.text.question),
  notedOn: day,
});
export type NewsPhoto = z.output<typeof newsPhoto>;

export const takePhotoBody = z.strictObject({ chapter: reportChapter, documentId: id }).meta({
  id: 'TakeNewsPhoto',
  example: { chapter: 'PLAN', documentId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f' },
});
export type TakePhotoBody = z.output<typeof takePhotoBody>;

const photos = '/councils/:councilId/activity-reports/:reportId/photos';
const ofReport = inCouncil.extend({ reportId: id });
const path = `${photos}/:photoId` as const;
const params = ofReport.extend({ photoId: id });

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
  ofNews: endpoint({
    method: 'GET',
    path: '/councils/:councilId/activity-reports/:reportId/news-photos',
    permission: 'reports.write',
    summary: 'Photos of the news of the period that a report may take, the latest first',
    params: ofReport,
    response: z.object({ items: z.array(newsPhoto).max(LIMITS.list.page) }),
  }),
  take: endpoint({
    method: 'POST',
    path: photos,
    permission: 'reports.write',
    summary:
      'Take a photo of the news into a chapter, with its words and the consent to it, which is withdrawn with it',
    params: ofReport,
    body: takePhotoBody,
    response: reportPhoto,
    status: 201,
    refusals: ['PHOTO_NOT_AGREED', 'PHOTOS_FULL', 'FILE_MISSING'],
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
