/** How much one council holds; the same in every measurement. */
export const COUNCIL = {
  organizations: 60,
  people: 120,
  bodies: 6,
  meetings: 120,
  items: 8,
  present: 15,
  actions: 40,
  notes: 4,
};
/** Councils whose coordinator sends requests, each with live meetings whose attendance is still to be marked. */
export const TARGETS = 20;
const LIVE_MEETINGS = 300;
const LIVE_PEOPLE = 24;
const INVITED = 24;

const { organizations, people, bodies, meetings, items, present, actions, notes } = COUNCIL;
const per = (table) => `row_number() over (partition by council_id order by id) as k from app.${table}`;

/** One statement a table; foreign keys are not checked while it runs, they hold by construction. */
const STATEMENTS = [
  `insert into app.organization (council_id, id, name)
   select c.id, gen_random_uuid(), 'Organisme ' || k from fresh c, generate_series(1, ${organizations}) k`,
  `insert into app.person (council_id, id, given_name, family_name, email)
   select c.id, gen_random_uuid(), 'Prénom' || k, 'Nom' || k, 'p' || k || '@exemple.fr' from fresh c, generate_series(1, ${people}) k`,
  `insert into app.affiliation (council_id, id, person_id, organization_id, masked, job_title)
   select p.council_id, gen_random_uuid(), p.id, o.id, false, 'Fonction'
   from (select council_id, id, ${per('person')}) p join (select council_id, id, ${per('organization')}) o
     on o.council_id = p.council_id and o.k = 1 + p.k % ${organizations} where p.council_id in (select id from fresh)`,
  `insert into app.body (council_id, id, type, label, tag, position)
   select c.id, gen_random_uuid(), (array['STEERING','TECHNICAL','WORKING_GROUP','WORKING_GROUP','WORKING_GROUP','PLENARY'])[k],
     'Instance ' || k, 'I' || k, k from fresh c, generate_series(1, ${bodies}) k`,
  `insert into app.meeting (council_id, id, body_id, title, state, starts_local, place)
   select b.council_id, gen_random_uuid(), b.id, 'Réunion ' || k, case when k <= 2 then 'CONVENED' else 'CLOSED' end,
     (current_date + case when k <= 2 then k * 2 else -k * 7 end) + time '14:00', 'Salle'
   from app.body b, generate_series(1, ${meetings / bodies}) k where b.council_id in (select id from fresh)`,
  `insert into app.agenda_item (council_id, id, meeting_id, position, title, purpose)
   select m.council_id, gen_random_uuid(), m.id, k, 'Point ' || k, 'DISCUSSION'
   from app.meeting m, generate_series(1, ${items}) k where m.council_id in (select id from fresh)`,
  `insert into app.attendance (council_id, id, meeting_id, person_id, status)
   select m.council_id, gen_random_uuid(), m.id, p.id, 'PRESENT'
   from app.meeting m join (select council_id, id, ${per('person')}) p on p.council_id = m.council_id and p.k <= ${present}
   where m.council_id in (select id from fresh)`,
  `insert into app.minutes (council_id, id, meeting_id, status)
   select m.council_id, gen_random_uuid(), m.id, 'APPROVED' from app.meeting m
   where m.state = 'CLOSED' and m.council_id in (select id from fresh)`,
  `insert into app.roadmap (council_id, id, title, starts_on, ends_on)
   select id, gen_random_uuid(), 'Feuille de route', '2025-01-01', '2029-12-31' from fresh`,
  `insert into app.axis (council_id, id, roadmap_id, number, title, position)
   select r.council_id, gen_random_uuid(), r.id, k::text, 'Axe ' || k, k from app.roadmap r, generate_series(1, 5) k
   where r.council_id in (select id from fresh)`,
  `insert into app.action (council_id, id, roadmap_id, axis_id, number, title, status, due_on, position, body_id, lead_person_id, news_at)
   select x.council_id, gen_random_uuid(), x.roadmap_id, x.id, x.number || '.' || k, 'Action ' || k, 'IN_PROGRESS', current_date + k * 20 - 60, k,
     (select b.id from app.body b where b.council_id = x.council_id and b.position = 1 + k % 6),
     (select p.id from app.person p where p.council_id = x.council_id limit 1), now()
   from app.axis x, generate_series(1, ${actions / 5}) k where x.council_id in (select id from fresh)`,
  `insert into app.progress_note (council_id, id, action_id, word, text, source, noted_at)
   select a.council_id, gen_random_uuid(), a.id, 'PROGRESSING', 'Une phrase de nouvelles.', 'APP', now() - k * interval '20 days'
   from app.action a, generate_series(1, ${notes}) k where a.council_id in (select id from fresh)`,
];

/**
 * Adds councils until there are `count`, all alike. As superuser, without checking what holds by construction.
 * @param {import('pg').Client} db
 */
