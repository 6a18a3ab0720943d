import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { Projection, ProjectionQuery } from '@trame/contracts/projection';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { listed, NAME, VOTE } from './meeting-parts.sql.ts';

// The agenda itself, never SHOWN_ITEMS: whoever projects reads restricted items, the room does not.
const ITEMS = listed(
  `'id', i.id, 'title', i.title, 'restricted', i.restricted, 'plannedMinutes', i.minutes,
   'spentSeconds', i.spent_seconds, 'done', i.closed_at is not null,
   'openedAt', case when i.id = m.current_item_id and m.state = 'IN_PROGRESS' then i.opened_at end`,
  'app.agenda_item i where i.meeting_id = m.id',
  'i.position',
  LIMITS.list.page,
);

const DECISIONS = listed(
  `'id', d.id, 'number', d.number, 'text', d.text, 'kind', d.kind, 'vote', ${VOTE}`,
  `app.decision d join app.agenda_item i on i.id = d.item_id and not i.restricted
   where d.meeting_id = m.id and d.item_id = m.current_item_id and d.removed_at is null`,
  'd.decided_at, d.id',
  LIMITS.list.page,
);

/** Each human once, as `presentCount` of the domain counts them: a substitute stands for whom they replace. */
const IN_THE_ROOM = `(
  select distinct coalesce(t.represented_by_id, t.person_id) as person_id from app.attendance t
  where t.meeting_id = m.id and t.status in ('PRESENT', 'REMOTE', 'REPRESENTED')
    and t.left_at is null)`;

const NAMES = `coalesce((
  select json_agg(n.name order by n.place) from (
    select ${NAME} as name, row_number() over (order by p.family_name, p.given_name, p.id) as place
    from ${IN_THE_ROOM} r join app.person p on p.id = r.person_id where $2 order by place limit ${LIMITS.list.rows}) n), '[]'::json)`;

const PROJECTION = `
  select m.body_id as "bodyId", json_build_object(
    'title', m.title, 'bodyTag', b.tag, 'state', m.state, 'zone', m.zone, 'durationMinutes', m.duration_minutes,
    'startedAt', m.started_at, 'endedAt', m.ended_at, 'currentItemId', m.current_item_id,
    'items', ${ITEMS}, 'decisions', ${DECISIONS},
    'presentCount', (select count(*)::integer from ${IN_THE_ROOM} r),
    'present', ${NAMES}) as projection
  from app.meeting m join app.body b on b.id = m.body_id where m.id = $1`;

/** What a room may read on its wall, whoever projects. */
@Injectable()
export class ProjectionReader {
  constructor(private readonly db: TenantDb) {}

  /** Throws `NotFound`, or `Forbidden` for a lead of another body. */
  get(ctx: CouncilContext, meetingId: string, { presence }: ProjectionQuery): Promise<Projection> {
    return this.db.read(ctx, async (tx) => {
      const [row] = await tx.query<{ bodyId: string; projection: Projection }[]>(PROJECTION, [
        meetingId,
        presence === 'NAMES',
      ]);
      if (!row) throw new NotFound();
      await refuseUnlessLeads(tx, ctx, row.bodyId);
      return row.projection;
    });
  }
}
