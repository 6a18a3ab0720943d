import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { attendanceApi } from '@trame/contracts/attendance';
import { LIMITS } from '@trame/contracts/limits';
import { type LiveMeeting, liveMeetingsApi } from '@trame/contracts/live-meetings';
import { welcomeApi, welcomePageApi } from '@trame/contracts/welcome';
import supertest from 'supertest';
import { aRoom, clockAt, DAY, NEXT_DAY, roomPage } from '../../../test/factories/a-room.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';

const app = await testApp();
afterEach(() => void jest.restoreAllMocks());

const at = (local: string) => clockAt(app, local);
const room = () => aRoom(app);
const page = (token: string, query = {}) => roomPage(app, token, query);
const arrive = (token: string, givenName: string, familyName: string, organization = '') =>
  app.call(welcomePageApi.arrive, { params: { token }, body: { givenName, familyName, organization } });

const rowsOf = async (meetingId: string) => {
  const { rows } = await app.superuser.query<{
    who: string;
    status: string;
    origin: string;
    walk_in: boolean;
    organization: string | null;
  }>(
    `select concat_ws(' ', p.given_name, p.family_name) as who, t.status, t.origin, t.walk_in, o.name as organization
     from app.attendance t join app.person p on p.id = t.person_id
     left join app.attendance_organization o on o.attendance_id = t.id where t.meeting_id = $1 order by 1`,
    [meetingId],
  );
  return rows;
};
const live = async (who: TestMember, meetingId: string) =>
  ((await who.call(liveMeetingsApi.get, { params: { meetingId } })).body as LiveMeeting).attendance;

describe('the page behind the code of a room', () => {
  it('names the meeting and nobody, and changes nothing however often it is opened', async () => {
    const { council, meetingId, params, token } = await room();
    await supertest(app.nest.getHttpServer()).head(`/e/${token}`);
    for (let turn = 0; turn < 3; turn += 1) {
      const { status, text } = await page(token, { fait: '1' });
      expect(status).toBe(200);
      expect(text).toContain('Comité de pilotage');
      expect(text).not.toMatch(/Zoé|Le Gall/);
    }
    expect(await rowsOf(meetingId)).toEqual([]);
    expect((await council.call(welcomeApi.get, { params })).body).toMatchObject({
      arrived: 0,
      isOpen: true,
      version: 1,
    });
  });

  it('answers the same, byte for byte, to who is expected and to who is not', async () => {
    const { token } = await room();
    const answers = [
      await arrive(token, 'Zoé', 'Le Gall'),
      await arrive(token, 'Noa', 'Ailleurs'),
      await arrive(token, 'Zoé', 'Le Gall'),
    ];
    const read = answers.map(({ status, headers, text }) => [status, headers['location'], text]);
    expect(read).toEqual([read[0], read[0], read[0]]);
    expect(read[0]?.slice(0, 2)).toEqual([303, `/e/${token}?fait=1`]);
    const { text } = await page(token, { fait: '1' });
    expect(text).toContain('Merci, votre arrivée est notée');
    expect((await page(token, { fait: '1', langue: 'en' })).text).toContain('Thank you, you are signed in');
  });

  it('opens two hours before and closes with the day, by the clock of the meeting', async () => {
    const { meetingId, token } = await room();
    for (const [now, words] of [
      [`${DAY}T11:59`, /L’émargement n’est pas encore ouvert.*12\u00a0h/su],
      [`${NEXT_DAY}T00:00`, /Ce lien ne fonctionne plus|L’émargement est clos/u],
    ] as const) {
      at(now);
      expect((await page(token)).text).toMatch(words);
      expect((await arrive(token, 'Zoé', 'Le Gall')).status).toBe(303);
      expect((await page(token, { fait: '1' })).text).not.toContain('Merci');
    }
    expect(await rowsOf(meetingId)).toEqual([]);
    at(`${DAY}T12:00`);
    await arrive(token, 'Zoé', 'Le Gall');
    expect(await rowsOf(meetingId)).toHaveLength(1);
  });

  it.each([
    ['', 'Le Gall', ''],
    ['Zoé', ' ', ''],
    ['Zoé', 'x'.repeat(LIMITS.text.name + 1), ''],
    ['Zoé', 'Le Gall', 'x'.repeat(LIMITS.text.line + 1)],
  ])('refuses a name or an organisation that is none: %s %s', async (given, family, organization) => {
    const { meetingId, token } = await room();
    expect((await arrive(token, given, family, organization)).status).toBe(422);
    expect(await rowsOf(meetingId)).toEqual([]);
  });

  it.each(['k7m2-9qpx-4tnd', 'x', '%27%3B'])('shows a way out behind an unknown code: %s', async (token) => {
    const { status, text } = await page(token);
    expect([status, text.includes('/connexion')]).toEqual([404, true]);
    expect((await arrive(token, 'Zoé', 'Le Gall')).status).toBe(303);
  });
});

