import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports that anybody may read: what a council published of them, and nothing else. */
export class PublishedReports0060 implements MigrationInterface {
  name = 'PublishedReports1795000000060';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table app.activity_report add column published_at timestamptz');
    await db.query(PUBLISHED);
    await db.query(FUNCTIONS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function core.publish_report, core.withdraw_report, core.published_report;
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
