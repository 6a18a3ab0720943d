import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { decisionsApi } from '@trame/contracts/decisions';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { meetingsApi } from '@trame/contracts/meetings';
import { planReviewApi } from '@trame/contracts/plan-review';
import {
  closeReview,
  openReview,
  readAction,
  readReview,
  recordOutcome,
  reviewedPlan,
  runningReview,
  stepOf,
  takeBack,
} from '../../../test/factories/a-plan-review.ts';
import { testApp } from '../../../test/test-app.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

describe('the list of a review', () => {
  it('is what is late, blocked, silent or proposed, with why; the rest can be added', async () => {
    const { council, actions } = await reviewedPlan(app);
    const { status, body } = await openReview(council);
    expect(status).toBe(201);
    const review = await readReview(council, body.id);
    expect(review.steps.map(({ actionId, reasons }) => [actionId, reasons])).toEqual([
      [actions.late, ['LATE']],
      [actions.blocked, ['BLOCKED']],
      [actions.silent, ['SILENT']],
      [actions.proposed, ['PROPOSED']],
    ]);
    expect(review.others.map(({ actionId }) => actionId)).toEqual([actions.fine]);
    expect((await openReview(council)).body.code).toBe('REVIEW_OPEN');
  });

  it('is put in another order, shortened and completed; what was seen before is not lost', async () => {
    const { council, actions } = await reviewedPlan(app);
    const { id } = (await openReview(council)).body;
    const arrange = (version: number, actionIds: string[]) =>
      council.call(planReviewApi.arrange, { params: { planReviewId: id }, version, body: { actionIds } });
    expect((await arrange(1, [actions.fine, actions.late])).body).toMatchObject({ version: 2 });
    const { steps } = await readReview(council, id);
    expect(steps.map(({ actionId, reasons }) => [actionId, reasons])).toEqual([
      [actions.fine, ['ADDED']],
      [actions.late, ['LATE']],
    ]);
    expect((await arrange(1, [actions.late])).status).toBe(412);
    expect((await arrange(2, [newId()])).status).toBe(404);
    await recordOutcome(council, id, actions.late, { outcome: 'CONTINUE' });
    expect((await arrange(2, [actions.fine])).body.code).toBe('REVIEW_STARTED');
  });

  it('never holds an action of another council', async () => {
    const [{ council }, other] = [await reviewedPlan(app), await reviewedPlan(app)];
    const { id } = (await openReview(council)).body;
    const theirs = { params: { planReviewId: id }, version: 1, body: { actionIds: [other.actions.late] } };
    expect((await council.call(planReviewApi.arrange, theirs)).status).toBe(404);
    expect((await readReview(council, id)).steps.map(({ actionId }) => actionId)).not.toContain(other.actions.late);
    expect((await other.council.call(planReviewApi.get, { params: { planReviewId: id } })).status).toBe(404);
  });

  it('is forgotten while nothing was recorded', async () => {
    const { council, actions } = await reviewedPlan(app);
    const { id } = (await openReview(council)).body;
    await recordOutcome(council, id, actions.late, { outcome: 'CONTINUE' });
    const remove = () => council.call(planReviewApi.remove, { params: { planReviewId: id }, version: 1 });
    expect((await remove()).body.code).toBe('REVIEW_STARTED');
    await takeBack(council, id, actions.late);
    expect((await remove()).status).toBe(204);
    expect((await council.call(planReviewApi.list)).body).toMatchObject({ items: [], total: 0 });
  });
});

describe('where a review is held', () => {
  it('is a steering meeting that is not over, under an item of its agenda that it adds once', async () => {
    const { council, bodyId, groupId } = await reviewedPlan(app);
    const meetingId = await council.meeting(bodyId, { state: 'DRAFT' });
    const ofGroup = await council.meeting(groupId);
    expect((await openReview(council, ofGroup)).body.code).toBe('REVIEW_MEETING_REFUSED');
    const restricted = await council.item(meetingId);
    await app.superuser.query('update app.agenda_item set restricted = true where id = $1', [restricted]);
    expect((await openReview(council, meetingId, restricted)).body.code).toBe('REVIEW_MEETING_REFUSED');
    const { id } = (await openReview(council, meetingId)).body;
    const { meeting, version } = await readReview(council, id);
    expect(meeting).toMatchObject({ id: meetingId, writable: false, item: { title: 'Revue du plan d’actions' } });
    const settle = (seen: number, body: object) =>
      council.call(planReviewApi.settle, { params: { planReviewId: id }, version: seen, body });
    await settle(version, { meetingId: null, itemId: null, closed: false });
    await settle(version + 1, { meetingId, itemId: null, closed: false });
    const { items } = meetingsApi.get.response.parse(
      (await council.call(meetingsApi.get, { params: { meetingId } })).body,
    );
    expect(items.filter(({ title }) => title === 'Revue du plan d’actions')).toHaveLength(1);
    expect((await council.call(planReviewApi.list)).body.places).toMatchObject([{ id: meetingId, state: 'DRAFT' }]);
  });

  it('waits for the meeting: nothing is recorded before it runs', async () => {
    const { council, bodyId, actions } = await reviewedPlan(app);
    const meetingId = await council.meeting(bodyId);
    const { id } = (await openReview(council, meetingId)).body;
    const said = { outcome: 'CONTINUE' } as const;
    expect((await recordOutcome(council, id, actions.late, said)).body.code).toBe('MEETING_NOT_RUNNING');
    await council.call(liveMeetingsApi.start, { params: { meetingId } });
    expect((await recordOutcome(council, id, actions.late, said)).status).toBe(200);
  });
});

