import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

const TABLES = ['app.activity_report', 'app.report_text'] as const;

/** Activity reports: a period, chapters, the figures as they were taken, and what people wrote above them. */
export class ActivityReports0059 implements MigrationInterface {
  name = 'ActivityReports1795000000059';

  async up(db: QueryRunner): Promise<void> {
    await db.query(REPORTS);
    for (const table of TABLES) {
      await isolateByCouncil(db, table);
      await db.query(staffOnly(table));
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table app.report_text, app.activity_report');
  }
}

const REPORTS = `
  create table app.activity_report (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    title text not null check (char_length(title) between 1 and 200),
    template text not null check (template in ('ARS', 'TOWN_COUNCIL', 'PLENARY')),
    -- of the list of chapters that the template had then
    template_version smallint not null default 1,
    starts_on date not null,
    ends_on date not null,
    -- in the order of the report; what was written in a chapter that is left out waits there
    chapters text[] not null default '{}',
    -- blocks of figures as the contract checked them, and those shown before the last update
    figures jsonb not null default '[]',
    figures_before jsonb,
    taken_at timestamptz not null default now(),
    created_at timestamptz not null default now(),
    primary key (council_id, id),
    check (starts_on <= ends_on)
  );
  create index on app.activity_report (council_id, ends_on);

  create table app.report_text (
    council_id uuid not null default app.current_council() references core.council,
    report_id uuid not null,
    chapter text not null check (char_length(chapter) between 1 and 40),
    version integer not null default 1,
    text text not null check (char_length(text) <= 20000),
    primary key (council_id, report_id, chapter),
    foreign key (council_id, report_id) references app.activity_report (council_id, id) on delete cascade
  )`;

/** A report under way is read by those who answer for it: what leaves is a document they made of it. */
const staffOnly = (table: (typeof TABLES)[number]): string => `
  create policy staff_only on ${table} as restrictive
    using (current_setting('app.role', true) in ('COORDINATOR', 'CHAIR'))
    with check (current_setting('app.role', true) in ('COORDINATOR', 'CHAIR'))`;
