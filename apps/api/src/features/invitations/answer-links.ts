import { Injectable } from '@nestjs/common';
import type { AnswerOrNone } from '@trame/domain/meetings/answer';
import type { MeetingState } from '@trame/domain/meetings/meeting-state';
import type { EntityManager } from 'typeorm';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { Actor } from '../../platform/http/context.ts';
import { type MeetingDocument, meetingDocuments } from '../documents/index.ts';
import { PLACES_TAKEN, wallTimeOf } from '../meetings/index.ts';
import { followLink } from '../sessions/index.ts';
import { ANSWER_LINK } from './invite.ts';

/** Who a link speaks for, and about which meeting. */
export interface AnswerLink {
  actor: Actor & { personId: string };
  meetingId: string;
}

/** What a link shows: one meeting and its reader's own answer. */
export interface LinkedInvitation {
  council: string;
  name: string;
  meetingId: string;
  calendarSequence: number;
  invitationId: string;
  version: number;
  answer: AnswerOrNone;
  substitute: string | null;
  state: MeetingState;
  title: string;
  starts: { local: string; zone: string };
  durationMinutes: number;
  place: string | null;
  videoUrl: string | null;
  capacity: number | null;
  taken: number;
  /** Until how many days before the meeting its body lets members propose points; `null`: never. */
  proposalDays: number | null;
  corners: { id: string; label: string; room: string | null; isFull: boolean; isMine: boolean }[];
  documents: readonly MeetingDocument[];
}

type Row = Omit<LinkedInvitation, 'starts' | 'documents'> & { local: string; zone: string };

const LINKED = `
  select c.name as council, left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200) as name,
    v.id as "invitationId", v.version, v.answer, v.substitute, m.id as "meetingId", m.calendar_sequence as "calendarSequence", m.state,
    m.title, m.starts_local as local, m.zone, m.duration_minutes as "durationMinutes", m.place, m.video_url as "videoUrl",
    m.capacity, ${PLACES_TAKEN} as taken, case when b.type <> 'SITUATION_CELL' then b.proposal_days end as "proposalDays", coalesce((
      select json_agg(json_build_object('id', k.id, 'label', k.label, 'room', k.room,
        'isFull', (select count(*) from app.corner_place x where x.corner_id = k.id) >= k.capacity,
        'isMine', exists (select from app.corner_place x where x.corner_id = k.id and x.person_id = v.person_id))
        order by lower(k.label), k.id)
      from app.corner k where k.meeting_id = m.id), '[]') as corners
  from app.invitation v join app.meeting m on m.id = v.meeting_id join app.body b on b.id = m.body_id
  join app.person p on p.id = v.person_id
  cross join core.current_council_row() c
  where v.meeting_id = $1 and v.person_id = $2`;

/** Reads a link that came by mail: one act, one person, one meeting. Reading it changes nothing. */
@Injectable()
export class AnswerLinks {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
  ) {}

  /** What the link behind a token shows now; `null` as `follow` says. */
  async open(token: string): Promise<LinkedInvitation | null> {
    const link = await this.follow(token);
    return link && this.db.read(link.actor, (tx) => this.read(tx, link));
  }

  /** The link behind a token; `null` when it is unknown, too old or was taken back. */
  async follow(token: string): Promise<AnswerLink | null> {
    const link = await followLink(this.core, token, ANSWER_LINK);
    return link && { actor: link.actor, meetingId: link.objectId };
  }

  async read(tx: EntityManager, { actor, meetingId }: AnswerLink): Promise<LinkedInvitation | null> {
    const [row] = await tx.query<Row[]>(LINKED, [meetingId, actor.personId]);
    if (!row) return null;
    const { local, zone, ...linked } = row;
    const documents = await meetingDocuments(tx, meetingId);
    return { ...linked, documents, starts: { local: wallTimeOf(local), zone } };
  }
}
