import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos and files that come with news of an action are documents of the note; a photo taken into a report says which. */
export class NewsFiles0068 implements MigrationInterface {
  name = 'NewsFiles1795000000068';

  async up(db: QueryRunner): Promise<void> {
    await db.query(OF_NOTES);
    await db.query(IN_REPORTS);
  }

  async down(db: QueryRunner): Promise<void> {
    // The owner announces no council: the forced policy would show it no row.
    await db.query(`
      alter table app.report_photo drop column document_id;
      alter table app.document no force row level security;
      delete from app.document where note_id is not null;
      alter table app.document force row level security;
      alter table app.document drop constraint document_owner, drop constraint document_of_news, drop constraint document_consent,
        drop column note_id, drop column alt, drop column consent_by, drop column consent_on, drop column consent_use;
      alter table app.document add constraint document_owner
        check (num_nonnulls(meeting_id, item_id, body_id, action_id, point_id) = 1)`);
  }
}

/** A note that is taken back takes its files along: their rows at once, their bytes when the worker sweeps. */
const OF_NOTES = `
  alter table app.document drop constraint document_owner,
    add column note_id uuid,
    -- what a photo shows, for those who do not see it
    add column alt text not null default '' check (char_length(alt) <= 500),
    -- who agreed, on which day, to which use: all three, or nobody did
    add column consent_by text check (char_length(consent_by) between 1 and 200),
    add column consent_on date,
    add column consent_use text check (consent_use in ('REPORT', 'PUBLIC')),
    add constraint document_owner check (num_nonnulls(meeting_id, item_id, body_id, action_id, point_id, note_id) = 1),
    add constraint document_of_news check (note_id is not null or (alt = '' and consent_by is null)),
    add constraint document_consent check (num_nulls(consent_by, consent_on, consent_use) in (0, 3)),
    add foreign key (council_id, note_id) references app.progress_note (council_id, id) on delete cascade;
  create index on app.document (council_id, note_id)`;

/** While it names the photo of the news, a photo of a report has its consent: withdrawn there, it is withdrawn here. */
const IN_REPORTS = `
  alter table app.report_photo
    add column document_id uuid,
    add foreign key (council_id, document_id) references app.document (council_id, id) on delete set null (document_id);
  create index on app.report_photo (council_id, document_id)`;
