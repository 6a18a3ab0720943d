import { describe, expect, it } from '@jest/globals';
import { invitationsApi } from '@trame/contracts/invitations';
import { subjectsApi } from '@trame/contracts/subjects';
import { readPdf } from '../../../../../libs/documents/test/read-pdf.ts';
import { anItem, schedule } from '../../../test/factories/a-meeting.ts';
import { hold } from '../../../test/factories/a-subject.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';

const app = await testApp();

const onSeat = async (council: TestCouncil, bodyId: string, family: string, email: string | null) => {
  const personId = await council.person({ given: 'Alix', family, email });
  await council.mandate(await council.seat(bodyId, 'CONCERNED'), { personId });
  return personId;
};

/** A committee of one person with a mail address and two without, and its meeting. */
async function committee(council: TestCouncil) {
  const bodyId = await council.body('STEERING', 'Comité de pilotage', 'COPIL');
  await onSeat(council, bodyId, 'Aubry', 'aubry@exemple.fr');
  const onPaper = await onSeat(council, bodyId, 'Caron', null);
  await onSeat(council, bodyId, 'Duval', null);
  await app.superuser.query(`update app.person set postal_address = $2 where id = $1`, [
    onPaper,
    '2 rue Basse\n99000 Rivebourg',
  ]);
  const agenda = [anItem('Bilan', 50), anItem('Logement', 40)];
  const { id: meetingId } = await schedule(council, bodyId, { agenda, noticeText: 'Parking au fond.' });
  return { bodyId, params: { meetingId } };
}

describe('the letters of a convocation', () => {
  it('go to those whom no mail reaches, with their address and the computed times', async () => {
    const council = await app.council();
    const { params } = await committee(council);
    const answer = await council.call(invitationsApi.letters, { params });
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(answer.headers['content-disposition']).toContain('2037-12-03-copil-convocation.pdf');
    const { text, pages, accessiblePart } = await readPdf(answer.body as Buffer);
    expect([pages, accessiblePart]).toEqual([2, '1']);
    for (const words of [
      'Alix Caron',
      '2 rue Basse',
      'Alix Duval',
      '14 h 50',
      'Fin prévue à 15 h 30.',
      'Parking au fond.',
    ])
      expect(text.replaceAll('\u00a0', ' ')).toContain(words);
    expect(text).not.toMatch(/Aubry|CONCERNED|concernée/);
  }, 30_000);

  it('say in a few words what an item goes on with', async () => {
    const council = await app.council();
    const { bodyId } = await committee(council);
    await hold(council, bodyId, '2026-06-03T14:00', ['Bilan', 'Charte'], { Bilan: 'TALKED', Charte: 'DEFERRED' });
    const { id: meetingId } = await schedule(council, bodyId, { agenda: [anItem('Accueil')] });
    const params = { meetingId };
    const { body } = await council.call(subjectsApi.returning, { params });
    const itemIds = body.items.map((item: { itemId: string }) => item.itemId);
    await council.call(subjectsApi.takeBack, { params, body: { itemIds }, key: 'k' });
    const { text } = await readPdf((await council.call(invitationsApi.letters, { params })).body as Buffer);
    expect(text.match(/Depuis la dernière fois : 3 juin 2026, 1 décision/g)).toHaveLength(2);
  }, 30_000);

  it('do not exist when everybody has a mail address', async () => {
    const council = await app.council();
    const bodyId = await council.body();
    await onSeat(council, bodyId, 'Aubry', 'aubry@exemple.fr');
    const { id: meetingId } = await schedule(council, bodyId);
    const { status } = await council.call(invitationsApi.letters, { params: { meetingId } });
    expect(status).toBe(404);
  });

  it('are for the coordination alone: they carry addresses', async () => {
    const council = await app.council();
    const { bodyId, params } = await committee(council);
    const lead = await council.member('LEAD');
    await council.lead(bodyId, lead.personId);
    const readers = [lead, await council.member('CHAIR'), await council.member('MEMBER'), await app.council()];
    const answers = await Promise.all(readers.map((reader) => reader.call(invitationsApi.letters, { params })));
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 404]);
  });
});

describe('the labels of a convocation', () => {
  it('carry name and address, after those of the sheet that are used, and nothing of the council', async () => {
    const council = await app.council();
    const { params } = await committee(council);
    const print = (first: number) => council.call(invitationsApi.labels, { params, query: { first } });
    const answer = await print(24);
    expect([answer.status, answer.headers['content-disposition']]).toEqual([
      200,
      expect.stringContaining('2037-12-03-copil-etiquettes.pdf'),
    ]);
    const { text, pages, accessiblePart, title } = await readPdf(answer.body as Buffer);
    expect([pages, accessiblePart, title]).toEqual([2, '1', 'Étiquettes – Comité de pilotage n° 15']);
    expect(text).toMatch(/^Alix Caron 2 rue Basse 99000 Rivebourg Alix Duval$/);
    expect((await readPdf((await print(1)).body as Buffer)).pages).toBe(1);
    expect([(await print(0)).status, (await print(25)).status]).toEqual([422, 422]);
  }, 30_000);

  it('are for the coordination alone, and do not exist when everybody has a mail address', async () => {
    const council = await app.council();
    const { bodyId, params } = await committee(council);
    const lead = await council.member('LEAD');
    await council.lead(bodyId, lead.personId);
    const readers = [lead, await council.member('CHAIR'), await council.member('MEMBER'), await app.council()];
    const answers = await Promise.all(readers.map((reader) => reader.call(invitationsApi.labels, { params })));
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 404]);
    await app.superuser.query(`update app.person set email = 'x' || id || '@exemple.fr' where council_id = $1`, [
      council.councilId,
    ]);
    expect((await council.call(invitationsApi.labels, { params })).status).toBe(404);
  });
});
