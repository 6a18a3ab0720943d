import { describe, expect, it } from '@jest/globals';
import { letterheadApi } from '@trame/contracts/letterhead';
import { minutesApi } from '@trame/contracts/minutes';
import { renditionsApi } from '@trame/contracts/renditions';
import { readDocx } from '../../../../../libs/documents/test/read-docx.ts';
import { readPdf } from '../../../../../libs/documents/test/read-pdf.ts';
import { aPhoto } from '../../../../../libs/documents/test/sample-files.ts';
import { someMinutes } from '../../../test/factories/some-minutes.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';

const app = await testApp();

const LINES = 'Ville de Rivebourg\n1 place de la Mairie';
const PNG = '89504e470d0a1a0a';
const settle = (who: TestMember, lines: string, version: number) =>
  who.call(letterheadApi.settle, { body: { lines }, version });
const putLogo = (who: TestMember, body: Uint8Array, version: number) =>
  who.call(letterheadApi.putLogo, { body: Buffer.from(body), version });

describe('the letterhead of a council', () => {
  it('is empty until somebody sets it, and shows what is stored to whoever comes too late', async () => {
    const council = await app.council();
    expect((await council.call(letterheadApi.get)).body).toEqual({ version: 1, lines: '', logo: null });
    expect((await settle(council, LINES, 1)).body).toMatchObject({ version: 2, lines: LINES });
    const late = await settle(council, 'Trop tard', 1);
    expect([late.status, late.body.current.lines]).toEqual([412, LINES]);
  });

  it('takes a picture, drawn again as small as it is printed, and lets go of it', async () => {
    const council = await app.council();
    const sent = await aPhoto('jpg');
    const { status, body } = await putLogo(council, sent, 1);
    expect([status, body.version, body.logo.width <= 640 && body.logo.height <= 280]).toEqual([200, 2, true]);
    const drawn = await council.call(letterheadApi.logo);
    expect([drawn.headers['content-type'], (drawn.body as Buffer).subarray(0, 8).toString('hex')]).toEqual([
      'image/png',
      PNG,
    ]);
    expect((drawn.body as Buffer).includes('Exif')).toBe(false);
    const removed = await council.call(letterheadApi.removeLogo, { version: 2 });
    expect(removed.body).toEqual({ version: 3, lines: '', logo: null });
    expect((await council.call(letterheadApi.logo)).status).toBe(404);
  });

  it.each([
    ['a drawing that could run', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
    ['a text', 'logo'],
    ['nothing', ''],
  ])('refuses %s, and keeps what it had', async (_, sent) => {
    const council = await app.council();
    const { status, body } = await putLogo(council, Buffer.from(sent), 1);
    expect([status, body.code]).toEqual([415, 'LOGO_UNREADABLE']);
    expect((await council.call(letterheadApi.get)).body.version).toBe(1);
  });

  it('is read by everybody of the council, set by the coordination alone', async () => {
    const council = await app.council();
    const member = await council.member('MEMBER');
    await settle(council, LINES, 1);
    expect((await member.call(letterheadApi.get)).body.lines).toBe(LINES);
    expect((await settle(member, 'X', 2)).status).toBe(403);
    expect((await putLogo(await council.member('CHAIR'), await aPhoto('png'), 2)).status).toBe(403);
    const { councilId } = await app.council();
    expect((await council.call(letterheadApi.get, { params: { councilId } })).status).toBe(404);
  });

  it('stands above the minutes, as a PDF that is still accessible and as a document to edit', async () => {
    const { council, params } = await someMinutes(app);
    await settle(council, LINES, 1);
    await putLogo(council, await aPhoto('png'), 2);
    const query = { rendition: 'MEMBERS' as const };
    const pdf = await readPdf((await council.call(minutesApi.pdf, { params, query })).body as Buffer);
    expect(pdf.text).toMatch(/Ville de Rivebourg.*1 place de la Mairie.*Compte rendu/u);
    expect(pdf.accessiblePart).toBe('1');
    const docx = readDocx((await council.call(renditionsApi.docx, { params, query })).body as Buffer);
    expect(docx.text).toContain('Ville de Rivebourg');
    expect(docx.images).toHaveLength(1);
    expect(docx.images[0]?.description).not.toBe('');
  });
});
