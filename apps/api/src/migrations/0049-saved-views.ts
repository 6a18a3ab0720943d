import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/** Ways of reading the plan that somebody gave a name to: their own, or shared by the coordination. */
export class SavedViews0049 implements MigrationInterface {
  name = 'SavedViews1795000000049';

  async up(db: QueryRunner): Promise<void> {
    await db.query(VIEWS);
    await isolateByCouncil(db, 'app.saved_view');
    await db.query(OWN_OR_SHARED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table app.saved_view');
  }
}

const VIEWS = `
  create table app.saved_view (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    person_id uuid not null,
    shared boolean not null default false,
    name text not null check (char_length(name) between 1 and 80),
    -- the search params of an address of the plan, as the contract checked them
    look jsonb not null,
    created_at timestamptz not null default now(),
    primary key (council_id, id),
    foreign key (council_id, person_id) references app.person (council_id, id) on delete cascade
  );
  create unique index on app.saved_view (council_id, person_id, shared, lower(name));`;

/** A view of somebody's own is theirs alone, whatever the role of whoever asks. */
const OWN_OR_SHARED = `
  create policy own_or_shared on app.saved_view as restrictive
    using (shared or person_id = nullif(current_setting('app.actor_id', true), '')::uuid)
    with check (shared or person_id = nullif(current_setting('app.actor_id', true), '')::uuid)`;
