import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { ActionPage } from '@trame/contracts/action-plan-answers';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { documentsApi } from '@trame/contracts/documents';
import { LIMITS } from '@trame/contracts/limits';
import { newsFilesApi as api, type NewsFile } from '@trame/contracts/news-files';
import {
  aHugePicture,
  aPdf,
  aPhoto,
  aText,
  notedIn,
  shapeOf,
} from '../../../../../libs/documents/test/sample-files.ts';
import { asDocument, documentStories, filesFolder, filesIn } from '../../../test/document-stories.ts';
import { ownApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const folder = filesFolder();
const app = await ownApp({ FILES_DIR: folder });
const { upload, attach, list, save, see } = documentStories(app);
const CONSENT = { by: 'Toutes les personnes visibles, par écrit', on: '2026-06-12', use: 'REPORT' };
const report = { word: 'PROGRESSING', text: 'Le local est trouvé.', progress: null };

/** An action led by a member, who gave news of it. */
async function scene() {
  const council = await app.council();
  const lead = await council.member('MEMBER');
  const asked = { key: newId(), body: { title: 'Ouvrir un lieu', leadPersonId: lead.personId } };
  const actionId = String((await council.call(actionPlanApi.addAction, asked)).body.id);
  const noted = await lead.call(actionPlanApi.report, { params: { actionId }, key: newId(), body: report });
  return { council, lead, note: { actionId, noteId: String(noted.body.id) } };
}
const page = async (who: TestMember, { actionId }: { actionId: string }): Promise<ActionPage> =>
  (await who.call(actionPlanApi.getAction, { params: { actionId } })).body as ActionPage;
const filesOf = async (who: TestMember, note: { actionId: string }) => (await page(who, note)).news[0]?.files;
const asFile = ({ body }: { body: unknown }) => body as NewsFile;

describe('a photo with news', () => {
  it('is read by the council with its words, small and whole, without what the camera noted', async () => {
    const { council, lead, note } = await scene();
    const photo = await aPhoto('jpg');
    expect(await notedIn(photo)).toBeDefined();
    const sent = await attach(council, note, photo, { by: lead, alt: 'Une façade bleue' });
    const member = await council.member('MEMBER');
    expect([sent.status, asFile(sent)]).toMatchObject([201, { version: 1, alt: 'Une façade bleue', type: 'jpg' }]);
    const [file] = (await filesOf(member, note)) ?? [];
    expect(file).toMatchObject({ fileName: 'local.jpg', alt: 'Une façade bleue', consent: null, missing: false });
    const { body, headers } = await save(member, asFile(sent).id);
    expect(await shapeOf(body as Buffer)).toEqual(['jpeg', 40, 30]);
    expect(await notedIn(body as Buffer)).toBeUndefined();
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-disposition': "attachment; filename*=UTF-8''local.jpg",
    });
    expect(await notedIn((await see(member, asFile(sent).id)).body as Buffer)).toBeUndefined();
  });

  it('is one of three at most, and comes once for one key', async () => {
    const { council, lead, note } = await scene();
    const key = newId();
    const [first, again] = [
      await attach(council, note, aPdf('a'), { by: lead, key, fileName: 'a.pdf' }),
      await attach(council, note, aPdf('a'), { by: lead, key, fileName: 'a.pdf' }),
    ];
    expect(asFile(again).id).toBe(asFile(first).id);
    for (const mark of ['b', 'c']) await attach(council, note, aPdf(mark), { by: lead, fileName: `${mark}.pdf` });
    const fourth = await attach(council, note, aPdf('d'), { by: lead, fileName: 'd.pdf' });
    expect([fourth.status, fourth.body.code]).toEqual([409, 'NEWS_FILES_FULL']);
    expect(await filesOf(lead, note)).toHaveLength(LIMITS.newsFiles.perNote);
  });

  it.each<[string, string, () => Buffer | Promise<Buffer>, number, string]>([
    ['20 MB', 'a.pdf', () => Buffer.alloc(20 * 1024 * 1024, '%PDF-'), 413, 'NEWS_FILE_TOO_LARGE'],
    ['more pixels than anybody looks at', 'a.png', aHugePicture, 413, 'IMAGE_TOO_LARGE'],
    ['a page', 'a.html', () => aText('<p>'), 415, 'FILE_TYPE_REFUSED'],
    ['a page that calls itself a photo', 'a.jpg', () => aText('<script>alert(1)</script>'), 415, 'FILE_MISMATCH'],
    ['two types in one file', 'a.pdf', () => Buffer.concat([aText('GIF89a'), aPdf()]), 415, 'FILE_MISMATCH'],
    ['what an iPhone keeps', 'IMG_2031.HEIC', () => aText('ftypheic'), 415, 'FILE_HEIC'],
  ])('is refused when it is %s, and nothing is kept', async (_, fileName, bytes, status, code) => {
    const { council, lead, note } = await scene();
    const sent = await attach(council, note, await bytes(), { by: lead, fileName });
    expect([sent.status, sent.body.code]).toEqual([status, code]);
    expect(await filesOf(lead, note)).toEqual([]);
    expect(filesIn(folder).filter((name) => name.startsWith(council.councilId))).toEqual([]);
  });

  it('keeps nothing of what hides behind a picture', async () => {
    const { council, lead, note } = await scene();
    const polyglot = Buffer.concat([await aPhoto('png'), aText('<script>alert(1)</script>')]);
    const sent = await attach(council, note, polyglot, { by: lead, fileName: 'a.png' });
    const { body } = await save(lead, asFile(sent).id);
    expect(polyglot.includes('<script>')).toBe(true);
    expect((body as Buffer).includes('<script>')).toBe(false);
  });
});

