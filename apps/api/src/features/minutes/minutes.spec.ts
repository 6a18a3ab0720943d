import { describe, expect, it } from '@jest/globals';
import { attendanceApi } from '@trame/contracts/attendance';
import { decisionsApi } from '@trame/contracts/decisions';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { type Minutes, minutesApi } from '@trame/contracts/minutes';
import { getDocumentProxy } from 'unpdf';
import { readPdf } from '../../../../../libs/documents/test/read-pdf.ts';
import { testApp } from '../../../test/test-app.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

async function running() {
  const council = await app.council();
  const bodyId = await council.body('STEERING', 'COPIL');
  const meetingId = await council.meeting(bodyId, { title: 'Comité de pilotage n° 14' });
  const itemId = await council.item(meetingId, 'Logement');
  await council.call(liveMeetingsApi.start, { params: { meetingId } });
  const write = (text: string) => council.note(itemId, text);
  return { council, bodyId, meetingId, itemId, write, params: { meetingId } };
}

describe('finishing', () => {
  it('closes the meeting, drafts the minutes, and reopens where it stood', async () => {
    const { council, itemId, params } = await running();
    const state = async () => (await council.call(liveMeetingsApi.get, { params })).body;
    expect((await council.call(minutesApi.finish, { params })).status).toBe(204);
    expect((await council.call(minutesApi.finish, { params })).status).toBe(204);
    expect(await state()).toMatchObject({ meeting: { state: 'CLOSED', currentItemId: null }, minutesStatus: 'DRAFT' });
    expect((await council.call(minutesApi.reopen, { params })).status).toBe(204);
    expect((await state()).meeting).toMatchObject({ state: 'IN_PROGRESS', currentItemId: itemId, endedAt: null });
  });

  it('is refused before the start; reopening, once the minutes were sent', async () => {
    const { council, bodyId, meetingId, params } = await running();
    const waiting = { params: { meetingId: await council.meeting(bodyId) } };
    expect((await council.call(minutesApi.finish, waiting)).body.code).toBe('MEETING_STATE');
    await council.call(minutesApi.finish, { params });
    await app.superuser.query(`update app.minutes set status = 'CIRCULATED' where meeting_id = $1`, [meetingId]);
    expect((await council.call(minutesApi.reopen, { params })).body.code).toBe('MEETING_STATE');
  });
});

/** Three people: one of an organisation that reveals, one on a carers' seat, one of the CCAS. */
async function attended() {
  const started = await running();
  const { council, bodyId, meetingId, itemId, params } = started;
  const gem = await council.organization('GEM La Passerelle', true);
  const people = {
    revealed: await council.person({ given: 'Thomas', family: 'Lenoir' }),
    carer: await council.person({ given: 'Marie', family: 'Ferrand' }),
    plain: await council.person({ given: 'Julien', family: 'Prat' }),
  };
  await council.affiliate(people.revealed, gem);
  await council.affiliate(people.plain, await council.organization('CCAS'));
  const unafam = await council.organization('Unafam');
  await council.mandate(await council.seat(bodyId, 'CARERS'), { personId: people.carer, organizationId: unafam });
  for (const personId of Object.values(people)) {
    await council.call(attendanceApi.put, {
      params: { meetingId, personId },
      version: 0,
      body: { status: 'PRESENT', representedBy: null, walkIn: null },
    });
  }
  await started.write('Le groupe a rencontré trois bailleurs.');
  await council.call(decisionsApi.put, {
    params: { meetingId, decisionId: newId() },
    version: 0,
    body: {
      itemId,
      text: 'La commission se réunit chaque mois.',
      kind: 'CONSENSUS',
      needsExternalAct: true,
      externalReference: null,
      reviewOn: '2038-06-30',
      decidedAt: new Date().toISOString(),
    },
  });
  await council.item(meetingId, 'Questions diverses');
  await council.call(minutesApi.finish, { params });
  return started;
}

async function firstPage({ body }: { body: unknown }): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(body as Buffer));
  const { items } = await (await pdf.getPage(1)).getTextContent();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/gu, ' ');
}