export async function grow(db, count) {
  await db.query(`set session_replication_role = replica; set statement_timeout = 0; set work_mem = '256MB'`);
  const { rows } = await db.query('select count(*)::int as have from core.council');
  await db.query('drop table if exists pg_temp.fresh; create temporary table fresh (id uuid)');
  await db.query(
    `with made as (insert into core.council (id, slug, name)
       select gen_random_uuid(), 'bench-' || k, 'Conseil ' || k from generate_series($1::int + 1, $2::int) k returning id)
     insert into fresh select id from made`,
    [rows[0].have, count],
  );
  for (const statement of STATEMENTS) await db.query(statement);
  await db.query('vacuum analyze');
}

/** Signs a coordinator in, in each of the first councils, and gives them meetings under way. */
export async function signIn(db, secretHash) {
  const { rows: councils } = await db.query(
    `select id, name from core.council where slug like 'bench-%' order by (substring(slug from 7))::int limit $1`,
    [TARGETS],
  );
  const targets = [];
  for (const [index, { id }] of councils.entries()) targets.push(await coordinator(db, id, index, secretHash));
  await db.query('vacuum analyze');
  return targets;
}

async function coordinator(db, councilId, index, secretHash) {
  const cookie = `bench-secret-${index}`.padEnd(43, 'x');
  const one = async (sql, values = []) => (await db.query(sql, [councilId, ...values])).rows;
  const [person] = await one('select id from app.person where council_id = $1 order by id limit 1');
  const account = (
    await db.query(`insert into core.account (id, email, name) values (gen_random_uuid(), $1, 'Banc') returning id`, [
      `banc${index}@exemple.fr`,
    ])
  ).rows[0];
  await one(
    `insert into app.membership (council_id, id, account_id, person_id, role) values ($1, gen_random_uuid(), $2, $3, 'COORDINATOR')`,
    [account.id, person.id],
  );
  await db.query(
    `insert into core.login_session (id, token_hash, account_id, expires_at) values (gen_random_uuid(), $1, $2, now() + interval '1 day')`,
    [secretHash(cookie), account.id],
  );
  await meetOften(one, person.id);
  const feed = await subscribe(db, councilId, person.id, secretHash);
  const [body] = await one('select id from app.body where council_id = $1 and position = 1');
  const [meeting] = await one(`select id from app.meeting where council_id = $1 and state = 'CLOSED' limit 1`);
  const [action] = await one('select id from app.action where council_id = $1 limit 1');
  const live = await one(
    `insert into app.meeting (council_id, id, body_id, title, state, starts_local)
     select $1, gen_random_uuid(), $2, 'Séance ' || k, 'IN_PROGRESS', now()::timestamp - interval '400 days' from generate_series(1, ${LIVE_MEETINGS}) k returning id`,
    [body.id],
  );
  await one(
    `insert into app.attendance (council_id, id, meeting_id, person_id, status)
     select $1, gen_random_uuid(), m, p.id, 'EXPECTED' from unnest($2::uuid[]) m,
       (select id from app.person where council_id = $1 order by id limit ${LIVE_PEOPLE}) p`,
    [live.map(({ id }) => id)],
  );
  return {
    councilId,
    cookie,
    hash: secretHash(cookie),
    accountId: account.id,
    personId: person.id,
    bodyId: body.id,
    meetingId: meeting.id,
    ...feed,
    actionId: action.id,
    live: live.map(({ id }) => id),
  };
}

/** Everything was convened, the coordinator and others invited each time. */
async function meetOften(one, personId) {
  await one('update app.meeting set convened_at = now() where council_id = $1');
  await one(
    `insert into app.invitation (council_id, id, meeting_id, person_id, answer)
     select $1, gen_random_uuid(), m.id, p.id, 'YES' from app.meeting m,
       (select id from app.person where council_id = $1 order by id <> $2, id limit ${INVITED}) p
     where m.council_id = $1`,
    [personId],
  );
}

/** An address for the coordinator's calendar program. */
async function subscribe(db, councilId, personId, secretHash) {
  const feed = `bench-feed-${councilId}`.padEnd(43, 'x').slice(0, 43);
  const { rows } = await db.query(
    `insert into app.calendar_feed (council_id, id, membership_id, scope)
     select $1, gen_random_uuid(), m.id, 'MINE' from app.membership m where m.council_id = $1 and m.person_id = $2
     returning id`,
    [councilId, personId],
  );
  await db.query(
    `insert into core.link (token_hash, council_id, purpose, person_id, object_id, expires_at)
     values ($1, $2, 'CALENDAR_FEED', $3, $4, 'infinity')`,
    [secretHash(feed), councilId, personId, rows[0].id],
  );
  return { feed, feedId: rows[0].id };
}

/** Everybody is expected again, so that marking presence writes again. */
export const expectAgain = (db) =>
  db.query(`update app.attendance set status = 'EXPECTED' where status = 'PRESENT' and meeting_id in
    (select id from app.meeting where state = 'IN_PROGRESS' and title like 'Séance %')`);