describe('what is said of an action', () => {
  it('moves its date, keeps a note that tells the meeting, and is taken back whole', async () => {
    const { council, reviewId, meetingId, actions } = await runningReview(app);
    const before = await readAction(council, actions.late);
    const said = { outcome: 'NEW_DATE', dueOn: '2038-06-30', sentence: 'Le local se libère en mai.' } as const;
    expect((await recordOutcome(council, reviewId, actions.late, said)).body).toMatchObject({
      daysLate: 0,
      recorded: { outcome: 'NEW_DATE', dueOn: '2038-06-30', sentence: said.sentence },
    });
    const after = await readAction(council, actions.late);
    expect(after).toMatchObject({ dueOn: '2038-06-30', startsOn: before.startsOn, status: 'IN_PROGRESS' });
    expect(after.news).toMatchObject([{ word: 'NOTHING_NEW', text: said.sentence, source: 'MEETING' }]);
    const { rows } = await app.superuser.query('select meeting_id from app.progress_note where action_id = $1', [
      actions.late,
    ]);
    expect(rows).toEqual([{ meeting_id: meetingId }]);
    expect((await takeBack(council, reviewId, actions.late)).body).toMatchObject({ recorded: null });
    expect(await readAction(council, actions.late)).toMatchObject({
      ...{ dueOn: before.dueOn, status: before.status, newsAt: before.newsAt, news: [] },
    });
  });

  it('approves, holds, drops and sends; what does not fit is refused', async () => {
    const { council, reviewId, actions, groupId } = await runningReview(app);
    const record = (actionId: string, said: Parameters<typeof recordOutcome>[3]) =>
      recordOutcome(council, reviewId, actionId, said);
    expect((await record(actions.late, { outcome: 'APPROVE' })).body.code).toBe('OUTCOME_NOT_OFFERED');
    await record(actions.proposed, { outcome: 'APPROVE' });
    expect(await readAction(council, actions.proposed)).toMatchObject({ status: 'APPROVED' });
    await record(actions.late, { outcome: 'HOLD', sentence: 'Le bailleur se retire.' });
    expect(await readAction(council, actions.late)).toMatchObject({ status: 'ON_HOLD' });
    await record(actions.blocked, { outcome: 'DROP', sentence: 'Sans financeur.' });
    expect(await readAction(council, actions.blocked)).toMatchObject({ status: 'DROPPED' });
    await record(actions.silent, { outcome: 'SEND', bodyId: groupId });
    expect(await readAction(council, actions.silent)).toMatchObject({ body: { id: groupId } });
    const incomplete = [
      { outcome: 'HOLD' },
      { outcome: 'NEW_DATE' },
      { outcome: 'HELP', sentence: 'Un local.' },
      { outcome: 'SEND' },
      { outcome: 'DECISION' },
    ] as const;
    for (const said of incomplete) expect((await record(actions.late, said)).status).toBe(422);
    const before = { outcome: 'NEW_DATE', startsOn: '2038-02-01', dueOn: '2038-01-01' } as const;
    expect((await record(actions.late, before)).status).toBe(422);
    expect((await record(actions.late, { outcome: 'SEND', bodyId: newId() })).status).toBe(404);
    // said otherwise, it starts from where the action was before the committee spoke
    await record(actions.late, { outcome: 'CONTINUE' });
    expect(await readAction(council, actions.late)).toMatchObject({ status: 'IN_PROGRESS', news: [{}] });
  });

  it('asks for help on the sheet: by what it is held up, and who can help', async () => {
    const { council, reviewId, actions, leadId } = await runningReview(app);
    const said = { outcome: 'HELP', sentence: 'Il manque un local.', helperPersonId: leadId } as const;
    const { body } = await recordOutcome(council, reviewId, actions.late, said);
    expect(body.recorded).toMatchObject({ helper: { id: leadId, name: 'Alix Aubry' } });
    const obstacles = async () =>
      (await council.call(actionSheetApi.get, { params: { actionId: actions.late } })).body.obstacles;
    expect(await obstacles()).toMatchObject([{ text: said.sentence, helperPersonId: leadId, liftedOn: null }]);
    await takeBack(council, reviewId, actions.late);
    expect(await obstacles()).toEqual([]);
    const foreign = { ...said, helperPersonId: newId() };
    expect((await recordOutcome(council, reviewId, actions.late, foreign)).status).toBe(404);
  });

  it('is a numbered decision of the meeting, which keeps its number when it is said again', async () => {
    const { council, reviewId, actions } = await runningReview(app);
    const said = { outcome: 'APPROVE', sentence: 'Le comité approuve.', decisionKind: 'CONSENSUS' } as const;
    const { body } = await recordOutcome(council, reviewId, actions.proposed, said);
    const number = body.recorded.decision as string;
    expect(number).toMatch(/^COPIL \d{4}-01$/);
    const register = async () => (await council.call(decisionsApi.list)).body.items;
    expect(await register()).toMatchObject([
      { text: said.sentence, itemTitle: 'Revue du plan d’actions', actions: [{ id: actions.proposed }] },
    ]);
    await takeBack(council, reviewId, actions.proposed);
    expect(await register()).toEqual([]);
    const again = { ...said, sentence: 'Le comité approuve et finance.' };
    expect((await recordOutcome(council, reviewId, actions.proposed, again)).body.recorded.decision).toBe(number);
    expect(await register()).toMatchObject([{ text: again.sentence }]);
  });

  it('needs a meeting to be decided, and none to be said', async () => {
    const { council, actions } = await reviewedPlan(app);
    const { id } = (await openReview(council)).body;
    const decided = { outcome: 'DECISION', sentence: 'On continue.', decisionKind: 'CONSENSUS' } as const;
    expect((await recordOutcome(council, id, actions.late, decided)).body.code).toBe('REVIEW_WITHOUT_MEETING');
    await recordOutcome(council, id, actions.late, { outcome: 'CONTINUE' });
    expect((await readAction(council, actions.late)).news).toMatchObject([{ source: 'APP', word: 'PROGRESSING' }]);
  });

  it('is said on the sheet that was read, once whatever a device sends again, and not over what came after', async () => {
    const { council, reviewId, actions } = await runningReview(app);
    const { version, actionVersion } = stepOf(await readReview(council, reviewId), actions.late);
    const rename = (seen: number) =>
      council.call(actionPlanApi.changeAction, {
        params: { actionId: actions.late },
        version: seen,
        body: { title: `Signer ${seen}` },
      });
    await rename(actionVersion);
    const none = { startsOn: null, helperPersonId: null, helperBodyId: null, bodyId: null, decisionKind: null };
    const send = (seen: number) =>
      council.call(planReviewApi.record, {
        params: { planReviewId: reviewId, actionId: actions.late },
        version,
        body: { outcome: 'NEW_DATE', sentence: 'En mai.', dueOn: '2038-05-01', actionVersion: seen, ...none },
      });
    const stale = await send(actionVersion);
    expect([stale.status, stale.body.current.actionVersion]).toEqual([412, actionVersion + 1]);
    const [one, other] = await Promise.all([send(actionVersion + 1), send(actionVersion + 1)]);
    expect([one.status, other.status]).toEqual([200, 200]);
    expect((await readAction(council, actions.late)).news).toHaveLength(1);
    await rename((await readAction(council, actions.late)).version);
    expect((await takeBack(council, reviewId, actions.late)).body.code).toBe('OUTCOME_OVERTAKEN');
  });

  it('is kept once the review is over, and changes again only when it is taken up', async () => {
    const { council, reviewId, actions } = await runningReview(app);
    await recordOutcome(council, reviewId, actions.late, { outcome: 'CONTINUE', sentence: 'Tout va bien.' });
    expect((await closeReview(council, reviewId)).status).toBe(200);
    expect((await takeBack(council, reviewId, actions.late)).body.code).toBe('REVIEW_CLOSED');
    const chair = await council.member('CHAIR');
    expect(await readReview(chair, reviewId)).toMatchObject({
      others: [],
      steps: [{ recorded: { outcome: 'CONTINUE' } }, {}, {}, {}],
    });
    expect((await council.call(planReviewApi.list)).body.items).toMatchObject([{ id: reviewId, actions: 4, seen: 1 }]);
    await closeReview(council, reviewId, false);
    expect((await takeBack(council, reviewId, actions.late)).status).toBe(200);
  });
});
