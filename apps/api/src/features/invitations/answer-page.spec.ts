import { describe, expect, it } from '@jest/globals';
import { answerPageApi } from '@trame/contracts/answer-page';
import { invitationsApi } from '@trame/contracts/invitations';
import { LIMITS } from '@trame/contracts/limits';
import { meetingsApi } from '@trame/contracts/meetings';
import supertest from 'supertest';
import { convene, convenedByMail } from '../../../test/factories/a-convocation.ts';
import { readMeeting, schedule } from '../../../test/factories/a-meeting.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';

const app = await testApp();

const convened = () => convenedByMail(app);
const open = (token: string) => app.call(answerPageApi.read, { params: { token } });
const answer = (token: string, said: string) =>
  app.call(answerPageApi.answer, { params: { token }, body: { answer: said } });

describe('the page behind the link of a convocation', () => {
  it('shows the meeting, three answers, a substitute to name, its reader and nobody else', async () => {
    const { aubry } = await convened();
    const { status, text, headers } = await open(aubry);
    expect(status).toBe(200);
    expect(text).toContain('Comité de pilotage n° 15');
    expect(text.match(/<button[^>]*name="answer"/g)).toHaveLength(3);
    expect(text).toMatch(/<details class="instead"><summary>Quelqu’un me remplace/);
    expect(text).toContain('Alix Aubry');
    expect(text).not.toMatch(/Brun|SOCIAL|<script/);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    });
    expect(headers['content-security-policy']).not.toContain('unsafe-');
  });

  it('changes nothing however often scanners open it, then takes the answer', async () => {
    const { council, meetingId, aubry } = await convened();
    const path = `/r/${aubry}`;
    await supertest(app.nest.getHttpServer()).head(path);
    for (let turn = 0; turn < 3; turn += 1) await open(aubry);
    expect((await readMeeting(council, meetingId)).replies).toMatchObject({ invited: 2, none: 2 });
    const posted = await answer(aubry, 'REMOTE');
    expect([posted.status, posted.headers['location']]).toEqual([303, path]);
    expect((await readMeeting(council, meetingId)).replies).toMatchObject({ remote: 1, none: 1 });
    const thanks = await open(aubry);
    expect(thanks.text).toContain('Merci');
    expect(thanks.text).toContain('modifier=1');
  });

  it('takes a form posted by a browser from a page without referrer, and by nobody else', async () => {
    const { aubry } = await convened();
    const post = (headers: Record<string, string>) =>
      supertest(app.nest.getHttpServer()).post(`/r/${aubry}`).set(headers).type('form').send({ answer: 'YES' });
    expect((await post({ origin: 'null' })).status).toBe(303);
    expect((await post({ origin: 'null', cookie: 'session=x', 'sec-fetch-site': 'same-origin' })).status).toBe(303);
    expect((await post({ origin: 'null', cookie: 'session=x', 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post({ origin: 'https://autre.example' })).status).toBe(403);
  });

  it('lets the later answer win, and keeps them all', async () => {
    const { council, meetingId, aubry } = await convened();
    await answer(aubry, 'YES');
    await Promise.all([answer(aubry, 'NO'), answer(aubry, 'NO')]);
    const page = await readMeeting(council, meetingId);
    expect(page.replies).toMatchObject({ yes: 0, no: 1, none: 1 });
    const { rows } = await app.superuser.query<{ answer: string; origin: string }>(
      `select a.answer, a.origin from app.invitation_answer a join app.invitation v on v.id = a.invitation_id
       where v.meeting_id = $1 order by a.id`,
      [meetingId],
    );
    expect(rows.map(({ answer: said, origin }) => `${said} ${origin}`)).toEqual(['YES LINK', 'NO LINK', 'NO LINK']);
    expect((await open(aubry)).text).toContain('ne peut pas venir');
  });

  it('answers for its own person only', async () => {
    const { council, meetingId, aubry, brun } = await convened();
    await answer(brun, 'YES');
    const { invitations } = await readMeeting(council, meetingId);
    expect(invitations?.map(({ name, answer: said }) => `${name} ${said}`)).toEqual([
      'Alix Aubry NONE',
      'Alix Brun YES',
    ]);
    expect((await open(aubry)).text).not.toContain('Merci');
  });

  it('speaks English to those who ask', async () => {
    const { aubry } = await convened();
    const { text } = await app.call(answerPageApi.read, { params: { token: aubry }, query: { langue: 'en' } });
    expect(text).toContain('lang="en"');
    expect(text).toContain('I cannot come');
  });

  it('takes no answer once the meeting was called off or has started', async () => {
    const { council, meetingId, params, aubry } = await convened();
    await app.superuser.query(`update app.meeting set state = 'IN_PROGRESS' where id = $1`, [meetingId]);
    expect((await answer(aubry, 'YES')).status).toBe(303);
    expect((await open(aubry)).text).toContain('les réponses sont closes');
    await app.superuser.query(`update app.meeting set state = 'CONVENED' where id = $1`, [meetingId]);
    await council.call(meetingsApi.cancel, { params, version: 2 });
    await answer(aubry, 'YES');
    expect((await open(aubry)).text).toContain('annulée');
    expect((await readMeeting(council, meetingId)).replies).toMatchObject({ yes: 0, none: 2 });
  });

  it('says that the room is full, takes the answer all the same, and counts who comes instead', async () => {
    const { council, meetingId, params, aubry, brun } = await convened();
    const change = (capacity: number | null, version: number) =>
      council.call(meetingsApi.change, { params, version, body: { capacity } });
    expect((await change(1, 2)).body.capacity).toBe(1);
    expect((await change(0, 3)).status).toBe(422);
    expect((await open(brun)).text).not.toContain('toutes prises');
    await app.call(answerPageApi.answer, {
      params: { token: aubry },
      body: { answer: 'NO', substitute: 'Noa Relais' },
    });
    expect((await open(brun)).text).toContain('Les places prévues sont toutes prises');
    expect((await answer(brun, 'YES')).status).toBe(303);
    expect(await readMeeting(council, meetingId)).toMatchObject({ capacity: 1, taken: 2 });
  });

  it('tells who comes instead to those who read the names, and to nobody else', async () => {
    const { council, meetingId, aubry } = await convened();
    const body = { answer: 'NO', substitute: 'Noa Relais' };
    await app.call(answerPageApi.answer, { params: { token: aubry }, body });
    const lead = await council.member('LEAD');
    const { bodyId } = await readMeeting(council, meetingId);
    const instead = async (who: TestMember) =>
      (await readMeeting(who, meetingId)).invitations?.map(({ substitute }) => substitute) ?? null;
    expect(await instead(await council.member('MEMBER'))).toBeNull();
    expect((await lead.call(meetingsApi.get, { params: { meetingId } })).status).toBe(404);
    await council.lead(bodyId, lead.personId);
    for (const who of [council, await council.member('CHAIR'), lead])
      expect(await instead(who)).toEqual(['Noa Relais', null]);
    await answer(aubry, 'YES');
    expect(await instead(council)).toEqual([null, null]);
  });

  it.each(['x'.repeat(43), 'court', '%27%3B'])('shows a way out behind an unknown link: %s', async (token) => {
    const { status, text } = await open(token);
    expect(status).toBe(404);
    expect(text).toContain('/connexion');
    expect((await answer(token, 'YES')).status).toBe(303);
  });

  it('is dead after the convocation was stopped, and some days after the meeting', async () => {
    const { council, params, aubry } = await convened();
    await council.call(invitationsApi.stop, { params, version: 2 });
    expect((await open(aubry)).status).toBe(404);
    const late = await convened();
    await app.superuser.query(`update core.link set expires_at = now() where object_id = $1`, [late.meetingId]);
    expect((await open(late.aubry)).status).toBe(404);
  });

  it('refuses what is no answer', async () => {
    const { aubry } = await convened();
    expect((await answer(aubry, 'MAYBE')).status).toBe(422);
  });
});

