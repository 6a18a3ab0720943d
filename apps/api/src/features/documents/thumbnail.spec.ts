import { describe, expect, it } from '@jest/globals';
import { documentsApi } from '@trame/contracts/documents';
import { aPdf, aPhoto, aPicture, shapeOf } from '../../../../../libs/documents/test/sample-files.ts';
import { asDocument, documentStories, filesFolder } from '../../../test/document-stories.ts';
import { ownApp } from '../../../test/test-app.ts';

const FILES_ORIGIN = 'https://fichiers.exemple.fr';
const app = await ownApp({ FILES_DIR: filesFolder(), FILES_ORIGIN });
const { upload, replace, list, see } = documentStories(app);

/** A meeting with a wide picture. */
async function scene() {
  const council = await app.council();
  const meeting = ['MEETING', await council.meeting(await council.body())] as const;
  const sent = await upload(council, meeting, await aPicture(1_000, 500), { fileName: 'plan.png' });
  return { council, meeting, document: asDocument(sent) };
}

describe('the small picture of a picture', () => {
  it('is listed with its size, drawn by whoever may read it, and runs nothing', async () => {
    const { council, meeting, document } = await scene();
    const member = await council.member('MEMBER');
    expect((await list(member, meeting)).items[0]?.current.thumbnail).toEqual({ width: 320, height: 160 });
    const { status, headers, body } = await see(member, document.id);
    expect([status, ...(await shapeOf(body as Buffer))]).toEqual([200, 'webp', 320, 160]);
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'content-disposition': "attachment; filename*=UTF-8''plan.webp",
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
      'content-length': String((body as Buffer).length),
    });
    expect((body as Buffer).length).toBeLessThan(20_000);
  });

  it('is nobody’s of another council, nor of whoever left, and its address is that of no file', async () => {
    const { council, document } = await scene();
    expect((await see(await app.council(), document.id)).status).toBe(404);
    const member = await council.member('MEMBER');
    const params = { documentId: document.id };
    const { headers } = await member.call(documentsApi.thumbnail, { params });
    const [origin, token = ''] = String(headers['location']).split('/files/');
    await app.superuser.query('delete from app.membership where person_id = $1', [member.personId]);
    expect([origin, (await app.call(documentsApi.download, { params: { token } })).status]).toEqual([
      FILES_ORIGIN,
      404,
    ]);
  });

  it('is there for each version that is a picture, and for nothing else', async () => {
    const { council, meeting, document } = await scene();
    const pdf = asDocument(await replace(council, document.id, aPdf()));
    expect([pdf.current.thumbnail, (await see(council, document.id)).status]).toEqual([null, 404]);
    expect((await see(council, document.id, 1)).status).toBe(200);
    const body = { number: 1, version: pdf.version };
    await council.call(documentsApi.restoreVersion, { params: { documentId: document.id }, body, key: 'back' });
    expect((await list(council, meeting)).items[0]?.current.thumbnail).toEqual({ width: 320, height: 160 });
    expect((await see(council, document.id)).status).toBe(200);
  });

  it('is on pages that may draw it from the origin of files', async () => {
    const { council, meeting } = await scene();
    const small = asDocument(await upload(council, meeting, await aPhoto('webp'), { fileName: 'salle.webp' }));
    expect(small.current.thumbnail).toEqual({ width: 40, height: 30 });
    const { headers } = await app.call(documentsApi.download, { params: { token: 'x' } });
    expect(headers['content-security-policy']).toContain(`img-src 'self' data: ${FILES_ORIGIN};`);
  });
});
