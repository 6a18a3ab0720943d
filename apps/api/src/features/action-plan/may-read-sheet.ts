import type { Visibility } from '@trame/domain/action-plan/visibility';
import type { TenantDb } from '../../platform/database/tenant-db.ts';
import type { Actor } from '../../platform/http/context.ts';
import { councilToday } from '../councils/index.ts';

// Whoever carries the action, the officers of its group, and those who sit in it that day ($3).
const concerns = (person: string): string => `
  ${person} in (a.lead_person_id, a.referent_person_id) is true
    or exists (select from app.action_partner c where c.action_id = a.id and c.person_id = ${person})
    or exists (select from app.body_officer f where f.body_id = a.body_id and f.person_id = ${person})
    or exists (
      select from app.seat s
      join app.mandate d on d.seat_id = s.id and d.starts_on <= $3 and (d.ends_on is null or d.ends_on >= $3)
      join app.mandate_holder h on h.mandate_id = d.id
      where s.body_id = a.body_id and h.person_id = ${person})`;
const IS_CONCERNED = `select ${concerns('$2::uuid')} as concerned from app.action a where a.id = $1`;
const READABLE = `
  select a.id from app.action a where a.id = any($1) and (a.visibility <> 'GROUP' or ${concerns('$2::uuid')})`;
const READERS = `
  select p.id from app.action a join app.person p on p.id = any($2)
  where a.id = $1 and (a.visibility <> 'GROUP' or ${concerns('p.id')} or exists (
    select from app.membership m where m.person_id = p.id and m.role in ('COORDINATOR', 'CHAIR')))`;

const readsAll = ({ role }: Actor): boolean => role === 'COORDINATOR' || role === 'CHAIR';

/**
 * Whether the reader may open the sheet of an action: one kept for its group is read by the group, by whoever carries
 * the action, by the coordination and the chair. The rows are read as the coordination: somebody on a masked seat is of
 * the group as well, and learns of nobody but themselves.
 */
export async function mayReadSheet(
  db: TenantDb,
  ctx: Actor,
  { id, visibility }: { id: string; visibility: Visibility },
  now: Date,
): Promise<boolean> {
  if (visibility !== 'GROUP' || readsAll(ctx)) return true;
  return db.read({ ...ctx, role: 'COORDINATOR' }, async (tx) => {
    const [row] = await tx.query<{ concerned: boolean }[]>(IS_CONCERNED, [
      id,
      ctx.personId,
      await councilToday(tx, now),
    ]);
    return row?.concerned ?? false;
  });
}

/** Those of some actions whose sheet the reader may open: what `mayReadSheet` says of each, asked once. */
export async function readableSheets(
  db: TenantDb,
  ctx: Actor,
  ids: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  if (readsAll(ctx)) return new Set(ids);
  return db.read({ ...ctx, role: 'COORDINATOR' }, async (tx) => {
    const rows = await tx.query<{ id: string }[]>(READABLE, [ids, ctx.personId, await councilToday(tx, now)]);
    return new Set(rows.map(({ id }) => id));
  });
}

/**
 * Those of some people who may open the sheet of an action, whether they have an account or not. Never to be told to
 * whoever named them: it would say who sits in the group, masked seats included.
 */
export async function readersOfSheet(
  db: TenantDb,
  ctx: Actor,
  { id, personIds }: { id: string; personIds: readonly string[] },
  now: Date,
): Promise<string[]> {
  if (personIds.length === 0) return [];
  return db.read({ ...ctx, role: 'COORDINATOR' }, async (tx) => {
    const rows = await tx.query<{ id: string }[]>(READERS, [id, personIds, await councilToday(tx, now)]);
    return rows.map((row) => row.id);
  });
}
