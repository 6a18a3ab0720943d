import { Injectable } from '@nestjs/common';
import type { PollPage } from '@trame/contracts/lite';
import type { PollState } from '@trame/domain/polls/poll-phase';
import type { EntityManager } from 'typeorm';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { Actor } from '../../platform/http/context.ts';
import { followLink } from '../sessions/index.ts';
import { POLL_LINK } from './poll-links.ts';

/** Who a link speaks for, and about which poll. */
export interface PollLink {
  actor: Actor & { personId: string };
  pollId: string;
}

/** What a link shows: one poll and its reader's own answers. */
export interface LinkedPoll extends Pick<PollPage, 'council' | 'name' | 'poll' | 'slots' | 'chosen'> {
  lineId: string;
  version: number;
  state: PollState;
}

const LINKED = `
  select c.name as council, left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200) as name,
    v.id as "lineId", v.version, l.state,
    json_build_object('title', l.title, 'zone', l.zone, 'durationMinutes', l.duration_minutes, 'place', l.place,
      'videoUrl', l.video_url, 'message', l.message, 'closesOn', l.closes_on) as poll,
    (select to_char(s.starts_local, 'YYYY-MM-DD"T"HH24:MI') from app.poll_slot s where s.id = l.chosen_slot_id) as chosen,
    (select json_agg(json_build_object('id', s.id, 'local', to_char(s.starts_local, 'YYYY-MM-DD"T"HH24:MI'),
       'answer', a.answer) order by s.starts_local)
     from app.poll_slot s left join app.poll_answer a on a.slot_id = s.id and a.poll_person_id = v.id
     where s.poll_id = l.id) as slots
  from app.poll_person v join app.poll l on l.id = v.poll_id join app.person p on p.id = v.person_id
  cross join core.current_council_row() c
  where v.poll_id = $1 and v.person_id = $2`;

/** Reads a link that came by mail: one person, one poll. Reading it changes nothing. */
@Injectable()
export class PollLinks {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
  ) {}

  /** What the link behind a token shows now; `null` as `follow` says. */
  async open(token: string): Promise<LinkedPoll | null> {
    const link = await this.follow(token);
    return link && this.db.read(link.actor, (tx) => this.read(tx, link));
  }

  /** The link behind a token; `null` when it is unknown, too old or was taken back. */
  async follow(token: string): Promise<PollLink | null> {
    const link = await followLink(this.core, token, POLL_LINK);
    return link && { actor: link.actor, pollId: link.objectId };
  }

  async read(tx: EntityManager, { actor, pollId }: PollLink): Promise<LinkedPoll | null> {
    const [row] = await tx.query<LinkedPoll[]>(LINKED, [pollId, actor.personId]);
    return row ?? null;
  }
}
