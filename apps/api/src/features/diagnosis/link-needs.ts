import { Injectable } from '@nestjs/common';
import type { LinkBody } from '@trame/contracts/diagnosis';
import type { EntityManager } from 'typeorm';
import { rowsFrom } from '../../platform/database/insert-rows.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';

type Pair = LinkBody['add'][number];

const PAIRS = rowsFrom(1, { '"needId"': 'uuid', '"objectiveId"': 'uuid' });
const KNOWN = `
  select bool_and(f.id is not null and g.id is not null) as known from ${PAIRS}
  left join app.finding f on f.id = r."needId" and f.kind = 'NEED' and f.removed_at is null
  left join app.objective g on g.id = r."objectiveId"`;
const ADD = `
  insert into app.objective_need (need_id, objective_id) select r."needId", r."objectiveId" from ${PAIRS}
  on conflict do nothing returning need_id`;
const REMOVE = `
  with gone as (
    delete from app.objective_need l using ${PAIRS}
    where l.need_id = r."needId" and l.objective_id = r."objectiveId" returning l.need_id
  ) select need_id from gone`;

/** Says which objectives answer which needs. What is so already is left alone, and is no change of the audit trail. */
@Injectable()
export class LinkNeeds {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound when a need was taken out, or is not one, or an objective is not there */
  run(ctx: CouncilContext, { add, remove }: LinkBody): Promise<void> {
    return this.db.transaction(ctx, async (tx) => {
      await refuseUnknown(tx, [...add, ...remove]);
      const removed = await touched(tx, REMOVE, remove);
      const added = await touched(tx, ADD, add);
      for (const needId of new Set([...removed, ...added])) {
        await this.audit.record(tx, 'diagnosis.need-linked', needId, ['objectives']);
      }
    });
  }
}

async function refuseUnknown(tx: EntityManager, pairs: readonly Pair[]): Promise<void> {
  const [row] = await tx.query<{ known: boolean }[]>(KNOWN, [JSON.stringify(pairs)]);
  if (!row?.known) throw new NotFound();
}

/** The needs whose links a statement changed. */
async function touched(tx: EntityManager, statement: string, pairs: readonly Pair[]): Promise<string[]> {
  if (pairs.length === 0) return [];
  const rows = await tx.query<{ need_id: string }[]>(statement, [JSON.stringify(pairs)]);
  return rows.map(({ need_id }) => need_id);
}
