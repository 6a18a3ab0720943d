import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { PlanChangeUndone } from '@trame/contracts/plan-views';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { refuseClosedRoadmapOf } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';

/** An action as it was, with the version the change left it. */
interface Past {
  id: string;
  doneOn?: string | null;
}

const KEPT = `
  delete from app.plan_change where id = $1 and changed_at >= now() - make_interval(mins => $2) returning before`;

/**
 * $1 the actions as they were. One that somebody changed or took out since keeps what they did, and nobody who is gone
 * comes back as its lead. The version grows, as after any change: what was read in between must be refused. The theme or
 * the item that the change added goes: it left out those that had it.
 */
const RESTORE = `
  with b as (
    select * from jsonb_to_recordset($1::jsonb) as b
      (id uuid, version int, "leadPersonId" uuid, status text, "dueOn" date, "dueText" text, theme text, item text)
  ), back as (
    update app.action a set lead_person_id = b."leadPersonId", status = b.status, due_on = b."dueOn",
      due_text = b."dueText", version = a.version + 1
    from b
    where a.id = b.id and a.version = b.version and a.removed_at is null
      and (b."leadPersonId" is null or exists (select from app.person p where p.id = b."leadPersonId"))
    returning a.id, b.theme, b.item
  ), themes as (
    delete from app.action_theme h using back where h.action_id = back.id and h.theme = back.theme
  ), items as (
    delete from app.action_framework f using back
    where f.action_id = back.id and f.framework || '.' || f.item = back.item
  )
  select id from back`;

// an action that is done again keeps the day it was done first, or none when nobody knew it
const DONE_ON = `
  update app.action a set done_on = b."doneOn" from jsonb_to_recordset($1::jsonb) as b (id uuid, "doneOn" date)
  where a.id = b.id and a.status = 'DONE'`;

const TITLES = `select id, title from app.action where id = any ($1::uuid[]) order by position, id`;

/** Takes a change of many actions back, within the hour: each is as it was, or named when it was changed since. */
@Injectable()
export class UndoPlanChange {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound once it was taken back, or its hour has passed; RoadmapClosed when one of its roadmaps closed since */
  run(ctx: CouncilContext, changeId: string): Promise<PlanChangeUndone> {
    return this.db.transaction(ctx, async (tx) => {
      const [[kept]] = await tx.query<[{ before: Past[] }[], number]>(KEPT, [changeId, LIMITS.planViews.undoMinutes]);
      if (!kept) throw new NotFound();
      await refuseClosedRoadmapOf(
        tx,
        kept.before.map(({ id }) => id),
      );
      const restored = await tx.query<{ id: string }[]>(RESTORE, [JSON.stringify(kept.before)]);
      const back = new Set(restored.map(({ id }) => id));
      await tx.query(DONE_ON, [JSON.stringify(kept.before.filter(({ id }) => back.has(id)))]);
      const touched = kept.before.map(({ id }) => id).filter((id) => !back.has(id));
      const left = await tx.query<PlanChangeUndone['left']>(TITLES, [touched]);
      await this.audit.record(tx, 'plan.change-undone', changeId);
      return { restored: back.size, left: left.slice(0, LIMITS.list.choice), leftCount: left.length };
    });
  }
}
