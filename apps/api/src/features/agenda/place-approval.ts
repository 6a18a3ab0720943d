import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { moveOn } from './open-agenda.ts';

/** Minutes that the next meeting of their body approves, and the item of its agenda that waits for such minutes. */
interface ToPlace {
  minutesId: string;
  day: string;
  zone: string;
  meetingId: string;
  itemId: string | null;
}

/**
 * Minutes of the body `$1` that circulated and that no agenda still to come approves, where a meeting approves. What an
 * item was renamed to is somebody's choice: only the usual one is taken.
 */
const TO_PLACE = `
  select distinct on (n.id) r.id as "minutesId", m.starts_local::date::text as day, m.zone, n.id as "meetingId", (
      select i.id from app.agenda_item i where i.meeting_id = n.id and i.purpose = 'MINUTES_APPROVAL'
        and i.approves_id is null and not i.restricted and i.title = $2 order by i.position limit 1) as "itemId"
  from app.minutes r join app.meeting m on m.id = r.meeting_id
  join app.body b on b.id = m.body_id and b.silence_days is null
  cross join lateral (
    select x.id from app.meeting x where x.body_id = m.body_id and x.state in ('DRAFT', 'CONVENED')
      and x.starts_local > m.starts_local order by x.starts_local, x.id limit 1) n
  where m.body_id = $1 and r.status = 'CIRCULATED' and not exists (
    select from app.agenda_item i join app.meeting x on x.id = i.meeting_id
    where i.approves_id = r.id and x.state in ('DRAFT', 'CONVENED', 'IN_PROGRESS'))
  order by n.id, m.starts_local`;

const TAKE = 'update app.agenda_item set approves_id = $2, title = $3, version = version + 1 where id = $1';

const INSERT = `
  with shifted as (update app.agenda_item set position = position + 1 where meeting_id = $2)
  insert into app.agenda_item (id, meeting_id, position, title, purpose, minutes, description, restricted, approves_id)
  values ($1, $2, 0, $4, 'MINUTES_APPROVAL', 5, '', false, $3)`;

const { t } = wordsIn('fr');

/** Puts the approval of minutes that circulated on the next agenda of their body: an item nobody has to think of. */
export async function placeApprovals(tx: EntityManager, bodyId: string): Promise<void> {
  const usual = t('meetings:template.lastMinutes');
  for (let waiting = await toPlace(tx, bodyId, usual); waiting; waiting = await toPlace(tx, bodyId, usual)) {
    const { minutesId, day, zone, meetingId, itemId } = waiting;
    const title = t('meetings:template.minutesOf', { day: new Fmt('fr', zone).day(day, 'long') });
    if (itemId) await tx.query(TAKE, [itemId, minutesId, title]);
    else await tx.query(INSERT, [newId(), meetingId, minutesId, title]);
    await moveOn(tx, meetingId);
  }
}

async function toPlace(tx: EntityManager, bodyId: string, usual: string): Promise<ToPlace | undefined> {
  const [first] = await tx.query<ToPlace[]>(TO_PLACE, [bodyId, usual]);
  return first;
}

const TAKE_OFF = `
  with off as (
    update app.agenda_item set approves_id = null, title = $2, version = version + 1 where approves_id = $1
    returning meeting_id
  ) select distinct meeting_id as "meetingId" from off`;

/** The items that would have approved minutes wait for others: the minutes were taken back. */
export async function takeApprovalOff(tx: EntityManager, minutesId: string): Promise<void> {
  const off = await tx.query<{ meetingId: string }[]>(TAKE_OFF, [minutesId, t('meetings:template.lastMinutes')]);
  for (const { meetingId } of off) await moveOn(tx, meetingId);
}
