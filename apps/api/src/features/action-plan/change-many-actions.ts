import { Injectable } from '@nestjs/common';
import type { ChangeManyBody } from '@trame/contracts/action-plan';
import { LIMITS } from '@trame/contracts/limits';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ActionPlanReader } from './action-plan.reader.ts';
import { CurrentRoadmap } from './current-roadmap.ts';
import { type Asked, askedOf, type Considered, consider } from './many-actions.ts';

/** One statement for all of them; what is not named stays. Words said of another date go. */
const CHANGE = `
  update app.action set
    lead_person_id = coalesce($2::uuid, lead_person_id),
    due_on = case when $3::int is null then due_on else due_on + $3::int end,
    due_text = case when $3::int is null then due_text end,
    status = coalesce($4::text, status),
    version = version + 1
  where id = any ($1::uuid[])`;

const ADD_THEME = 'insert into app.action_theme (action_id, theme) select id, $2 from unnest($1::uuid[]) id';
const ADD_ITEM = `
  insert into app.action_framework (action_id, framework, item)
  select id, split_part($2, '.', 1), split_part($2, '.', 2) from unnest($1::uuid[]) id`;

@Injectable()
export class ChangeManyActions {
  constructor(
    private readonly db: TenantDb,
    private readonly plans: ActionPlanReader,
    private readonly roadmap: CurrentRoadmap,
    private readonly audit: AuditTrail,
  ) {}

  /** Answers how many were changed, and the name under which the change can be taken back for a while. */
  run(ctx: CouncilContext, body: ChangeManyBody): Promise<{ changed: number; changeId: string | null }> {
    return this.db.transaction(ctx, async (tx) => {
      const considered = await consider(tx, this.plans, ctx, body);
      const changing = considered.filter(({ reason }) => reason === null);
      if (changing.length === 0) return { changed: 0, changeId: null };
      const asked = askedOf(body.change);
      const ids = changing.map(({ id }) => id);
      await tx.query(CHANGE, [ids, asked.leadPersonId, asked.days, asked.status]);
      if (asked.theme) await tx.query(ADD_THEME, [ids, asked.theme]);
      if (asked.item) await tx.query(ADD_ITEM, [ids, asked.item]);
      const changeId = await remember(tx, changing, asked);
      await this.audit.record(tx, 'plan.changed-many', await this.roadmap.idIn(tx), Object.keys(body.change));
      return { changed: changing.length, changeId };
    });
  }
}

/** Keeps what a change replaced, or added, so that it can be taken back; what nobody can take back any more goes. */
async function remember(tx: EntityManager, changing: readonly Considered[], { theme, item }: Asked): Promise<string> {
  const id = newId();
  await tx.query('delete from app.plan_change where changed_at < now() - make_interval(mins => $1)', [
    LIMITS.planViews.undoMinutes,
  ]);
  const before = changing.map(({ title: _, reason: __, version, ...row }) => ({
    ...row,
    ...{ version: version + 1, theme, item },
  }));
  await tx.query('insert into app.plan_change (id, before) values ($1, $2::jsonb)', [id, JSON.stringify(before)]);
  return id;
}
