import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/** Who presents a point becomes a list, in order: people of the council and names from elsewhere. */
export class AgendaItems0024 implements MigrationInterface {
  name = 'AgendaItems1795000000024';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PRESENTERS);
    await isolateByCouncil(db, 'app.presenter');
    await seenByTheOwner(db, KEEP_ONE);
    await db.query(`
      alter table app.agenda_item drop column presenter_id, drop column presenter_text;
      alter table app.parked_point drop column presenter_id, drop column presenter_text`);
  }

  /** Of several presenters the first stays: there is no place for the others. */
  async down(db: QueryRunner): Promise<void> {
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
