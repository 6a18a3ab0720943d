import { describe, expect, it } from '@jest/globals';
import { activityReportFilesApi } from '@trame/contracts/activity-report-files';
import { type ActivityReport, activityReportsApi } from '@trame/contracts/activity-reports';
import { LIMITS } from '@trame/contracts/limits';
import { reportPhotosApi } from '@trame/contracts/report-photos';
import { readDocx } from '../../../../../../libs/documents/test/read-docx.ts';
import { readPdf } from '../../../../../../libs/documents/test/read-pdf.ts';
import { aPhoto, aPicture, notedIn, shapeOf } from '../../../../../../libs/documents/test/sample-files.ts';
import { testApp } from '../../../../test/test-app.ts';
import type { TestMember } from '../../../../test/test-council.ts';
import { newId } from '../../../platform/database/new-id.ts';

const app = await testApp();
const WORDS = { alt: 'Une salle pleine', caption: 'Plénière de juin' };
const CONSENT = { by: 'Toutes les personnes visibles, par écrit', on: '2026-06-12', use: 'REPORT' };
async function aReport() {
  const council = await app.council();
  const body = { title: 'Rapport', template: 'ARS', startsOn: '2026-01-01', endsOn: '2026-12-31' };
  const { id } = (await council.call(activityReportsApi.start, { key: newId(), body })).body as ActivityReport;
  const photoId = newId();
  const params = { reportId: id, photoId };
  const put = async (version = 0, bytes?: Buffer, who: TestMember = council, other = {}) =>
    who.call(reportPhotosApi.put, {
      params: { ...params, ...other },
      query: { chapter: 'PLAN' },
      version,
      body: bytes ?? (await aPicture(2_000, 400)),
    });
  const settle = (version: number, change: object, who: TestMember = council) =>
    who.call(reportPhotosApi.settle, { params, version, body: { ...WORDS, consent: CONSENT, ...change } });
  const printed = async () =>
    readDocx((await council.call(activityReportFilesApi.docx, { params: { reportId: id } })).body as Buffer).images;
  return { council, id, params, put, settle, printed };
}

describe('a photo of a report', () => {
  it('is drawn again smaller, without what the camera noted', async () => {
    const { council, params, put } = await aReport();
    const { status, body } = await put();
    expect([status, body]).toEqual([200, expect.objectContaining({ version: 1, width: 1_600, consent: null })]);
    const { body: image, headers } = await council.call(reportPhotosApi.image, { params });
    expect(headers['content-type']).toBe('image/jpeg');
    expect(await shapeOf(image as Buffer)).toEqual(['jpeg', 1_600, 320]);
    const noted = await aPhoto('jpg');
    expect(await notedIn(noted)).toBeDefined();
    await put(1, noted);
    const again = await council.call(reportPhotosApi.image, { params });
    expect(await notedIn(again.body as Buffer)).toBeUndefined();
  });

  it('leaves in no document before somebody’s consent is on record, and no more once it is withdrawn', async () => {
    const { council, id, put, settle, printed } = await aReport();
    await put();
    expect(await printed()).toEqual([]);
    expect((await settle(1, { consent: null })).status).toBe(200);
    expect(await printed()).toEqual([]);
    expect((await settle(2, {})).body).toMatchObject({ ...WORDS, consent: CONSENT, version: 3 });
    expect(await printed()).toEqual([{ name: 'photo-1', description: 'Une salle pleine' }]);
    const pdf = await council.call(activityReportFilesApi.pdf, { params: { reportId: id } });
    expect((await readPdf(pdf.body as Buffer)).roles).toContain('Figure');
    // whoever agreed did so to another picture
    expect((await put(3)).body).toMatchObject({ version: 4, consent: null, alt: '' });
    expect(await printed()).toEqual([]);
  });

  it('is refused when it is no picture, too large, or one too many', async () => {
    const { council, id, put } = await aReport();
    const svg = await put(0, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    expect([svg.status, svg.body.code]).toEqual([415, 'PHOTO_UNREADABLE']);
    await app.superuser.query(
      `insert into app.report_photo (council_id, id, report_id, chapter, jpeg, width, height)
       select $1, gen_random_uuid(), $2, 'PLAN', '', 1, 1 from generate_series(1, $3::int)`,
      [council.councilId, id, LIMITS.reports.photos],
    );
    expect((await put()).body.code).toBe('PHOTOS_FULL');
  });

  it('is changed over the version that was seen, by the coordination of its council alone, and erased', async () => {
    const { council, params, put, settle } = await aReport();
    await put();
    expect((await put(7)).status).toBe(412);
    expect((await settle(1, { alt: '' })).status).toBe(422);
    const chair = await council.member('CHAIR');
    expect((await chair.call(reportPhotosApi.image, { params })).status).toBe(200);
    expect((await settle(1, {}, chair)).status).toBe(403);
    const elsewhere = await app.council();
    expect((await settle(1, {}, elsewhere)).status).toBe(404);
    expect((await put(0, undefined, elsewhere)).status).toBe(404);
    expect((await elsewhere.call(reportPhotosApi.image, { params })).status).toBe(404);
    expect((await council.call(reportPhotosApi.remove, { params, version: 2 })).status).toBe(412);
    expect((await council.call(reportPhotosApi.remove, { params, version: 1 })).status).toBe(204);
    expect((await council.call(reportPhotosApi.image, { params })).status).toBe(404);
  });
});