describe('the minutes', () => {
  it('group presence by organisation for coordination and chair, and give others the names alone', async () => {
    const { council, bodyId, meetingId, params } = await attended();
    const lead = await council.member('LEAD');
    await council.lead(bodyId, lead.personId);
    await app.superuser.query(`update app.minutes set status = 'CIRCULATED' where meeting_id = $1`, [meetingId]);
    const readers = [council, await council.member('CHAIR'), lead, await council.member('MEMBER')];
    const documents = await Promise.all(readers.map((reader) => reader.call(minutesApi.get, { params })));
    const said = documents.map(({ body }) =>
      (body as Minutes).attendance.map(({ organization, people }) => [organization, people.map(({ name }) => name)]),
    );
    const grouped = [
      ['CCAS', ['Julien Prat']],
      ['GEM La Passerelle', [null]],
      ['Unafam', [null]],
    ];
    const names = [[null, ['Marie Ferrand', 'Thomas Lenoir', 'Julien Prat']]];
    expect(said).toEqual([grouped, grouped, names, names]);
    expect(documents.map(({ body }) => [body.byOrganization, body.presentCount])).toEqual([
      [true, 3],
      [true, 3],
      [false, 3],
      [false, 3],
    ]);
    expect(documents[3]?.text).not.toMatch(/CCAS|GEM|Unafam/);
  });

  it('do not exist before the end, for members before they are circulated, nor for another council', async () => {
    const { council, params } = await running();
    expect((await council.call(minutesApi.get, { params })).status).toBe(404);
    await council.call(minutesApi.finish, { params });
    const stranger = await council.member('LEAD');
    const readers = [
      council,
      await council.member('CHAIR'),
      stranger,
      await council.member('MEMBER'),
      await app.council(),
    ];
    const answers = await Promise.all(readers.map((reader) => reader.call(minutesApi.get, { params })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 404, 404]);
  });

  it('are a PDF named by day and body: names alone for everybody, by organisation for the coordination', async () => {
    const { council, meetingId, params } = await attended();
    await app.superuser.query(`update app.minutes set status = 'CIRCULATED' where meeting_id = $1`, [meetingId]);
    const answer = await council.call(minutesApi.pdf, { params });
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(answer.headers['content-disposition']).toContain('2037-12-03-copil-compte-rendu.pdf');
    const text = await firstPage(answer);
    for (const name of ['Marie Ferrand', 'Thomas Lenoir', 'Julien Prat']) expect(text).toContain(name);
    expect(text).toMatch(/COPIL \d{4}-01/);
    expect(text).toContain('À revoir le 30 juin 2038');
    expect(text).toContain('Rien n’est noté pour ce point.');
    expect(text).not.toContain('Sans débat.');
    expect(text).not.toMatch(/CCAS|GEM|Unafam/);
    const member = await council.member('MEMBER');
    const circulated = await member.call(minutesApi.pdf, { params });
    expect(Buffer.compare(circulated.body as Buffer, answer.body as Buffer)).toBe(0);
    const query = { rendition: 'INTERNAL' } as const;
    const inside = await firstPage(await council.call(minutesApi.pdf, { params, query }));
    expect(inside).toMatch(/ne pas transmettre.*CCAS Julien Prat.*GEM La Passerelle une personne représentant/u);
    expect(inside).not.toMatch(/Lenoir|Ferrand/);
    expect((await member.call(minutesApi.pdf, { params, query })).status).toBe(403);
  }, 30_000);
});

it('says who left before the end, and when, in the document and in what members read', async () => {
  const { council, meetingId, params } = await running();
  const personId = await council.person({ given: 'Alix', family: 'Aubry' });
  const put = (version: number, leftAt: string | null) =>
    council.call(attendanceApi.put, {
      params: { meetingId, personId },
      version,
      body: { status: 'PRESENT', representedBy: null, walkIn: null, leftAt },
    });
  await put(0, null);
  await put(1, new Date().toISOString());
  await council.call(minutesApi.finish, { params });
  const { body } = await council.call(minutesApi.get, { params });
  const [line] = (body as Minutes).attendance.flatMap(({ people }) => people);
  expect(line).toMatchObject({ name: 'Alix Aubry', status: 'PRESENT', leftAt: expect.any(String) });
  const pdf = await readPdf((await council.call(minutesApi.pdf, { params })).body as Buffer);
  expect(pdf.text).toMatch(/Alix Aubry Sur place, départ à \d{1,2}\sh/u);
});
