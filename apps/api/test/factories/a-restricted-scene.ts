import { agendaApi } from '@trame/contracts/agenda';
import { decisionsApi } from '@trame/contracts/decisions';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { minutesApi } from '@trame/contracts/minutes';
import { parkedPointsApi } from '@trame/contracts/parked-points';
import { renditionsApi } from '@trame/contracts/renditions';
import { subjectsApi } from '@trame/contracts/subjects';
import { aPdf } from '../../../../libs/documents/test/sample-files.ts';
import { newId } from '../../src/platform/database/new-id.ts';
import type { documentStories } from '../document-stories.ts';
import type { TestApp } from '../test-app.ts';
import type { TestCouncil, TestMember } from '../test-council.ts';
import { convene, onSeat } from './a-convocation.ts';
import { anItem, readMeeting, schedule } from './a-meeting.ts';
import { reviewOf } from './a-plan-review.ts';

/** In every word that a restricted item holds, and nowhere else. */
export const SECRET = 'Belladone';
const AT = '2026-06-03T13:00:00Z';

const aSecret = (what: string) => ({
  ...anItem(`${SECRET} ${what}`, 20),
  description: `${SECRET} en détail`,
  presenters: [{ name: `${SECRET} Duval` }],
  restricted: true,
});

export interface RestrictedScene {
  council: TestCouncil;
  ids: Record<string, string[]>;
  /** The meeting to come, convened, and its restricted item. */
  ahead: { meetingId: string; itemId: string };
  /** What waits in the parking lot. */
  pointId: string;
  /** The meeting that was held, its restricted item, and what came out of it. */
  held: { meetingId: string; itemId: string; openId: string; actionId: string };
}

/** A committee that held a meeting and convened the next one; on both agendas one item is restricted. */
export async function restrictedScene(
  app: TestApp,
  { upload }: Pick<ReturnType<typeof documentStories>, 'upload'>,
): Promise<RestrictedScene> {
  const council = await app.council();
  const bodyId = await council.body('STEERING', 'Comité de pilotage', 'COPIL');
  await onSeat(council, bodyId, 'Aubry', 'aubry@exemple.fr');
  await onSeat(council, bodyId, 'Caron', null);
  const held = await holdOne(app, council, bodyId);
  await upload(council, ['ITEM', held.itemId], aPdf('a'), { fileName: `${SECRET} pièce.pdf` });
  const ahead = await prepareNext(council, bodyId);
  await upload(council, ['ITEM', ahead.itemId], aPdf('b'), { fileName: `${SECRET} annexe.pdf` });
  const asked = { params: { bodyId }, body: aSecret('en réserve'), key: newId() };
  const point = parkedPointsApi.add.response.parse((await council.call(parkedPointsApi.add, asked)).body);
  await upload(council, ['POINT', point.id], aPdf('c'), { fileName: `${SECRET} dossier.pdf` });
  const { version } = await readMeeting(council, ahead.meetingId);
  await convene(council, { meetingId: ahead.meetingId }, version);
  const ids = {
    bodyId: [bodyId],
    meetingId: [ahead.meetingId, held.meetingId],
    actionId: [held.actionId],
    planReviewId: [await reviewOf(council, held.actionId, { outcome: 'CONTINUE' })],
    personId: [council.personId],
  };
  return { council, ids, ahead, held, pointId: point.id };
}

/** A meeting that noted, decided and promised under a restricted item, and did not reach another one. */
async function holdOne(app: TestApp, council: TestCouncil, bodyId: string): Promise<RestrictedScene['held']> {
  const agenda = [anItem('Accueil'), aSecret('en séance'), aSecret('non traité')];
  const starts = { local: '2026-06-03T14:00', zone: 'Europe/Paris' };
  const { id: meetingId } = await schedule(council, bodyId, { starts, agenda });
  const { items } = await readMeeting(council, meetingId);
  const [openId = '', itemId = ''] = items.map(({ id }) => id);
  const actionId = newId();
  await council.call(liveMeetingsApi.start, { params: { meetingId } });
  await council.note(itemId, `${SECRET} est noté.`);
  const decision = { itemId, text: `${SECRET} est décidé.`, kind: 'CONSENSUS', needsExternalAct: false };
  await council.call(decisionsApi.put, {
    params: { meetingId, decisionId: newId() },
    version: 0,
    body: { ...decision, externalReference: null, reviewOn: null, decidedAt: AT },
  });
  const action = { itemId, title: 'Écrire au bailleur', lead: null, dueOn: null, bornAt: AT };
  await council.call(liveMeetingsApi.putAction, { params: { meetingId, actionId }, version: 0, body: action });
  await council.call(minutesApi.finish, { params: { meetingId } });
  const easy = { params: { meetingId, itemId }, version: 0, body: { text: `${SECRET} en facile.` } };
  await council.call(renditionsApi.putEasyText, easy);
  const passage = { itemId, passage: `${SECRET} est noté` };
  await council.call(renditionsApi.mask, { params: { meetingId }, body: passage, key: newId() });
  await app.superuser.query(`update app.minutes set status = 'CIRCULATED' where meeting_id = $1`, [meetingId]);
  return { meetingId, itemId, openId, actionId };
}

/** The next agenda takes back what was not reached, and has a restricted item of its own. */
async function prepareNext(council: TestCouncil, bodyId: string): Promise<RestrictedScene['ahead']> {
  const { id: meetingId } = await schedule(council, bodyId, { agenda: [anItem('Accueil')] });
  const params = { meetingId };
  const answer = await council.call(subjectsApi.returning, { params });
  const itemIds = subjectsApi.returning.response.parse(answer.body).items.map(({ itemId }) => itemId);
  await council.call(subjectsApi.takeBack, { params, body: { itemIds }, key: newId() });
  const added = await council.call(agendaApi.add, { params, body: aSecret('à venir'), key: newId() });
  return { meetingId, itemId: agendaApi.add.response.parse(added.body).id };
}

/** Somebody who leads the body: they prepare and run its meetings. */
export async function asLead({ council, ids }: RestrictedScene): Promise<TestMember> {
  const lead = await council.member('LEAD');
  await council.lead(ids['bodyId']?.[0] ?? '', lead.personId);
  return lead;
}
