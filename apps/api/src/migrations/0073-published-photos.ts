import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The photos that anybody sees on the page of a published report: those whose people agreed to that page, and as long as they do. */
export class PublishedPhotos0073 implements MigrationInterface {
  name = 'PublishedPhotos1795000000073';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PHOTOS);
    await db.query(FUNCTIONS);
    await db.query(WITHDRAWN);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger withdrawn on app.report_photo;
      drop function core.forget_published_photo, core.publish_photos, core.published_photos, core.published_photo;
      drop table core.published_photo`);
  }
}

/** Read without a council: nobody is granted the table, functions are its only door. A copy goes with its report, and with its photo. */
const PHOTOS = `
  create table core.published_photo (
    council_id uuid not null references core.council on delete cascade,
    report_id uuid not null,
    photo_id uuid not null,
    jpeg bytea not null,
    primary key (council_id, report_id, photo_id),
    foreign key (council_id, report_id) references core.published_report (council_id, report_id) on delete cascade,
    foreign key (council_id, photo_id) references app.report_photo (council_id, id) on delete cascade
  );
  create index on core.published_photo (council_id, photo_id)`;

const FUNCTIONS = `
  -- Puts on the page of a published report those of its photos that may be there, and takes the former ones off.
  create function core.publish_photos(report uuid) returns void
    language sql security definer set search_path = core, pg_temp as $$
    delete from published_photo p where p.council_id = app.current_council() and p.report_id = report
      and current_setting('app.role', true) = 'COORDINATOR';
    insert into published_photo (council_id, report_id, photo_id, jpeg)
    select r.council_id, r.report_id, p.id, p.jpeg
    from published_report r join app.report_photo p on p.council_id = r.council_id and p.report_id = r.report_id
    where r.council_id = app.current_council() and r.report_id = report and p.consent_use = 'PUBLIC' and p.alt <> ''
      and current_setting('app.role', true) = 'COORDINATOR' $$;

  -- Which photos the page of a report shows now.
  create function core.published_photos(council_slug text, report uuid) returns table (id uuid)
    language sql stable security definer set search_path = core, pg_temp as $$
    select p.photo_id from published_photo p join council c on c.id = p.council_id
    where c.slug = council_slug and p.report_id = report $$;

  create function core.published_photo(council_slug text, report uuid, photo uuid) returns table (jpeg bytea)
    language sql stable security definer set search_path = core, pg_temp as $$
    select p.jpeg from published_photo p join council c on c.id = p.council_id
    where c.slug = council_slug and p.report_id = report and p.photo_id = photo $$;

  revoke execute on function core.publish_photos, core.published_photos, core.published_photo from public;
  grant execute on function core.publish_photos, core.published_photos, core.published_photo to trame_app`;

// whatever command changes a consent or puts another picture in its place: one that forgot would leave somebody's face there
const WITHDRAWN = `
  create function core.forget_published_photo() returns trigger
    language plpgsql security definer set search_path = core, pg_temp as $$
  begin
    delete from published_photo p where p.council_id = new.council_id and p.photo_id = new.id;
    return null;
  end $$;
  create trigger withdrawn after update on app.report_photo for each row
    when (new.consent_use is distinct from 'PUBLIC' or new.jpeg is distinct from old.jpeg or new.alt = '')
    execute function core.forget_published_photo()`;
