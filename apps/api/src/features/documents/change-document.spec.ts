import { describe, expect, it } from '@jest/globals';
import { documentsApi } from '@trame/contracts/documents';
import { aPdf, aText } from '../../../../../libs/documents/test/sample-files.ts';
import { asDocument, documentStories } from '../../../test/document-stories.ts';
import { testApp } from '../../../test/test-app.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const { upload, replace, list, save } = documentStories(app);

async function scene() {
  const council = await app.council();
  const meeting = ['MEETING', await council.meeting(await council.body())] as const;
  const document = asDocument(await upload(council, meeting, aPdf('first')));
  return { council, meeting, document, params: { documentId: document.id } };
}

describe('a new version of a document', () => {
  it('is what is read, the older ones stay and can be taken back', async () => {
    const { council, document, params } = await scene();
    const second = await replace(council, document.id, aText('deuxième'), { fileName: 'diagnostic.txt' });
    expect([second.status, asDocument(second)]).toEqual([
      201,
      expect.objectContaining({
        title: document.title,
        version: 2,
        current: expect.objectContaining({ number: 2, type: 'txt' }),
      }),
    ]);
    const read = async (number?: number) => String((await save(council, document.id, number)).body);
    expect([await read(), await read(1)]).toEqual(['deuxième', aPdf('first').toString()]);
    const body = { number: 1, version: 2 };
    const restored = await council.call(documentsApi.restoreVersion, { params, body, key: 'back' });
    expect(asDocument(restored).current).toMatchObject({ number: 3, restoredFrom: 1, type: 'pdf' });
    expect(await read()).toBe(aPdf('first').toString());
    const { versions } = (await council.call(documentsApi.get, { params })).body;
    expect(versions.map(({ number }: { number: number }) => number)).toEqual([3, 2, 1]);
  });

  it('is refused where the document is not theirs, and taking back needs what was seen', async () => {
    const { council, document, params } = await scene();
    const by = await council.member('LEAD');
    expect((await replace(council, document.id, aPdf(), { by })).status).toBe(404);
    expect((await replace(await app.council(), document.id, aPdf())).status).toBe(404);
    const restore = (number: number, version: number) =>
      council.call(documentsApi.restoreVersion, { params, body: { number, version }, key: newId() });
    expect([(await restore(1, 9)).status, (await restore(9, 1)).status]).toEqual([412, 404]);
  });

  it('gets a number of its own when two are sent at once', async () => {
    const { council, document, params } = await scene();
    const sent = await Promise.all(['b', 'c'].map((mark) => replace(council, document.id, aPdf(mark))));
    expect(sent.map(({ status }) => status)).toEqual([201, 201]);
    const { versions } = (await council.call(documentsApi.get, { params })).body;
    expect(versions.map(({ number }: { number: number }) => number)).toEqual([3, 2, 1]);
  });
});

describe('a document', () => {
  it('is renamed by whoever saw its version', async () => {
    const { council, meeting, params } = await scene();
    const rename = (version: number) =>
      council.call(documentsApi.rename, { params, version, body: { title: 'Diagnostic' } });
    expect([(await rename(1)).status, (await rename(1)).status]).toEqual([200, 412]);
    expect((await list(council, meeting)).items[0]?.title).toBe('Diagnostic');
  });

  it('is removed and put back, once or twice, by whoever keeps it', async () => {
    const { council, meeting, document, params } = await scene();
    const member = await council.member('LEAD');
    expect((await member.call(documentsApi.remove, { params, version: 1 })).status).toBe(404);
    expect((await council.call(documentsApi.remove, { params, version: 9 })).status).toBe(412);
    expect((await council.call(documentsApi.remove, { params, version: 1 })).status).toBe(204);
    expect((await list(council, meeting)).items).toEqual([]);
    expect((await council.call(documentsApi.open, { params })).status).toBe(404);
    expect((await replace(council, document.id, aPdf())).status).toBe(404);
    const back = () => council.call(documentsApi.putBack, { params }).then(({ status }) => status);
    expect([await back(), await back()]).toEqual([200, 200]);
    expect((await list(council, meeting)).items).toHaveLength(1);
  });

  it('is read by every member, and by nobody whose access ended since', async () => {
    const { council, document, params } = await scene();
    const member = await council.member('MEMBER');
    expect((await save(member, document.id)).status).toBe(200);
    const { headers } = await member.call(documentsApi.open, { params });
    await app.superuser.query('delete from app.membership where person_id = $1', [member.personId]);
    const token = new URL(String(headers['location'])).pathname.split('/').at(-1) ?? '';
    expect((await app.call(documentsApi.download, { params: { token } })).status).toBe(404);
    expect((await (await app.council()).call(documentsApi.get, { params })).status).toBe(404);
  });

  it('keeps its item on the agenda', async () => {
    const { council, meeting } = await scene();
    const itemId = await council.item(meeting[1]);
    await upload(council, ['ITEM', itemId], aPdf());
    const { agendaApi } = await import('@trame/contracts/agenda');
    const refused = await council.call(agendaApi.remove, { params: { meetingId: meeting[1], itemId }, version: 1 });
    expect([refused.status, refused.body.code]).toEqual([409, 'ITEM_IN_USE']);
  });
});
