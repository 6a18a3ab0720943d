import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import { Clock } from '../../platform/clock.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { workerIn, workersOfCouncils } from '../../platform/database/worker-actors.ts';
import { type FileKey, FileStore } from '../../platform/files/file-store.ts';
import type { Actor } from '../../platform/http/context.ts';
import { Log } from '../../platform/log/log.ts';

const HOUR = 3_600_000;
const { orphanHours, removedHours } = LIMITS.files;

const FORGET_REMOVED = 'delete from app.document where removed_at <= $1';
const NAMED = `
  select exists (select from app.document_version where sha256 = $1)
    or exists (select from app.document_version where thumbnail_sha256 = $1)
    -- of drafts that a change of a series took out, and that may still be brought back
    or exists (select from app.series_change where before::text like '%' || $1 || '%') as named`;
const ALL =
  'select distinct sha256, bool_or(missing_since is not null) as missing from app.document_version group by sha256';
const NOTE_MISSING = `
  update app.document_version set missing_since = case when $2 then coalesce(missing_since, $3) end where sha256 = $1`;

/**
 * Makes rows and files agree: a document removed long enough ago is forgotten, a file that no row names is removed, and a
 * row whose file is gone says so. A council this database does not know keeps its files: the folder may be another's.
 */
@Injectable()
export class SweepFiles {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
    private readonly store: FileStore,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async run(): Promise<void> {
    const orphan = this.hoursAgo(orphanHours);
    await this.store.tidy(orphan);
    const workers = await workersOfCouncils(this.core);
    for (const worker of workers) await this.agree(worker);
    await this.sweep(new Set(workers.map(({ councilId }) => councilId)), orphan);
  }

  /** Rows of one council: what was removed, and what lost its file. */
  private async agree(actor: Actor): Promise<void> {
    const files = await this.db.transaction(actor, async (tx) => {
      await tx.query(FORGET_REMOVED, [this.hoursAgo(removedHours)]);
      return tx.query<{ sha256: string; missing: boolean }[]>(ALL);
    });
    if (files.length === 0) return;
    // asked after the rows: what they name was kept before
    const held = await this.store.heldBy(actor.councilId);
    for (const { sha256, missing } of files) {
      const isGone = !held.has(sha256);
      if (isGone) this.log.error('documents.file-missing', { councilId: actor.councilId });
      if (isGone === missing) continue;
      await this.db.transaction(actor, (tx) => tx.query(NOTE_MISSING, [sha256, isGone, this.clock.now()]));
    }
  }

  private async sweep(councils: ReadonlySet<string>, before: Date): Promise<void> {
    let count = 0;
    for await (const key of this.store.olderThan(before)) {
      if (!councils.has(key.councilId) || (await this.isNamed(key))) continue;
      if (await this.store.sweep(key, before)) count += 1;
    }
    if (count > 0) this.log.info('documents.swept', { count });
  }

  private async isNamed({ councilId, sha256 }: FileKey): Promise<boolean> {
    const [found] = await this.db.read(workerIn(councilId), (tx) => tx.query<{ named: boolean }[]>(NAMED, [sha256]));
    return found?.named ?? true;
  }

  private hoursAgo(hours: number): Date {
    return new Date(this.clock.now().getTime() - hours * HOUR);
  }
}
