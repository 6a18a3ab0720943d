import type { HeldSeat } from '@trame/domain/voting/voices';

/** A seat and who holds it, by name. */
export interface NamedSeat extends HeldSeat {
  name: string;
}

/** The rules of voice of the body `b`, as the contracts name them. */
export const VOTING_RULES = `json_build_object('quorumRule', b.quorum_rule, 'quorumThreshold', b.quorum_threshold,
  'quorumNumber', b.quorum_number, 'quorumCountsProxies', b.quorum_counts_proxies, 'votesRule', b.votes_rule,
  'voteMajority', b.vote_majority, 'proxiesPerHolder', b.proxies_per_holder)`;

const runs = (mandate: string, day: string): string =>
  `${mandate}.starts_on <= ${day} and (${mandate}.ends_on is null or ${mandate}.ends_on >= ${day})`;

/**
 * The seats of a body that a full member holds on a day, in the order of names: a list of `NamedSeat`. Masked ones are
 * there for readers who may see them only.
 */
export const heldSeats = (bodyId: string, day: string): string => `
  (select coalesce(json_agg(json_build_object('seatId', s.id, 'holderId', p.id,
     'name', trim(concat_ws(' ', nullif(p.given_name, ''), p.family_name)), 'substituteIds', (
       select coalesce(json_agg(y.person_id order by y.person_id), '[]')
       from app.mandate x join app.mandate_holder y on y.mandate_id = x.id
       where x.seat_id = s.id and x.rank = 'SUBSTITUTE' and ${runs('x', day)}))
     order by p.family_name, p.given_name, s.id), '[]')
   from app.seat s join app.mandate d on d.seat_id = s.id and d.rank = 'FULL' and ${runs('d', day)}
   join app.mandate_holder h on h.mandate_id = d.id join app.person p on p.id = h.person_id
   where s.body_id = ${bodyId})`;
