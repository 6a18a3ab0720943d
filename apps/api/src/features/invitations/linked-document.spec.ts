import { describe, expect, it } from '@jest/globals';
import { answerPageApi } from '@trame/contracts/answer-page';
import { documentsApi } from '@trame/contracts/documents';
import { invitationsApi } from '@trame/contracts/invitations';
import { aPdf } from '../../../../../libs/documents/test/sample-files.ts';
import { asDocument, documentStories } from '../../../test/document-stories.ts';
import { committee, convene, convenedByMail } from '../../../test/factories/a-convocation.ts';
import { testApp } from '../../../test/test-app.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const { upload } = documentStories(app);

const page = async (token: string) => (await app.call(answerPageApi.read, { params: { token } })).text;
const open = (token: string, documentId: string) => app.call(answerPageApi.document, { params: { token, documentId } });
/** The bytes behind an address, or the status of the refusal. */
async function read(address: string): Promise<string | number> {
  const token = address.split('/').at(-1) ?? '';
  const { status, body } = await app.call(documentsApi.download, { params: { token } });
  return status === 200 ? String(body) : status;
}

describe('the documents of a meeting', () => {
  it('are named in the mail that convenes, never joined to it, and a new one is news to agree with', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    const itemId = await council.item(meeting.id);
    await upload(council, ['ITEM', itemId], aPdf('note'), { fileName: 'Note du point.pdf' });
    await upload(council, ['MEETING', meeting.id], aPdf(), { fileName: 'Diagnostic local.pdf' });
    const { digest } = (await council.call(invitationsApi.preview, { params })).body;
    await upload(council, ['MEETING', meeting.id], aPdf('b'), { fileName: 'Convention.pdf' });
    const stale = await council.call(invitationsApi.convene, { params, version: meeting.version, body: { digest } });
    expect([stale.status, stale.body.code]).toEqual([409, 'CONVOCATION_CHANGED']);
    expect((await convene(council, params, meeting.version)).status).toBe(200);
    const { rows } = await app.superuser.query<{ body_text: string; body_html: string }>(
      'select body_text, body_html from app.outbox where object_id = $1',
      [meeting.id],
    );
    expect(rows).toHaveLength(2);
    for (const { body_text, body_html } of rows) {
      expect(body_text).toMatch(/Diagnostic local\s+Convention\s+Note du point/);
      expect(body_html + body_text).not.toMatch(/\/files\/|\/d\//);
    }
  });

  it('are read behind the link of the mail by whoever got it, without an account', async () => {
    const { council, meetingId, aubry } = await convenedByMail(app);
    const { id } = asDocument(await upload(council, ['MEETING', meetingId], aPdf(), { fileName: 'Diagnostic.pdf' }));
    expect(await page(aubry)).toContain(`href="/r/${aubry}/documents/${id}"`);
    const { status, headers } = await open(aubry, id);
    expect([status, await read(String(headers['location']))]).toEqual([303, aPdf().toString()]);
  });

  it('of another meeting, removed, or behind a link that is over are not there', async () => {
    const { council, meetingId, params, aubry } = await convenedByMail(app);
    const { id } = asDocument(await upload(council, ['MEETING', meetingId], aPdf()));
    const elsewhere = ['MEETING', await council.meeting(await council.body('WORKING_GROUP'))] as const;
    const other = asDocument(await upload(council, elsewhere, aPdf()));
    const foreign = await convenedByMail(app);
    const status = async (token: string, documentId: string) => (await open(token, documentId)).status;
    expect(await Promise.all([status(aubry, other.id), status(foreign.aubry, id), status(aubry, newId())])).toEqual([
      404, 404, 404,
    ]);
    const { headers } = await open(aubry, id);
    await council.call(documentsApi.remove, { params: { documentId: id }, version: 1 });
    expect([await status(aubry, id), await read(String(headers['location']))]).toEqual([404, 404]);
    await council.call(documentsApi.putBack, { params: { documentId: id } });
    await council.call(invitationsApi.stop, { params, version: 2 });
    expect([await status(aubry, id), await read(String(headers['location']))]).toEqual([404, 404]);
  });
});
