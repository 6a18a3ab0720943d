import { rmSync } from 'node:fs';
import path from 'node:path';
import { prepareDatabase, urlFor } from '../../../../scripts/lib/database.mjs';
import { freePort } from '../../../../scripts/lib/ports.mjs';
import { startPostgres } from '../../../../scripts/lib/postgres.mjs';
import { migrate } from '../../src/migrate.ts';
import { asAdmin } from './witness.ts';

const DATA = path.resolve(import.meta.dirname, '../../../../.data');
const NAME = 'drill';

/** Settings with which PostgreSQL answers before a commit is on disk, long before its own writer would put it there. */
export const FORGETFUL = ['synchronous_commit=off', 'wal_writer_delay=10s', 'wal_writer_flush_after=64MB'];

/** A PostgreSQL that is meant to be killed: its own folder, and all that protects a commit unless a start says otherwise. */
export class Cluster {
  private running: Awaited<ReturnType<typeof startPostgres>> | undefined;

  private constructor(
    private readonly dir: string,
    private readonly port: number,
  ) {}

  appUrl = '';
  adminUrl = '';

  static async create(): Promise<Cluster> {
    const cluster = new Cluster(path.join(DATA, `drill-${process.pid}`), await freePort());
    await cluster.start();
    return cluster.prepare();
  }

  async start(settings: string[] = []): Promise<void> {
    this.running = await startPostgres({ dir: this.dir, port: this.port, settings });
  }

  /** Stops it in good order and starts it with other settings; what was written until then is on disk. */
  async restart(settings: string[]): Promise<void> {
    await this.running?.stop();
    await this.start(settings);
  }

  /** SIGKILL to the postmaster and to each of its processes at once: nobody writes a last buffer. */
  async kill(): Promise<void> {
    if (!this.running) return;
    const { pid, exited } = this.running;
    const processes = await asAdmin(this.adminUrl, (client) =>
      client.query<{ pid: number }>('select pid from pg_stat_activity'),
    );
    for (const victim of [pid, ...processes.rows.map((row) => row.pid)]) killNow(victim);
    await exited;
  }

  async erase(): Promise<void> {
    await this.running?.stop();
    rmSync(this.dir, { recursive: true, force: true });
    rmSync(`${this.dir}.password`, { force: true });
  }

  private async prepare(): Promise<this> {
    const server = this.running?.url ?? '';
    const { appUrl, migrationUrl } = await prepareDatabase({ adminUrl: server, name: NAME });
    await migrate(migrationUrl);
    this.appUrl = appUrl;
    this.adminUrl = urlFor(server, NAME);
    return this;
  }
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it was already gone
  }
}
