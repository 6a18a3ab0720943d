import { type Change, changesBetween, type Said } from '@trame/domain/meetings/changes';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { CONVOCATIONS, WITHDRAWAL } from '../mail/index.ts';
import type { Convened } from './convocation-letter.ts';

/** Somebody a convocation has left for, and what the last one said; `null` when that was not kept. */
export interface Told {
  personId: string;
  name: string;
  recipient: string;
  said: Said | null;
}

/** The last mail that left for each person; whoever was told not to come is not waiting for anything. */
const TOLD = `
  select l.person_id as "personId", l.recipient, left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200) as name,
    (select s.said from app.convocation s where s.meeting_id = $1 and s.sent_at <= l.created_at
     order by s.sent_at desc, s.meeting_version desc limit 1) as said
  from (
    select distinct on (o.person_id) o.person_id, o.recipient, o.kind, o.created_at from app.outbox o
    where o.object_id = $1 and o.kind = any ($2) and o.state in ('LEASED', 'SENT', 'UNCERTAIN')
    order by o.person_id, o.created_at desc, o.id desc
  ) l join app.person p on p.id = l.person_id
  where l.kind <> $3 order by lower(p.family_name), l.person_id`;

/** Whom a convocation of the meeting has left for. */
export const readTold = (tx: EntityManager, meetingId: string): Promise<Told[]> =>
  tx.query<Told[]>(TOLD, [meetingId, [...CONVOCATIONS, WITHDRAWAL], WITHDRAWAL]);

export const saidOf = ({ title, starts, durationMinutes, place, videoUrl, items }: Convened): Said => ({
  ...{ title, local: starts.local, zone: starts.zone, durationMinutes, place, videoUrl },
  items: items.map((item) => item.title),
});

/** What is new for somebody; nothing for those who hear of the meeting for the first time. */
export const newsFor = (told: Told | undefined, convened: Convened): Change[] =>
  told?.said ? changesBetween(told.said, saidOf(convened)) : [];

interface KeptSending {
  meeting: { id: string; version: number; calendarSequence: number };
  neutralSubject: boolean;
}

/** Keeps what a sending said, once for each version of the meeting. */
export async function keepSaid(
  tx: EntityManager,
  { meeting, neutralSubject }: KeptSending,
  convened: Convened,
): Promise<void> {
  const { id, version, calendarSequence } = meeting;
  await tx.query(
    `insert into app.convocation (id, meeting_id, meeting_version, calendar_sequence, said, neutral_subject)
     values ($1, $2, $3, $4, $5, $6) on conflict (council_id, meeting_id, meeting_version) do nothing`,
    [newId(), id, version, calendarSequence, JSON.stringify(saidOf(convened)), neutralSubject],
  );
}
