import { Injectable } from '@nestjs/common';
import type { Council, SettleCouncilBody } from '@trame/contracts/councils';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { touchProfile } from './council-profile.ts';
import { CouncilsReader } from './councils.reader.ts';

/** `$3` and `$5` say whether the contact and the day were named at all: null erases them. */
const UPDATE = `
  update app.council_profile set carrier_kind = coalesce($1, carrier_kind), carrier_name = coalesce($2, carrier_name),
    contact_email = case when $3::boolean then $4 else contact_email end,
    news_day = case when $5::boolean then $6 else news_day end, chair_code = coalesce($7, chair_code),
    public_plan = coalesce($8::boolean, public_plan)`;

@Injectable()
export class SettleCouncil {
  constructor(
    private readonly db: TenantDb,
    private readonly councils: CouncilsReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, body: SettleCouncilBody): Promise<Council> {
    const { name, zone, carrierKind, carrierName, contactEmail, newsDay, chairCode, publicPlan } = body;
    return this.db.transaction(ctx, async (tx) => {
      const touched = await touchProfile(tx, ctx.seenVersion);
      if (!touched) throw new VersionStale(await this.councils.within(tx, ctx.councilId));
      await tx.query(UPDATE, [
        ...[carrierKind ?? null, carrierName ?? null],
        ...[contactEmail !== undefined, contactEmail ?? null],
        ...[newsDay !== undefined, newsDay ?? null],
        ...[chairCode ?? null, publicPlan ?? null],
      ]);
      if (name || zone) await CoreDb.within(tx).call('core.settle_council', [name ?? null, zone ?? null]);
      const council = await this.councils.within(tx, ctx.councilId);
      await this.audit.record(tx, 'council.settled', ctx.councilId, Object.keys(body));
      return council;
    });
  }
}
