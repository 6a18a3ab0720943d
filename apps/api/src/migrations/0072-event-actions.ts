import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inEachCouncil } from './in-each-council.ts';
import { isolateByCouncil } from './isolate-by-council.ts';

/** An event of a campaign serves several actions of the plan: a walk may be of the programme and of an axis on isolation. */
export class EventActions0072 implements MigrationInterface {
  name = 'EventActions1795000000072';

  async up(db: QueryRunner): Promise<void> {
    await db.query(SERVED);
    await isolateByCouncil(db, 'app.campaign_event_action');
    await db.query(OWN_GROUPS);
    await inEachCouncil(
      db,
      `
      insert into app.campaign_event_action (council_id, event_id, action_id)
      select council_id, id, action_id from app.campaign_event where action_id is not null`,
    );
    await db.query('alter table app.campaign_event drop column action_id');
  }

  /** Of several actions, one is kept. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table app.campaign_event add column action_id uuid;
      alter table app.campaign_event add foreign key (council_id, action_id)
        references app.action (council_id, id) on delete set null (action_id);
      create index on app.campaign_event (council_id, action_id)`);
    await inEachCouncil(
      db,
      `
      update app.campaign_event e set action_id = (
        select s.action_id from app.campaign_event_action s where s.event_id = e.id order by s.action_id limit 1)`,
    );
    await db.query('drop table app.campaign_event_action');
  }
}

/** Two ids and no word: it is read with its event, which nobody but the coordination and the chair sees before it is sorted. */
const SERVED = `
  create table app.campaign_event_action (
    council_id uuid not null default app.current_council() references core.council,
    event_id uuid not null,
    action_id uuid not null,
    primary key (council_id, event_id, action_id),
    foreign key (council_id, event_id) references app.campaign_event (council_id, id) on delete cascade,
    foreign key (council_id, action_id) references app.action (council_id, id) on delete cascade
  );
  create index on app.campaign_event_action (council_id, action_id);
`;

/** An event is the council's; of the actions it serves, a lead reads those of their groups (decision 0049). */
const OWN_GROUPS = `
  create policy own_groups on app.campaign_event_action as restrictive to trame_app
    using ((select current_setting('app.role', true)) is distinct from 'LEAD'
      or action_id in (select core.actions_of_reader()))`;
