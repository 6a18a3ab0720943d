import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The day an action was done, noted as it becomes so. A trigger notes it: actions become done by a change, by news, by many
 * at once, in a committee, and a command that forgot would make the on-time rate wrong without anybody seeing.
 */
export class DoneOn0066 implements MigrationInterface {
  name = 'DoneOn1795000000066';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table app.action add column done_on date');
    await db.query(KNOWN_SO_FAR);
    await db.query(NOTE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger done_on on app.action;
      drop function app.note_done_on;
      alter table app.action drop column done_on`);
  }
}

// A day that is given with the state is kept: a change of many that is taken back gives the former one. After the change and
// not before it: a trigger before makes PostgreSQL count generated columns as changed, parts of keys among them, and each
// update of an action would then hold back whoever adds news to it.
const NOTE = `
  create function app.note_done_on() returns trigger language plpgsql set search_path = app, pg_temp as $$
  begin
    if new.status <> 'DONE' and new.done_on is not null then
      update app.action set done_on = null where council_id = new.council_id and id = new.id;
    elsif new.status = 'DONE' and old.status <> 'DONE' and new.done_on is null then
      update app.action set done_on = (select (now() at time zone c.zone)::date from core.current_council_row() c)
      where council_id = new.council_id and id = new.id;
    end if;
    return null;
  end $$;
  create trigger done_on after update of status on app.action
    for each row execute function app.note_done_on();
`;

/**
 * What news and the trail told until now, council by council. Unknown stays unknown: what came in done, and what a change of
 * many may have made so.
 */
const KNOWN_SO_FAR = `
  do $$
  declare here record;
  begin
    for here in select id, zone from core.council loop
      perform set_config('app.council_id', here.id::text, true), set_config('app.role', 'COORDINATOR', true);
      update app.action a set done_on = (last.at at time zone here.zone)::date
      from (
        select distinct on (s.action_id) s.action_id, s.at, s.makes_done from (
          select n.action_id, n.noted_at as at, n.word = 'DONE' and n.source <> 'IMPORT' as makes_done
          from app.progress_note n where n.word in ('DONE', 'BLOCKED')
          union all
          select e.object_id, e.at, not exists (
            select from app.audit_entry m
            where m.action = 'plan.changed-many' and 'status' = any (m.changed_fields) and m.at > e.at)
          from app.audit_entry e
          where e.action = 'action.changed' and 'status' = any (e.changed_fields)
        ) s order by s.action_id, s.at desc) last
      where last.action_id = a.id and a.status = 'DONE' and last.makes_done;
    end loop;
    perform set_config('app.council_id', '', true), set_config('app.role', '', true);
  end $$`;