describe('who says that they have arrived', () => {
  it('is on the one list of the meeting, whatever the accents, before it starts and once it runs', async () => {
    const { council, meetingId, params, personId, token } = await room();
    await arrive(token.toUpperCase().replaceAll('-', ''), 'LE GALL', 'zoe');
    expect(await rowsOf(meetingId)).toMatchObject([
      { who: 'Zoé Le Gall', status: 'PRESENT', origin: 'SELF', walk_in: false },
    ]);
    expect((await council.call(welcomeApi.get, { params })).body.arrived).toBe(1);
    await council.call(liveMeetingsApi.start, { params });
    await arrive(token, 'Noa', 'Ailleurs', 'Association Relais');
    const list = await live(council, meetingId);
    expect(
      list.map(({ personId: id, status, origin, walkIn, organization }) => [
        id === personId,
        status,
        origin,
        walkIn,
        organization,
      ]),
    ).toEqual([
      [false, 'PRESENT', 'SELF', true, 'Association Relais'],
      [true, 'PRESENT', 'SELF', false, null],
    ]);
  });

  it('stays as the coordination corrected it afterwards, however often the page is sent', async () => {
    const { council, meetingId, params, personId, token } = await room();
    await council.call(liveMeetingsApi.start, { params });
    await arrive(token, 'Zoé', 'Le Gall');
    const put = (status: string, version: number) =>
      council.call(attendanceApi.put, {
        params: { meetingId, personId },
        version,
        body: { status, representedBy: null, walkIn: null },
      });
    expect((await put('ABSENT', 2)).body).toMatchObject({ status: 'ABSENT', origin: 'HAND', version: 3 });
    await arrive(token, 'Zoé', 'Le Gall');
    expect(await rowsOf(meetingId)).toMatchObject([{ status: 'ABSENT', origin: 'HAND' }]);
  });

  it('is one person, pressed twice at once, expected or not', async () => {
    const { meetingId, token } = await room();
    await Promise.all(['Zoé', 'Noa', 'Zoé', 'Noa'].map((given) => arrive(token, given, 'Le Gall')));
    expect((await rowsOf(meetingId)).map(({ who }) => who)).toEqual(['Noa Le Gall', 'Zoé Le Gall']);
  });

  it('keeps their arrival when a start pressed too early is taken back', async () => {
    const { council, meetingId, params, token } = await room();
    await council.invite(meetingId, await council.person({ given: 'Alix', family: 'Brun' }));
    await council.call(liveMeetingsApi.start, { params });
    await arrive(token, 'Zoé', 'Le Gall');
    expect((await council.call(liveMeetingsApi.undoStart, { params })).status).toBe(204);
    expect((await rowsOf(meetingId)).map(({ who, status }) => [who, status])).toEqual([['Zoé Le Gall', 'PRESENT']]);
  });

  it('adds no more people than a room holds, and still knows those expected', async () => {
    const { council, meetingId, token } = await room();
    await app.superuser.query(
      `with added as (insert into app.person (council_id, id, family_name)
         select $1, gen_random_uuid(), 'Inconnu ' || g from generate_series(1, $3::int) g returning id)
       insert into app.attendance (council_id, id, meeting_id, person_id, status, walk_in, origin, self_at)
       select $1, gen_random_uuid(), $2, id, 'PRESENT', true, 'SELF', now() from added`,
      [council.councilId, meetingId, LIMITS.onTheDay.selfWalkIns],
    );
    expect((await arrive(token, 'Noa', 'Ailleurs')).status).toBe(409);
    expect((await arrive(token, 'Zoé', 'Le Gall')).status).toBe(303);
  });

  it('does not touch somebody of the directory who is not awaited', async () => {
    const { council, meetingId, token } = await room();
    const known = await council.person({ given: 'Alix', family: 'Brun' });
    await arrive(token, 'Alix', 'Brun');
    const { rows } = await app.superuser.query(
      'select 1 from app.attendance where meeting_id = $1 and person_id = $2',
      [meetingId, known],
    );
    expect(rows).toEqual([]);
    expect(await rowsOf(meetingId)).toMatchObject([{ who: 'Alix Brun', walk_in: true }]);
  });
});
