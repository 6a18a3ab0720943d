import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/**
 * Who presents a point becomes a list, in order: people of the council and names from elsewhere. An item may be
 * restricted: what it is about is a row that exists for the coordination and the chair alone (decision 0022).
 */
export class AgendaItems0024 implements MigrationInterface {
  name = 'AgendaItems1795000000024';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PRESENTERS);
    await isolateByCouncil(db, 'app.presenter');
    await seenByTheOwner(db, KEEP_ONE);
    await db.query(`
      alter table app.agenda_item drop column presenter_id, drop column presenter_text;
      alter table app.parked_point drop column presenter_id, drop column presenter_text`);
    await db.query(RESTRICTED);
    await isolateByCouncil(db, 'app.restricted_item');
    await db.query(WALLS);
  }

  /** Of several presenters the first stays: there is no place for the others. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(OPEN_AGAIN);
    await db.query(ONE_PRESENTER);
    await seenByTheOwner(db, BRING_BACK);
    await db.query('drop table app.presenter');
  }
}

const READ = ['app.agenda_item', 'app.parked_point', 'app.presenter'];

/** The owner announces no council: the forced policies would show it no row to start from. */
async function seenByTheOwner(db: QueryRunner, statements: string): Promise<void> {
  for (const table of READ) await db.query(`alter table ${table} no force row level security`);
  await db.query(statements);
  for (const table of READ) await db.query(`alter table ${table} force row level security`);
}

const PRESENTERS = `
  create table app.presenter (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null default gen_random_uuid(),
    -- what is presented: exactly one
    item_id uuid,
    point_id uuid,
    position smallint not null check (position between 0 and 5),
    -- somebody of the council, or a name from elsewhere
    person_id uuid,
    name text check (char_length(name) between 1 and 200),
    primary key (council_id, id),
    check (num_nonnulls(item_id, point_id) = 1),
    check (num_nonnulls(person_id, name) = 1),
    unique (council_id, item_id, position),
    unique (council_id, point_id, position),
    foreign key (council_id, item_id) references app.agenda_item (council_id, id) on delete cascade,
    foreign key (council_id, point_id) references app.parked_point (council_id, id) on delete cascade,
    foreign key (council_id, person_id) references app.person (council_id, id)
  );
  create index on app.presenter (council_id, person_id)`;

const keepOne = (owner: string, table: string): string => `
  insert into app.presenter (council_id, ${owner}, position, person_id, name)
  select council_id, id, 0, presenter_id, case when presenter_id is null then trim(presenter_text) end
  from ${table} where presenter_id is not null or trim(presenter_text) <> ''`;

const KEEP_ONE = `${keepOne('item_id', 'app.agenda_item')};${keepOne('point_id', 'app.parked_point')}`;

const onePresenter = (table: string): string => `
  alter table ${table} add column presenter_id uuid, add column presenter_text text check (char_length(presenter_text) <= 200),
    add foreign key (council_id, presenter_id) references app.person (council_id, id);
  create index on ${table} (council_id, presenter_id)`;

const ONE_PRESENTER = `${onePresenter('app.agenda_item')};${onePresenter('app.parked_point')}`;

const bringBack = (owner: string, table: string): string => `
  update ${table} t set presenter_id = p.person_id, presenter_text = p.name
  from app.presenter p where p.council_id = t.council_id and p.${owner} = t.id and p.position = 0`;

const BRING_BACK = `${bringBack('item_id', 'app.agenda_item')};${bringBack('point_id', 'app.parked_point')}`;

const RESTRICTED = `
  alter table app.agenda_item add column restricted boolean not null default false;
  alter table app.parked_point add column restricted boolean not null default false;
  create index agenda_item_restricted on app.agenda_item (council_id, id) where restricted;

  -- The words of a restricted item: the item itself keeps neutral ones, so that whoever forgets this table tells nothing.
  create table app.restricted_item (
    council_id uuid not null default app.current_council() references core.council,
    item_id uuid not null,
    title text not null check (char_length(title) between 1 and 200),
    purpose text not null check (purpose in (
      'INFORMATION', 'DISCUSSION', 'DECISION', 'OPINION', 'GROUP_REPORT', 'MINUTES_APPROVAL', 'OTHER_BUSINESS')),
    description text not null default '' check (char_length(description) <= 2000),
    primary key (council_id, item_id),
    foreign key (council_id, item_id) references app.agenda_item (council_id, id) on delete cascade
  )`;

const STAFF = `current_setting('app.role', true) in ('COORDINATOR', 'CHAIR')`;
const UNDER_AN_ITEM = ['app.note', 'app.decision', 'app.document', 'app.presenter'];

const wall = (table: string, using: string): string =>
  `create policy restricted_rows on ${table} as restrictive using (${STAFF} or ${using})`;

/** Read and written by the coordination and the chair alone. The list of restricted items is short, and read once. */
const WALLS = [
  wall('app.restricted_item', 'false'),
  wall('app.parked_point', 'not restricted'),
  ...UNDER_AN_ITEM.map((table) =>
    wall(table, 'item_id is null or item_id not in (select i.id from app.agenda_item i where i.restricted)'),
  ),
  `create policy restricted_points on app.presenter as restrictive
     using (${STAFF} or point_id is null or exists (select from app.parked_point q where q.id = point_id))`,
].join(';');

/** The program of before would show everything to everybody: items are opened by people first. */
const OPEN_AGAIN = `
  alter table app.restricted_item no force row level security;
  alter table app.parked_point no force row level security;
  do $$ begin
    if exists (select from app.restricted_item) or exists (select from app.parked_point where restricted) then
      raise exception 'Some items are restricted. Open or remove them before going back.';
    end if;
  end $$;
  ${[...UNDER_AN_ITEM, 'app.parked_point'].map((table) => `drop policy restricted_rows on ${table}`).join(';')};
  drop policy restricted_points on app.presenter;
  drop table app.restricted_item;
  alter table app.parked_point force row level security, drop column restricted;
  alter table app.agenda_item drop column restricted`;
