import type { FileType } from '@trame/domain/documents/file-type';
import type { EntityManager } from 'typeorm';

/** A document of a meeting or of its agenda, as whoever is invited sees it. */
export interface MeetingDocument {
  id: string;
  title: string;
  type: FileType;
  bytes: number;
  number: number;
}

/** Whoever asks, nothing of a restricted item: this is told to everybody invited. Those of the meeting first, then those of its items in the order of the agenda. */
const OF_MEETING = `
  select d.id, d.title, v.type, v.bytes::int as bytes, v.number
  from app.document d left join app.agenda_item i on i.id = d.item_id
  join lateral (select * from app.document_version w where w.document_id = d.id order by w.number desc limit 1) v on true
  where d.removed_at is null and coalesce(d.meeting_id, i.meeting_id) = $1 and v.missing_since is null
    and i.restricted is not true
  order by i.position nulls first, d.created_at, d.id`;

/** The documents people are told of when they are invited to a meeting. */
export const meetingDocuments = (tx: EntityManager, meetingId: string): Promise<MeetingDocument[]> =>
  tx.query<MeetingDocument[]>(OF_MEETING, [meetingId]);
