import { Injectable } from '@nestjs/common';
import { wordsIn } from '@trame/copy/both';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';

/** The one roadmap that plans, weeks and new actions speak of: one that is prepared in advance is not it before it begins. */
export const CURRENT_ROADMAP = `
  select r.* from app.roadmap r cross join lateral (select zone from core.current_council_row()) z
  where r.closed_at is null
  order by coalesce(r.starts_on <= (now() at time zone z.zone)::date, true) desc, r.starts_on desc nulls last, r.created_at desc
  limit 1`;

/** The roadmap that is not closed and began last; a council that has none gets one at its first action. */
@Injectable()
export class CurrentRoadmap {
  /** Its id. The council's first action may be born in a meeting, before anybody thought of a plan. */
  async idIn(tx: EntityManager): Promise<string> {
    const [found] = await tx.query<{ id: string }[]>(`select c.id from (${CURRENT_ROADMAP}) c`);
    if (found) return found.id;
    const id = newId();
    await tx.query(`insert into app.roadmap (id, title) values ($1, $2)`, [id, wordsIn('fr').t('actionPlan:roadmap')]);
    return id;
  }

  /** After the last action: where a new one goes. */
  async nextPosition(tx: EntityManager, roadmapId: string): Promise<number> {
    const [row] = await tx.query<{ next: number }[]>(
      `select coalesce(max(position) + 1, 0)::int as next from app.action where roadmap_id = $1`,
      [roadmapId],
    );
    return row?.next ?? 0;
  }
}
