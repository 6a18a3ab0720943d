import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

const TABLES = [
  'app.roadmap',
  'app.axis',
  'app.objective',
  'app.action',
  'app.action_partner',
  'app.action_budget_line',
  'app.progress_note',
] as const;

/** The action plan: roadmap, axis, objective (optional), action, and its dated news. */
export class ActionPlan0005 implements MigrationInterface {
  name = 'ActionPlan1795000000005';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PLAN);
    await db.query(ACTIONS);
    for (const table of TABLES) await isolateByCouncil(db, table);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [...TABLES].toReversed()) await db.query(`drop table ${table}`);
  }
}

const PLAN = `
  create table app.roadmap (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    title text not null check (char_length(title) between 1 and 200),
    starts_on date,
    ends_on date check (ends_on >= starts_on),
    adopted_text text check (char_length(adopted_text) <= 200),
    closed_at timestamptz,
    created_at timestamptz not null default now(),
    primary key (council_id, id)
  );

  create table app.axis (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    roadmap_id uuid not null,
    number text check (char_length(number) <= 20),
    title text not null check (char_length(title) between 1 and 200),
    position integer not null default 0,
    primary key (council_id, id),
    foreign key (council_id, roadmap_id) references app.roadmap (council_id, id) on delete cascade
  );
  create index on app.axis (council_id, roadmap_id, position);

  create table app.objective (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    axis_id uuid not null,
    number text check (char_length(number) <= 20),
    title text not null check (char_length(title) between 1 and 300),
    position integer not null default 0,
    primary key (council_id, id),
    unique (council_id, id, axis_id),
    foreign key (council_id, axis_id) references app.axis (council_id, id) on delete cascade
  );
  create index on app.objective (council_id, axis_id, position);
`;

const ACTIONS = `
  create table app.action (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    roadmap_id uuid not null,
    axis_id uuid,
    objective_id uuid,
    number text check (char_length(number) <= 20),
    title text not null check (char_length(title) between 1 and 300),
    description text not null default '' check (char_length(description) <= 20000),
    position integer not null default 0,
    body_id uuid,
    lead_person_id uuid,
    lead_organization_id uuid,
    status text not null default 'PLANNED' check (status in (
      'PROPOSED', 'APPROVED', 'PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'DONE', 'RECURRING', 'DROPPED')),
    starts_on date,
    due_on date,
    -- what people wrote when it is no date: "1er semestre 2028"
    due_text text check (char_length(due_text) <= 80),
    progress smallint not null default 0 check (progress between 0 and 100),
    target_public text check (char_length(target_public) <= 500),
    indicator_text text check (char_length(indicator_text) <= 500),
    indicator_target text check (char_length(indicator_target) <= 200),
    meeting_id uuid,
    item_id uuid,
    decision_id uuid,
    news_at timestamptz,
    removed_at timestamptz,
    created_at timestamptz not null default now(),
    primary key (council_id, id),
    foreign key (council_id, roadmap_id) references app.roadmap (council_id, id),
    foreign key (council_id, axis_id) references app.axis (council_id, id),
    foreign key (council_id, objective_id, axis_id) references app.objective (council_id, id, axis_id),
    foreign key (council_id, body_id) references app.body (council_id, id),
    foreign key (council_id, lead_person_id) references app.person (council_id, id),
    foreign key (council_id, lead_organization_id) references app.organization (council_id, id),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id),
    foreign key (council_id, item_id) references app.agenda_item (council_id, id),
    foreign key (council_id, decision_id) references app.decision (council_id, id),
    check (objective_id is null or axis_id is not null),
    check (due_on >= starts_on)
  );
  create index on app.action (council_id, roadmap_id, position);
  create index on app.action (council_id, axis_id);
  create index on app.action (council_id, objective_id, axis_id);
  create index on app.action (council_id, body_id);
  create index on app.action (council_id, lead_person_id);
  create index on app.action (council_id, lead_organization_id);
  create index on app.action (council_id, meeting_id);
  create index on app.action (council_id, item_id);
  create index on app.action (council_id, decision_id);

  create table app.action_partner (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    action_id uuid not null,
    part text not null check (part in ('CO_LEAD', 'PARTNER')),
    person_id uuid,
    organization_id uuid,
    primary key (council_id, id),
    foreign key (council_id, action_id) references app.action (council_id, id) on delete cascade,
    foreign key (council_id, person_id) references app.person (council_id, id),
    foreign key (council_id, organization_id) references app.organization (council_id, id),
    check (num_nonnulls(person_id, organization_id) = 1)
  );
  create index on app.action_partner (council_id, action_id);
  create index on app.action_partner (council_id, person_id);
  create index on app.action_partner (council_id, organization_id);

  create table app.action_budget_line (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    action_id uuid not null,
    label text not null check (char_length(label) <= 200),
    amount_cents bigint check (amount_cents >= 0),
    primary key (council_id, id),
    foreign key (council_id, action_id) references app.action (council_id, id) on delete cascade
  );
  create index on app.action_budget_line (council_id, action_id);

  create table app.progress_note (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    action_id uuid not null,
    word text not null check (word in ('NOTHING_NEW', 'PROGRESSING', 'BLOCKED', 'DONE')),
    text text not null default '' check (char_length(text) <= 2000),
    progress smallint check (progress between 0 and 100),
    source text not null check (source in ('MEETING', 'MAIL', 'APP', 'IMPORT')),
    author_id uuid,
    noted_at timestamptz not null default now(),
    primary key (council_id, id),
    foreign key (council_id, action_id) references app.action (council_id, id) on delete cascade,
    foreign key (council_id, author_id) references app.person (council_id, id)
  );
  create index on app.progress_note (council_id, action_id, noted_at desc);
  create index on app.progress_note (council_id, author_id);
`;
