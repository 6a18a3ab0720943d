import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { OnModuleDestroy } from '@nestjs/common';
import type { Config } from '../config.ts';
import { newId } from '../database/new-id.ts';
import type { Log } from '../log/log.ts';
import type { S3Settings } from '../s3-settings.ts';
import { Bucket, type Stored } from './bucket.ts';
import type { FileKey, ReceivedFile } from './file-store.ts';
import { ReceivedFiles } from './received-files.ts';

/** A name we gave, or that of a file copied from a folder, which has no last part. */
const NAME = /^(?<councilId>[0-9a-f-]{36})\/[0-9a-f]{2}\/(?<sha256>[0-9a-f]{64})(?:\.[0-9a-f-]{36})?$/;
/** Between a listing and a reading, the same bytes may be written again and the older ones go. */
const LOOKS = 3;

const startOf = ({ councilId, sha256 }: FileKey): string => `${councilId}/${sha256.slice(0, 2)}/${sha256}`;

/**
 * Files in an object store: `<council>/<first two>/<sha-256>.<writing>`. Each writing has a name of its own, so that a
 * sweep removes those it has seen and never one that comes meanwhile: no lock is needed, and S3 has none.
 */
export class S3Files extends ReceivedFiles implements OnModuleDestroy {
  private readonly bucket: Bucket;

  constructor({ filesDir }: Pick<Config, 'filesDir'>, settings: S3Settings, log: Log) {
    super(resolve(filesDir));
    this.bucket = new Bucket(settings, log);
  }

  async keep(councilId: string, file: ReceivedFile): Promise<void> {
    const key = { councilId, sha256: file.sha256 };
    const name = `${startOf(key)}.${newId()}`;
    await this.bucket.put(name, file);
    await rm(file.path, { force: true });
    // ids grow: whoever writes at the same time removes at most this one, and has written another
    for (const earlier of await this.writings(key)) if (earlier.name < name) await this.bucket.remove(earlier.name);
  }

  async open(key: FileKey): Promise<Readable | null> {
    for (let look = 0; look < LOOKS; look += 1) {
      const last = (await this.writings(key)).at(-1);
      const bytes = last ? await this.bucket.get(last.name) : null;
      if (bytes || !last) return bytes;
    }
    return null;
  }

  async heldBy(councilId: string): Promise<ReadonlySet<string>> {
    const held = new Set<string>();
    for await (const { name } of this.bucket.list(`${councilId}/`)) {
      const key = keyIn(name);
      if (key) held.add(key.sha256);
    }
    return held;
  }

  async *olderThan(before: Date): AsyncGenerator<FileKey> {
    for await (const { name, at } of this.bucket.list('')) {
      const key = keyIn(name);
      if (key && at < before) yield key;
    }
  }

  async sweep(key: FileKey, before: Date): Promise<boolean> {
    const writings = await this.writings(key);
    if (writings.some(({ at }) => at >= before)) return false;
    for (const { name } of writings) await this.bucket.remove(name);
    return writings.length > 0;
  }

  onModuleDestroy(): Promise<void> {
    return this.bucket.close();
  }

  /** The last one last. */
  private async writings(key: FileKey): Promise<Stored[]> {
    const found: Stored[] = [];
    for await (const stored of this.bucket.list(startOf(key))) if (keyIn(stored.name)) found.push(stored);
    return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }
}

function keyIn(name: string): FileKey | null {
  const { councilId, sha256 } = NAME.exec(name)?.groups ?? {};
  return councilId !== undefined && sha256 !== undefined ? { councilId, sha256 } : null;
}
