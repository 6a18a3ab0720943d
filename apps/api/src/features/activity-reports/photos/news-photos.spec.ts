import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { activityReportFilesApi } from '@trame/contracts/activity-report-files';
import { type ActivityReport, activityReportsApi } from '@trame/contracts/activity-reports';
import { type NewsFile, newsFilesApi } from '@trame/contracts/news-files';
import { reportPhotosApi as api, type ReportPhoto } from '@trame/contracts/report-photos';
import { readDocx } from '../../../../../../libs/documents/test/read-docx.ts';
import { aPhoto, notedIn } from '../../../../../../libs/documents/test/sample-files.ts';
import { documentStories, filesFolder } from '../../../../test/document-stories.ts';
import { ownApp } from '../../../../test/test-app.ts';
import type { TestMember } from '../../../../test/test-council.ts';
import { newId } from '../../../platform/database/new-id.ts';

const app = await ownApp({ FILES_DIR: filesFolder() });
const { attach } = documentStories(app);
const CONSENT = { by: 'Toutes les personnes visibles, par écrit', on: '2026-06-12', use: 'REPORT' };

/** A report of this year, and news of an action with a photo. */
async function scene() {
  const council = await app.council();
  const idOf = ({ body }: { body: { id?: unknown } }) => String(body.id);
  const actionId = idOf(
    await council.call(actionPlanApi.addAction, { key: newId(), body: { title: 'Ouvrir un lieu' } }),
  );
  const word = { word: 'PROGRESSING', text: '', progress: null };
  const noted = await council.call(actionPlanApi.report, { params: { actionId }, key: newId(), body: word });
  const note = { actionId, noteId: idOf(noted) };
  const sent = await attach(council, note, await aPhoto('jpg'), { alt: 'Une façade bleue' });
  const documentId = (sent.body as NewsFile).id;
  const year = new Date().getFullYear();
  const body = { title: 'Rapport', template: 'ARS', startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
  const report = (await council.call(activityReportsApi.start, { key: newId(), body })).body as ActivityReport;
  const params = { reportId: report.id };
  const agree = (version: number, consent: object | null = CONSENT) =>
    council.call(newsFilesApi.agree, { params: { ...note, documentId }, version, body: { consent } });
  const offered = async () => (await council.call(api.ofNews, { params })).body.items as object[];
  const take = (who: TestMember = council) =>
    who.call(api.take, { params, key: newId(), body: { chapter: 'PLAN', documentId } });
  const printed = async () =>
    readDocx((await council.call(activityReportFilesApi.docx, { params })).body as Buffer).images;
  return { council, note, documentId, params, agree, offered, take, printed };
}

describe('a photo of the news in a report', () => {
  it('is offered once it has words and a consent, taken with both, and offered no more', async () => {
    const { council, params, agree, offered, take, printed } = await scene();
    expect(await offered()).toEqual([]);
    expect((await take()).body.code).toBe('PHOTO_NOT_AGREED');
    await agree(1);
    expect(await offered()).toEqual([expect.objectContaining({ alt: 'Une façade bleue', action: 'Ouvrir un lieu' })]);
    const taken = await take();
    expect([taken.status, taken.body]).toMatchObject([
      201,
      { chapter: 'PLAN', alt: 'Une façade bleue', caption: 'Ouvrir un lieu', consent: CONSENT },
    ]);
    expect(await printed()).toEqual([{ name: 'photo-1', description: 'Une façade bleue' }]);
    const { body } = await council.call(api.image, { params: { ...params, photoId: (taken.body as ReportPhoto).id } });
    expect(await notedIn(body as Buffer)).toBeUndefined();
    expect([await offered(), (await take()).status]).toEqual([[], 404]);
  });

  it('leaves no document any more once its consent is withdrawn with the news, unless the report has one of its own', async () => {
    const { council, params, agree, take, printed } = await scene();
    await agree(1);
    const { id: photoId } = (await take()).body as ReportPhoto;
    await agree(2, { ...CONSENT, use: 'PUBLIC' });
    expect(await printed()).toHaveLength(1);
    await agree(3, null);
    expect(await printed()).toEqual([]);
    const body = { alt: 'Une façade bleue', caption: '', consent: { ...CONSENT, by: 'La ville, par mail' } };
    await council.call(api.settle, { params: { ...params, photoId }, version: 3, body });
    expect(await printed()).toHaveLength(1);
    await agree(4, null);
    expect(await printed()).toHaveLength(1);
  });

  it('stays out when it is of a sheet kept for its group, and nobody else takes it', async () => {
    const { council, note, agree, offered, take } = await scene();
    await agree(1);
    expect((await take(await council.member('CHAIR'))).status).toBe(403);
    expect((await take(await app.council())).status).toBe(404);
    const { version } = (await council.call(actionSheetApi.get, { params: note })).body;
    await council.call(actionSheetApi.settle, { params: note, version, body: { visibility: 'GROUP' } });
    expect([await offered(), (await take()).status]).toEqual([[], 404]);
  });
});
