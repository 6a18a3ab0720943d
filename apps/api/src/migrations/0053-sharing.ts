import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SHARING_FUNCTIONS, SHARING_GRANTS } from './sharing-functions.ts';

/** Actions that one council lets another read, once both sides agreed. */
export class Sharing0053 implements MigrationInterface {
  name = 'Sharing1795000000053';

  async up(db: QueryRunner): Promise<void> {
    await db.query(SHARES);
    await db.query(SHARING_FUNCTIONS);
    await db.query(ENDING);
    await db.query(SHARING_GRANTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger shares_end on app.action;
      drop trigger shares_end on app.agenda_item;
      drop function core.end_shares_of_action, core.end_shares_of_item, core.department_of, core.is_shareable,
        core.other_councils, core.shares_of, core.offer_share, core.share_in_hand, core.move_share,
        core.offers_received, core.shared_actions, core.councils_to_tell,
        core.untold_shares, core.note_told;
      drop table core.action_share`);
  }
}

/** A row between two councils is of neither: nobody is granted the table, functions are its only door. */
const SHARES = `
  create table core.action_share (
    id uuid primary key,
    version integer not null default 1,
    -- the council of origin, and the one it lets read
    council_id uuid not null references core.council on delete cascade,
    action_id uuid not null,
    to_council_id uuid not null references core.council on delete cascade,
    state text not null default 'OFFERED'
      check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'STOPPED', 'ENDED')),
    offered_at timestamptz not null,
    changed_at timestamptz not null,
    -- the version that the trail of each side tells of
    told_from integer not null default 0,
    told_to integer not null default 0,
    unique (council_id, action_id, to_council_id),
    -- a shared action is kept whole: to undo the import that made it takes nothing from another council
    foreign key (council_id, action_id) references app.action (council_id, id),
    check (council_id <> to_council_id)
  );
  create index on core.action_share (to_council_id, state);
  create index on core.action_share (id) where told_from < version or told_to < version;
`;

/** Kept for its group, or told in private, an action is shared no more: with whatever statement that came about. */
const ENDING = `
  create function core.end_shares_of_action() returns trigger
    language plpgsql security definer set search_path = core, pg_temp as $$
  begin
    if new.removed_at is null and not is_shareable(new.id) then
      update action_share s set state = 'ENDED', version = s.version + 1, changed_at = now()
      where s.council_id = new.council_id and s.action_id = new.id and s.state in ('OFFERED', 'ACCEPTED');
    end if;
    return null;
  end $$;
  create trigger shares_end after update of visibility, item_id, decision_id, removed_at on app.action
    for each row execute function core.end_shares_of_action();

  create function core.end_shares_of_item() returns trigger
    language plpgsql security definer set search_path = core, pg_temp as $$
  begin
    update action_share s set state = 'ENDED', version = s.version + 1, changed_at = now()
    from app.action a
    where s.council_id = new.council_id and s.state in ('OFFERED', 'ACCEPTED') and a.council_id = s.council_id
      and a.id = s.action_id and a.removed_at is null and not is_shareable(a.id);
    return null;
  end $$;
  create trigger shares_end after update of restricted on app.agenda_item
    for each row when (new.restricted and not old.restricted) execute function core.end_shares_of_item();
`;
