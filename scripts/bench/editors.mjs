import { setTimeout as sleep } from 'node:timers/promises';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { rssMb } from './measure.mjs';

const EDITORS = 30;
const IDLE = 200;
/** Between two letters of one editor: a fast typist, who never stops. */
const LETTER_MILLISECONDS = 300;
/** As long as letters wait in the browser to leave together. */
const TOGETHER_MILLISECONDS = 60;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5) * 2;
const [ECHO_GOAL, RSS_GOAL] = [300, 512];

/**
 * Prints how long a letter takes from whoever types it to the screen of somebody else, thirty people typing at once in one
 * text and in six, and what the API weighs with two hundred more sockets that say nothing.
 * @param {import('pg').Client} db
 * @param {{ url: string, pid: number, origin: string }} server
 * @param {{ councilId: string, live: string[] }} target
 * @param {(secret: string) => Buffer} hashOf
 */
export async function printEditors(db, server, target, hashOf) {
  const cookies = await editors(db, target.councilId, hashOf);
  const [one, ...six] = await items(db, target, 7);
  console.log(`\n${EDITORS} editors, a letter each every ${LETTER_MILLISECONDS} ms: from one screen to another`);
  console.log('texts   letters   p50 ms   p95 ms   worst');
  for (const texts of [[one], six]) {
    const desks = cookies.map((cookie, at) =>
      openDesk(server, cookie, `${target.councilId}/${texts[at % texts.length]}`),
    );
    const idle = texts.length > 1 ? await openIdle(server, cookies) : [];
    const echoes = (await typeAll(desks, texts.length)).toSorted((a, b) => a - b);
    const at = (share) => Math.round(echoes[Math.floor(echoes.length * share)]);
    const figures = [texts.length, echoes.length, at(0.5), at(0.95), Math.round(echoes.at(-1))];
    const verdict = at(0.95) <= ECHO_GOAL ? 'met' : 'not met';
    const widths = [5, 9, 8, 8, 7];
    console.log(
      `${figures.map((figure, column) => String(figure).padStart(widths[column])).join(' ')}   p95 under ${ECHO_GOAL}: ${verdict}`,
    );
    if (idle.length > 0)
      console.log(
        `RSS of the API with ${idle.length} idle sockets beside them: ${rssMb(server.pid).toFixed(0)} MB (goal under ${RSS_GOAL})`,
      );
    for (const { leave } of desks) leave();
    for (const socket of idle) socket.terminate();
  }
}

/** People who may write, each signed in; answers their cookies. */
async function editors(db, councilId, hashOf) {
  const cookies = Array.from({ length: EDITORS }, (_, at) => `bench-editor-${at}`.padEnd(43, 'x'));
  for (const [at, cookie] of cookies.entries()) {
    await db.query(
      `with account as (insert into core.account (id, email, name) values (gen_random_uuid(), $2, 'Banc') returning id),
         person as (insert into app.person (council_id, id, given_name, family_name)
           values ($1, gen_random_uuid(), 'Alix', $3) returning id),
         member as (insert into app.membership (council_id, id, account_id, person_id, role)
           select $1, gen_random_uuid(), a.id, p.id, 'COORDINATOR' from account a, person p)
       insert into core.login_session (id, token_hash, account_id, expires_at)
       select gen_random_uuid(), $4, id, now() + interval '1 day' from account`,
      [councilId, `redaction${at}@exemple.fr`, `Rédaction ${at}`, hashOf(cookie)],
    );
  }
  return cookies;
}

/** Items of a meeting under way, whose texts are empty. */
async function items(db, { councilId, live }, count) {
  const { rows } = await db.query(
    `insert into app.agenda_item (council_id, id, meeting_id, position, title, purpose)
     select $1, gen_random_uuid(), $2, k, 'Point ' || k, 'DISCUSSION' from generate_series(1, $3::int) k returning id`,
    [councilId, live.at(-1), count],
  );
  return rows.map(({ id }) => id);
}

const socketOf = ({ url, origin }, cookie) => ({
  url: `${url.replace(/^http/, 'ws')}/collab`,
  headers: { cookie: `session=${cookie}`, origin },
});

/** Somebody who types at the end of a line of their own, and sees the lines of others. */
function openDesk(server, cookie, name) {
  const { url, headers } = socketOf(server, cookie);
  const document = new Y.Doc();
  class AsBrowser extends WebSocket {
    constructor(address) {
      super(address, { headers });
    }
  }
  const websocketProvider = new HocuspocusProviderWebsocket({ url, WebSocketPolyfill: AsBrowser });
  const provider = new HocuspocusProvider({ websocketProvider, name, document, flushDelay: TOGETHER_MILLISECONDS });
  provider.attach();
  const leave = () => {
    provider.destroy();
    websocketProvider.destroy();
  };
  return { document, provider, leave, lines: () => document.getXmlFragment('text').toArray() };
}

/** Everybody begins a line, then types; answers the milliseconds of each letter until the next person of the text saw it. */
async function typeAll(desks, texts) {
  while (!desks.every(({ provider }) => provider.isSynced)) await sleep(20);
  const lines = desks.map(({ document }, at) => beginLine(document, at));
  while (!desks.every(({ lines: seen }) => seen().length >= Math.floor(desks.length / texts))) await sleep(20);
  const echoes = [];
  const typing = desks.map(async (desk, at) => {
    const reader = desks[(at + texts) % desks.length];
    const waiting = watch(reader, at, echoes);
    await sleep(Math.random() * LETTER_MILLISECONDS);
    const end = performance.now() + SECONDS * 1_000;
    while (performance.now() < end) {
      waiting.push({ length: lines[at].length + 1, typed: performance.now() });
      lines[at].insert(lines[at].length, 'e');
      await sleep(LETTER_MILLISECONDS * (0.5 + Math.random()));
    }
    while (waiting.length > 0) await sleep(20);
  });
  await Promise.all(typing);
  return echoes;
}

function beginLine(document, at) {
  const paragraph = new Y.XmlElement('paragraph');
  const words = new Y.XmlText(`${at}:`);
  paragraph.insert(0, [words]);
  document.getXmlFragment('text').push([paragraph]);
  return words;
}

/** Notes in `echoes` when `reader` sees the letters of writer `at`; answers the letters they have not seen yet. */
function watch(reader, at, echoes) {
  const line = reader
    .lines()
    .map((paragraph) => paragraph.get(0))
    .find((words) => words.toString().startsWith(`${at}:`));
  const waiting = [];
  line.observe(() => {
    while (waiting.length > 0 && waiting[0].length <= line.length)
      echoes.push(performance.now() - waiting.shift().typed);
  });
  return waiting;
}

/** Sockets of people who read and type nothing, some for each account. */
async function openIdle(server, cookies) {
  const sockets = Array.from({ length: IDLE }, (_, at) => {
    const { url, headers } = socketOf(server, cookies[at % cookies.length]);
    return new WebSocket(url, { headers });
  });
  await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('open', resolve))));
  return sockets;
}
