import { randomUUID } from 'node:crypto';
import { enlarge } from './large-plan.mjs';
import { cpuMs, median, rssMb, timed, verdictOf } from './measure.mjs';

const ACTIONS = 300;
const ROUNDS = 9;
/** Milliseconds for a file of the report, the start of its process included. */
const GOAL = 3_000;
const FILES = ['report.pdf', 'report.docx', 'report.pptx', 'annex.xlsx'];

const daysAgo = (days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/**
 * Prints how long the activity report of a year takes, with 120 meetings and 300 actions: reading its figures again, then each
 * file, made in a process of its own.
 * @param {import('pg').Client} db
 * @param {{ url: string, pid: number, origin: string }} server
 * @param {{ councilId: string, cookie: string }} target
 */
export async function printReport(db, server, { councilId, cookie }) {
  await enlarge(db, councilId, { actions: ACTIONS, notes: 1 });
  await db.query(
    `insert into app.meeting (council_id, id, body_id, title, state, starts_local)
     select b.council_id, gen_random_uuid(), b.id, 'Réunion du soir ' || k, 'CLOSED', (current_date - k * 20) + time '18:00'
     from app.body b, generate_series(1, 2) k where b.council_id = $1`,
    [councilId],
  );
  const headers = { cookie: `session=${cookie}`, origin: server.origin };
  const reports = `${server.url}/api/councils/${councilId}/activity-reports`;
  const period = { startsOn: daysAgo(364), endsOn: daysAgo(0) };
  const started = await fetch(reports, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ title: 'Rapport d’activité', template: 'ARS', ...period }),
  });
  const { id, blocks } = await started.json();
  const [held] = blocks.find(({ key }) => key === 'figures.MEETINGS').rows;
  const lines = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  console.log(`\nThe report of a year: ${held.values[0]} meetings, ${ACTIONS} actions, ${lines} lines of figures`);
  for (const file of ['', ...FILES.map((name) => `/${name}`)]) {
    const rounds = [];
    const before = cpuMs(server.pid, { children: true });
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await timed(`${reports}/${id}${file}`, { headers }));
    const cpu = ((cpuMs(server.pid, { children: true }) - before) / ROUNDS).toFixed(0);
    const taken = rounds.map((round) => round.taken);
    const [{ size, status }] = rounds;
    const said = `p50 ${median(taken).toFixed(0)} ms, worst of ${ROUNDS} ${Math.max(...taken).toFixed(0)} ms, CPU ${cpu} ms`;
    const verdict = file ? ` ${verdictOf(Math.max(...taken), GOAL)}` : '';
    console.log(
      `${(file || 'figures read again').padEnd(22)} ${said}, ${(size / 1024).toFixed(0)} kB, ${status}${verdict}`,
    );
  }
  console.log(`RSS of the API: ${rssMb(server.pid).toFixed(0)} MB`);
}
