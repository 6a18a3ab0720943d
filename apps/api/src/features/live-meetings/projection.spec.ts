import { describe, expect, it } from '@jest/globals';
import { agendaApi } from '@trame/contracts/agenda';
import { attendanceApi } from '@trame/contracts/attendance';
import { decisionsApi } from '@trame/contracts/decisions';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { type Projection, projectionApi } from '@trame/contracts/projection';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

/** In everything that a wall may not show. */
const SECRET = 'Belladone';
const AT = '2026-06-03T13:00:00Z';

/** A running meeting with an open item and a restricted one, three people and their organisation. */
async function running() {
  const council = await app.council();
  const bodyId = await council.body('STEERING', 'Comité de pilotage', 'COPIL');
  const meetingId = await council.meeting(bodyId);
  const params = { meetingId };
  const itemId = await council.item(meetingId, 'Accueil');
  const secret = { title: `${SECRET} au poste`, purpose: 'DECISION', minutes: 20, restricted: true };
  await council.call(agendaApi.add, { params, key: newId(), body: secret });
  const group = await council.organization(`GEM ${SECRET}`, true);
  const people = [];
  for (const family of ['Aubry', 'Brun', SECRET]) {
    const personId = await council.person({ given: 'Alix', family });
    await council.affiliate(personId, group);
    await council.invite(meetingId, personId);
    people.push(personId);
  }
  await council.call(liveMeetingsApi.start, { params });
  const read = async (presence = 'COUNT', who: TestMember = council) => {
    const { status, body, text } = await who.call(projectionApi.get, { params, query: { presence } });
    return { status, text, projection: body as Projection };
  };
  const [first] = (await read()).projection.items;
  const hiddenId = (await read()).projection.items[1]?.id ?? '';
  return { council, bodyId, meetingId, params, itemId: first?.id ?? itemId, hiddenId, people, read };
}

type Running = Awaited<ReturnType<typeof running>>;

const say = ({ council, meetingId }: Running, personId: string, status: string, representedBy: object | null = null) =>
  council.call(attendanceApi.put, {
    params: { meetingId, personId },
    version: 1,
    body: { status, representedBy, walkIn: null },
  });

const decide = ({ council, meetingId }: Running, itemId: string, text: string) =>
  council.call(decisionsApi.put, {
    params: { meetingId, decisionId: newId() },
    version: 0,
    body: {
      itemId,
      text,
      kind: 'CONSENSUS',
      needsExternalAct: false,
      externalReference: null,
      reviewOn: null,
      decidedAt: AT,
    },
  });

describe('what the room reads on its wall', () => {
  it('is the agenda, the decisions of the item at hand, and how many take part', async () => {
    const made = await running();
    const [aubry = '', brun = ''] = made.people;
    await say(made, aubry, 'PRESENT');
    await say(made, brun, 'REMOTE');
    await decide(made, made.itemId, 'Le comité retient le local.');
    const { status, projection } = await made.read();
    expect([status, projection.presentCount, projection.present]).toEqual([200, 2, []]);
    expect(projection).toMatchObject({ bodyTag: 'COPIL', state: 'IN_PROGRESS', currentItemId: made.itemId });
    expect(projection.items).toMatchObject([{ title: 'Accueil' }, { title: 'Point à huis clos', restricted: true }]);
    expect(projection.decisions).toMatchObject([{ number: 1, text: 'Le comité retient le local.' }]);
  });

  it('follows the meeting: another item has its own decisions', async () => {
    const made = await running();
    await decide(made, made.itemId, 'Première');
    const params = { meetingId: made.meetingId, itemId: made.hiddenId };
    await made.council.call(liveMeetingsApi.openItem, { params, body: { at: AT, from: made.itemId } });
    const { projection } = await made.read();
    expect([projection.currentItemId, projection.decisions]).toEqual([made.hiddenId, []]);
  });

  it('names everybody who takes part when asked, in the room or standing in, and nobody else', async () => {
    const made = await running();
    const [aubry = '', brun = ''] = made.people;
    const standIn = await made.council.person({ given: 'Dana', family: 'Caron' });
    await say(made, aubry, 'PRESENT');
    await say(made, brun, 'REPRESENTED', { id: standIn, name: null });
    const { projection } = await made.read('NAMES');
    expect([projection.presentCount, projection.present]).toEqual([2, ['Alix Aubry', 'Dana Caron']]);
  });

  it('has no word of a restricted item, no organisation, nobody absent and no note, even for the coordination', async () => {
    const made = await running();
    const { council, meetingId } = made;
    await say(made, made.people[0] ?? '', 'PRESENT');
    await say(made, made.people[2] ?? '', 'EXCUSED');
    await decide(made, made.hiddenId, `${SECRET} est retenue`);
    for (const itemId of [made.itemId, made.hiddenId]) await council.note(itemId, `${SECRET} en note`);
    await council.call(liveMeetingsApi.openItem, {
      params: { meetingId, itemId: made.hiddenId },
      body: { at: AT, from: made.itemId },
    });
    const whole = await council.call(liveMeetingsApi.get, { params: made.params });
    expect(whole.text).toContain(SECRET);
    for (const who of [council, await council.member('COORDINATOR')]) {
      for (const presence of ['COUNT', 'NAMES']) {
        const { status, text } = await made.read(presence, who);
        expect([status, text.includes(SECRET)]).toEqual([200, false]);
      }
    }
  });

  it('is opened by those who run the meeting', async () => {
    const made = await running();
    const { council, bodyId } = made;
    const lead = await council.member('LEAD');
    expect((await made.read('NAMES', lead)).status).toBe(404);
    await council.lead(bodyId, lead.personId);
    expect((await made.read('NAMES', lead)).status).toBe(200);
    const others = [await council.member('MEMBER'), await council.member('CHAIR'), await app.council()];
    const statuses = await Promise.all(others.map(async (who) => (await made.read('NAMES', who)).status));
    expect(statuses).toEqual([403, 403, 404]);
  });
});
