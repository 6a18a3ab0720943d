import { Injectable } from '@nestjs/common';
import type { Body, CreateBodyBody } from '@trame/contracts/bodies';
import { tagFor } from '@trame/domain/bodies/body-tag';
import { usualNoticeDays } from '@trame/domain/bodies/body-type';
import { usualProposalDays } from '@trame/domain/meetings/proposals';
import { REMINDER_DAYS } from '@trame/domain/meetings/reminder';
import { CORRECTION_DAYS } from '@trame/domain/minutes/approval';
import { NO_VOTING } from '@trame/domain/voting/voting-rules';
import { defined } from '../../platform/database/defined.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { BodiesReader } from './bodies.reader.ts';
import { refuseTakenNames, refuseUnknownParent, takenTags } from './body-rows.ts';

/** The new body stands last under its parent. */
const INSERT = `
  insert into app.body (id, type, label, tag, parent_id, mandate_text, notice_days, proposal_days, quorum_rule,
    quorum_threshold, quorum_number, quorum_counts_proxies, votes_rule, vote_majority, proxies_per_holder, reminder_days,
    correction_days, silence_days, minutes_layout, position)
  select $1::uuid, $2::text, $3::text, $4::text, $5::uuid, $6::text, $7::smallint, $8::smallint, $9::boolean,
         $10::text, $11::smallint, $12::boolean, $13::boolean, $14::text, $15::smallint, $16::smallint, $17::smallint, $18::smallint,
         $19::text,
         coalesce(max(b.position) + 1, 0)
  from app.body b where b.parent_id is not distinct from $5::uuid and b.dissolved_on is null`;

@Injectable()
export class CreateBody {
  constructor(
    private readonly db: TenantDb,
    private readonly bodies: BodiesReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, wanted: CreateBodyBody): Promise<Body> {
    return this.db.transaction(ctx, async (tx) => {
      const id = newId();
      await refuseUnknownParent(tx, wanted.parentId ?? null);
      await refuseTakenNames(tx, wanted, id);
      const tag = wanted.tag ?? tagFor(wanted, await takenTags(tx));
      await tx.query(INSERT, [id, ...columnsOf({ ...wanted, tag })]);
      const body = await this.bodies.one(tx, ctx, id);
      await this.audit.record(tx, 'body.created', id);
      return body;
    });
  }
}

const columnsOf = (wanted: CreateBodyBody): unknown[] => {
  const noticeDays = wanted.noticeDays ?? usualNoticeDays(wanted.type);
  const rules = { ...NO_VOTING, ...defined(wanted) };
  return [
    wanted.type,
    wanted.label,
    wanted.tag,
    wanted.parentId ?? null,
    wanted.mandateText ?? '',
    noticeDays,
    wanted.proposalDays ?? usualProposalDays(noticeDays),
    rules.quorumRule,
    rules.quorumThreshold,
    rules.quorumNumber,
    rules.quorumCountsProxies,
    rules.votesRule,
    rules.voteMajority,
    rules.proxiesPerHolder,
    wanted.reminderDays === undefined ? REMINDER_DAYS : wanted.reminderDays,
    wanted.correctionDays ?? CORRECTION_DAYS,
    wanted.silenceDays ?? null,
    wanted.minutesLayout ?? null,
  ];
};
