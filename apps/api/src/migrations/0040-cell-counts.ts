import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/** What a situation cell counts, and walls that keep words out of its meetings and counts out of all others. */
export class CellCounts0040 implements MigrationInterface {
  name = 'CellCounts1795000000040';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COUNTS);
    await isolateByCouncil(db, 'app.cell_count');
    await db.query(IS_CELL);
    for (const wall of WALLS) await db.query(wall);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [...UNDER_ITEMS, ...IN_MEETINGS])
      await db.query(`drop trigger cell_counts_only on app.${table}`);
    await db.query(`
      drop trigger cells_alone on app.cell_count;
      drop function app.words_refused_under_item();
      drop function app.words_refused_in_meeting();
      drop function app.counts_refused_elsewhere();
      drop function app.is_cell_meeting(uuid, uuid);
      drop table app.cell_count`);
  }
}

const COUNTS = `
  create table app.cell_count (
    council_id uuid not null default app.current_council() references core.council,
    meeting_id uuid not null,
    -- codes of the form (libs/domain/src/cells/cell-form.ts), one by one: no words fit in
    counter text not null check (counter in (
      'SITUATION_NEW', 'SITUATION_KNOWN',
      'THEME_HOUSING', 'THEME_SQUALOR', 'THEME_NEIGHBOURS', 'THEME_CARE_ACCESS', 'THEME_CARE_BREAK', 'THEME_ISOLATION',
      'THEME_RIGHTS', 'THEME_FAMILY', 'THEME_OTHER',
      'REFERRER_LANDLORD', 'REFERRER_SOCIAL', 'REFERRER_CARE', 'REFERRER_TOWN', 'REFERRER_POLICE',
      'REFERRER_ASSOCIATION', 'REFERRER_FAMILY', 'REFERRER_OTHER',
      'OUTCOME_PROPOSED', 'OUTCOME_FOLLOWED', 'OUTCOME_AGAIN', 'OUTCOME_CLOSED')),
    version integer not null default 1,
    count integer not null check (count between 0 and 999),
    primary key (council_id, meeting_id, counter),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete cascade
  )`;

const IS_CELL = `
  create function app.is_cell_meeting(council uuid, meeting uuid) returns boolean language sql stable as $$
    select exists (
      select from app.meeting m join app.body b on b.council_id = m.council_id and b.id = m.body_id
      where m.council_id = council and m.id = meeting and b.type = 'SITUATION_CELL')
  $$;

  create function app.words_refused_under_item() returns trigger language plpgsql as $$
  begin
    if exists (select from app.agenda_item i where i.council_id = new.council_id and i.id = new.item_id
        and app.is_cell_meeting(i.council_id, i.meeting_id)) then
      raise exception 'a situation cell keeps numbers only' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $$;

  create function app.words_refused_in_meeting() returns trigger language plpgsql as $$
  begin
    if app.is_cell_meeting(new.council_id, new.meeting_id) then
      raise exception 'a situation cell keeps numbers only' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $$;

  create function app.counts_refused_elsewhere() returns trigger language plpgsql as $$
  begin
    if not app.is_cell_meeting(new.council_id, new.meeting_id) then
      raise exception 'a situation cell alone counts situations' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $$`;

/** Words under an item: its text, private notes, the text easy to read, passages. Documents have their own refusal. */
const UNDER_ITEMS = ['item_text', 'private_note', 'easy_text', 'minutes_redaction'] as const;
/** Words of a meeting: decisions and the actions born in it. */
const IN_MEETINGS = ['decision', 'action'] as const;

const WALLS: readonly string[] = [
  ...UNDER_ITEMS.map(
    (table) => `create trigger cell_counts_only before insert or update of item_id on app.${table}
      for each row execute function app.words_refused_under_item()`,
  ),
  ...IN_MEETINGS.map(
    (table) => `create trigger cell_counts_only before insert or update of meeting_id on app.${table}
      for each row execute function app.words_refused_in_meeting()`,
  ),
  `create trigger cells_alone before insert or update of meeting_id on app.cell_count
     for each row execute function app.counts_refused_elsewhere()`,
];
