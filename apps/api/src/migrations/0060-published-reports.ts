import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/** Photos of reports, with who agreed to them; and reports that anybody may read: what a council published of them, and nothing else. */
export class PublishedReports0060 implements MigrationInterface {
  name = 'PublishedReports1795000000060';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table app.activity_report add column published_at timestamptz');
    await db.query(PUBLISHED);
    await db.query(FUNCTIONS);
    await db.query(PHOTOS);
    await isolateByCouncil(db, 'app.report_photo');
    await db.query(STAFF_ONLY);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function core.publish_report, core.withdraw_report, core.published_report;
      drop table app.report_photo;
      drop table core.published_report;
      alter table app.activity_report drop column published_at`);
  }
}

/** Read without a council: nobody is granted the table, functions are its only door. It goes with its report. */
const PUBLISHED = `
  create table core.published_report (
    council_id uuid not null references core.council on delete cascade,
    report_id uuid not null,
    content jsonb not null,
    published_at timestamptz not null default now(),
    primary key (council_id, report_id),
    foreign key (council_id, report_id) references app.activity_report (council_id, id) on delete cascade
  )`;

const FUNCTIONS = `
  -- Publishes, for the council of the transaction, what its coordination made of one of its reports.
  create function core.publish_report(report uuid, wanted jsonb) returns void
    language sql security definer set search_path = core, pg_temp as $$
    insert into published_report (council_id, report_id, content)
    select app.current_council(), report, wanted where current_setting('app.role', true) = 'COORDINATOR'
    on conflict (council_id, report_id) do update set content = excluded.content, published_at = now() $$;

  create function core.withdraw_report(report uuid) returns void
    language sql security definer set search_path = core, pg_temp as $$
    delete from published_report p where p.council_id = app.current_council() and p.report_id = report
      and current_setting('app.role', true) = 'COORDINATOR' $$;

  -- What anybody reads at the address of a report.
  create function core.published_report(council_slug text, report uuid)
    returns table (content jsonb, council text, zone text)
    language sql stable security definer set search_path = core, pg_temp as $$
    select p.content, c.name, c.zone from published_report p join council c on c.id = p.council_id
    where c.slug = council_slug and p.report_id = report $$;

  revoke execute on function core.publish_report, core.withdraw_report, core.published_report from public;
  grant execute on function core.publish_report, core.withdraw_report, core.published_report to trame_app`;

/** A picture of 1 600 pixels at most weighs about 300 kB: it is kept beside its consent, and both go at once. */
const PHOTOS = `
  create table app.report_photo (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    report_id uuid not null,
    chapter text not null check (char_length(chapter) between 1 and 40),
    jpeg bytea not null,
    width integer not null,
    height integer not null,
    alt text not null default '' check (char_length(alt) <= 500),
    caption text not null default '' check (char_length(caption) <= 500),
    -- who agreed, on which day, to which use: all three, or nobody did
    consent_by text check (char_length(consent_by) between 1 and 200),
    consent_on date,
    consent_use text check (consent_use in ('REPORT', 'PUBLIC')),
    created_at timestamptz not null default now(),
    primary key (council_id, id),
    foreign key (council_id, report_id) references app.activity_report (council_id, id) on delete cascade,
    check (num_nulls(consent_by, consent_on, consent_use) in (0, 3))
  );
  create index on app.report_photo (council_id, report_id, created_at)`;

const STAFF_ONLY = `
  create policy staff_only on app.report_photo as restrictive
    using (current_setting('app.role', true) in ('COORDINATOR', 'CHAIR'))
    with check (current_setting('app.role', true) in ('COORDINATOR', 'CHAIR'))`;
