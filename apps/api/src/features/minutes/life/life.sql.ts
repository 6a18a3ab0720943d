import { LIMITS } from '@trame/contracts/limits';

const personJson = (
  alias: string,
): string => `case when ${alias}.id is not null then json_build_object('id', ${alias}.id,
  'name', concat_ws(' ', nullif(${alias}.given_name, ''), ${alias}.family_name)) end`;

const meetingJson = (alias: string): string => `json_build_object('id', ${alias}.id, 'title', ${alias}.title,
  'local', to_char(${alias}.starts_local, 'YYYY-MM-DD"T"HH24:MI'))`;

/** A correction `k` and who asked for it. */
export const CORRECTION = `json_build_object('id', k.id, 'version', k.version, 'person', ${personJson('who')},
  'itemId', k.item_id, 'text', k.text, 'askedAt', k.asked_at, 'state', k.state, 'answer', k.answer,
  'settledAt', k.settled_at)`;

/** Those of everybody for whoever writes or reviews the minutes ($2), their own for others ($3). */
const CORRECTIONS = `coalesce((
  select json_agg(l.line order by l.asked_at) from (
    select ${CORRECTION} as line, k.asked_at from app.correction k join app.person who on who.id = k.person_id
    where k.minutes_id = r.id and ($2 or k.person_id = $3) order by k.asked_at limit ${LIMITS.list.page}) l), '[]')`;

/** Who may be asked to review: officers of the body, and whoever chairs the council. */
const REVIEWERS = `coalesce((
  select json_agg(json_build_object('id', p.id, 'name', concat_ws(' ', nullif(p.given_name, ''), p.family_name),
    'hasMail', p.email is not null) order by x.rank, p.family_name, p.given_name, p.id)
  from (
    select person_id, min(rank) as rank from (
      select o.person_id, case o.office when 'CHAIR' then 1 when 'CO_LEAD' then 2 else 4 end as rank
      from app.body_officer o where o.body_id = m.body_id
      union all
      select s.person_id, 3 from app.membership s where s.role = 'CHAIR') y
    group by person_id limit ${LIMITS.list.page}) x
  join app.person p on p.id = x.person_id and p.archived_at is null), '[]')`;

const VERSIONS = `coalesce((
  select json_agg(json_build_object('number', v.number, 'madeAt', v.made_at, 'madeBy', ${personJson('maker')},
    'reason', v.reason, 'sha256', t.sha256) order by v.number)
  from app.minutes_version v join app.minutes_text t on t.version_id = v.id and not t.masked
  left join app.person maker on maker.id = v.made_by where v.minutes_id = r.id), '[]')`;

/** The meeting whose agenda approves these minutes, still to come or under way. */
const APPROVAL_AHEAD = `(
  select ${meetingJson('n')} from app.agenda_item i join app.meeting n on n.id = i.meeting_id
  where i.approves_id = r.id and n.state in ('DRAFT', 'CONVENED', 'IN_PROGRESS') order by n.starts_local limit 1)`;

/** $1 the meeting, $2 whether the reader writes or reviews, $3 the reader. Days are computed by the reader. */
export const LIFE = `
  select b.silence_days as "silenceDays", m.zone, json_build_object('id', r.id, 'version', r.version,
    'status', r.status, 'reviewer', ${personJson('reviewer')}, 'reviewAskedAt', r.review_asked_at,
    'circulatesOnAgreement', r.circulates_on_agreement, 'agreedAt', r.agreed_at, 'agreedBy', ${personJson('agreed')},
    'returnReason', case when $2 then r.return_reason else '' end, 'reviewers', case when $2 then ${REVIEWERS} else '[]' end,
    'circulatedAt', r.circulated_at, 'correctionsUntil', r.corrections_until, 'corrections', ${CORRECTIONS},
    'approvalAhead', ${APPROVAL_AHEAD}, 'approvedAt', r.approved_at, 'approvedBy', r.approved_by,
    'approvedIn', case when n.id is not null then ${meetingJson('n')} end, 'reservations', r.reservations,
    'archivedAt', r.archived_at, 'versions', ${VERSIONS}) as life
  from app.minutes r join app.meeting m on m.id = r.meeting_id join app.body b on b.id = m.body_id
  left join app.person reviewer on reviewer.id = r.reviewer_id
  left join app.person agreed on agreed.id = r.agreed_by
  left join app.meeting n on n.id = r.approved_in
  where m.id = $1`;
