import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/** Changes of many actions at once can be taken back for a while. */
export class PlanViews0046 implements MigrationInterface {
  name = 'PlanViews1795000000046';

  async up(db: QueryRunner): Promise<void> {
    await db.query(CHANGES);
    await isolateByCouncil(db, 'app.plan_change');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table app.plan_change');
  }
}

const CHANGES = `
  create table app.plan_change (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    -- what the change replaced, by action, with the version it left: of no row by its key, people are erased and merged
    before jsonb not null,
    changed_at timestamptz not null default now(),
    primary key (council_id, id)
  );
`;
