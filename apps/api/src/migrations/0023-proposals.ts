import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Points that members propose for an agenda, until a day that the body fixes. */
export class Proposals0023 implements MigrationInterface {
  name = 'Proposals1795000000023';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PROPOSALS);
    // The owner announces no council: the forced policy would show it no row to start from.
    await db.query('alter table app.body no force row level security');
    await db.query('update app.body set proposal_days = greatest(1, notice_days - 5)');
    await db.query('alter table app.body force row level security');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table app.parked_point drop column proposed_by_id, drop column proposed_for_id, drop column decline_reason;
      alter table app.body drop column proposal_days`);
  }
}

const PROPOSALS = `
  alter table app.body
    add column proposal_days smallint not null default 10 check (proposal_days between 0 and 90);

  alter table app.parked_point
    add column proposed_by_id uuid,
    add column proposed_for_id uuid,
    -- said to whoever proposed it; the point itself is removed
    add column decline_reason text check (char_length(decline_reason) between 1 and 500),
    add foreign key (council_id, proposed_by_id) references app.person (council_id, id) on delete set null (proposed_by_id),
    add foreign key (council_id, proposed_for_id) references app.meeting (council_id, id)
      on delete set null (proposed_for_id);
  create index on app.parked_point (council_id, proposed_by_id);
  create index on app.parked_point (council_id, proposed_for_id)`;
