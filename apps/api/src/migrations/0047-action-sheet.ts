import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/**
 * What the sheet of an action says beyond its line in the plan: why, for whom, where, with what means; partners with
 * their role; money by year and funder.
 */
export class ActionSheet0047 implements MigrationInterface {
  name = 'ActionSheet1795000000047';

  async up(db: QueryRunner): Promise<void> {
    await db.query(FIELDS);
    await isolateByCouncil(db, 'app.action_territory');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(BACK);
  }
}

const FIELDS = `
  alter table app.action
    add column context text not null default '' check (char_length(context) <= 20000),
    add column aims text not null default '' check (char_length(aims) <= 20000),
    add column human_means text not null default '' check (char_length(human_means) <= 2000),
    add column evaluation text not null default '' check (char_length(evaluation) <= 20000),
    add column visibility text not null default 'COUNCIL' check (visibility in ('COUNCIL', 'GROUP', 'PUBLIC')),
    add column referent_person_id uuid,
    add foreign key (council_id, referent_person_id) references app.person (council_id, id);
  create index on app.action (council_id, referent_person_id);

  create table app.action_territory (
    council_id uuid not null default app.current_council() references core.council,
    action_id uuid not null,
    unit_id uuid not null,
    primary key (council_id, action_id, unit_id),
    foreign key (council_id, action_id) references app.action (council_id, id) on delete cascade,
    foreign key (council_id, unit_id) references app.territory_unit (council_id, id) on delete cascade
  );
  create index on app.action_territory (council_id, unit_id);

  alter table app.action_partner
    add column version integer not null default 1,
    add column role_text text check (char_length(role_text) <= 200);

  -- amount_cents, which was the only amount, is what is asked for; null is unknown, never zero
  alter table app.action_budget_line
    add column version integer not null default 1,
    add column year smallint check (year between 2000 and 2100),
    add column funder_id uuid,
    add column granted_cents bigint check (granted_cents >= 0),
    add column spent_cents bigint check (spent_cents >= 0),
    add foreign key (council_id, funder_id) references app.organization (council_id, id);
  create index on app.action_budget_line (council_id, funder_id);
`;

const BACK = `
  alter table app.action_budget_line drop column spent_cents, drop column granted_cents, drop column funder_id,
    drop column year, drop column version;
  alter table app.action_partner drop column role_text, drop column version;
  drop table app.action_territory;
  alter table app.action drop column referent_person_id, drop column visibility, drop column evaluation,
    drop column human_means, drop column aims, drop column context;
`;
