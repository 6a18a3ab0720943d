import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/** A committee looks at the actions that are late, blocked, silent or proposed, and says what becomes of each. */
export class PlanReview0063 implements MigrationInterface {
  name = 'PlanReview1795000000063';

  async up(db: QueryRunner): Promise<void> {
    await db.query(REVIEWS);
    await isolateByCouncil(db, 'app.plan_review');
    await isolateByCouncil(db, 'app.plan_review_action');
    await db.query(NOTES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table app.progress_note drop column meeting_id;
      drop table app.plan_review_action;
      drop table app.plan_review`);
  }
}

const REVIEWS = `
  create table app.plan_review (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    roadmap_id uuid not null,
    -- the meeting it is held in, and the item its outcomes are noted and decided under
    meeting_id uuid,
    item_id uuid,
    created_at timestamptz not null default now(),
    started_at timestamptz,
    closed_at timestamptz,
    -- mails to those who lead its actions: how many times they were written, and when last
    tellings integer not null default 0,
    told_at timestamptz,
    primary key (council_id, id),
    foreign key (council_id, roadmap_id) references app.roadmap (council_id, id),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete set null (meeting_id),
    foreign key (council_id, item_id) references app.agenda_item (council_id, id) on delete set null (item_id)
  );
  create index on app.plan_review (council_id, roadmap_id);
  create index on app.plan_review (council_id, meeting_id);
  create index on app.plan_review (council_id, item_id);
  -- two lists under way would both speak of one action
  create unique index plan_review_open on app.plan_review (council_id) where closed_at is null;

  create table app.plan_review_action (
    council_id uuid not null default app.current_council() references core.council,
    review_id uuid not null,
    action_id uuid not null,
    version integer not null default 1,
    position integer not null,
    -- why it was put on the list, as it stood that day
    reasons text[] not null default '{}',
    -- since when it is the one that is looked at, and how long it was before
    opened_at timestamptz,
    spent_seconds integer not null default 0,
    outcome text check (outcome in ('CONTINUE', 'NEW_DATE', 'APPROVE', 'HOLD', 'DROP', 'HELP', 'SEND', 'DECISION')),
    sentence text not null default '' check (char_length(sentence) <= 2000),
    recorded_at timestamptz,
    starts_on date,
    due_on date,
    helper_person_id uuid,
    helper_body_id uuid,
    body_id uuid,
    decision_kind text,
    -- what the outcome made elsewhere; the decision stays here once taken back, to keep its number, and the obstacle may
    -- have been taken off the sheet by hand
    note_id uuid,
    obstacle_id uuid,
    decision_id uuid,
    -- what the action was before, and its version after: taking back starts again from there
    before jsonb,
    version_after integer,
    primary key (council_id, review_id, action_id),
    foreign key (council_id, review_id) references app.plan_review (council_id, id) on delete cascade,
    foreign key (council_id, action_id) references app.action (council_id, id) on delete cascade,
    foreign key (council_id, helper_person_id) references app.person (council_id, id),
    foreign key (council_id, helper_body_id) references app.body (council_id, id),
    foreign key (council_id, body_id) references app.body (council_id, id),
    foreign key (council_id, note_id) references app.progress_note (council_id, id) on delete set null (note_id),
    foreign key (council_id, decision_id) references app.decision (council_id, id) on delete set null (decision_id),
    check ((outcome is null) = (recorded_at is null))
  );
  create index on app.plan_review_action (council_id, action_id);
  create index on app.plan_review_action (council_id, helper_person_id);
  create index on app.plan_review_action (council_id, helper_body_id);
  create index on app.plan_review_action (council_id, body_id);
  create index on app.plan_review_action (council_id, note_id);
  create index on app.plan_review_action (council_id, decision_id);
`;

/** News said in a meeting tell which. */
const NOTES = `
  alter table app.progress_note add column meeting_id uuid,
    add foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete set null (meeting_id);
  create index on app.progress_note (council_id, meeting_id);
`;
