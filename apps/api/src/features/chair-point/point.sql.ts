import { isChair, nameOf, presides } from './chairs.sql.ts';

/** Days that what a chair said of a document stays beside what waits. */
const SAID_DAYS = 7;
/** Days ahead that appointments are told. */
const AHEAD_DAYS = 62;
const APPOINTMENTS = 4;
/** Days that an offer of help stands beside its action, and that a measurement is worth saying aloud. */
const TAKEN_DAYS = 45;
const MEASURED_DAYS = 366;
const INDICATORS = 3;

/** The last thing said of something, undone acts left out. */
const lastAct = (of: string): string => `(
  select json_build_object('id', k.id, 'kind', k.kind, 'by', ${nameOf('who')}, 'personId', k.person_id, 'at', k.at,
    'text', k.text, 'fingerprint', k.fingerprint, 'sent', k.sent)
  from app.chair_act k join app.person who on who.id = k.person_id
  where k.undone_at is null and ${of} order by k.at desc limit 1)`;

const MEETING = `
  'id', m.id, 'body', json_build_object('type', b.type, 'tag', b.tag, 'label', b.label), 'title', m.title,
  'local', to_char(m.starts_local, 'YYYY-MM-DD"T"HH24:MI'), 'place', m.place, 'online', m.video_url is not null`;

const AGENDA_ACT = lastAct(`k.meeting_id = m.id and k.kind in ('AGENDA_APPROVED', 'AGENDA_RETURNED')`);
const MINUTES_ACT = lastAct(`k.meeting_id = m.id and k.kind in ('MINUTES_APPROVED', 'MINUTES_RETURNED')`);

/** Agendas of the bodies that reader $1 presides, still to come on day $2. */
const AGENDAS = `
  select json_build_object('meeting', json_build_object(${MEETING}), 'state', m.state, 'noticeDays', b.notice_days,
    'handedOver', o.digest, 'from', coalesce(${nameOf('h')}, (
      select ${nameOf('w')} from app.audit_entry e join app.person w on w.id = e.actor_id
      where e.object_id = m.id and e.action = 'meeting.scheduled' order by e.seq limit 1)),
    'handedAt', o.handed_at, 'said', ${AGENDA_ACT}) as line, m.starts_local
  from app.meeting m join app.body b on b.id = m.body_id
  left join app.convocation_handed_over o on o.meeting_id = m.id
  left join app.person h on h.id = o.handed_by
  where m.state in ('DRAFT', 'CONVENED') and m.starts_local >= $2::date and ${presides('b', '$1')}
    and exists (select from app.agenda_item i where i.meeting_id = m.id)
    and (m.state = 'DRAFT' or exists (select from app.chair_act k where k.meeting_id = m.id and k.undone_at is null
      and k.kind = 'AGENDA_APPROVED' and k.at > now() - make_interval(days => ${SAID_DAYS})))`;

/** Minutes that wait for a chair, whichever was asked, and those one spoke of lately. */
const MINUTES = `
  select json_build_object('meeting', json_build_object(${MEETING}), 'status', r.status, 'version', r.version,
    'circulates', r.circulates_on_agreement, 'askedAt', r.review_asked_at, 'from', (
      select ${nameOf('w')} from app.audit_entry e join app.person w on w.id = e.actor_id
      where e.object_id = r.id and e.action = 'minutes.review-asked' order by e.seq desc limit 1),
    'said', ${MINUTES_ACT}) as line, m.starts_local
  from app.minutes r join app.meeting m on m.id = r.meeting_id join app.body b on b.id = m.body_id
  where r.status = 'REVIEW' and r.agreed_at is null and r.reviewer_id is not null
      and (r.reviewer_id = $1 or ${isChair('r.reviewer_id')})
    or r.status in ('DRAFT', 'REVIEW', 'CIRCULATED') and exists (
      select from app.chair_act k where k.meeting_id = m.id and k.undone_at is null
        and k.kind in ('MINUTES_APPROVED', 'MINUTES_RETURNED') and k.at > now() - make_interval(days => ${SAID_DAYS})
        and (r.status <> 'DRAFT' or k.kind = 'MINUTES_RETURNED'))`;

const APPOINTMENT = `
  select json_build_object(${MEETING}, 'chairs', ${presides('b', '$1')}, 'minutes', m.duration_minutes) as line, m.starts_local
  from app.meeting m join app.body b on b.id = m.body_id
  where m.state in ('DRAFT', 'CONVENED') and m.starts_local between $2::date and $2::date + ${AHEAD_DAYS}
    and (${presides('b', '$1')}
      or exists (select from app.invitation v where v.meeting_id = m.id and v.person_id = $1 and v.answer <> 'NO'))
  order by m.starts_local limit ${APPOINTMENTS}`;

/** What may be said of an action wherever the point travels: its sheet is for everybody, and it was born in no restricted item. */
const TOLD_ACTION = `a.removed_at is null and a.visibility <> 'GROUP'
  and not exists (select from app.agenda_item i where i.id = a.item_id and i.restricted)`;

