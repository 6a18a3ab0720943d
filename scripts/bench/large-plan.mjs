import { strToU8, zipSync } from 'fflate';
import { cpuMs, measure, median, rssMb, timed, verdictOf } from './measure.mjs';

export const LARGE = { actions: 1_000, notes: 10 };
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const ROUNDS = 9;
/** Milliseconds: the list of the plan but for one answer in forty, an export, and a file that does harm once it is sent. */
const [LIST_GOAL, EXPORT_GOAL, REFUSAL_GOAL] = [150, 3_000, 1_000];
const EXPORTS = ['xlsx', 'csv', 'pdf', 'pptx'];

/** One council comes to so many actions, with so many notes each; as superuser, without checking what holds by construction. */
export async function enlarge(db, councilId, { actions, notes }) {
  await db.query(
    `insert into app.action (council_id, id, roadmap_id, axis_id, number, title, status, due_on, position, body_id, lead_person_id, news_at)
     select x.council_id, gen_random_uuid(), x.roadmap_id, x.id, x.number || '.' || k,
       'Action ' || k || ' : ouvrir un lieu d’accueil sans rendez-vous', (array['PLANNED','IN_PROGRESS','DONE','ON_HOLD'])[1 + k % 4],
       current_date + k - 60, 1000 + k,
       (select b.id from app.body b where b.council_id = x.council_id and b.position = 1 + k % 6),
       (select p.id from app.person p where p.council_id = x.council_id limit 1), now()
     from app.axis x, generate_series(1, $2::int / 5) k where x.council_id = $1
       and k > (select count(*) from app.action a where a.axis_id = x.id)`,
    [councilId, actions],
  );
  await db.query(
    `insert into app.progress_note (council_id, id, action_id, word, text, source, noted_at)
     select a.council_id, gen_random_uuid(), a.id, 'PROGRESSING', 'Le groupe a rencontré trois bailleurs, deux sont d’accord.', 'APP',
       now() - k * interval '20 days'
     from app.action a, generate_series(1, $2::int) k where a.council_id = $1
       and k > (select count(*) from app.progress_note n where n.action_id = a.id)`,
    [councilId, notes],
  );
  await db.query('vacuum analyze app.action, app.progress_note');
}

/** Files that a council should never send, each small as it travels. */
function bombs() {
  const workbook = { 'xl/workbook.xml': strToU8('<workbook/>') };
  const sheet = (content) => zipSync({ ...workbook, 'xl/worksheets/sheet1.xml': content }, { level: 9 });
  const rows = Array.from({ length: 1_000_000 }, (_, row) => `<row r="${row + 1}"/>`).join('');
  return {
    '256 MiB packed': sheet(new Uint8Array(256 * 1024 * 1024)),
    'a million rows': sheet(strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)),
    'a million lines': strToU8('a;b\n'.repeat(1_000_000)),
    entities: sheet(strToU8('<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>')),
    'five million quotes': strToU8('"'.repeat(5_000_000)),
  };
}

/**
 * Prints how long a plan of a thousand actions with ten notes each takes, and what it costs the processor, which a busy
 * machine does not change: its list, one action, each export. Then how long files that do harm are looked at before they
 * are refused, and what the API weighs before and after.
 * @param {import('pg').Client} db
 * @param {{ url: string, pid: number, origin: string }} server
 * @param {{ councilId: string, actionId: string, cookie: string }} target
 */
export async function printLargePlan(db, server, { councilId, actionId, cookie }) {
  await enlarge(db, councilId, LARGE);
  const headers = { cookie: `session=${cookie}`, origin: server.origin };
  const council = `/api/councils/${councilId}`;
  console.log(`\nOne council with ${LARGE.actions} actions of ${LARGE.notes} notes each`);
  for (const [name, path] of [
    ['list of the plan', `${council}/plan`],
    ['one action', `${council}/plan/actions/${actionId}`],
  ]) {
    const next = () => ({ method: 'GET', path, headers });
    const { p50, p975, cpu, failed } = await measure({ ...server, seconds: SECONDS, next, connections: 1 });
    const goal = name === 'one action' ? '' : verdictOf(p975, LIST_GOAL);
    console.log(
      `${name.padEnd(22)} alone: p50 ${p50} ms, p97.5 ${p975} ms, CPU ${cpu.toFixed(0)} ms, not 2xx ${failed} ${goal}`,
    );
  }
  for (const format of EXPORTS) {
    const rounds = [];
    const before = cpuMs(server.pid, { children: true });
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push(await timed(`${server.url}${council}/plan/export.${format}`, { headers }));
    const worst = Math.max(...rounds.map(({ taken }) => taken));
    const p50 = median(rounds.map(({ taken }) => taken)).toFixed(0);
    const cpu = ((cpuMs(server.pid, { children: true }) - before) / ROUNDS).toFixed(0);
    const [{ size, status }] = rounds;
    console.log(
      `export as ${format.padEnd(12)} p50 ${p50} ms, worst of ${ROUNDS} ${worst.toFixed(0)} ms, CPU ${cpu} ms, ${(size / 1024).toFixed(0)} kB, ${status} ${verdictOf(worst, EXPORT_GOAL)}`,
    );
  }
  await printBombs(server, council, headers);
}

async function printBombs(server, council, headers) {
  const before = rssMb(server.pid);
  for (const [name, body] of Object.entries(bombs())) {
    const sent = { method: 'POST', headers: { ...headers, 'content-type': 'application/octet-stream' }, body };
    const rounds = [];
    for (let round = 0; round < 3; round += 1)
      rounds.push(await timed(`${server.url}${council}/imports?fileName=f`, sent));
    const p50 = median(rounds.map(({ taken }) => taken));
    const kilobytes = (body.byteLength / 1024).toFixed(0);
    console.log(
      `${name.padEnd(22)} ${kilobytes.padStart(5)} kB, refused with ${rounds[0].status} after ${p50.toFixed(0)} ms ${verdictOf(p50, REFUSAL_GOAL)}`,
    );
  }
  console.log(
    `RSS of the API before these files: ${before.toFixed(0)} MB, after: ${rssMb(server.pid).toFixed(0)} MB (goal at most 32 MB more)`,
  );
}
