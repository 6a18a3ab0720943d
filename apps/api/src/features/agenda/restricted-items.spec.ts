import { describe, expect, it, jest } from '@jest/globals';
import { agendaApi } from '@trame/contracts/agenda';
import { decisionsApi } from '@trame/contracts/decisions';
import { documentsApi } from '@trame/contracts/documents';
import type { EndpointSpec } from '@trame/contracts/endpoint';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { meetingsApi } from '@trame/contracts/meetings';
import { parkedPointsApi } from '@trame/contracts/parked-points';
import { aPdf } from '../../../../../libs/documents/test/sample-files.ts';
import { documentStories } from '../../../test/document-stories.ts';
import { convene, preview } from '../../../test/factories/a-convocation.ts';
import { aMeeting, anItem, readMeeting, schedule } from '../../../test/factories/a-meeting.ts';
import { asLead, restrictedScene, SECRET } from '../../../test/factories/a-restricted-scene.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const stories = documentStories(app);
jest.setTimeout(60_000);

const scene = () => restrictedScene(app, stories);

describe('restricting an item', () => {
  it('says so once the convocation left, and no later mail tells the title it had', async () => {
    const council = await app.council();
    const bodyId = await council.body('STEERING');
    const personId = await council.person({ given: 'Alix', family: 'Aubry', email: 'aubry@exemple.fr' });
    await council.mandate(await council.seat(bodyId, 'SOCIAL'), { personId });
    const { id: meetingId } = await schedule(council, bodyId, { agenda: [anItem('Accueil'), anItem(SECRET)] });
    const params = { meetingId };
    await convene(council, params, 1);
    await app.superuser.query(`update app.outbox set state = 'SENT' where object_id = $1`, [meetingId]);
    const { items } = await readMeeting(council, meetingId);
    const at = { params: { ...params, itemId: items[1]?.id ?? '' } };
    const change = (version: number, body: object) => council.call(agendaApi.change, { ...at, version, body });
    expect((await change(1, { restricted: true })).body).toMatchObject({ title: SECRET, restricted: true, version: 2 });
    await council.call(agendaApi.add, { params, body: anItem('Budget'), key: newId() });
    const again = await preview(council, meetingId);
    expect(again.changes).toHaveLength(1);
    expect(again.changes[0]).toContain('Budget');
    expect(JSON.stringify(again)).not.toContain(SECRET);
    const opened = await change(2, { restricted: false, title: 'Ouvert' });
    expect(opened.body).toMatchObject({ title: 'Ouvert', restricted: false, hidden: false });
    const member = await council.member('MEMBER');
    expect((await readMeeting(member, meetingId)).items[1]).toMatchObject({ title: 'Ouvert', hidden: false });
  });

  it('goes with the point to the parking lot of its body or of another, and back', async () => {
    const made = await scene();
    const { council, ids, ahead } = made;
    const [bodyId = ''] = ids['bodyId'] ?? [];
    const lead = await asLead(made);
    const lot = async (who: TestMember, at: string) => {
      const answer = await who.call(parkedPointsApi.list, { params: { bodyId: at } });
      return parkedPointsApi.list.response.parse(answer.body).items.map((point) => [point.title, point.restricted]);
    };
    const other = await council.body('TECHNICAL');
    await council.lead(other, lead.personId);
    const at = { params: { meetingId: ahead.meetingId, itemId: ahead.itemId } };
    await council.call(parkedPointsApi.send, { ...at, body: { bodyId: other }, key: newId() });
    expect([await lot(council, other), await lot(lead, other)]).toEqual([[['Belladone à venir', true]], []]);
    const documents = await stories.list(council, ['ITEM', ahead.itemId]);
    for (const { id, version } of documents.items)
      await council.call(documentsApi.remove, { params: { documentId: id }, version });
    const { body: point } = await council.call(parkedPointsApi.park, { ...at, key: newId() });
    expect(await lot(council, bodyId)).toContainEqual(['Belladone à venir', true]);
    expect(await lot(lead, bodyId)).toEqual([]);
    const params = { meetingId: ahead.meetingId, parkedPointId: point.id };
    expect((await lead.call(parkedPointsApi.take, { params, key: newId() })).status).toBe(404);
    const taken = await council.call(parkedPointsApi.take, { params, key: newId() });
    expect(taken.body).toMatchObject({ title: 'Belladone à venir', restricted: true });
  });

  it('is refused to those who could not read it, and so is writing, filing, moving or removing under one', async () => {
    const made = await scene();
    const { council, ids, ahead, held } = made;
    const lead = await asLead(made);
    await app.superuser.query(`update app.minutes set status = 'DRAFT' where meeting_id = $1`, [held.meetingId]);
    const at = '2026-06-03T13:00:00Z';
    const [inHeld, onNext] = [{ meetingId: held.meetingId }, { meetingId: ahead.meetingId, itemId: ahead.itemId }];
    const { itemId } = held;
    const decision = { itemId, text: 'X', kind: 'CONSENSUS', needsExternalAct: false, decidedAt: at };
    const key = newId();
    const tried: [EndpointSpec, object][] = [
      [agendaApi.add, { params: { meetingId: ahead.meetingId }, body: { ...anItem('X'), restricted: true }, key }],
      [agendaApi.change, { params: onNext, version: 1, body: { minutes: 5 } }],
      [agendaApi.remove, { params: onNext, version: 1 }],
      [
        parkedPointsApi.add,
        { params: { bodyId: ids['bodyId']?.[0] }, body: { ...anItem('X'), restricted: true }, key },
      ],
      [parkedPointsApi.park, { params: onNext, key }],
      [parkedPointsApi.send, { params: onNext, body: { bodyId: await council.body('TECHNICAL') }, key }],
      [
        decisionsApi.put,
        {
          params: { ...inHeld, decisionId: newId() },
          version: 0,
          body: { ...decision, externalReference: null, reviewOn: null },
        },
      ],
      [
        liveMeetingsApi.putAction,
        {
          params: { ...inHeld, actionId: newId() },
          version: 0,
          body: { itemId, title: 'X', lead: null, dueOn: null, bornAt: at },
        },
      ],
      [liveMeetingsApi.markWithoutDebate, { params: { ...inHeld, itemId }, body: { withoutDebate: true } }],
      [
        meetingsApi.schedule,
        {
          body: aMeeting(ids['bodyId']?.[0] ?? '', { agenda: [{ ...anItem('X'), restricted: true }] }),
          key,
        },
      ],
    ];
    for (const [spec, asked] of tried) {
      const { status, body } = await lead.call(spec, asked);
      expect([spec.summary, status, body.code]).toEqual([spec.summary, 403, 'ITEM_RESTRICTED']);
    }
    const filed = await stories.upload(council, ['ITEM', itemId], aPdf('c'), { by: lead });
    expect(filed.status).toBe(404);
  });
});
