import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil, maskFromMembers } from './isolate-by-council.ts';

const TABLES = [
  'app.council_profile',
  'app.territory_unit',
  'app.organization',
  'app.person',
  'app.affiliation',
  'app.body',
  'app.body_officer',
  'app.seat',
  'app.mandate',
  'app.mandate_holder',
] as const;

/** Who makes up a council: organisations, people, bodies, seats and mandates; and the territory it covers. */
export class PeopleAndBodies0002 implements MigrationInterface {
  name = 'PeopleAndBodies1795000000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COUNCIL);
    await db.query(PEOPLE);
    await db.query(BODIES);
    for (const table of TABLES) await isolateByCouncil(db, table);
    await maskFromMembers(db, 'app.affiliation');
    await maskFromMembers(db, 'app.mandate_holder');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table app.membership drop constraint membership_person;');
    for (const table of [...TABLES].toReversed()) await db.query(`drop table ${table}`);
  }
}

const COUNCIL = `
  create table app.council_profile (
    council_id uuid not null default app.current_council() references core.council primary key,
    version integer not null default 1,
    carrier_kind text not null default 'MUNICIPALITY'
      check (carrier_kind in ('MUNICIPALITY', 'INTERMUNICIPALITY', 'HOSPITAL', 'ASSOCIATION', 'OTHER')),
    carrier_name text not null default '' check (char_length(carrier_name) <= 200),
    contact_email text check (char_length(contact_email) <= 254)
  );

  create table app.territory_unit (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    kind text not null check (kind in ('MUNICIPALITY', 'ARRONDISSEMENT', 'ASSOCIATED', 'EPCI', 'QPV', 'SECTOR')),
    code text check (char_length(code) <= 20),
    name text not null check (char_length(name) between 1 and 200),
    population integer check (population >= 0),
    epci_code text check (char_length(epci_code) <= 20),
    parent_code text check (char_length(parent_code) <= 20),
    starts_on date not null default current_date,
    ends_on date check (ends_on >= starts_on),
    primary key (council_id, id)
  );
  create unique index territory_unit_running on app.territory_unit (council_id, kind, code) where ends_on is null;
`;

const PEOPLE = `
  create table app.organization (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    name text not null check (char_length(name) between 1 and 200),
    aliases text[] not null default '{}',
    -- belonging to it tells a lived experience: its members are masked as its seats are
    reveals boolean not null default false,
    created_at timestamptz not null default now(),
    primary key (council_id, id),
    unique (council_id, id, reveals)
  );
  create unique index organization_name on app.organization (council_id, lower(name));

  create table app.person (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    given_name text not null default '' check (char_length(given_name) <= 120),
    family_name text not null check (char_length(family_name) between 1 and 120),
    title text check (char_length(title) <= 40),
    email text check (char_length(email) <= 254 and email = lower(email)),
    other_emails text[] not null default '{}',
    phone text check (char_length(phone) <= 40),
    postal_address text check (char_length(postal_address) <= 500),
    archived_at timestamptz,
    created_at timestamptz not null default now(),
    primary key (council_id, id)
  );
  create index person_name on app.person (council_id, family_name, given_name, id);
  create index person_email on app.person (council_id, email);

  alter table app.membership add constraint membership_person
    foreign key (council_id, person_id) references app.person (council_id, id);

  create table app.affiliation (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    person_id uuid not null,
    organization_id uuid not null,
    masked boolean not null,
    job_title text check (char_length(job_title) <= 200),
    rank smallint not null default 0,
    primary key (council_id, id),
    unique (council_id, person_id, organization_id),
    foreign key (council_id, person_id) references app.person (council_id, id) on delete cascade,
    foreign key (council_id, organization_id, masked)
      references app.organization (council_id, id, reveals) on update cascade
  );
  create index on app.affiliation (council_id, organization_id);
`;

const BODIES = `
  create table app.body (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    type text not null
      check (type in ('STEERING', 'TECHNICAL', 'EXECUTIVE', 'WORKING_GROUP', 'PLENARY', 'SITUATION_CELL')),
    label text not null check (char_length(label) between 1 and 200),
    tag text not null check (char_length(tag) between 1 and 24),
    parent_id uuid,
    position integer not null default 0,
    mandate_text text not null default '' check (char_length(mandate_text) <= 2000),
    notice_days smallint not null default 15 check (notice_days between 0 and 90),
    quorum_rule boolean not null default false,
    votes_rule boolean not null default false,
    dissolved_on date,
    primary key (council_id, id),
    foreign key (council_id, parent_id) references app.body (council_id, id),
    check (parent_id <> id)
  );
  create index on app.body (council_id, parent_id);
  create unique index body_label on app.body (council_id, lower(label)) where dissolved_on is null;

  create table app.body_officer (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    body_id uuid not null,
    person_id uuid not null,
    office text not null check (office in ('CHAIR', 'CO_LEAD', 'LEAD')),
    primary key (council_id, id),
    unique (council_id, body_id, person_id, office),
    foreign key (council_id, body_id) references app.body (council_id, id) on delete cascade,
    foreign key (council_id, person_id) references app.person (council_id, id) on delete cascade
  );
  create index on app.body_officer (council_id, person_id);

  create table app.seat (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    body_id uuid not null,
    college text not null check (college in (
      'ELECTED', 'PSYCHIATRY', 'CONCERNED', 'CARERS', 'COORDINATION', 'HEALTH', 'SOCIAL', 'MEDICOSOCIAL', 'HOUSING',
      'SECURITY_JUSTICE', 'EDUCATION_YOUTH', 'CULTURE_LEISURE', 'STATE', 'RESIDENTS')),
    masked boolean not null generated always as (college in ('CONCERNED', 'CARERS')) stored,
    label text check (char_length(label) <= 200),
    position integer not null default 0,
    primary key (council_id, id),
    unique (council_id, id, masked),
    foreign key (council_id, body_id) references app.body (council_id, id) on delete cascade
  );
  create index on app.seat (council_id, body_id, position);

  create table app.mandate (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    seat_id uuid not null,
    masked boolean not null,
    rank text not null check (rank in ('FULL', 'SUBSTITUTE')),
    organization_id uuid,
    starts_on date not null,
    ends_on date check (ends_on >= starts_on),
    primary key (council_id, id),
    unique (council_id, id, masked),
    foreign key (council_id, seat_id, masked) references app.seat (council_id, id, masked)
      on update cascade on delete cascade,
    foreign key (council_id, organization_id) references app.organization (council_id, id)
  );
  create index on app.mandate (council_id, seat_id);
  create index on app.mandate (council_id, organization_id);

  -- Who holds a seat is apart from the mandate: for masked seats it is health data, and this table has a policy of its own.
  create table app.mandate_holder (
    council_id uuid not null default app.current_council() references core.council,
    mandate_id uuid not null,
    person_id uuid not null,
    masked boolean not null,
    primary key (council_id, mandate_id),
    foreign key (council_id, mandate_id, masked) references app.mandate (council_id, id, masked)
      on update cascade on delete cascade,
    foreign key (council_id, person_id) references app.person (council_id, id)
  );
  create index on app.mandate_holder (council_id, person_id);
`;
