import { Injectable } from '@nestjs/common';
import type { Body, BodyNode, DissolvedBody } from '@trame/contracts/bodies';
import { LIMITS } from '@trame/contracts/limits';
import { can, maySeeMaskedColleges } from '@trame/domain/access';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Actor } from '../../platform/http/context.ts';

/** $1 is the instant, $2 whether the reader sees masked colleges, $3 whether they see meetings still in draft. */
const DAY = `with day as (select ($1::timestamptz at time zone c.zone)::date as today from core.current_council_row() c)`;

/** A seat is held when a full member's mandate runs today; whoever holds it is not read here. */
const COLLEGES = `(
  select coalesce(json_agg(c order by c.college), '[]') from (
    select case when s.masked and not $2::boolean then 'MASKED' else s.college end as college,
           (count(*) filter (where h.held))::int as held, (count(*) filter (where not h.held))::int as vacant
    from app.seat s cross join lateral (
      select exists (select from app.mandate m where m.seat_id = s.id and m.rank = 'FULL'
        and m.starts_on <= day.today and (m.ends_on is null or m.ends_on >= day.today)) as held) h
    where s.body_id = b.id group by 1) c)`;

const NODE = `b.id, b.version, b.type, b.label, b.tag, b.parent_id as "parentId", b.position,
  (select coalesce(json_agg(json_build_object('id', p.id, 'name', trim(p.given_name || ' ' || p.family_name),
                                              'office', o.office) order by o.office, p.family_name, p.id), '[]')
   from app.body_officer o join app.person p on p.id = o.person_id where o.body_id = b.id) as officers,
  ${COLLEGES} as colleges,
  (select json_build_object('id', m.id, 'startsLocal', to_char(m.starts_local, 'YYYY-MM-DD"T"HH24:MI'))
   from app.meeting m where m.body_id = b.id and m.starts_local >= day.today
     and (m.state in ('CONVENED', 'IN_PROGRESS') or (m.state = 'DRAFT' and $3::boolean))
   order by m.starts_local limit 1) as "nextMeeting",
  (select count(*)::int from app.action a
   where a.body_id = b.id and a.removed_at is null and a.status not in ('DONE', 'DROPPED')) as "openActions"`;

const LIST = `${DAY} select ${NODE} from app.body b, day
  where b.dissolved_on is null order by b.position, b.label, b.id`;

const DISSOLVED = `
  select b.id, b.type, b.label, b.tag, b.dissolved_on::text as "dissolvedOn", (count(*) over ())::int as total
  from app.body b where b.dissolved_on is not null
  order by b.dissolved_on desc, b.label, b.id limit ${LIMITS.list.page}`;

/** A lead may name the committees of the council; a page is of those they belong to ($5 the role, decision 0049). */
const ONE = `${DAY} select ${NODE}, b.mandate_text as "mandateText", b.notice_days as "noticeDays",
  b.proposal_days as "proposalDays", b.reminder_days as "reminderDays",
  b.correction_days as "correctionDays", b.silence_days as "silenceDays",
  b.minutes_layout as "minutesLayout",
  b.quorum_rule as "quorumRule", b.quorum_threshold as "quorumThreshold", b.quorum_number as "quorumNumber",
  b.quorum_counts_proxies as "quorumCountsProxies", b.votes_rule as "votesRule", b.vote_majority as "voteMajority",
  b.proxies_per_holder as "proxiesPerHolder", b.dissolved_on::text as "dissolvedOn"
  from app.body b, day where b.id = $4 and ($5::text <> 'LEAD' or b.id in (select core.bodies_of_reader()))`;

/** Every read of the bodies: a statement for the tree, one for what left it, one for a single body. */
@Injectable()
export class BodiesReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  list(ctx: Actor): Promise<{ items: BodyNode[]; total: number }> {
    return this.db.read(ctx, async (tx) => {
      const items = await tx.query<BodyNode[]>(LIST, this.seenBy(ctx));
      return { items, total: items.length };
    });
  }

  dissolved(ctx: Actor): Promise<{ items: DissolvedBody[]; total: number }> {
    return this.db.read(ctx, async (tx) => {
      const items = await tx.query<(DissolvedBody & { total: number })[]>(DISSOLVED);
      return { items, total: items[0]?.total ?? 0 };
    });
  }

  get(ctx: Actor, bodyId: string): Promise<Body> {
    return this.db.read(ctx, (tx) => this.one(tx, ctx, bodyId));
  }

  /** The body inside a command's own transaction; refuses what is not there. */
  async one(tx: EntityManager, ctx: Actor, bodyId: string): Promise<Body> {
    const [found] = await tx.query<Body[]>(ONE, [...this.seenBy(ctx), bodyId, ctx.role]);
    if (!found) throw new NotFound();
    return found;
  }

  private seenBy({ role }: Actor): unknown[] {
    return [this.clock.now(), maySeeMaskedColleges(role), can(role, 'meetings.prepare')];
  }
}
