import { describe, expect, it } from '@jest/globals';
import { agendaApi } from '@trame/contracts/agenda';
import { invitationsApi } from '@trame/contracts/invitations';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { meetingsApi } from '@trame/contracts/meetings';
import { subjectsApi } from '@trame/contracts/subjects';
import { committee, convene, onSeat, preview } from '../../../test/factories/a-convocation.ts';
import { anItem, readMeeting, schedule } from '../../../test/factories/a-meeting.ts';
import { hold } from '../../../test/factories/a-subject.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

const mails = async (meetingId: string) => {
  const { rows } = await app.superuser.query<{ recipient: string; subject: string; body_text: string; held: boolean }>(
    `select recipient, subject, body_text, due_at > now() + interval '50 seconds' as held from app.outbox
     where object_id = $1 order by recipient`,
    [meetingId],
  );
  return rows;
};

describe('the preview of a convocation', () => {
  it('shows the exact recipients, those on paper, and the mail', async () => {
    const council = await app.council();
    const { meeting } = await committee(council);
    const { recipients, letter, holdSeconds, version } = await preview(council, meeting.id);
    expect(recipients.map(({ name, channel }) => `${name} ${channel}`)).toEqual([
      'Alix Aubry MAIL',
      'Alix Brun MAIL',
      'Alix Caron POST',
    ]);
    expect([holdSeconds, version]).toEqual([60, 1]);
    expect(letter.subject).toBe('Réunion du jeudi 3 décembre, 14\u00a0h');
    expect(letter.paragraphs).toContain('Parking au fond.');
    expect((await mails(meeting.id)).length).toBe(0);
  });

  it('names those left out, and why', async () => {
    const council = await app.council();
    const { bodyId, meeting } = await committee(council);
    const seat = await council.seat(bodyId, 'HEALTH');
    const full = await council.person({ given: 'Dany', family: 'Duval' });
    const substitute = await council.person({ given: 'Eden', family: 'Evrard' });
    await council.mandate(seat, { personId: full, endsOn: '2037-12-03' });
    await council.mandate(seat, { personId: substitute, rank: 'SUBSTITUTE' });
    await council.seat(bodyId, 'HOUSING');
    const { leftOut, vacantSeats } = await preview(council, meeting.id);
    expect(leftOut).toEqual([{ name: 'Eden Evrard', reason: 'SUBSTITUTE' }]);
    expect(vacantSeats).toBe(1);
  });

  it('reaches those whose college is hidden from a lead, as names alone', async () => {
    const council = await app.council();
    const bodyId = await council.body('WORKING_GROUP');
    const lead = await council.member('LEAD');
    await council.lead(bodyId, lead.personId);
    const group = await council.organization('GEM de test', true);
    const personId = await council.person({ given: 'Fleur', family: 'Fabre' });
    await council.mandate(await council.seat(bodyId, 'CONCERNED'), { personId, organizationId: group });
    const { id } = await schedule(lead, bodyId);
    const seen = await preview(lead, id);
    expect(seen.recipients.map(({ name, organization }) => [name, organization])).toEqual([
      ['Dominique Essai', null],
      ['Fleur Fabre', null],
    ]);
    const whole = await preview(council, id);
    expect(whole.recipients.find(({ name }) => name === 'Fleur Fabre')?.organization).toBe('GEM de test');
  });

  it('is refused to members, to leads of another group, and to another council', async () => {
    const [council, foreign] = [await app.council(), await app.council()];
    const { params } = await committee(council);
    const statusOf = async (who: TestMember) => (await who.call(invitationsApi.preview, { params })).status;
    expect(await statusOf(await council.member('MEMBER'))).toBe(403);
    expect(await statusOf(await council.member('LEAD'))).toBe(404);
    expect(await statusOf(foreign)).toBe(404);
  });
});