describe('a page that cannot be shown', () => {
  const asPerson = (method: 'get' | 'post', address: string, language = 'fr') => {
    const agent = supertest(app.nest.getHttpServer());
    return agent[method](address).set({ accept: 'text/html,*/*;q=0.8', 'accept-language': language });
  };
  const filled = (rate: { windowSeconds: number }, attempts: number) =>
    app.superuser.query(
      `insert into core.attempt (key, window_start, count)
       select k, to_timestamp(floor(extract(epoch from now()) / $2) * $2), $1
       from unnest(array['crowd:/r/:token:127.0.0.1', 'crowd:/r/:token:::ffff:127.0.0.1']) k
       on conflict (key, window_start) do update set count = excluded.count`,
      [attempts, rate.windowSeconds],
    );
  const { crowd } = LIMITS.throttle;

  it('tells a person in words, in the language of the page, and lets a program read the code', async () => {
    const { aubry } = await convened();
    await filled(crowd, crowd.attempts);
    const french = await asPerson('post', `/r/${aubry}`).type('form').send({ answer: 'YES' });
    const english = await asPerson('post', `/r/${aubry}?langue=en`).type('form').send({ answer: 'YES' });
    const program = await answer(aubry, 'YES');
    await filled(crowd, 0);
    expect([french.status, french.headers['content-type']]).toEqual([429, 'text/html; charset=utf-8']);
    expect(french.text).toContain('Trop de tentatives');
    expect(french.text).toContain('href="?langue=fr"');
    expect(english.text).toContain('Too many attempts');
    expect([program.status, program.body.code]).toEqual([429, 'TOO_MANY']);
    expect(Number(french.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('lets a whole town hall answer from one address, long after a guesser of secrets is stopped', async () => {
    const { aubry } = await convened();
    await filled(crowd, LIMITS.throttle.network.attempts * 2);
    const { status } = await answer(aubry, 'YES');
    await filled(crowd, 0);
    expect(status).toBe(303);
  });

  it.each(['/dev/mail/0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f', '/dev/mail/x', '/nulle-part', '/%ZZ'])(
    'has a frame too at %s',
    async (address) => {
      const { status, text, headers } = await asPerson('get', address, 'en');
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(headers['content-type']).toContain('text/html');
      expect(text).toContain('That did not work');
    },
  );

  it('is never HTML under /api', async () => {
    const { headers } = await asPerson('get', '/api/nulle-part');
    expect(headers['content-type']).toContain('application/problem+json');
  });
});

describe('answering otherwise', () => {
  it('is typed by the coordination, at the version that was read', async () => {
    const { council, meetingId, aubry } = await convened();
    await answer(aubry, 'NO');
    const [first] = (await readMeeting(council, meetingId)).invitations ?? [];
    const type = (version: number) =>
      council.call(invitationsApi.typeAnswer, {
        params: { meetingId, invitationId: first?.id ?? '' },
        version,
        body: { answer: 'YES' },
      });
    expect((await type(1)).status).toBe(412);
    expect((await type(2)).body).toEqual({ version: 3, answer: 'YES' });
    expect((await readMeeting(council, meetingId)).replies).toMatchObject({ yes: 1, no: 0 });
  });

  it('is refused to members and to another council', async () => {
    const { council, meetingId } = await convened();
    const [first] = (await readMeeting(council, meetingId)).invitations ?? [];
    const asked = { params: { meetingId, invitationId: first?.id ?? '' }, version: 1, body: { answer: 'YES' } };
    const member = await council.member('MEMBER');
    const foreign = await app.council();
    expect((await member.call(invitationsApi.typeAnswer, asked)).status).toBe(403);
    expect((await foreign.call(invitationsApi.typeAnswer, asked)).status).toBe(404);
  });

  it('is given in the application by the person invited, who sees the counts and no list', async () => {
    const council = await app.council();
    const bodyId = await council.body();
    const member = await council.member('MEMBER');
    await council.mandate(await council.seat(bodyId, 'SOCIAL'), { personId: member.personId });
    const { id } = await schedule(council, bodyId);
    const params = { meetingId: id };
    await convene(council, params, 1);
    const before = await readMeeting(member, id);
    expect([before.mine, before.invitations]).toEqual([{ version: 1, answer: 'NONE' }, null]);
    const given = await member.call(invitationsApi.answer, { params, version: 1, body: { answer: 'YES' } });
    expect(given.body).toEqual({ version: 2, answer: 'YES' });
    expect((await readMeeting(member, id)).mine).toEqual({ version: 2, answer: 'YES' });
    const stranger = await council.member('MEMBER');
    expect((await stranger.call(invitationsApi.answer, { params, version: 1, body: { answer: 'YES' } })).status).toBe(
      404,
    );
  });
});
