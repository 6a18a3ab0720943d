import { describe, expect, it } from '@jest/globals';
import { subjectsApi } from '@trame/contracts/subjects';
import { readMeeting, schedule } from '../../../test/factories/a-meeting.ts';
import { hold, run } from '../../../test/factories/a-subject.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

/** A point put off at one meeting, taken back and given an action at the next, taken back again. */
async function threeTimes() {
  const council = await app.council();
  const bodyId = await council.body('WORKING_GROUP', 'Logement', 'GT Logement');
  const first = await hold(council, bodyId, '2026-05-03T14:00', ['Local'], { Local: 'DEFERRED' });
  const next = async (local: string, itemId: string | undefined) => {
    const starts = { local, zone: 'Europe/Paris' };
    const { id } = await schedule(council, bodyId, { starts, takenBack: [itemId] });
    return id;
  };
  const second = await next('2026-06-03T14:00', first.ids['Local']);
  const { ids } = await run(council, second, { Local: 'ACTION' });
  const third = await next('2038-01-20T14:00', ids['Local']);
  return { council, bodyId, second, third };
}

const since = async (who: TestMember, meetingId: string) =>
  subjectsApi.sinceLastTime.response.parse((await who.call(subjectsApi.sinceLastTime, { params: { meetingId } })).body)
    .items;

describe('since last time', () => {
  it('tells the last times first: what was decided, which actions were born, who holds them', async () => {
    const { council, third } = await threeTimes();
    const [history] = await since(council, third);
    expect(history).toMatchObject({
      subject: { title: 'Local', open: true, body: { tag: 'GT Logement' } },
      sentBy: null,
      sentTo: [],
      previous: [
        { heldOn: '2026-06-03', decisions: [], actions: [{ title: 'Écrire aux bailleurs', leadName: null }] },
        { heldOn: '2026-05-03', decisions: [{ kind: 'DEFERRED', bodyTag: 'GT Logement', number: 1 }], actions: [] },
      ],
    });
  });

  it('tells of a meeting what came before it, never after', async () => {
    const { council, second } = await threeTimes();
    expect((await since(council, second))[0]?.previous.map(({ heldOn }) => heldOn)).toEqual(['2026-05-03']);
  });

  it('says nothing of a point of this meeting alone, and 404 of a meeting of elsewhere', async () => {
    const { council, bodyId, third } = await threeTimes();
    const { id } = await schedule(council, bodyId, { agenda: [{ title: 'Seul', purpose: 'DISCUSSION', minutes: 5 }] });
    expect(await since(council, id)).toEqual([]);
    const other = await app.council();
    for (const meetingId of [third, newId()])
      expect((await other.call(subjectsApi.sinceLastTime, { params: { meetingId } })).status).toBe(404);
  });

  it('tells everybody of the council the same, and nobody what a running meeting writes', async () => {
    const { council, second, third } = await threeTimes();
    const member = await council.member('MEMBER');
    expect(await since(member, third)).toEqual(await since(council, third));
    await app.superuser.query(`update app.meeting set state = 'IN_PROGRESS' where id = $1`, [second]);
    expect((await since(member, third))[0]?.previous.map(({ heldOn }) => heldOn)).toEqual(['2026-05-03']);
  });

  it('names the organisation that leads an action when nobody does, and the person alone otherwise', async () => {
    const { council, third } = await threeTimes();
    const group = await council.organization('GEM Les Passerelles', true);
    const personId = await council.person({ given: 'Alix', family: 'Aubry' });
    const leadBy = async (person: string | null) => {
      await app.superuser.query(
        'update app.action set lead_organization_id = $2, lead_person_id = $3 where council_id = $1',
        [council.councilId, group, person],
      );
      const [history] = await since(await council.member('MEMBER'), third);
      return history?.previous[0]?.actions[0]?.leadName;
    };
    expect(await leadBy(null)).toBe('GEM Les Passerelles');
    expect(await leadBy(personId)).toBe('Alix Aubry');
  });

  it('goes with the item: the two share one subject', async () => {
    const { council, second, third } = await threeTimes();
    const [before, after] = [await readMeeting(council, second), await readMeeting(council, third)];
    expect(after.items[0]?.subjectId).toBe(before.items[0]?.subjectId);
    expect(after.items[0]?.subjectId).not.toBeNull();
  });
});
