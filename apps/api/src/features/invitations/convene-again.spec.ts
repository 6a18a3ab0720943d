import { describe, expect, it } from '@jest/globals';
import { agendaApi } from '@trame/contracts/agenda';
import { answerPageApi } from '@trame/contracts/answer-page';
import { invitationsApi } from '@trame/contracts/invitations';
import { meetingsApi } from '@trame/contracts/meetings';
import { committee, convene, onSeat, preview } from '../../../test/factories/a-convocation.ts';
import { anItem, readMeeting } from '../../../test/factories/a-meeting.ts';
import { readCalendar } from '../../../test/read-calendar.ts';
import { testApp } from '../../../test/test-app.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

interface Mail {
  kind: string;
  recipient: string;
  subject: string;
  text: string;
  calendar: string;
}

/** The mails that wait now, by kind and recipient. */
async function waiting(meetingId: string): Promise<Mail[]> {
  const { rows } = await app.superuser.query<Mail>(
    `select kind, recipient, subject, body_text as text, calendar from app.outbox
     where object_id = $1 and state = 'PENDING' order by kind, recipient`,
    [meetingId],
  );
  return rows;
}

/** A convened committee whose mails have left. */
async function convenedOnce() {
  const council = await app.council();
  const { meeting, params, bodyId, people } = await committee(council);
  await convene(council, params, 1);
  const left = () => app.superuser.query(`update app.outbox set state = 'SENT' where object_id = $1`, [meeting.id]);
  await left();
  const change = (version: number, body: object) => council.call(meetingsApi.change, { params, version, body });
  return { council, meeting, params, bodyId, people, left, change };
}

const INTRO = 'Cette convocation remplace la précédente.';