const INDICATOR = `
  select distinct on (n.id) json_build_object('kind', 'INDICATOR', 'value', u.value::float8, 'unit', n.unit,
    'label', n.label, 'on', u.measured_on) as line, u.measured_on
  from app.indicator n join app.measurement u on u.indicator_id = n.id join app.action a on a.id = n.action_id
  where ${TOLD_ACTION} and u.value > 0 and u.measured_on between $2::date - ${MEASURED_DAYS} and $2::date
  order by n.id, u.measured_on desc`;

const linesOf = (statement: string, order: string): string =>
  `coalesce((select json_agg(x.line order by ${order}) from (${statement}) x), '[]')`;

/** $1 whoever chairs, $2 the council's today. All that the point says but the plan and the words of its documents. */
export const POINT = `
  select ${linesOf(AGENDAS, 'x.starts_local')} as agendas, ${linesOf(MINUTES, 'x.starts_local desc')} as minutes,
    ${linesOf(APPOINTMENT, 'x.starts_local')} as appointments,
    ${linesOf(`select * from (${INDICATOR}) y order by y.measured_on desc limit ${INDICATORS}`, 'x.measured_on desc')} as indicators,
    (select count(*)::int from app.decision d join app.meeting m on m.id = d.meeting_id
      where d.removed_at is null and m.state = 'CLOSED' and m.starts_local >= date_trunc('year', $2::date)
        and not exists (select from app.agenda_item i where i.id = d.item_id and i.restricted)) as decisions,
    (select count(distinct a.id)::int from app.progress_note n join app.action a on a.id = n.action_id
      where n.word = 'DONE' and n.source <> 'IMPORT' and a.status = 'DONE' and ${TOLD_ACTION}
        and n.noted_at >= date_trunc('year', $2::date)) as done,
    (select json_build_object('roadmapId', t.roadmap_id, 'fine', t.fine, 'on', t.sent_at::date)
      from app.chair_point t where t.roadmap_id is not null and t.sent_at < date_trunc('month', $2::date)
      order by t.sent_at desc limit 1) as earlier,
    exists (select from app.chair_act k where k.person_id = $1 and k.kind = 'POINT_READ' and k.undone_at is null
      and k.at >= date_trunc('month', $2::date)) as read,
    (select json_build_object('name', ${nameOf('p')}, 'email', coalesce(f.contact_email, p.email))
      from app.membership s join app.person p on p.id = s.person_id left join app.council_profile f on true
      where s.role = 'COORDINATOR' order by s.created_at, s.id limit 1) as contact,
    ${lastAct('k.person_id = $1')} as last`;

/** $1 actions. What the lines of the plan do not tell of those that may be told: the last word, what stands in the way, who took it up. */
export const SUBJECT_FACTS = `
  select a.id, case when n.id is not null then json_build_object('word', n.word, 'text', n.text,
      'on', (n.noted_at at time zone z.zone)::date) end as news,
    o.text as obstacle, coalesce(o.asks, false) as asks,
    ${lastAct(`k.action_id = a.id and k.kind = 'ACTION_TAKEN' and k.at > now() - make_interval(days => ${TAKEN_DAYS})`)} as said
  from app.action a cross join lateral (select zone from core.current_council_row()) z
  left join lateral (
    select g.* from app.progress_note g where g.action_id = a.id and not exists (
      select from app.chair_act k where k.note_id = g.id)
    order by g.noted_at desc, g.id desc limit 1) n on true
  left join lateral (
    select x.text, coalesce(${isChair('x.helper_person_id')}, false) or exists (
        select from app.body hb where hb.id = x.helper_body_id and hb.type in ('STEERING', 'EXECUTIVE')) as asks
    from app.obstacle x where x.action_id = a.id and x.lifted_on is null
    order by asks desc, x.raised_on desc, x.id limit 1) o on true
  where a.id = any ($1::uuid[]) and ${TOLD_ACTION}`;

/** $1 whoever chairs, $2 a meeting they preside or come to, or whose minutes they may be asked about. */
export const MEETING_OF_POINT = `
  select json_build_object(${MEETING}, 'zone', m.zone, 'chairs', ${presides('b', '$1')}, 'minutes', m.duration_minutes,
    'reviewed', coalesce(r.status in ('REVIEW', 'CIRCULATED'), false),
    'expected', (select json_build_object('yes', count(*) filter (where v.answer in ('YES', 'REMOTE')),
      'none', count(*) filter (where v.answer = 'NONE'), 'no', count(*) filter (where v.answer = 'NO'))
      from app.invitation v where v.meeting_id = m.id)) as line
  from app.meeting m join app.body b on b.id = m.body_id left join app.minutes r on r.meeting_id = m.id
  where m.id = $2 and m.state <> 'CANCELLED' and (${presides('b', '$1')} or ${isChair('r.reviewer_id')} or r.reviewer_id = $1
    or exists (select from app.invitation v where v.meeting_id = m.id and v.person_id = $1))`;
