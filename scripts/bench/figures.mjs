import { COUNCIL } from './data.mjs';
import { enlarge } from './large-plan.mjs';
import { measure, verdictOf } from './measure.mjs';

const ACTIONS = 300;
const NOTES = 4;
const SEATS = 14;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
/** Milliseconds, but for one answer in forty. */
const GOAL = 200;

/** What a council has after a year of work beside its meetings: seats and who holds them, sheets, money, measurements. */
const STATEMENTS = [
  `with seats as (
     insert into app.seat (council_id, id, body_id, college, position)
     select b.council_id, gen_random_uuid(), b.id, (array['ELECTED','PSYCHIATRY','CONCERNED','CARERS','COORDINATION',
       'HEALTH','SOCIAL','MEDICOSOCIAL','HOUSING','SECURITY_JUSTICE','EDUCATION_YOUTH','STATE','RESIDENTS','SOCIAL'])[k], k
     from app.body b, generate_series(1, ${SEATS}) k where b.council_id = $1 returning council_id, id, masked, position
   ), mandates as (
     insert into app.mandate (council_id, id, seat_id, masked, rank, starts_on)
     select council_id, gen_random_uuid(), id, masked, 'FULL', '2020-01-01' from seats returning council_id, id, seat_id, masked
   )
   insert into app.mandate_holder (council_id, mandate_id, person_id, masked)
   select m.council_id, m.id, p.id, m.masked from mandates m join seats s on s.id = m.seat_id
   join (select id, row_number() over (order by id) as k from app.person where council_id = $1) p on p.k = s.position`,
  `insert into app.action_theme (council_id, action_id, theme)
   select a.council_id, a.id, t from app.action a, unnest(array['YOUTH','HOUSING','RIGHTS']) t where a.council_id = $1`,
  `insert into app.action_framework (council_id, action_id, framework, item)
   select a.council_id, a.id, 'PTSM', t from app.action a, unnest(array['SOMATIC_CARE','RIGHTS']) t where a.council_id = $1`,
  `insert into app.action_budget_line (council_id, id, action_id, label, year, funder_id, amount_cents, granted_cents)
   select a.council_id, gen_random_uuid(), a.id, 'Ligne', extract(year from current_date) - k,
     (select id from app.organization o where o.council_id = $1 order by id limit 1 offset k), 100000, 80000
   from app.action a, generate_series(0, 1) k where a.council_id = $1`,
  `with made as (
     insert into app.indicator (council_id, id, action_id, label, unit, baseline, target)
     select a.council_id, gen_random_uuid(), a.id, 'Personnes accueillies', 'personnes', 0, 100
     from app.action a where a.council_id = $1 returning council_id, id)
   insert into app.measurement (council_id, id, indicator_id, value, measured_on)
   select council_id, gen_random_uuid(), id, k * 20, current_date - k * 30 from made, generate_series(1, 4) k`,
  `insert into app.progress_note (council_id, id, action_id, word, source, noted_at)
   select a.council_id, gen_random_uuid(), a.id, 'DONE', 'APP', now() - interval '10 days'
   from app.action a where a.council_id = $1 and a.status = 'DONE'`,
  `insert into app.agenda_item (council_id, id, meeting_id, position, title, purpose)
   select m.council_id, gen_random_uuid(), m.id, 100, 'Décider', 'DECISION' from app.meeting m
   where m.council_id = $1 and m.state = 'CLOSED'`,
  `insert into app.decision (council_id, id, body_id, meeting_id, item_id, year, number, text, decided_at)
   select m.council_id, gen_random_uuid(), m.body_id, m.id, i.id, extract(year from m.starts_local),
     row_number() over (partition by m.body_id order by m.starts_local), 'Nous décidons.', m.starts_local
   from app.meeting m join app.agenda_item i on i.meeting_id = m.id and i.position = 100 where m.council_id = $1`,
];

const dayOf = (date) => date.toISOString().slice(0, 10);

/**
 * Prints how long the figures of a year take in a council that met 120 times and has 300 actions, with what they cost the
 * processor, which a busy machine does not change.
 * @param {import('pg').Client} db
 * @param {{ url: string, pid: number, origin: string }} server
 * @param {{ councilId: string, cookie: string }} target
 */
export async function printFigures(db, server, { councilId, cookie }) {
  await enlarge(db, councilId, { actions: ACTIONS, notes: NOTES });
  for (const statement of STATEMENTS) await db.query(statement, [councilId]);
  await db.query('vacuum analyze');
  const from = new Date();
  const to = new Date(from);
  from.setUTCFullYear(from.getUTCFullYear() - 1);
  to.setUTCMonth(to.getUTCMonth() + 3);
  const path = `/api/councils/${councilId}/figures?from=${dayOf(from)}&to=${dayOf(to)}`;
  const headers = { cookie: `session=${cookie}`, origin: server.origin };
  const { sections } = await (await fetch(server.url + path, { headers })).json();
  const told = sections.flatMap(({ figures }) => figures).find(({ key }) => key === 'MEETINGS_HELD');
  const next = () => ({ method: 'GET', path, headers });
  const { p50, p975, cpu, failed } = await measure({ ...server, seconds: SECONDS, next, connections: 1 });
  console.log(`\nFigures of a year: ${told.value} meetings held of ${COUNCIL.meetings}, ${ACTIONS} actions`);
  console.log(
    `alone: p50 ${p50} ms, p97.5 ${p975} ms, CPU ${cpu.toFixed(0)} ms, not 2xx ${failed} ${verdictOf(p975, GOAL)}`,
  );
}