describe('who keeps the files of news', () => {
  it('is whoever gave them, and the coordination; nobody else', async () => {
    const { council, lead, note } = await scene();
    expect((await attach(council, note, aPdf('a'), { by: lead, fileName: 'a.pdf' })).status).toBe(201);
    expect((await attach(council, note, aPdf('b'), { fileName: 'b.pdf' })).status).toBe(201);
    const [chair, other] = [await council.member('CHAIR'), await council.member('MEMBER')];
    for (const by of [chair, other]) {
      expect((await attach(council, note, aPdf('c'), { by, fileName: 'c.pdf' })).status).toBe(403);
      expect((await page(by, note)).news[0]?.mayKeepFiles).toBe(false);
    }
    expect((await page(lead, note)).news[0]?.mayKeepFiles).toBe(true);
    const elsewhere = await app.council();
    expect((await attach(elsewhere, note, aPdf('c'), { fileName: 'c.pdf' })).status).toBe(404);
    expect((await attach(council, { ...note, noteId: newId() }, aPdf('c'))).status).toBe(404);
  });

  it('says what a photo shows, takes it away and puts it back, at the version that was seen', async () => {
    const { council, lead, note } = await scene();
    const { id: documentId } = asFile(await attach(council, note, await aPhoto('jpg'), { by: lead }));
    const params = { ...note, documentId };
    const body = { alt: 'Une façade bleue' };
    expect((await lead.call(api.describe, { params, body, version: 9 })).status).toBe(412);
    expect((await lead.call(api.describe, { params, body, version: 1 })).body).toMatchObject({ ...body, version: 2 });
    const other = await council.member('MEMBER');
    expect((await other.call(api.remove, { params, version: 2 })).status).toBe(403);
    expect((await (await app.council()).call(api.remove, { params, version: 2 })).status).toBe(404);
    expect((await lead.call(api.remove, { params, version: 2 })).status).toBe(204);
    expect([await filesOf(lead, note), (await lead.call(documentsApi.open, { params })).status]).toEqual([[], 404]);
    expect((await lead.call(api.remove, { params, version: 3 })).status).toBe(404);
    expect((await lead.call(api.putBack, { params })).body).toMatchObject(body);
    expect((await lead.call(api.putBack, { params })).status).toBe(200);
    expect(await filesOf(lead, note)).toHaveLength(1);
  });

  it('is nobody once the roadmap is closed, and no one in a situation cell', async () => {
    const { council, lead, note } = await scene();
    const set = (change: string) => app.superuser.query(`${change} where council_id = $1`, [council.councilId]);
    const cell = await council.body('SITUATION_CELL');
    await app.superuser.query('update app.action set body_id = $2 where council_id = $1', [council.councilId, cell]);
    expect((await attach(council, note, aPdf(), { by: lead, fileName: 'a.pdf' })).body.code).toBe('CELL_NO_DOCUMENT');
    expect((await page(lead, note)).news[0]?.mayKeepFiles).toBe(false);
    await set('update app.action set body_id = null');
    await set('update app.roadmap set closed_at = now()');
    expect((await attach(council, note, aPdf(), { by: lead, fileName: 'a.pdf' })).body.code).toBe('ROADMAP_CLOSED');
  });

  it('is not asked through the doors of other documents, which know none of them', async () => {
    const { council, lead, note } = await scene();
    const params = { documentId: asFile(await attach(council, note, aPdf(), { by: lead, fileName: 'a.pdf' })).id };
    const statuses = [
      await council.call(documentsApi.get, { params }),
      await council.call(documentsApi.rename, { params, version: 1, body: { title: 'Autre' } }),
      await council.call(documentsApi.remove, { params, version: 1 }),
      await council.call(documentsApi.putBack, { params }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([404, 404, 404, 404]);
  });
});

describe('whoever may not open a sheet', () => {
  it('sees none of its files, and gets none by its address; the coordination does', async () => {
    const { council, lead, note } = await scene();
    const own = asDocument(await upload(council, ['ACTION', note.actionId], aPdf()));
    const { id: documentId } = asFile(await attach(council, note, await aPhoto('jpg'), { by: lead }));
    const member = await council.member('MEMBER');
    expect((await save(member, documentId)).status).toBe(200);
    const { version } = (await council.call(actionSheetApi.get, { params: note })).body;
    await council.call(actionSheetApi.settle, { params: note, version, body: { visibility: 'GROUP' } });
    const params = { documentId };
    expect([await filesOf(member, note), (await member.call(documentsApi.open, { params })).status]).toEqual([[], 404]);
    expect((await member.call(documentsApi.thumbnail, { params })).status).toBe(404);
    expect([
      (await list(member, ['ACTION', note.actionId])).items,
      (await member.call(documentsApi.get, { params: { documentId: own.id } })).status,
    ]).toEqual([[], 404]);
    for (const who of [lead, council]) expect((await save(who, own.id)).status).toBe(200);
    for (const who of [lead, council]) expect((await save(who, documentId)).status).toBe(200);
    expect((await (await app.council()).call(documentsApi.open, { params })).status).toBe(404);
  });

  it('is the lead of another group; the lead of the group of the action sees them', async () => {
    const council = await app.council();
    const [bodyId, lead] = [await council.body('WORKING_GROUP', 'Groupe', 'GT'), await council.member('LEAD')];
    await council.lead(bodyId, lead.personId);
    const asked = { key: newId(), body: { title: 'Ouvrir un lieu', bodyId } };
    const actionId = String((await council.call(actionPlanApi.addAction, asked)).body.id);
    const noted = await lead.call(actionPlanApi.report, { params: { actionId }, key: newId(), body: report });
    const note = { actionId, noteId: String(noted.body.id) };
    const { id: documentId } = asFile(await attach(council, note, await aPhoto('jpg')));
    expect((await filesOf(lead, note))?.map(({ id }) => id)).toEqual([documentId]);
    expect((await save(lead, documentId)).status).toBe(200);
    const other = await council.member('LEAD');
    expect((await other.call(documentsApi.open, { params: { documentId } })).status).toBe(404);
  });
});

describe('what goes', () => {
  it('takes files along: an action taken out of the plan hides them, a note that is taken back has none any more', async () => {
    const { council, lead, note } = await scene();
    const { id: documentId } = asFile(await attach(council, note, await aPhoto('jpg'), { by: lead }));
    const params = { documentId };
    const open = async () => (await council.call(documentsApi.open, { params })).status;
    const { version } = await page(council, note);
    await council.call(actionPlanApi.removeAction, { params: note, version });
    expect(await open()).toBe(404);
    await council.call(actionPlanApi.restoreAction, { params: note });
    expect(await open()).toBe(303);
    await app.superuser.query('delete from app.progress_note where id = $1', [note.noteId]);
    const { rows } = await app.superuser.query('select from app.document_version where document_id = $1', [documentId]);
    expect([await open(), rows.length]).toEqual([404, 0]);
  });

  it('is the name of who sent a file, once they are forgotten; the file stays', async () => {
    const { council, lead, note } = await scene();
    const { id: documentId } = asFile(await attach(council, note, await aPhoto('jpg'), { by: lead }));
    const forget = 'delete from app.membership where person_id = $1';
    await app.superuser.query(forget, [lead.personId]);
    await app.superuser.query('update app.action set lead_person_id = null where id = $1', [note.actionId]);
    await app.superuser.query('update app.progress_note set author_id = null where id = $1', [note.noteId]);
    await app.superuser.query('delete from app.person where id = $1', [lead.personId]);
    const { rows } = await app.superuser.query('select uploader_id from app.document_version where document_id = $1', [
      documentId,
    ]);
    expect(rows).toEqual([{ uploader_id: null }]);
    expect((await save(council, documentId)).status).toBe(200);
  });
});

describe('the consent to a photo', () => {
  it('is recorded and withdrawn by the coordination, and told to those who read reports', async () => {
    const { council, lead, note } = await scene();
    const { id: documentId } = asFile(await attach(council, note, await aPhoto('jpg'), { by: lead }));
    const agree = (who: TestMember, version: number, consent: object | null = CONSENT) =>
      who.call(api.agree, { params: { ...note, documentId }, version, body: { consent } });
    expect((await agree(lead, 1)).status).toBe(403);
    expect((await agree(council, 1, { ...CONSENT, by: '' })).status).toBe(422);
    expect((await agree(council, 7)).status).toBe(412);
    expect((await agree(council, 1)).body).toMatchObject({ consent: CONSENT, version: 2 });
    const chair = await council.member('CHAIR');
    const read = await Promise.all([council, chair, lead].map(async (who) => (await filesOf(who, note))?.[0]?.consent));
    expect(read).toEqual([CONSENT, CONSENT, null]);
    expect((await agree(council, 2, null)).body).toMatchObject({ consent: null, version: 3 });
  });
});
