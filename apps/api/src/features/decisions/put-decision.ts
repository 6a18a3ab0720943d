import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Decision, DecisionBody } from '@trame/contracts/decisions';
import { maySeeMaskedColleges } from '@trame/domain/access';
import type { Majority } from '@trame/domain/voting/voting-rules';
import type { EntityManager } from 'typeorm';
import { type PutRow, putVersion } from '../../platform/database/put-version.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { type MeetingInHand, meetingToWrite, refuseClosedItem } from '../live-meetings/index.ts';
import { quorumAt } from '../voting/index.ts';
import { VotesOff } from './decisions.errors.ts';
import { holdCounter, nextNumber } from './number-decision.ts';
import { lockDecision, type StoredDecision } from './stored-decision.ts';

const FIELDS = ['text', 'kind', 'vote', 'needs_external_act', 'external_reference', 'review_on'];

// Who takes part is counted as the decision is written: attendance may change afterwards, this number may not.
const RECORD = `
  insert into app.decision (id, body_id, meeting_id, year, number, item_id, text, kind, needs_external_act,
    external_reference, review_on, decided_at, in_favour, against, abstained, majority, quorum_counted, quorum_needed,
    present_count)
  select $1, $2, $3, $4::smallint, $5, $6, $7, $8, $9, $10, $11::date, least($12::timestamptz, now()),
    $13::smallint, $14::smallint, $15::smallint, $16, $17::smallint, $18::smallint, (
    select count(distinct coalesce(t.represented_by_id, t.person_id)) from app.attendance t
    where t.meeting_id = $3 and t.status in ('PRESENT', 'REMOTE', 'REPRESENTED')
      and t.left_at is null)
  on conflict (council_id, id) do nothing returning id`;

const CHANGE = `
  update app.decision set item_id = $2, text = $3, kind = $4, needs_external_act = $5, external_reference = $6,
    review_on = $7::date, decided_at = least($8::timestamptz, now()), in_favour = $9::smallint, against = $10::smallint,
    abstained = $11::smallint, majority = $12, removed_at = null, version = version + 1
  where id = $1`;

const values = (body: DecisionBody, { majority }: MeetingInHand): unknown[] => [
  body.itemId,
  body.text,
  body.kind,
  body.needsExternalAct,
  body.externalReference,
  body.reviewOn,
  body.decidedAt,
  ...handsOf(body, majority),
];

/** The majority of that day is kept beside the hands: the rules of the body may change. */
const handsOf = ({ kind, vote }: DecisionBody, majority: Majority): unknown[] =>
  kind === 'VOTE' && vote ? [vote.inFavour, vote.against, vote.abstained, majority] : [null, null, null, null];

const isSame = (stored: StoredDecision, body: DecisionBody): boolean =>
  !stored.removed &&
  isDeepStrictEqual(handsOf(stored, 'SIMPLE'), handsOf(body, 'SIMPLE')) &&
  (['itemId', 'text', 'kind', 'needsExternalAct', 'externalReference', 'reviewOn'] as const).every(
    (field) => stored[field] === body[field],
  );

/** Records a decision under the next number of its body and year, or changes one. */
@Injectable()
export class PutDecision {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(
    ctx: CouncilContext,
    { meetingId, decisionId }: { meetingId: string; decisionId: string },
    body: DecisionBody,
  ): Promise<Decision> {
    // Whoever writes, the voices of masked seats count for the quorum; what is answered depends on `ctx`.
    return this.db.transaction({ ...ctx, role: 'COORDINATOR' }, (tx) =>
      this.within(tx, ctx, { meetingId, decisionId }, body),
    );
  }

  /** The same in the transaction of whoever records more with it, which reads as the coordination. */
  async within(
    tx: EntityManager,
    ctx: CouncilContext,
    { meetingId, decisionId }: { meetingId: string; decisionId: string },
    body: DecisionBody,
  ): Promise<Decision> {
    const meeting = await meetingToWrite(tx, ctx, meetingId);
    await refuseClosedItem(tx, ctx, { meetingId, itemId: body.itemId });
    if (body.kind === 'VOTE' && !meeting.votes) throw new VotesOff();
    const counting = maySeeMaskedColleges(ctx.role);
    const done = await putVersion(ctx.seenVersion, this.row(tx, meeting, { id: decisionId, counting }, body));
    if (done.written) await this.audit.record(tx, 'decision.put', decisionId, FIELDS);
    return done.view;
  }

  private row(
    tx: EntityManager,
    meeting: MeetingInHand,
    { id, counting }: { id: string; counting: boolean },
    body: DecisionBody,
  ): PutRow<StoredDecision> {
    return {
      create: () => this.create(tx, meeting, id, body),
      read: () => lockDecision(tx, { meetingId: meeting.id, id, counting }),
      isSame: (stored) => isSame(stored, body),
      change: () => tx.query(CHANGE, [id, ...values(body, meeting)]),
    };
  }

  private async create(tx: EntityManager, meeting: MeetingInHand, id: string, body: DecisionBody): Promise<boolean> {
    const counter = await holdCounter(tx, meeting.id);
    const taken = await tx.query<unknown[]>('select 1 from app.decision where id = $1', [id]);
    if (taken.length > 0) return false;
    const number = await nextNumber(tx, counter);
    const head = [id, meeting.bodyId, meeting.id, counter.year, number];
    const quorum = await quorumAt(tx, meeting.id, body.decidedAt);
    const frozen = [quorum?.counted ?? null, quorum?.needed ?? null];
    const rows = await tx.query<unknown[]>(RECORD, [...head, ...values(body, meeting), ...frozen]);
    return rows.length === 1;
  }
}
