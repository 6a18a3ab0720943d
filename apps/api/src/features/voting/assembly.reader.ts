import type { Voices } from '@trame/contracts/voting';
import type { AnswerOrNone } from '@trame/domain/meetings/answer';
import type { MeetingState } from '@trame/domain/meetings/meeting-state';
import type { PresenceEvent } from '@trame/domain/voting/presence-log';
import type { HeldSeat } from '@trame/domain/voting/voices';
import type { EntityManager } from 'typeorm';

/** All that voices are counted from: the rules of the body, its seats that day, what was announced, what was seen. */
export interface StoredAssembly {
  state: MeetingState;
  endedAt: string | null;
  rules: Voices['rules'];
  seats: HeldSeat[];
  members: Voices['members'];
  answers: { personId: string; answer: AnswerOrNone; substituted: boolean }[];
  log: PresenceEvent[];
  proxies: Omit<Voices['proxies'][number], 'counts'>[];
}

const RULES = `json_build_object('quorumRule', b.quorum_rule, 'quorumThreshold', b.quorum_threshold,
  'quorumNumber', b.quorum_number, 'quorumCountsProxies', b.quorum_counts_proxies, 'votesRule', b.votes_rule,
  'voteMajority', b.vote_majority, 'proxiesPerHolder', b.proxies_per_holder)`;

export const PERSON = (p: string): string =>
  `json_build_object('id', ${p}.id, 'name', trim(concat_ws(' ', nullif(${p}.given_name, ''), ${p}.family_name)))`;

// A seat counts when a full member holds it on the day of the meeting, and somebody is named in it.
const ASSEMBLY = `
  with mandates as (
    select s.id as seat_id, s.position, d.rank, h.person_id
    from app.meeting m
    join app.seat s on s.body_id = m.body_id
    join app.mandate d on d.seat_id = s.id and d.starts_on <= m.starts_local::date
      and (d.ends_on is null or d.ends_on >= m.starts_local::date)
    join app.mandate_holder h on h.mandate_id = d.id
    where m.id = $1
  )
  select m.state, m.ended_at as "endedAt", ${RULES} as rules,
    (select coalesce(json_agg(json_build_object('seatId', f.seat_id, 'holderId', f.person_id, 'substituteIds',
       (select coalesce(json_agg(u.person_id order by u.person_id), '[]') from mandates u
        where u.seat_id = f.seat_id and u.rank = 'SUBSTITUTE')) order by f.position, f.seat_id), '[]')
     from mandates f where f.rank = 'FULL') as seats,
    (select coalesce(json_agg(${PERSON('p')} order by p.family_name, p.given_name, p.id), '[]') from app.person p
     where p.id in (select f.person_id from mandates f where f.rank = 'FULL')) as members,
    (select coalesce(json_agg(json_build_object('personId', v.person_id, 'answer', v.answer,
       'substituted', v.substitute is not null)), '[]') from app.invitation v where v.meeting_id = m.id) as answers,
    (select coalesce(json_agg(json_build_object('personId', l.person_id, 'status', l.status,
       'representedById', l.represented_by_id, 'at', l.at) order by l.at), '[]')
     from app.presence_log l where l.meeting_id = m.id) as log,
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
