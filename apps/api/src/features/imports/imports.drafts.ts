import { Injectable } from '@nestjs/common';
import type { ImportDetail } from '@trame/contracts/imports';
import type { EntityManager } from 'typeorm';
import { VersionStale } from '../../platform/errors/refusals.ts';
import { AnalyseImport } from './analyse-import.ts';
import type { ImportBatch } from './import-batch.ts';
import { ImportClosed } from './imports.errors.ts';
import { toImport } from './imports.mapper.ts';
import { ImportsReader } from './imports.reader.ts';

/** What every command on a draft starts and ends with. */
@Injectable()
export class ImportDrafts {
  constructor(
    private readonly reader: ImportsReader,
    private readonly analyse: AnalyseImport,
  ) {}

  /** Locks an import somebody saw at `version`. @throws VersionStale with what it is now */
  async lock(tx: EntityManager, id: string, version: number): Promise<ImportBatch> {
    const batch = await this.reader.batch(tx, id, 'for update');
    if (batch.version !== version) throw new VersionStale(await this.detail(tx, batch));
    return batch;
  }

  /** As `lock`, for what only a draft allows. @throws ImportClosed once accepted or undone */
  async lockDraft(tx: EntityManager, id: string, version: number): Promise<ImportBatch> {
    const batch = await this.lock(tx, id, version);
    if (batch.state !== 'DRAFT') throw new ImportClosed();
    return batch;
  }

  /** The import as its screen reads it. */
  async read(tx: EntityManager, id: string): Promise<ImportDetail> {
    return this.detail(tx, await this.reader.batch(tx, id));
  }

  private async detail(tx: EntityManager, batch: ImportBatch): Promise<ImportDetail> {
    return toImport(batch, batch.state === 'DRAFT' ? await this.analyse.run(tx, batch) : null);
  }
}
