import { request } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { LIMITS } from '@trame/contracts/limits';
import type { OwnerKind } from '@trame/domain/documents/owner';
import { makeZip } from '../../../../../libs/documents/test/make-zip.ts';
import { aHugePicture, aPdf, aPhoto, aText, notedIn, office } from '../../../../../libs/documents/test/sample-files.ts';
import { asDocument, documentStories, filesFolder, filesIn } from '../../../test/document-stories.ts';
import { eventually } from '../../../test/eventually.ts';
import { ownApp } from '../../../test/test-app.ts';
import { newId } from '../../platform/database/new-id.ts';

const folder = filesFolder();
const app = await ownApp({ FILES_DIR: folder });
const { upload, list, save } = documentStories(app);

/** A meeting with one item, of a body with an action, in a council of its own. */
async function scene() {
  const council = await app.council();
  const bodyId = await council.body('WORKING_GROUP');
  const meetingId = await council.meeting(bodyId);
  const itemId = await council.item(meetingId);
  const meeting = ['MEETING', meetingId] as const;
  return { council, bodyId, meetingId, itemId, meeting };
}

describe('a file that is sent', () => {
  it('is listed and saved as it was, and never shown', async () => {
    const { council, meeting } = await scene();
    const sent = await upload(council, meeting, aPdf(), { fileName: 'Diagnostic_local 2026.pdf' });
    expect([sent.status, sent.headers['etag']]).toEqual([201, '"1"']);
    const member = await council.member('MEMBER');
    const { items, mayManage } = await list(member, meeting);
    expect([items.length, mayManage]).toEqual([1, false]);
    expect(items[0]).toMatchObject({
      title: 'Diagnostic local 2026',
      ownerKind: 'MEETING',
      current: {
        number: 1,
        type: 'pdf',
        bytes: aPdf().length,
        sentBy: 'Dominique Essai',
        scanned: false,
        missing: false,
      },
    });
    const { status, headers, body } = await save(member, asDocument(sent).id);
    expect([status, (body as Buffer).equals(aPdf())]).toEqual([200, true]);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''Diagnostic_local%202026.pdf",
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
      'content-length': String(aPdf().length),
    });
  });

  it('is drawn again when it is a photo: where it was taken is told to nobody', async () => {
    const { council, meeting } = await scene();
    const photo = await aPhoto('jpg');
    expect(await notedIn(photo)).toBeDefined();
    const sent = await upload(council, meeting, photo, { fileName: 'salle.JPEG' });
    const { body } = await save(council, asDocument(sent).id);
    expect(await notedIn(body as Buffer)).toBeUndefined();
    expect(filesIn(folder).join()).not.toContain('incoming');
  });

  it('stands on what it was sent to, and a meeting shows those of its agenda', async () => {
    const { council, bodyId, meeting, itemId } = await scene();
    const actionId = newId();
    await app.superuser.query(
      `with r as (insert into app.roadmap (council_id, id, title) values ($1, $2, 'Plan') returning id)
       insert into app.action (council_id, id, roadmap_id, title, body_id) select $1, $3, id, 'Agir', $4 from r`,
      [council.councilId, newId(), actionId, bodyId],
    );
    const owners: (readonly [OwnerKind, string])[] = [
      meeting,
      ['ITEM', itemId],
      ['BODY', bodyId],
      ['ACTION', actionId],
    ];
    for (const owner of owners) expect((await upload(council, owner, aPdf())).status).toBe(201);
    const kinds = await Promise.all(
      owners.map(async (owner) => (await list(council, owner)).items.map(({ ownerKind }) => ownerKind)),
    );
    expect(kinds).toEqual([['MEETING', 'ITEM'], ['ITEM'], ['BODY'], ['ACTION']]);
  });

  it('is one document for one key, whatever arrives twice, and another file needs another key', async () => {
    const { council, meeting } = await scene();
    const [first, again] = [
      await upload(council, meeting, aPdf(), { key: 'k' }),
      await upload(council, meeting, aPdf(), { key: 'k' }),
    ];
    expect([again.status, asDocument(again).id]).toEqual([201, asDocument(first).id]);
    const other = await upload(council, meeting, aPdf('b'), { key: 'k' });
    expect([other.status, other.body.code]).toEqual([422, 'KEY_REUSED']);
    expect((await list(council, meeting)).items).toHaveLength(1);
  });
});

describe('who may send', () => {
  it('is the coordination, and a lead for the bodies they lead', async () => {
    const { council, bodyId, meeting } = await scene();
    const [lead, stranger, chair] = [
      await council.member('LEAD'),
      await council.member('LEAD'),
      await council.member('CHAIR'),
    ];
    await council.lead(bodyId, lead.personId);
    const statuses = [];
    for (const by of [lead, stranger, chair]) statuses.push((await upload(council, meeting, aPdf(), { by })).status);
    expect(statuses).toEqual([201, 404, 403]);
  });

  it('is nobody of another council, nor for what is not there', async () => {
    const [here, elsewhere] = [await scene(), await scene()];
    const foreign = await upload(here.council, elsewhere.meeting, aPdf());
    expect([foreign.status, foreign.body.code]).toEqual([404, 'NOT_FOUND']);
    const abroad = await upload(elsewhere.council, elsewhere.meeting, aPdf(), { by: here.council });
    expect(abroad.status).toBe(404);
    expect((await upload(here.council, ['ACTION', newId()], aPdf())).status).toBe(404);
  });

  it('is nobody for a situation cell: not its meetings, nor their items, nor the cell', async () => {
    const council = await app.council();
    const bodyId = await council.body('SITUATION_CELL');
    const meetingId = await council.meeting(bodyId);
    const itemId = await council.item(meetingId);
    for (const owner of [
      ['MEETING', meetingId],
      ['ITEM', itemId],
      ['BODY', bodyId],
    ] as const) {
      const refused = await upload(council, owner, aPdf());
      expect([refused.status, refused.body.code]).toEqual([409, 'CELL_NO_DOCUMENT']);
      expect(await list(council, owner)).toEqual({ items: [], mayManage: false, takesNone: true });
    }
  });
});

