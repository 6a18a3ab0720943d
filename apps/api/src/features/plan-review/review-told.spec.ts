import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { type LiveMeeting, liveMeetingsApi } from '@trame/contracts/live-meetings';
import { minutesApi } from '@trame/contracts/minutes';
import { planReviewApi } from '@trame/contracts/plan-review';
import { wordsOf } from '@trame/domain/minutes/text-block';
import { closeReview, readAction, recordOutcome, runningReview } from '../../../test/factories/a-plan-review.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

describe('the wall of a review', () => {
  const wall = async (who: TestMember, id: string) =>
    planReviewApi.project.response.parse(
      (await who.call(planReviewApi.project, { params: { planReviewId: id } })).body,
    );
  it('follows the action at hand, without a name nor a word of its sheet', async () => {
    const { council, reviewId, actions, leadId } = await runningReview(app);
    expect(await wall(council, reviewId)).toMatchObject({ position: 0, total: 4, seen: 0, action: null });
    const open = (actionId: string | null) =>
      council.call(planReviewApi.openAction, { params: { planReviewId: reviewId }, body: { actionId } });
    await council.call(actionPlanApi.report, {
      params: { actionId: actions.late },
      key: newId(),
      body: { word: 'BLOCKED', text: 'Madame Untel est souffrante.', progress: null },
    });
    expect((await open(actions.late)).status).toBe(204);
    const said = { outcome: 'HELP', sentence: 'Il manque un local.', helperPersonId: leadId } as const;
    await recordOutcome(council, reviewId, actions.late, said);
    const shown = await wall(council, reviewId);
    expect(shown).toMatchObject({
      ...{ position: 1, seen: 1, bodyTag: 'COPIL', counts: [{ outcome: 'HELP', count: 1 }] },
      action: {
        title: 'Signer la convention',
        reserved: false,
        news: { word: 'BLOCKED' },
        recorded: { outcome: 'HELP' },
      },
    });
    expect(JSON.stringify(shown)).not.toMatch(/Aubry|Untel/);
    expect((await open(newId())).status).toBe(404);
    await closeReview(council, reviewId);
    expect((await open(actions.late)).body.code).toBe('REVIEW_CLOSED');
    expect(await wall(council, reviewId)).toMatchObject({ action: null });
  });

  it('tells nothing of an action kept for its group, nor of one born under a restricted item', async () => {
    const { council, reviewId, actions, meetingId } = await runningReview(app);
    await app.superuser.query(`update app.action set visibility = 'GROUP' where id = $1`, [actions.late]);
    const itemId = await council.item(meetingId);
    await app.superuser.query('update app.agenda_item set restricted = true where id = $1', [itemId]);
    await app.superuser.query('update app.action set item_id = $2 where id = $1', [actions.blocked, itemId]);
    for (const actionId of [actions.late, actions.blocked]) {
      await council.call(planReviewApi.openAction, { params: { planReviewId: reviewId }, body: { actionId } });
      await recordOutcome(council, reviewId, actionId, { outcome: 'DROP', sentence: 'Sans financeur.' });
      const { action } = await wall(council, reviewId);
      expect(action).toMatchObject({
        reserved: true,
        title: null,
        dueOn: null,
        recorded: { outcome: 'DROP', sentence: '' },
      });
    }
    await council.call(planReviewApi.openAction, {
      params: { planReviewId: reviewId },
      body: { actionId: actions.silent },
    });
    expect((await wall(council, reviewId)).action).toMatchObject({ reserved: false, title: 'Écrire le guide' });
  });
});

