import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/** Asking those who lead actions for news, and what each answer changed, so that it can be corrected for a day. */
export class NewsRequests0045 implements MigrationInterface {
  name = 'NewsRequests1795000000045';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table app.council_profile add column news_day smallint check (news_day between 1 and 28)');
    await db.query(REQUESTS);
    await isolateByCouncil(db, 'app.news_request');
    await isolateByCouncil(db, 'app.news_request_action');
    await db.query(MAILED);
    await isolateByCouncil(db, 'app.mailed_news');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table app.mailed_news;
      drop table app.news_request_action;
      drop table app.news_request;
      alter table app.council_profile drop column news_day`);
  }
}

/** A batch is what one press, or one month, asked. */
const REQUESTS = `
  create table app.news_request (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    batch_id uuid not null,
    person_id uuid not null,
    monthly boolean not null default false,
    asked_at timestamptz not null default now(),
    stopped_at timestamptz,
    answered_at timestamptz,
    primary key (council_id, id),
    foreign key (council_id, person_id) references app.person (council_id, id)
  );
  create index on app.news_request (council_id, person_id, asked_at desc);
  create index on app.news_request (council_id, batch_id);

  create table app.news_request_action (
    council_id uuid not null default app.current_council() references core.council,
    request_id uuid not null,
    action_id uuid not null,
    position smallint not null,
    note_id uuid,
    -- what the action was before the answer, and its version after it: a correction starts again from there
    status_before text,
    progress_before smallint,
    due_before date,
    due_text_before text,
    news_before timestamptz,
    version_after integer,
    primary key (council_id, request_id, action_id),
    foreign key (council_id, request_id) references app.news_request (council_id, id) on delete cascade,
    foreign key (council_id, action_id) references app.action (council_id, id) on delete cascade,
    foreign key (council_id, note_id) references app.progress_note (council_id, id) on delete set null (note_id)
  );
  create index on app.news_request_action (council_id, action_id);
  create index on app.news_request_action (council_id, note_id)`;

/** What people answered by mail instead of on the page, until the coordination notes it under an action or sets it aside. */
const MAILED = `
  create table app.mailed_news (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    request_id uuid not null,
    text text not null check (char_length(text) between 1 and 2000),
    received_at timestamptz not null default now(),
    settled_at timestamptz,
    primary key (council_id, id),
    foreign key (council_id, request_id) references app.news_request (council_id, id) on delete cascade
  );
  create index on app.mailed_news (council_id, request_id);
  create index on app.mailed_news (council_id, received_at) where settled_at is null`;
