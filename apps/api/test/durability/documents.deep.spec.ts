import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { documentsApi } from '@trame/contracts/documents';
import { routeOf } from '@trame/contracts/endpoint';
import { freePort } from '../../../../scripts/lib/ports.mjs';
import { BuiltApi } from './built-api.ts';
import { Cluster } from './cluster.ts';
import { aCoordinator, asAdmin, type Coordinator } from './witness.ts';
import { type Acknowledged, type Creation, Writers } from './writers.ts';

const KILLS = Math.max(2, Math.round(Number(process.env['DRILL_KILLS'] ?? 0) / 5));
/** About as long as the look at one file takes. */
const PAUSE = 800;
const FILES_DIR = mkdtempSync(join(tmpdir(), 'trame-drill-'));

let cluster: Cluster;
beforeAll(async () => {
  cluster = await Cluster.create();
}, 60_000);
afterAll(async () => {
  await cluster.erase();
  await rm(FILES_DIR, { recursive: true, force: true });
}, 60_000);

/** A document of a few lines, none like another. */
const sending = (url: string, { councilId, bodyId, cookie }: Coordinator): Creation => ({
  url: (tag) => {
    const query = new URLSearchParams({ ownerKind: 'BODY', ownerId: bodyId, fileName: `${tag}.txt` });
    return `${url}${routeOf(documentsApi.upload).replace(':councilId', councilId)}?${query}`;
  },
  headers: { cookie, origin: url, 'content-type': 'application/octet-stream' },
  body: (tag) => `Compte rendu ${tag}\n`.repeat(200),
});

interface Row {
  id: string;
  title: string;
  sha256: string;
}

/** Rows without their file whole, and acknowledged documents without their row. */
async function faults({ councilId }: Coordinator, acknowledged: readonly Acknowledged[]) {
  const { rows } = await asAdmin(cluster.adminUrl, (client) =>
    client.query<Row>(
      `select d.id, d.title, v.sha256 from app.document d
       join app.document_version v on v.council_id = d.council_id and v.document_id = d.id where d.council_id = $1`,
      [councilId],
    ),
  );
  const isWhole = async ({ sha256 }: Row): Promise<boolean> => {
    const bytes = await readFile(join(FILES_DIR, councilId, sha256.slice(0, 2), sha256)).catch(() => null);
    return bytes !== null && createHash('sha256').update(bytes).digest('hex') === sha256;
  };
  const whole = await Promise.all(rows.map(isWhole));
  const stored = new Set(rows.map(({ id, title }) => `${id} ${title}`));
  return {
    rows,
    broken: rows.filter((_row, index) => !whole[index]),
    lost: acknowledged.filter(({ id, tag }) => !stored.has(`${id} ${tag}`)),
  };
}

it(
  `of the documents that were acknowledged none lacks its file after ${KILLS} SIGKILL, and a torn one would be seen`,
  async () => {
    const api = new BuiltApi(cluster.appUrl, await freePort(), { FILES_DIR });
    try {
      await api.start();
      const coordinator = await aCoordinator(cluster.adminUrl);
      const writers = new Writers(sending(api.url, coordinator), 3);
      for (let kill = 0; kill < KILLS; kill += 1) {
        await untilMore(writers);
        await sleep(Math.random() * PAUSE);
        await api.end('SIGKILL');
        await api.start();
      }
      await untilMore(writers);
      await writers.finish();
      const after = await faults(coordinator, writers.acknowledged);
      expect([after.broken, after.lost, writers.unexpected]).toEqual([[], [], []]);
      expect(writers.acknowledged.length).toBeGreaterThan(KILLS);
      await tear(coordinator, after.rows);
      expect((await faults(coordinator, [])).broken).toHaveLength(2);
    } finally {
      await api.end('SIGKILL');
    }
  },
  60_000 + KILLS * 10_000,
);

/** One more document is acknowledged than there was: the others are at every stage of theirs. */
async function untilMore({ acknowledged, unexpected }: Writers): Promise<void> {
  const before = acknowledged.length;
  while (acknowledged.length === before && unexpected.length === 0) await sleep(20);
}

/** One file emptied, another gone. */
async function tear({ councilId }: Coordinator, rows: readonly Row[]): Promise<void> {
  const [first, second] = rows.map(({ sha256 }) => join(FILES_DIR, councilId, sha256.slice(0, 2), sha256));
  await writeFile(first ?? '', '');
  await rm(second ?? '');
}
