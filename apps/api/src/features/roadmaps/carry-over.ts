import type { OpenRoadmapBody } from '@trame/contracts/roadmaps';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { NotFound } from '../../platform/errors/refusals.ts';

/** Locked: nothing is added to it while it is read. */
const FORMER = 'select id from app.roadmap where id = $1 for update';
const HEADINGS = `
  select id from app.axis where roadmap_id = $1
  union all select id from app.objective where roadmap_id = $1`;
const UNFINISHED = `
  select id from app.action
  where id = any ($1::uuid[]) and roadmap_id = $2 and removed_at is null and status not in ('DONE', 'DROPPED')`;

/** `$3` gives each former id its new one. */
const renewed = (column: string): string => `($3::jsonb ->> ${column}::text)::uuid`;

const AXES = `
  insert into app.axis (id, roadmap_id, number, title, position, takes_up)
  select ${renewed('id')}, $2, number, title, position, takes_up from app.axis where roadmap_id = $1`;
const OBJECTIVES = `
  insert into app.objective (id, roadmap_id, axis_id, parent_id, level, number, title, position, takes_up)
  select ${renewed('id')}, $2, ${renewed('axis_id')}, ${renewed('parent_id')}, level, number, title, position,
    takes_up
  from app.objective where roadmap_id = $1`;
const TEXTS = `number, title, description, position, body_id, lead_person_id, lead_organization_id, status, starts_on,
  due_on, due_text, progress, target_public, context, aims, human_means, visibility, referent_person_id`;
const ACTIONS = `
  insert into app.action (id, roadmap_id, axis_id, objective_id, parent_id, carried_from_id, ${TEXTS})
  select ${renewed('id')}, $2, ${renewed('axis_id')}, ${renewed('objective_id')}, ${renewed('parent_id')}, id, ${TEXTS}
  from app.action where roadmap_id = $1 and ${renewed('id')} is not null`;
const NEEDS = `
  insert into app.objective_need (objective_id, need_id)
  select ${renewed('l.objective_id')}, l.need_id
  from app.objective_need l join app.objective g on g.id = l.objective_id
  where g.roadmap_id = $1 and $2::uuid is not null`;

/** What hangs on an action and goes on with it, by table. */
const HANGING = {
  action_partner: {
    id: 'gen_random_uuid()',
    part: 'h.part',
    person_id: 'h.person_id',
    organization_id: 'h.organization_id',
    role_text: 'h.role_text',
  },
  action_territory: { unit_id: 'h.unit_id' },
  action_framework: { framework: 'h.framework', item: 'h.item' },
  action_theme: { theme: 'h.theme' },
  action_public: { target_public: 'h.target_public' },
};
const hanging = Object.entries(HANGING).map(
  ([table, columns]) => `
    insert into app.${table} (action_id, ${Object.keys(columns).join(', ')})
    select a.id, ${Object.values(columns).join(', ')}
    from app.action a join app.${table} h on h.council_id = a.council_id and h.action_id = a.carried_from_id
    where a.roadmap_id = $1`,
);

/**
 * Copies the headings of a roadmap into another one, and the actions named with their partners, their territory and
 * what they serve; a copied objective answers the same needs. A copy knows what it was copied from: news, measurements, money and documents stay there. A sub-action that goes on
 * without its action becomes one.
 * @throws NotFound
 */
export async function carryOver(
  tx: EntityManager,
  { roadmapId, actionIds }: NonNullable<OpenRoadmapBody['from']>,
  into: string,
): Promise<void> {
  const [former] = await tx.query<{ id: string }[]>(FORMER, [roadmapId]);
  const actions = await tx.query<{ id: string }[]>(UNFINISHED, [actionIds, roadmapId]);
  if (!former || actions.length !== new Set(actionIds).size) throw new NotFound();
  const headings = await tx.query<{ id: string }[]>(HEADINGS, [roadmapId]);
  const ids = JSON.stringify(Object.fromEntries([...headings, ...actions].map(({ id }) => [id, newId()])));
  for (const copy of [AXES, OBJECTIVES, ACTIONS, NEEDS]) await tx.query(copy, [roadmapId, into, ids]);
  for (const copy of hanging) await tx.query(copy, [into]);
}
