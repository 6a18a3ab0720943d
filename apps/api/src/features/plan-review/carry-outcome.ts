import { Injectable } from '@nestjs/common';
import type { ChangeActionBody } from '@trame/contracts/action-plan';
import { newsOfOutcome, statusGiven } from '@trame/domain/action-plan/review';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { type ActionEntity, ChangeAction, loadAction, refuseUnknownParts, writeNote } from '../action-plan/index.ts';
import { addLine, OBSTACLES } from '../action-sheet/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { councilToday } from '../councils/index.ts';
import { PutDecision } from '../decisions/index.ts';
import type { ReviewInHand } from './review-in-hand.ts';
import type { meant, StepInHand } from './step-in-hand.ts';

interface Carried {
  review: ReviewInHand;
  step: StepInHand;
  action: ActionEntity;
  said: ReturnType<typeof meant>;
}

/** What the action was: taking back starts from there. */
const BEFORE = `
  select jsonb_build_object('status', status, 'starts_on', starts_on, 'due_on', due_on, 'due_text', due_text,
    'body_id', body_id, 'decision_id', decision_id, 'news_at', news_at) as before
  from app.action where id = $1 for update`;
const DECIDED = 'select version from app.decision where id = $1 and meeting_id = $2';
// the decision that first asked for an action stays the one it carries out
const CARRIES_OUT =
  'update app.action set decision_id = coalesce(decision_id, $2), version = version + 1 where id = $1';
const RECORD = `
  update app.plan_review_action s set outcome = $3, sentence = $4, recorded_at = $5, starts_on = $6, due_on = $7,
    helper_person_id = $8, helper_body_id = $9, body_id = $10, decision_kind = $11, note_id = $12, obstacle_id = $13,
    decision_id = coalesce($14, s.decision_id), before = $15::jsonb, version_after = a.version, version = s.version + 1
  from app.action a where s.review_id = $1 and s.action_id = $2 and a.id = s.action_id`;

/** Makes of an outcome a change of its action, a note where it was said, what stands in the way, and a decision. */
@Injectable()
export class CarryOutcome {
  constructor(
    private readonly changing: ChangeAction,
    private readonly deciding: PutDecision,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  async run(tx: EntityManager, ctx: CouncilContext, carried: Carried): Promise<void> {
    const { review, step, action, said } = carried;
    const [{ before }] = await tx.query<[{ before: object }]>(BEFORE, [action.id]);
    const patch = patchOf(said);
    if (Object.keys(patch).length > 0)
      await this.changing.within(tx, { ...ctx, seenVersion: action.version }, action.id, patch);
    const obstacleId = said.outcome === 'HELP' ? await this.hinder(tx, action.id, said) : null;
    const noteId = await this.note(tx, ctx, carried);
    const decisionId = said.decisionKind ? await this.decide(tx, ctx, carried) : null;
    const { outcome, sentence, startsOn, dueOn, helperPersonId, helperBodyId, bodyId, decisionKind } = said;
    const key = [review.id, step.actionId];
    const told = [outcome, sentence, this.clock.now(), startsOn, dueOn, helperPersonId, helperBodyId, bodyId];
    const made = [decisionKind, noteId, obstacleId, decisionId, JSON.stringify(before)];
    await tx.query(RECORD, [...key, ...told, ...made]);
  }

  private async hinder(tx: EntityManager, ownerId: string, said: Carried['said']): Promise<string> {
    const { sentence: text, helperPersonId, helperBodyId } = said;
    await refuseUnknownParts(tx, { leadPersonId: helperPersonId, bodyId: helperBodyId });
    const id = newId();
    const raisedOn = await councilToday(tx, this.clock.now());
    await addLine(tx, OBSTACLES, {
      ownerId,
      id,
      body: { text, helperPersonId, helperBodyId, raisedOn, liftedOn: null },
    });
    await this.audit.record(tx, 'action.obstacle-put', ownerId, ['text', 'helperPersonId', 'helperBodyId']);
    return id;
  }

  private async note(tx: EntityManager, ctx: CouncilContext, { review, action, said }: Carried): Promise<string> {
    const id = newId();
    const now = await loadAction(tx, action.id);
    const word = newsOfOutcome(said.outcome, action.status);
    const { meetingId } = review;
    await writeNote(
      tx,
      now,
      { word, text: said.sentence, progress: null },
      { id, author: ctx.personId, source: meetingId ? 'MEETING' : 'APP', meetingId },
    );
    await this.audit.record(tx, 'action.reported', action.id, ['news']);
    return id;
  }

  /** Under the number it had, when it was decided, taken back and decided again. */
  private async decide(tx: EntityManager, ctx: CouncilContext, { review, step, action, said }: Carried) {
    const { meetingId, itemId } = review;
    if (!meetingId || !itemId || !said.decisionKind) return null;
    const [former] = await tx.query<{ version: number }[]>(DECIDED, [step.decisionId, meetingId]);
    const decisionId = former && step.decisionId ? step.decisionId : newId();
    const decided = { itemId, text: said.sentence, kind: said.decisionKind, vote: null, needsExternalAct: false };
    await this.deciding.within(
      tx,
      { ...ctx, seenVersion: former?.version ?? 0 },
      { meetingId, decisionId },
      { ...decided, externalReference: null, reviewOn: null, decidedAt: this.clock.now().toISOString() },
    );
    await tx.query(CARRIES_OUT, [action.id, decisionId]);
    return decisionId;
  }
}

/** What an outcome changes of the sheet itself; news and decisions are beside it. */
function patchOf({ outcome, startsOn, dueOn, bodyId }: Carried['said']): ChangeActionBody {
  const status = statusGiven(outcome);
  if (status) return { status };
  if (outcome === 'NEW_DATE') return { dueOn, ...(startsOn ? { startsOn } : {}) };
  return outcome === 'SEND' ? { bodyId } : {};
}
