import { actionPlanApi } from '@trame/contracts/action-plan';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { actionSheetPartsApi } from '@trame/contracts/action-sheet-parts';
import { cornersApi } from '@trame/contracts/corners';
import type { EndpointSpec } from '@trame/contracts/endpoint';
import { parkedPointsApi } from '@trame/contracts/parked-points';
import { savedViewsApi } from '@trame/contracts/saved-views';
import { seriesApi } from '@trame/contracts/series';
import { aPdf } from '../../../../libs/documents/test/sample-files.ts';
import { newId } from '../../src/platform/database/new-id.ts';
import type { documentStories } from '../document-stories.ts';
import type { TestCouncil, TestMember } from '../test-council.ts';
import { convene, onSeat } from './a-convocation.ts';
import { circulate } from './a-held-meeting.ts';
import { anItem, schedule } from './a-meeting.ts';
import { openPoll, preparePoll } from './a-poll.ts';
import { aSeries } from './a-series.ts';
import { hold } from './a-subject.ts';

type Upload = ReturnType<typeof documentStories>['upload'];

/** A working group with something of everything: who leads it, and whoever sits in it. */
export interface Group {
  bodyId: string;
  lead: TestMember;
}

/** Fills a council with a group and all that a group does: through the front door, so that each row is like those of people. */
export async function aGroup(council: TestCouncil, upload: Upload, name: string, committeeId: string): Promise<Group> {
  const bodyId = await council.body('WORKING_GROUP', `Groupe ${name}`, `GT ${name}`);
  const lead = await council.member('LEAD');
  await council.lead(bodyId, lead.personId);
  const personId = await onSeat(council, bodyId, name, `${newId()}@exemple.fr`);
  const heldId = await heldBy(council, bodyId, { name, personId, committeeId });
  const aheadId = await comingUp(council, bodyId, name);
  const actionId = await actionOf(council, bodyId, { name, personId });
  const asked = { params: { bodyId }, body: anItem(`Point ${name}`), key: newId() };
  const point = parkedPointsApi.add.response.parse((await council.call(parkedPointsApi.add, asked)).body);
  const owners = [
    ['MEETING', aheadId],
    ['MEETING', heldId],
    ['BODY', bodyId],
    ['ACTION', actionId],
    ['POINT', point.id],
  ] as const;
  for (const owner of owners) await upload(council, owner, aPdf('a'), { fileName: `${name}.pdf` });
  await openPoll(council, await preparePoll(council, bodyId, { title: `Date ${name}` }));
  await council.call(seriesApi.create, { body: aSeries(bodyId, {}, { title: `Série ${name}` }), key: newId() });
  const view = { name: `Vue ${name}`, shared: true, look: { body: bodyId } };
  await council.call(savedViewsApi.save, { body: view, key: newId() });
  return { bodyId, lead };
}

/** A meeting that was held, whose minutes circulate and whose question the committee answered. */
async function heldBy(
  council: TestCouncil,
  bodyId: string,
  { name, personId, committeeId }: { name: string; personId: string; committeeId: string },
): Promise<string> {
  const [talked, decided, born] = [`Bilan ${name}`, `Choix ${name}`, `Suite ${name}`];
  const done = { [talked]: 'TALKED', [decided]: 'DECIDED', [born]: 'ACTION' } as const;
  const { meetingId, ids } = await hold(council, bodyId, '2026-06-03T14:00', [talked, decided, born], done);
  const params = { meetingId, itemId: ids[talked] ?? '' };
  const sent = { params, body: { bodyId: committeeId, question: `Question ${name}` }, key: newId() };
  const point = parkedPointsApi.send.response.parse((await council.call(parkedPointsApi.send, sent)).body);
  await council.invite(meetingId, personId, 'YES');
  await circulate(council, { meetingId });
  const { meetingId: thereId } = await hold(council, committeeId, '2026-07-01T14:00', [`Ordre ${newId()}`], {});
  await council.call(parkedPointsApi.take, {
    params: { meetingId: thereId, parkedPointId: point.id },
    version: point.version,
  });
  return meetingId;
}

/** A meeting that was convened, with a corner. */
async function comingUp(council: TestCouncil, bodyId: string, name: string): Promise<string> {
  const agenda = [anItem(`À venir ${name}`)];
  const { id: meetingId, version } = await schedule(council, bodyId, { title: `Réunion ${name}`, agenda });
  const corner = { label: `Atelier ${name}`, room: null, capacity: 8 };
  await council.call(cornersApi.put, { params: { meetingId, cornerId: newId() }, version: 0, body: corner });
  await convene(council, { meetingId }, version);
  return meetingId;
}

/** An action with a sheet, whose lists each have a line. */
async function actionOf(
  council: TestCouncil,
  bodyId: string,
  { name, personId }: { name: string; personId: string },
): Promise<string> {
  const led = { title: `Action ${name}`, bodyId, leadPersonId: personId, dueOn: '2026-11-01' };
  const added = await council.call(actionPlanApi.addAction, { body: led, key: newId() });
  const { id: actionId } = actionPlanApi.addAction.response.parse(added.body);
  const put = (spec: EndpointSpec, param: string, body: object) =>
    council.call(spec, { params: { actionId, [param]: newId() }, version: 0, body });
  await put(actionSheetPartsApi.putPartner, 'partnerId', {
    ...{ part: 'PARTNER', personId, organizationId: null, role: `Aide ${name}` },
  });
  await put(actionSheetPartsApi.putMilestone, 'milestoneId', {
    ...{ title: `Étape ${name}`, dueOn: '2026-10-01', done: false },
  });
  await put(actionSheetPartsApi.putObstacle, 'obstacleId', {
    ...{
      text: `Blocage ${name}`,
      helperPersonId: personId,
      helperBodyId: bodyId,
      raisedOn: '2026-09-01',
      liftedOn: null,
    },
  });
  await put(actionSheetPartsApi.putIndicator, 'indicatorId', {
    ...{ label: `Mesure ${name}`, unit: 'jeunes', baseline: 0, target: 12, targetText: null, source: null },
  });
  await put(actionSheetApi.putComment, 'commentId', { text: `Mot ${name}`, mentions: [personId] });
  const news = { word: 'BLOCKED', text: `Nouvelle ${name}`, progress: 20 };
  await council.call(actionPlanApi.report, { params: { actionId }, key: newId(), body: news });
  return actionId;
}
