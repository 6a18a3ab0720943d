import type { Voices } from '@trame/contracts/voting';
import type { AnswerOrNone } from '@trame/domain/meetings/answer';
import type { MeetingState } from '@trame/domain/meetings/meeting-state';
import type { PresenceEvent } from '@trame/domain/voting/presence-log';
import type { EntityManager } from 'typeorm';
import { heldSeats, type NamedSeat, VOTING_RULES } from './seats.sql.ts';

/** All that voices are counted from: the rules of the body, its seats that day, what was announced, what was seen. */
export interface StoredAssembly {
  state: MeetingState;
  endedAt: string | null;
  rules: Voices['rules'];
  seats: NamedSeat[];
  answers: { personId: string; answer: AnswerOrNone; substituted: boolean }[];
  log: PresenceEvent[];
  proxies: Omit<Voices['proxies'][number], 'counts'>[];
}

export const PERSON = (p: string): string =>
  `json_build_object('id', ${p}.id, 'name', trim(concat_ws(' ', nullif(${p}.given_name, ''), ${p}.family_name)))`;

// Who left is a line too, after the last one said of them: a device that was away may say both at once.
const LOG = `(
  select meeting_id, person_id, status, represented_by_id, at from app.presence_log
  union all
  select t.meeting_id, t.person_id, 'ABSENT', null, greatest(t.left_at, (select max(x.at) from app.presence_log x
    where x.meeting_id = t.meeting_id and x.person_id = t.person_id))
  from app.attendance t where t.left_at is not null)`;

const ASSEMBLY = `
  select m.state, m.ended_at as "endedAt", ${VOTING_RULES} as rules,
    ${heldSeats('m.body_id', 'm.starts_local::date')} as seats,
    (select coalesce(json_agg(json_build_object('personId', v.person_id, 'answer', v.answer,
       'substituted', v.substitute is not null)), '[]') from app.invitation v where v.meeting_id = m.id) as answers,
    (select coalesce(json_agg(json_build_object('personId', l.person_id, 'status', l.status,
       'representedById', l.represented_by_id, 'at', l.at) order by l.at), '[]')
     from ${LOG} l where l.meeting_id = m.id) as log,
    (select coalesce(json_agg(json_build_object('version', x.version, 'giver', ${PERSON('g')},
       'holder', ${PERSON('h')}) order by x.given_at, x.id), '[]')
     from app.proxy x join app.person g on g.id = x.giver_id join app.person h on h.id = x.holder_id
     where x.meeting_id = m.id) as proxies
  from app.meeting m join app.body b on b.id = m.body_id where m.id = $1`;

/**
 * The assembly of a meeting, `null` when there is no such meeting. It names the holders of masked seats: whoever calls
 * it reads as the coordination or the chair, and lets out of it what the reader may know.
 */
export async function readAssembly(tx: EntityManager, meetingId: string): Promise<StoredAssembly | null> {
  const [assembly] = await tx.query<StoredAssembly[]>(ASSEMBLY, [meetingId]);
  return assembly ?? null;
}
