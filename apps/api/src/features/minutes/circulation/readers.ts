import type { EntityManager } from 'typeorm';

/** Somebody of the meeting, and the actions they alone are told of. */
export interface Reader {
  personId: string;
  name: string;
  email: string | null;
  archived: boolean;
  actions: { title: string; dueOn: string | null }[];
}

/** A reader whom a mail reaches. */
export type Addressee = Reader & { email: string };

/** A mailbox may be shared: what was born under a restricted item is in no mail. */
const READERS = `
  select p.id as "personId", left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200) as name, p.email,
    p.archived_at is not null as archived, coalesce((
      select json_agg(json_build_object('title', a.title, 'dueOn', a.due_on) order by a.due_on nulls last, a.id)
      from app.action a left join app.agenda_item i on i.id = a.item_id
      where a.meeting_id = $1 and a.lead_person_id = p.id and a.removed_at is null and i.restricted is not true), '[]') as actions
  from app.person p
  where p.id in (
    select person_id from app.invitation where meeting_id = $1
    union select person_id from app.attendance where meeting_id = $1
    union select represented_by_id from app.attendance where meeting_id = $1)
  order by lower(p.family_name), lower(p.given_name), p.id`;

/** Everybody who was invited, came, or stood in for somebody; in a transaction that reads all. */
export const readReaders = (tx: EntityManager, meetingId: string): Promise<Reader[]> => tx.query(READERS, [meetingId]);

export const isAddressee = (reader: Reader): reader is Addressee => reader.email !== null && !reader.archived;
