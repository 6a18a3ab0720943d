import { actionPlanApi } from '@trame/contracts/action-plan';
import { pollsApi } from '@trame/contracts/polls';
import type { TestApp } from '../test-app.ts';
import type { TestCouncil } from '../test-council.ts';
import { aCampaign, addedEvent } from './a-campaign.ts';
import { reviewOf } from './a-plan-review.ts';
import { openPoll, preparePoll, readPoll } from './a-poll.ts';

/** A council, and what of it addresses and changes name. */
export interface Scene {
  council: TestCouncil;
  /** Ids that take a place in addresses, by the name of the parameter. */
  ids: Record<string, string[]>;
  seatId: string;
  mandateId: string;
  group: string;
  people: [string, string];
}

/** A council where somebody sits for a masked college on behalf of a peer group they also belong to. */
export async function maskedScene(app: TestApp): Promise<Scene> {
  const council = await app.council();
  const bodyId = await council.body('STEERING', 'Comité de pilotage');
  const people: [string, string] = [
    await council.person({ given: 'Alix', family: 'Premier' }),
    await council.person({ given: 'Noa', family: 'Second' }),
  ];
  const group = await council.organization('GEM Les Passerelles', true);
  const town = await council.organization('Ville');
  await council.affiliate(people[0], group, 'Adhésion');
  await council.affiliate(council.personId, town);
  await council.mandate(await council.seat(bodyId, 'ELECTED'), { personId: council.personId, organizationId: town });
  const seatId = await council.seat(bodyId, 'CONCERNED');
  const mandateId = await council.mandate(seatId, { personId: people[0], organizationId: group, endsOn: '2049-01-01' });
  const meetingId = await council.meeting(bodyId);
  const heldId = await council.meeting(bodyId, { state: 'CLOSED', startsLocal: '2026-06-01T14:00' });
  await circulated(app, council.councilId, heldId, [...people, council.personId]);
  const led = { title: 'Ouvrir un lieu', leadPersonId: people[0], leadOrganizationId: town };
  const added = await council.call(actionPlanApi.addAction, { body: led, key: 'led' });
  const { id: actionId } = actionPlanApi.addAction.response.parse(added.body);
  await goesOn(app, council, actionId, [heldId, meetingId]);
  const { id: campaignId } = await aCampaign(council);
  await addedEvent(council, campaignId, { actionIds: [actionId] });
  const help = { outcome: 'HELP', sentence: 'Il manque un local.', helperPersonId: people[0] } as const;
  const planReviewId = await reviewOf(council, actionId, help);
  const pollId = await polled(council, bodyId, people[0]);
  const ids = {
    pollId: [pollId, await preparePoll(council, bodyId)],
    actionId: [actionId],
    campaignId: [campaignId],
    planReviewId: [planReviewId],
    meetingId: [meetingId, heldId],
    bodyId: [bodyId],
    personId: [...people, council.personId],
    organizationId: [group, town],
  };
  return { council, ids, seatId, mandateId, group, people };
}

/** A date poll where the person on the masked seat cannot come to a date. */
async function polled(council: TestCouncil, bodyId: string, personId: string): Promise<string> {
  const pollId = await preparePoll(council, bodyId);
  await openPoll(council, pollId);
  const [slot] = (await readPoll(council, pollId)).slots;
  const body = { answers: [{ slotId: slot?.id, answer: 'NO' }] };
  await council.call(pollsApi.typeAnswers, { params: { pollId, personId }, version: 1, body });
  return pollId;
}

/** Minutes that every member reads, of a meeting where each came for their first organisation. */
async function circulated(app: TestApp, councilId: string, meetingId: string, attendees: string[]): Promise<void> {
  await app.superuser.query(
    `with minutes as (
       insert into app.minutes (council_id, id, meeting_id, status) values ($1, gen_random_uuid(), $2, 'CIRCULATED')
     ), attendance as (
       insert into app.attendance (council_id, id, meeting_id, person_id, status)
       select $1, gen_random_uuid(), $2, person, 'PRESENT' from unnest($3::uuid[]) person returning id, person_id
     )
     insert into app.attendance_organization (council_id, attendance_id, organization_id, masked, name)
     select $1, a.id, o.id, o.reveals, o.name from attendance a
     join app.affiliation f on f.council_id = $1 and f.person_id = a.person_id
     join app.organization o on o.council_id = $1 and o.id = f.organization_id`,
    [councilId, meetingId, attendees],
  );
}

/** One subject on both agendas, and the action it gave birth to the first time. */
async function goesOn(app: TestApp, council: TestCouncil, actionId: string, meetings: [string, string]): Promise<void> {
  const items = [await council.item(meetings[0], 'Un lieu'), await council.item(meetings[1], 'Un lieu')];
  await app.superuser.query(
    `with subject as (
       insert into app.subject (council_id, id, body_id, title)
       select $1, gen_random_uuid(), m.body_id, 'Un lieu' from app.meeting m where m.id = $2 returning id
     ), linked as (
       update app.agenda_item set subject_id = (select id from subject) where id = any($3)
     )
     update app.action set item_id = ($3::uuid[])[1] where id = $4`,
    [council.councilId, meetings[0], items, actionId],
  );
}
