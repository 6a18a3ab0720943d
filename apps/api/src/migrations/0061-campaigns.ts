import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

const TABLES = ['app.campaign', 'app.campaign_event', 'app.campaign_contact'] as const;

/** Campaigns such as the information weeks on mental health: their events, and whom to reach about each. */
export class Campaigns0061 implements MigrationInterface {
  name = 'Campaigns1795000000061';

  async up(db: QueryRunner): Promise<void> {
    await db.query(CAMPAIGNS);
    for (const table of TABLES) await isolateByCouncil(db, table);
    await db.query(WHO_READS);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [...TABLES].toReversed()) await db.query(`drop table ${table}`);
  }
}

const CAMPAIGNS = `
  create table app.campaign (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    title text not null check (char_length(title) between 1 and 200),
    -- the theme of the year
    theme text check (char_length(theme) between 1 and 200),
    starts_on date not null,
    ends_on date not null,
    intro text not null default '' check (char_length(intro) <= 2000),
    -- the last day partners may propose; none, and the form is closed
    proposals_until date,
    published boolean not null default false,
    -- the end of the public address; it opens a public page and is no secret
    code text check (char_length(code) between 1 and 40),
    created_at timestamptz not null default now(),
    primary key (council_id, id),
    check (ends_on >= starts_on)
  );

  create table app.campaign_event (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    campaign_id uuid not null,
    state text not null check (state in ('PROPOSED', 'ACCEPTED', 'PROGRAMME', 'HELD', 'CANCELLED', 'REFUSED')),
    origin text not null check (origin in ('COUNCIL', 'PARTNER')),
    title text not null check (char_length(title) between 1 and 200),
    description text not null default '' check (char_length(description) <= 2000),
    audience text check (char_length(audience) <= 200),
    -- days and hours on the clock of the council, in the words of the domain
    slots jsonb not null default '[]' check (jsonb_typeof(slots) = 'array' and jsonb_array_length(slots) <= 12),
    place text check (char_length(place) <= 200),
    municipality text check (char_length(municipality) <= 200),
    access text check (char_length(access) <= 500),
    accessibility text check (char_length(accessibility) <= 500),
    organizer text check (char_length(organizer) <= 200),
    link text check (char_length(link) <= 500),
    capacity integer check (capacity between 1 and 100000),
    free boolean not null default true,
    price text check (char_length(price) <= 200),
    -- counted afterwards: none is unknown, which is not zero
    attendance integer check (attendance between 0 and 100000),
    action_id uuid,
    -- why it was refused or called off
    reason text check (char_length(reason) <= 2000),
    -- what whoever proposed it was asked to change, until they have
    change_request text check (char_length(change_request) <= 2000),
    correct_until timestamptz,
    -- since when the public reads it; what was never printed is not printed as called off
    published_at timestamptz,
    -- the same event, proposed twice
    merged_into_id uuid,
    created_at timestamptz not null default now(),
    primary key (council_id, id),
    foreign key (council_id, campaign_id) references app.campaign (council_id, id) on delete cascade,
    foreign key (council_id, action_id) references app.action (council_id, id) on delete set null (action_id),
    foreign key (council_id, merged_into_id) references app.campaign_event (council_id, id)
      on delete set null (merged_into_id),
    check (merged_into_id <> id)
  );
  create index on app.campaign_event (council_id, campaign_id);
  create index on app.campaign_event (council_id, action_id);
  create index on app.campaign_event (council_id, merged_into_id);

  -- apart, so that it can be walled and forgotten apart
  create table app.campaign_contact (
    council_id uuid not null default app.current_council() references core.council,
    event_id uuid not null,
    name text not null check (char_length(name) between 1 and 120),
    email text check (char_length(email) <= 254),
    phone text check (char_length(phone) <= 40),
    primary key (council_id, event_id),
    foreign key (council_id, event_id) references app.campaign_event (council_id, id) on delete cascade
  );
`;

/** Whom to reach is for the coordination alone; what nobody has sorted yet, and what was refused, for it and the chair. */
const WHO_READS = `
  create policy coordination_alone on app.campaign_contact as restrictive for select
    using (current_setting('app.role', true) = 'COORDINATOR');
  create policy unsorted_proposals on app.campaign_event as restrictive for select
    using (state not in ('PROPOSED', 'REFUSED') or current_setting('app.role', true) in ('COORDINATOR', 'CHAIR'));
`;
