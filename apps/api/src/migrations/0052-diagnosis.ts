import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

const TABLES = ['app.finding', 'app.finding_territory', 'app.objective_need'] as const;

/** What the plan starts from: needs and resources of the territory, and which needs each objective answers. */
export class Diagnosis0052 implements MigrationInterface {
  name = 'Diagnosis1795000000052';

  async up(db: QueryRunner): Promise<void> {
    await db.query(FINDINGS);
    for (const table of TABLES) await isolateByCouncil(db, table);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [...TABLES].toReversed()) await db.query(`drop table ${table}`);
  }
}

const FINDINGS = `
  -- one table for both: they are said, found, filtered and exported alike, and only a need weighs or is answered
  create table app.finding (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    kind text not null check (kind in ('NEED', 'RESOURCE')),
    title text not null check (char_length(title) between 1 and 200),
    description text not null default '' check (char_length(description) <= 2000),
    source text check (char_length(source) <= 500),
    source_url text check (char_length(source_url) <= 500),
    -- a year, a month or a day, as ISO 8601 shortens it: a report that says 2025 is not made more exact
    observed text check (observed ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    weight text check (weight in ('HIGH', 'MEDIUM', 'LOW')),
    -- codes of the domain: what a later version no longer knows is still stored, and is left out when it is read
    themes text[] not null default '{}' check (cardinality(themes) <= 50),
    publics text[] not null default '{}' check (cardinality(publics) <= 50),
    -- out of the diagnosis, with its links: it can be put back
    removed_at timestamptz,
    created_at timestamptz not null default now(),
    primary key (council_id, id),
    check (weight is null or kind = 'NEED')
  );

  create table app.finding_territory (
    council_id uuid not null default app.current_council() references core.council,
    finding_id uuid not null,
    unit_id uuid not null,
    primary key (council_id, finding_id, unit_id),
    foreign key (council_id, finding_id) references app.finding (council_id, id) on delete cascade,
    foreign key (council_id, unit_id) references app.territory_unit (council_id, id) on delete cascade
  );
  create index on app.finding_territory (council_id, unit_id);

  create table app.objective_need (
    council_id uuid not null default app.current_council() references core.council,
    objective_id uuid not null,
    need_id uuid not null,
    primary key (council_id, objective_id, need_id),
    foreign key (council_id, objective_id) references app.objective (council_id, id) on delete cascade,
    foreign key (council_id, need_id) references app.finding (council_id, id) on delete cascade
  );
  create index on app.objective_need (council_id, need_id);
`;