describe('convening', () => {
  it('writes one mail for each person with an address, with a link of their own, and holds it', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    const { status, body } = await convene(council, params, 1);
    expect([status, body.state, body.version]).toEqual([200, 'CONVENED', 2]);
    const sent = await mails(meeting.id);
    expect(sent.map(({ recipient }) => recipient)).toEqual(['aubry@exemple.fr', 'brun@exemple.fr']);
    expect(sent.every(({ held }) => held)).toBe(true);
    const links = sent.map(({ body_text }) => /http:\/\/trame\.test\/r\/([\w-]{43})/.exec(body_text)?.[1]);
    expect(new Set(links).size).toBe(2);
    const page = await readMeeting(council, meeting.id);
    expect(page.replies).toEqual({ invited: 3, yes: 0, remote: 0, no: 0, none: 3 });
    expect(page.sending).toMatchObject({ held: 2, sent: 0, failed: 0 });
  });

  it('names nobody but its reader, and no college', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    await convene(council, params, 1);
    const [first] = await mails(meeting.id);
    expect(first?.body_text).toContain('Alix Aubry');
    expect(first?.body_text).not.toMatch(/Brun|Caron|SOCIAL/);
    expect(first?.subject).not.toMatch(/pilotage|santé/i);
  });

  it('names the body in the subject for those who ask', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    await convene(council, params, 1, { neutralSubject: false });
    expect((await mails(meeting.id))[0]?.subject).toContain('Comité de pilotage');
  });

  it('keeps the hash of a link and never the link', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    await convene(council, params, 1);
    const { rows } = await app.superuser.query<{ bytes: number; alive: boolean }>(
      `select length(token_hash) as bytes, expires_at > '2037-12-10' as alive from core.link where object_id = $1`,
      [meeting.id],
    );
    expect(rows).toEqual([
      { bytes: 32, alive: true },
      { bytes: 32, alive: true },
    ]);
  });

  it('gives two people who share a mailbox a mail each', async () => {
    const council = await app.council();
    const bodyId = await council.body();
    await onSeat(council, bodyId, 'Aubry', 'foyer@exemple.fr');
    await onSeat(council, bodyId, 'Brun', 'foyer@exemple.fr');
    const { id } = await schedule(council, bodyId);
    await convene(council, { meetingId: id }, 1);
    expect((await mails(id)).map(({ recipient }) => recipient)).toEqual(['foyer@exemple.fr', 'foyer@exemple.fr']);
  });

  it('happens once: the version that was read is gone afterwards', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    const { digest } = await preview(council, meeting.id);
    const answers = await Promise.all(
      [1, 2, 3].map(() => council.call(invitationsApi.convene, { params, version: 1, body: { digest } })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412, 412]);
    expect((await mails(meeting.id)).length).toBe(2);
  });

  it('is refused without a version, and leaves a draft', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    const { digest } = await preview(council, meeting.id);
    expect((await council.call(invitationsApi.convene, { params, body: { digest } })).status).toBe(428);
    expect((await readMeeting(council, meeting.id)).state).toBe('DRAFT');
  });

  it('is refused when somebody was replaced or changed address since the preview, until it is read again', async () => {
    const council = await app.council();
    const { meeting, params, people } = await committee(council);
    const { digest } = await preview(council, meeting.id);
    await app.superuser.query(`update app.person set email = 'autre@exemple.fr' where id = $1`, [people[0]]);
    const { status, body } = await council.call(invitationsApi.convene, { params, version: 1, body: { digest } });
    expect([status, body.code]).toEqual([409, 'CONVOCATION_CHANGED']);
    expect((await mails(meeting.id)).length).toBe(0);
    expect((await convene(council, params, 1)).status).toBe(200);
    expect((await mails(meeting.id)).map(({ recipient }) => recipient)).toContain('autre@exemple.fr');
  });

  it('is refused when the agenda is not the one that was shown', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    const { digest } = await preview(council, meeting.id);
    const [item] = (await readMeeting(council, meeting.id)).items;
    const at = { params: { ...params, itemId: item?.id ?? '' }, version: 1, body: { title: 'Bilan et budget' } };
    expect((await council.call(agendaApi.change, at)).status).toBe(200);
    const { status, body } = await council.call(invitationsApi.convene, { params, version: 1, body: { digest } });
    expect([status, body.code]).toEqual([409, 'CONVOCATION_CHANGED']);
    expect((await readMeeting(council, meeting.id)).state).toBe('DRAFT');
  });

  it('is refused once the meeting was called off', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    const { digest } = await preview(council, meeting.id);
    await council.call(meetingsApi.cancel, { params, version: 1 });
    const { status, body } = await council.call(invitationsApi.convene, { params, version: 2, body: { digest } });
    expect([status, body.code]).toEqual([409, 'MEETING_NOT_AHEAD']);
  });
});

describe('what an item goes on with', () => {
  /** A committee that put two items off, one of them restricted since, and takes both back. */
  async function takenBack() {
    const council = await app.council();
    const { bodyId } = await committee(council);
    const held = await hold(council, bodyId, '2026-06-03T14:00', ['Accueil', 'Charte', 'Local'], {
      Charte: 'DECIDED',
      Local: 'DEFERRED',
    });
    const { id: meetingId } = await schedule(council, bodyId, { agenda: [anItem('Accueil')] });
    const decided = { params: { meetingId: held.meetingId, actionId: newId() }, version: 0 };
    await app.superuser.query(`update app.minutes set status = 'DRAFT' where meeting_id = $1`, [held.meetingId]);
    const action = { title: 'Écrire la charte', lead: null, dueOn: null, bornAt: '2026-06-03T13:00:00Z' };
    await council.call(liveMeetingsApi.putAction, { ...decided, body: { itemId: held.ids['Charte'], ...action } });
    const { body } = await council.call(subjectsApi.returning, { params: { meetingId } });
    const itemIds = subjectsApi.returning.response.parse(body).items.map(({ itemId }) => itemId);
    await council.call(subjectsApi.takeBack, { params: { meetingId }, body: { itemIds }, key: newId() });
    return { council, meetingId };
  }

  it('is one line under it in the mail, text and HTML, whatever the subject says', async () => {
    const { council, meetingId } = await takenBack();
    const { letter } = await preview(council, meetingId);
    const since = 'Depuis la dernière fois\u00a0: 3 juin 2026, 1 décision, 1 action';
    const agenda = letter.facts.find(({ label }) => label === 'Ordre du jour')?.value.split('\n') ?? [];
    expect(agenda[agenda.findIndex((line) => line.endsWith('Charte')) + 1]).toBe(since);
    await convene(council, { meetingId }, (await readMeeting(council, meetingId)).version);
    const { rows } = await app.superuser.query<{ subject: string; body_text: string; body_html: string }>(
      'select subject, body_text, body_html from app.outbox where object_id = $1 limit 1',
      [meetingId],
    );
    expect([rows[0]?.body_text.includes(since), rows[0]?.body_html.includes(since)]).toEqual([true, true]);
    expect(rows[0]?.subject).toBe('Réunion du jeudi 3 décembre, 14\u00a0h');
  });

  it('is not told of an item that is restricted, whoever sends', async () => {
    const { council, meetingId } = await takenBack();
    for (const { id, title, version } of (await readMeeting(council, meetingId)).items) {
      const change = { params: { meetingId, itemId: id }, version, body: { restricted: true } };
      if (title !== 'Accueil') await council.call(agendaApi.change, change);
    }
    const { letter } = await preview(council, meetingId);
    expect(JSON.stringify(letter)).toContain('Point à huis clos');
    expect(JSON.stringify(letter)).not.toContain('Depuis la dernière fois');
  });
});