describe('a convocation that is sent again', () => {
  it('says what changed, in the preview and in the mail', async () => {
    const { council, meeting, params, change } = await convenedOnce();
    await change(2, { starts: { local: '2037-12-03T15:00', zone: 'Europe/Paris' }, place: 'Salle des fêtes' });
    await council.call(agendaApi.add, { params, body: anItem('Vœux'), key: newId() });
    const shown = await preview(council, meeting.id);
    expect(shown.isAgain).toBe(true);
    expect(shown.changes).toEqual([
      expect.stringMatching(/^L’heure passe de 14\sh à 15\sh\.$/),
      expect.stringMatching(/^Le lieu change\s: Salle des fêtes, au lieu de Salle du conseil\.$/),
      expect.stringMatching(/^Point ajouté à l’ordre du jour\s: «\sVœux\s»\.$/),
    ]);
    expect((await convene(council, params, shown.version)).status).toBe(200);
    for (const { text } of await waiting(meeting.id)) {
      expect(text).toContain(INTRO);
      for (const line of shown.changes) expect(text).toContain(line);
    }
  });

  it('says nothing of the kind when nothing changed, nor to those who hear of it for the first time', async () => {
    const { council, meeting, params, bodyId, left, change } = await convenedOnce();
    await convene(council, params, 2);
    expect((await waiting(meeting.id)).filter(({ text }) => text.includes(INTRO))).toEqual([]);
    await left();
    await change(3, { place: 'Salle 2' });
    await onSeat(council, bodyId, 'Dumas', 'dumas@exemple.fr');
    await convene(council, params, 4);
    const told = (await waiting(meeting.id)).map(({ recipient, text }) => [recipient, text.includes(INTRO)]);
    expect(told).toEqual([
      ['aubry@exemple.fr', true],
      ['brun@exemple.fr', true],
      ['dumas@exemple.fr', false],
    ]);
  });

  it('says so in its subject to those who were told otherwise, and in no calendar', async () => {
    const { council, meeting, params, bodyId, change } = await convenedOnce();
    await change(2, { place: 'Salle 2' });
    await onSeat(council, bodyId, 'Dumas', 'dumas@exemple.fr');
    const shown = await preview(council, meeting.id);
    expect(shown.letter.subject).toMatch(/^Modifiée\s: réunion du jeudi 3 décembre, 14\sh$/);
    expect(shown.plainSubject).toMatch(/^Convocation modifiée\s: Comité de pilotage, jeudi 3 décembre$/);
    await convene(council, params, 3);
    const mails = await waiting(meeting.id);
    expect(mails.map(({ subject }) => subject.replaceAll('\u00a0', ' '))).toEqual([
      'Modifiée : réunion du jeudi 3 décembre, 14 h',
      'Modifiée : réunion du jeudi 3 décembre, 14 h',
      'Réunion du jeudi 3 décembre, 14 h',
    ]);
    const names = mails.map(({ calendar }) => readCalendar(calendar).summary);
    expect(new Set(names)).toEqual(new Set(['Réunion du jeudi 3 décembre, 14\u00a0h']));
    await convene(council, params, 4, { neutralSubject: false });
    expect((await waiting(meeting.id)).map(({ subject }) => subject.replaceAll('\u00a0', ' '))).toEqual([
      'Convocation modifiée : Comité de pilotage, jeudi 3 décembre',
      'Convocation modifiée : Comité de pilotage, jeudi 3 décembre',
      'Convocation : Comité de pilotage, jeudi 3 décembre',
    ]);
  });

  it('keeps the name calendars know when it is called off, and says so in the subject', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    await convene(council, params, 1, { neutralSubject: false });
    await app.superuser.query(`update app.outbox set state = 'SENT' where object_id = $1`, [meeting.id]);
    await council.call(meetingsApi.cancel, { params, version: 2 });
    const [mail] = await waiting(meeting.id);
    expect(mail?.subject).toMatch(/^Annulée\s: réunion du jeudi 3 décembre \d{4}, 14\sh$/);
    expect(readCalendar(mail?.calendar ?? '')).toMatchObject({ method: 'CANCEL', summary: 'Comité de pilotage n° 15' });
  });

  it('tells each what changed since their own last mail, stopped ones not counted', async () => {
    const { council, meeting, params, left, change } = await convenedOnce();
    await change(2, { place: 'Salle 2' });
    await convene(council, params, 3);
    await change(4, { place: 'Salle 3' });
    await convene(council, params, 5);
    const [first] = await waiting(meeting.id);
    expect(first?.text).toMatch(/Le lieu change\s: Salle 3, au lieu de Salle du conseil\./);
    await left();
    expect((await preview(council, meeting.id)).changes).toEqual([]);
  });

  it('tells somebody who is convened no more, strikes it out of their calendar and takes their link back', async () => {
    const { council, meeting, params, people, left } = await convenedOnce();
    const { rows } = await app.superuser.query<{ body_text: string }>(
      `select body_text from app.outbox where object_id = $1 and recipient = 'brun@exemple.fr'`,
      [meeting.id],
    );
    const token = /\/r\/([\w-]+)/.exec(rows[0]?.body_text ?? '')?.[1] ?? '';
    await app.superuser.query(
      `update app.mandate d set ends_on = '2037-11-01' from app.mandate_holder h
       where h.mandate_id = d.id and h.council_id = d.council_id and h.person_id = $1`,
      [people[1]],
    );
    expect((await preview(council, meeting.id)).withdrawn).toEqual(['Alix Brun']);
    await convene(council, params, 2);
    const mails = await waiting(meeting.id);
    expect(mails.map(({ kind, recipient }) => `${kind} ${recipient}`)).toEqual([
      'CONVOCATION aubry@exemple.fr',
      'WITHDRAWAL brun@exemple.fr',
    ]);
    const [request, farewell] = mails.map(({ calendar }) => readCalendar(calendar));
    expect(farewell).toMatchObject({ method: 'CANCEL', uid: meeting.id, sequence: 1 });
    expect(farewell?.attendees.map(({ email }) => email)).toEqual(['brun@exemple.fr']);
    expect(farewell?.summary).not.toMatch(/pilotage/i);
    expect(request).toMatchObject({ method: 'REQUEST', sequence: 1 });
    expect((await readMeeting(council, meeting.id)).replies.invited).toBe(2);
    expect((await app.call(answerPageApi.read, { params: { token } })).text).toContain('ne fonctionne plus');
    await left();
    expect((await preview(council, meeting.id)).withdrawn).toEqual([]);
    await council.call(meetingsApi.cancel, { params, version: 3 });
    expect((await waiting(meeting.id)).map(({ recipient }) => recipient)).toEqual(['aubry@exemple.fr']);
  });

  it('is refused when the meeting changed after it was read', async () => {
    const { council, params, meeting, change } = await convenedOnce();
    const { digest } = await preview(council, meeting.id);
    await change(2, { durationMinutes: 90 });
    const { status, body } = await council.call(invitationsApi.convene, { params, version: 3, body: { digest } });
    expect([status, body.code]).toEqual([409, 'CONVOCATION_CHANGED']);
  });
});
