import { Injectable } from '@nestjs/common';
import type { AccessNeeds, AccessNeedsBody } from '@trame/contracts/access-needs';
import type { EntityManager } from 'typeorm';
import { putVersion } from '../../platform/database/put-version.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { meetingInHand } from '../live-meetings/index.ts';
import { AccessNeedsReader } from './access-needs.reader.ts';
import { addNeeds, changeNeeds } from './store-needs.ts';

interface Target {
  meetingId: string;
  personId: string;
}

/** Types what somebody said they need, or ticks that it is seen to. */
@Injectable()
export class PutNeeds {
  constructor(
    private readonly db: TenantDb,
    private readonly reader: AccessNeedsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale */
  run(ctx: CouncilContext, target: Target, body: AccessNeedsBody): Promise<AccessNeeds> {
    return this.db.transaction(ctx, async (tx) => {
      await meetingInHand(tx, ctx, target.meetingId, 'share');
      const done = await putVersion<AccessNeeds>(ctx.seenVersion, {
        create: () => addKnown(tx, target, body),
        read: () => this.reader.lock(tx, target),
        isSame: (stored) => isSame(stored, body),
        change: () => changeNeeds(tx, target, body),
      });
      if (done.written) await this.audit.record(tx, 'access-needs.put', target.meetingId, ['needs']);
      return done.view;
    });
  }
}

async function addKnown(tx: EntityManager, target: Target, body: AccessNeedsBody): Promise<boolean> {
  const [person] = await tx.query<unknown[]>('select 1 from app.person where id = $1 and archived_at is null', [
    target.personId,
  ]);
  if (!person) throw new NotFound();
  return addNeeds(tx, target, body);
}

const isSame = (stored: AccessNeeds, body: AccessNeedsBody): boolean =>
  stored.needs.toSorted().join() === body.needs.toSorted().join() &&
  stored.other === body.other &&
  stored.remember === body.remember &&
  stored.provided === body.provided;
