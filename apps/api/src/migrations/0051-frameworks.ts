import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

const TABLES = ['app.local_framework_item', 'app.action_framework', 'app.action_theme', 'app.action_public'] as const;

/**
 * What an action serves and is about: items of any number of frameworks, themes, publics; the axes of local contracts,
 * which councils write; the national objective that a heading takes up. National codes are data of the domain: the
 * database holds them without knowing them, so that a new edition needs no migration.
 */
export class Frameworks0051 implements MigrationInterface {
  name = 'Frameworks1795000000051';

  async up(db: QueryRunner): Promise<void> {
    await db.query(SERVED);
    for (const table of TABLES) await isolateByCouncil(db, table);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [...TABLES].toReversed()) await db.query(`drop table ${table}`);
    for (const table of ['axis', 'objective']) await db.query(`alter table app.${table} drop column takes_up`);
  }
}

const SERVED = `
  create table app.local_framework_item (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    framework text not null check (framework in ('CLS', 'CITY_CONTRACT')),
    number text check (char_length(number) <= 20),
    label text not null check (char_length(label) between 1 and 200),
    -- no longer offered; what served it still does
    archived boolean not null default false,
    created_at timestamptz not null default now(),
    primary key (council_id, id),
    unique (council_id, framework, id)
  );
  create unique index on app.local_framework_item (council_id, framework, lower(label));

  create table app.action_framework (
    council_id uuid not null default app.current_council() references core.council,
    action_id uuid not null,
    framework text not null check (char_length(framework) <= 40),
    item text not null check (char_length(item) <= 40),
    -- an item the council wrote is held by its key
    local_item_id uuid generated always as
      (case when framework in ('CLS', 'CITY_CONTRACT') then item::uuid end) stored,
    primary key (council_id, action_id, framework, item),
    foreign key (council_id, action_id) references app.action (council_id, id) on delete cascade,
    foreign key (council_id, framework, local_item_id) references app.local_framework_item (council_id, framework, id)
  );
  create index on app.action_framework (council_id, framework, item);
  create index on app.action_framework (council_id, local_item_id);

  create table app.action_theme (
    council_id uuid not null default app.current_council() references core.council,
    action_id uuid not null,
    theme text not null check (char_length(theme) <= 40),
    primary key (council_id, action_id, theme),
    foreign key (council_id, action_id) references app.action (council_id, id) on delete cascade
  );
  create index on app.action_theme (council_id, theme);

  create table app.action_public (
    council_id uuid not null default app.current_council() references core.council,
    action_id uuid not null,
    target_public text not null check (char_length(target_public) <= 40),
    primary key (council_id, action_id, target_public),
    foreign key (council_id, action_id) references app.action (council_id, id) on delete cascade
  );
  create index on app.action_public (council_id, target_public);

  -- "CLSM_2025.PREVENTION"
  alter table app.axis add column takes_up text check (char_length(takes_up) <= 80);
  alter table app.objective add column takes_up text check (char_length(takes_up) <= 80);
`;