describe('what remains of a review', () => {
  it('is told in the history of each action, with its meeting, and among the decisions about it', async () => {
    const { council, reviewId, meetingId, actions } = await runningReview(app);
    const said = { outcome: 'NEW_DATE', dueOn: '2038-06-30', sentence: 'En juin.', decisionKind: 'CONSENSUS' } as const;
    await recordOutcome(council, reviewId, actions.late, said);
    const member = await council.member('MEMBER');
    expect((await readAction(member, actions.late)).news).toMatchObject([
      { outcome: 'NEW_DATE', text: 'En juin.', meeting: { id: meetingId, title: 'Comité de pilotage' } },
    ]);
    const sheet = await council.call(actionSheetApi.get, { params: { actionId: actions.late } });
    expect(sheet.body.decisions).toMatchObject([{ bodyTag: 'COPIL', text: 'En juin.', meetingId }]);
  });

  it('is a block of the minutes, which counts what is reserved and does not tell it', async () => {
    const { council, reviewId, meetingId, actions, groupId } = await runningReview(app);
    await app.superuser.query(`update app.action set visibility = 'GROUP' where id = $1`, [actions.silent]);
    const params = { meetingId };
    const written = async () => {
      const { items } = (await council.call(liveMeetingsApi.get, { params })).body as LiveMeeting;
      return items.find(({ title }) => title === 'Revue du plan d’actions')?.written;
    };
    expect(await written()).toBe(false);
    await recordOutcome(council, reviewId, actions.late, {
      outcome: 'NEW_DATE',
      dueOn: '2038-06-30',
      sentence: 'En juin.',
    });
    await recordOutcome(council, reviewId, actions.proposed, {
      outcome: 'APPROVE',
      sentence: 'Oui.',
      decisionKind: 'CONSENSUS',
    });
    await recordOutcome(council, reviewId, actions.blocked, { outcome: 'SEND', bodyId: groupId });
    await recordOutcome(council, reviewId, actions.silent, { outcome: 'CONTINUE', sentence: 'Affaire de famille.' });
    expect(await written()).toBe(true);
    await council.call(minutesApi.finish, { params });
    const minutes = minutesApi.get.response.parse((await council.call(minutesApi.get, { params })).body);
    const text = minutes.items.find(({ title }) => title === 'Revue du plan d’actions')?.text ?? [];
    const year = new Date().getFullYear();
    expect(text.map((block) => wordsOf(block).replaceAll(/\s/g, ' '))).toEqual([
      'Revue du plan d’actions : 4 actions vues, 1 se poursuit, 1 date déplacée, 1 approuvée et 1 confiée à un groupe.',
      'Signer la convention : Échéance portée au 30 juin 2038. En juin.',
      'Ouvrir un lieu : Action confiée : GT Logement.',
      `Former les bailleurs : Action approuvée, décision COPIL ${year}-01. Oui.`,
      '1 action réservée n’est pas détaillée.',
    ]);
    expect(JSON.stringify(minutes)).not.toMatch(/Affaire de famille|Écrire le guide/);
  });
});

describe('telling those who lead actions', () => {
  const preview = async (who: TestMember, planReviewId: string) =>
    planReviewApi.previewTelling.response.parse(
      (await who.call(planReviewApi.previewTelling, { params: { planReviewId } })).body,
    );
  const outbox = async (reviewId: string) =>
    (
      await app.superuser.query<{ recipient: string; body_text: string; state: string }>(
        `select recipient, body_text, state from app.outbox where object_id = $1 and kind = 'PLAN_REVIEW'`,
        [reviewId],
      )
    ).rows;

  it('shows the mail before it leaves: each their own actions, once the review is over; it can be stopped', async () => {
    const { council, reviewId, actions, leadId } = await runningReview(app);
    const params = { planReviewId: reviewId };
    await recordOutcome(council, reviewId, actions.late, {
      outcome: 'NEW_DATE',
      dueOn: '2038-06-30',
      sentence: 'En juin.',
    });
    await recordOutcome(council, reviewId, actions.silent, { outcome: 'CONTINUE', sentence: 'Secret des autres.' });
    const early = await council.call(planReviewApi.previewTelling, { params });
    expect(early.body.code).toBe('REVIEW_NOT_CLOSED');
    await closeReview(council, reviewId);
    const shown = await preview(council, reviewId);
    expect(shown).toMatchObject({
      recipients: [{ personId: leadId, name: 'Alix Aubry', actions: [{ id: actions.late }] }],
      leftOut: [{ id: actions.silent, reason: 'NO_LEAD' }],
      letter: { facts: [{ label: 'Signer la convention', value: 'Échéance portée au 30 juin 2038\nEn juin.' }] },
    });
    const tell = (digest: string) => council.call(planReviewApi.tell, { params, key: newId(), body: { digest } });
    expect((await tell('x'.repeat(43))).body.code).toBe('REVIEW_TOLD_CHANGED');
    expect((await tell(shown.digest)).body).toEqual({ told: 1 });
    const [mail, ...others] = await outbox(reviewId);
    expect([mail?.recipient, others]).toEqual(['aubry@exemple.fr', []]);
    expect(mail?.body_text).toMatch(/En juin/);
    expect(mail?.body_text).not.toMatch(/Secret des autres/);
    const list = async () => (await council.call(planReviewApi.list)).body.items;
    expect(await list()).toMatchObject([{ toldAt: expect.any(String) }]);
    expect((await council.call(planReviewApi.stopTelling, { params })).body).toEqual({ stopped: 1, left: 0 });
    expect(await list()).toMatchObject([{ toldAt: null }]);
    expect(await outbox(reviewId)).toMatchObject([{ state: 'CANCELLED' }]);
    // what was stopped can be sent again
    expect((await tell((await preview(council, reviewId)).digest)).body).toEqual({ told: 1 });
  });

  it('writes to nobody when no lead can be told, and is no matter of the chair', async () => {
    const { council, reviewId, actions } = await runningReview(app);
    await recordOutcome(council, reviewId, actions.silent, { outcome: 'CONTINUE' });
    await closeReview(council, reviewId);
    const { digest } = await preview(council, reviewId);
    const asked = { params: { planReviewId: reviewId }, key: newId(), body: { digest } };
    expect((await council.call(planReviewApi.tell, asked)).body.code).toBe('NOBODY_TO_TELL');
    const chair = await council.member('CHAIR');
    expect((await chair.call(planReviewApi.tell, { ...asked, key: newId() })).status).toBe(403);
  });
});