describe('a file that is refused', () => {
  const JAR = makeZip([{ name: 'Evil.class', content: 'x' }]);
  const HTML = aText('<!doctype html><script>alert(1)</script>');
  const SVG = aText('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');

  it.each<[string, string, Buffer, number, string]>([
    ['a drawing that runs', 'logo.svg', SVG, 415, 'FILE_TYPE_REFUSED'],
    ['a page', 'page.html', HTML, 415, 'FILE_TYPE_REFUSED'],
    ['a program', 'outil.exe', aText('MZ'), 415, 'FILE_TYPE_REFUSED'],
    ['no name', '\u202E.pdf', aPdf(), 415, 'FILE_TYPE_REFUSED'],
    ['a drawing that runs, as a picture', 'logo.png', SVG, 415, 'FILE_MISMATCH'],
    ['a page, as a photo', 'photo.jpg', HTML, 415, 'FILE_MISMATCH'],
    [
      'an archive behind a picture that is none',
      'photo.jpg',
      Buffer.concat([aText('GIF89a'), JAR]),
      415,
      'FILE_MISMATCH',
    ],
    ['an archive behind a PDF', 'a.pdf', Buffer.concat([aPdf(), JAR]), 415, 'FILE_ACTIVE'],
    ['macros', 'a.docx', office('docx', [{ name: 'word/vbaProject.bin', content: 'x' }]), 415, 'FILE_ACTIVE'],
    ['a script, as a text', 'a.txt', HTML, 415, 'FILE_ACTIVE'],
    ['a letter cut short', 'a.docx', office('docx').subarray(0, -9), 415, 'FILE_BROKEN'],
    ['more than may be sent', 'a.pdf', Buffer.alloc(LIMITS.files.bytes + 1, '%PDF-'), 413, 'FILE_TOO_LARGE'],
  ])('%s leaves neither row nor file', async (_name, fileName, bytes, status, code) => {
    const { council, meeting } = await scene();
    const before = filesIn(folder);
    const refused = await upload(council, meeting, bytes, { fileName });
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect([(await list(council, meeting)).items, filesIn(folder)]).toEqual([[], before]);
  });

  it('a picture of too many pixels is refused before it is drawn', async () => {
    const { council, meeting } = await scene();
    const refused = await upload(council, meeting, await aHugePicture(), { fileName: 'plan.png' });
    expect([refused.status, refused.body.code]).toEqual([413, 'IMAGE_TOO_LARGE']);
  });

  it('one that grows without saying so is cut off, and one that is cut short is forgotten', async () => {
    const { council, meeting } = await scene();
    const before = filesIn(folder);
    const send = (write: (sent: ReturnType<typeof request>) => void): Promise<number> => {
      const query = new URLSearchParams({ ownerKind: 'MEETING', ownerId: meeting[1], fileName: 'a.pdf' });
      const url = `http://127.0.0.1:${new URL(address).port}/api/councils/${council.councilId}/documents?${query}`;
      const headers = {
        cookie: council.cookie,
        'content-type': 'application/octet-stream',
        'idempotency-key': newId(),
      };
      return new Promise((resolve) => {
        const sent = request(url, { method: 'POST', headers: { ...headers, 'sec-fetch-site': 'same-origin' } });
        sent.on('response', ({ statusCode = 0 }) => resolve(statusCode));
        sent.on('error', () => resolve(0));
        write(sent);
      });
    };
    const address = await app.nest.getUrl();
    const inPieces = (sent: ReturnType<typeof request>) => {
      sent.write('%PDF-');
      sent.end(Buffer.alloc(LIMITS.files.bytes, 'x'));
    };
    expect(await send(inPieces)).toBe(413);
    const cut = send((sent) => {
      sent.setHeader('content-length', 1_000);
      sent.write(aPdf(), () => setTimeout(() => sent.destroy(), 50));
    });
    expect(await cut).toBe(0);
    await eventually(() => filesIn(folder).length === before.length, 'forgotten');
    expect(filesIn(folder)).toEqual(before);
  });

  it('one too many for the council says so, before it is read', async () => {
    const { council, meeting } = await scene();
    const { id } = asDocument(await upload(council, meeting, aPdf()));
    await app.superuser.query('update app.document_version set bytes = $2 where document_id = $1', [
      id,
      LIMITS.files.councilBytes,
    ]);
    const refused = await upload(council, meeting, aPdf('b'));
    expect([refused.status, refused.body.code]).toEqual([409, 'QUOTA_REACHED']);
  });

  it('one that cannot be put in its place leaves no row', async () => {
    const { council, meeting } = await scene();
    const { writeFile } = await import('node:fs/promises');
    await writeFile(`${folder}/${council.councilId}`, 'in the way');
    const failed = await upload(council, meeting, aPdf());
    expect([failed.status, failed.body.code]).toEqual([503, 'UNAVAILABLE']);
    expect((await list(council, meeting)).items).toEqual([]);
  });
});
