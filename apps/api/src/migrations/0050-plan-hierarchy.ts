import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every level of a plan but the action is optional: objectives are strategic or operational and may stand without an
 * axis, actions may have sub-actions (one level), and a roadmap may go on from the one before.
 */
export class PlanHierarchy0050 implements MigrationInterface {
  name = 'PlanHierarchy1795000000050';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COLUMNS);
    // the owner obeys the walls too, and no council is announced here
    for (const table of TABLES) await db.query(`alter table ${table} no force row level security`);
    await db.query(BACKFILL);
    for (const table of TABLES) await db.query(`alter table ${table} force row level security`);
    await db.query(PLACES);
    await db.query(refusingWords('after'));
  }

  /** Objectives without an axis go, and sub-actions become actions: the former plan had no place for them. */
  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.query(`alter table ${table} no force row level security`);
    await db.query(BACK);
    await db.query(refusingWords('before'));
    for (const table of TABLES) await db.query(`alter table ${table} force row level security`);
  }
}

const TABLES = ['app.axis', 'app.objective', 'app.action'] as const;

const COLUMNS = `
  alter table app.objective
    add column roadmap_id uuid,
    add column level text not null default 'STRATEGIC' check (level in ('STRATEGIC', 'OPERATIONAL')),
    add column parent_id uuid,
    alter column axis_id drop not null;
  alter table app.action add column parent_id uuid, add column carried_from_id uuid;
`;

const BACKFILL = `
  update app.objective o set roadmap_id = x.roadmap_id
  from app.axis x where x.council_id = o.council_id and x.id = o.axis_id;
  update app.action a set roadmap_id = x.roadmap_id
  from app.axis x where x.council_id = a.council_id and x.id = a.axis_id and x.roadmap_id <> a.roadmap_id;
`;

/** What stands for "no axis" or "no objective" in a key: a foreign key does not look at a row that holds a null. */
const NOWHERE = `'00000000-0000-0000-0000-000000000000'::uuid`;

/**
 * The place of a row is part of the keys that point at it, so that the database itself keeps an operational objective
 * in the axis of its parent, an action in the axis of its objective, and a sub-action beside its action, which has no
 * parent itself. Deferrable: a move takes what hangs under with it, in several statements.
 */
const PLACES = `
  alter table app.objective alter column roadmap_id set not null;
  alter table app.axis add constraint axis_place unique (council_id, id, roadmap_id);

  alter table app.action drop constraint action_council_id_objective_id_axis_id_fkey;
  alter table app.objective
    drop constraint objective_council_id_id_axis_id_key,
    drop constraint objective_council_id_axis_id_fkey,
    add column axis_key uuid not null generated always as (coalesce(axis_id, ${NOWHERE})) stored,
    add column parent_level text generated always as (case when parent_id is not null then 'STRATEGIC' end) stored,
    add constraint objective_parent check (parent_id is null or level = 'OPERATIONAL'),
    add constraint objective_place unique (council_id, id, roadmap_id, axis_key),
    add constraint objective_level unique (council_id, id, level, roadmap_id, axis_key),
    add constraint objective_of_roadmap foreign key (council_id, roadmap_id)
      references app.roadmap (council_id, id) on delete cascade,
    add constraint objective_of_axis foreign key (council_id, axis_id, roadmap_id)
      references app.axis (council_id, id, roadmap_id) on delete cascade,
    add constraint objective_under foreign key (council_id, parent_id, parent_level, roadmap_id, axis_key)
      references app.objective (council_id, id, level, roadmap_id, axis_key) on delete cascade
      deferrable initially immediate;
  create index on app.objective (council_id, roadmap_id);
  create index on app.objective (council_id, axis_id, roadmap_id);
  create index on app.objective (council_id, parent_id, parent_level, roadmap_id, axis_key);

  alter table app.action
    drop constraint action_council_id_axis_id_fkey,
    drop constraint action_check,
    add column axis_key uuid not null generated always as (coalesce(axis_id, ${NOWHERE})) stored,
    add column objective_key uuid not null generated always as (coalesce(objective_id, ${NOWHERE})) stored,
    add column is_sub boolean not null generated always as (parent_id is not null) stored,
    add column parent_is_sub boolean generated always as (case when parent_id is not null then false end) stored,
    add constraint action_place unique (council_id, id, is_sub, roadmap_id, axis_key, objective_key),
    add constraint action_of_axis foreign key (council_id, axis_id, roadmap_id)
      references app.axis (council_id, id, roadmap_id),
    add constraint action_of_objective foreign key (council_id, objective_id, roadmap_id, axis_key)
      references app.objective (council_id, id, roadmap_id, axis_key) deferrable initially immediate,
    add constraint action_under foreign key (council_id, parent_id, parent_is_sub, roadmap_id, axis_key, objective_key)
      references app.action (council_id, id, is_sub, roadmap_id, axis_key, objective_key) deferrable initially immediate,
    add constraint action_carried_from foreign key (council_id, carried_from_id)
      references app.action (council_id, id) on delete set null (carried_from_id);
  create index on app.action (council_id, axis_id, roadmap_id);
  create index on app.action (council_id, objective_id, roadmap_id, axis_key);
  create index on app.action (council_id, parent_id, parent_is_sub, roadmap_id, axis_key, objective_key);
  create index on app.action (council_id, carried_from_id);
`;

/**
 * A trigger before an update makes PostgreSQL treat every generated column as changed: those in a key would hold up, until
 * the commit, whoever writes a note or a comment under the action.
 */
const refusingWords = (when: 'before' | 'after'): string => `
  drop trigger cell_counts_only on app.action;
  create trigger cell_counts_only ${when} insert or update of meeting_id on app.action
    for each row execute function app.words_refused_in_meeting()`;

const BACK = `
  alter table app.action
    drop constraint action_carried_from, drop constraint action_under, drop constraint action_of_objective,
    drop constraint action_of_axis, drop constraint action_place;
  update app.action set objective_id = null where axis_id is null;
  delete from app.objective where axis_id is null;
  alter table app.action
    drop column parent_is_sub, drop column is_sub, drop column objective_key, drop column axis_key,
    drop column carried_from_id, drop column parent_id,
    add constraint action_check check (objective_id is null or axis_id is not null);
  alter table app.objective
    drop constraint objective_under, drop constraint objective_of_axis, drop constraint objective_of_roadmap,
    drop constraint objective_level, drop constraint objective_place, drop constraint objective_parent,
    drop column parent_level, drop column axis_key, drop column parent_id, drop column level, drop column roadmap_id,
    alter column axis_id set not null,
    add constraint objective_council_id_id_axis_id_key unique (council_id, id, axis_id);
  alter table app.axis drop constraint axis_place;
  alter table app.objective add constraint objective_council_id_axis_id_fkey
    foreign key (council_id, axis_id) references app.axis (council_id, id) on delete cascade;
  alter table app.action
    add constraint action_council_id_axis_id_fkey foreign key (council_id, axis_id) references app.axis (council_id, id),
    add constraint action_council_id_objective_id_axis_id_fkey foreign key (council_id, objective_id, axis_id)
      references app.objective (council_id, id, axis_id);
`;
