import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Config } from '../config.ts';
import type { FileKey, ReceivedFile } from './file-store.ts';
import { isOlder, none, ReceivedFiles } from './received-files.ts';

const LEAVING = 'leaving';
const COUNCIL = /^[0-9a-f-]{36}$/;
const HASH = /^[0-9a-f]{64}$/;

/** Files in a folder: `<council>/<first two>/<sha-256>`, written aside, flushed to the disk, then moved into place. */
export class LocalFiles extends ReceivedFiles {
  constructor({ filesDir }: Pick<Config, 'filesDir'>) {
    super(resolve(filesDir));
  }

  async keep(councilId: string, { path, sha256 }: ReceivedFile): Promise<void> {
    const place = this.placeOf({ councilId, sha256 });
    const made = await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    // over the same bytes if they are there: the younger date keeps them from being swept
    await rename(path, place);
    await flushFolders(dirname(place), made ? this.folder : dirname(place));
  }

  async open(key: FileKey): Promise<Readable | null> {
    const handle = await open(this.placeOf(key), 'r').catch(none);
    return handle?.createReadStream() ?? null;
  }

  async heldBy(councilId: string): Promise<ReadonlySet<string>> {
    const held = new Set<string>();
    for (const prefix of await this.list(councilId)) {
      for (const sha256 of await this.list(join(councilId, prefix))) held.add(sha256);
    }
    return held;
  }

  async *olderThan(before: Date): AsyncGenerator<FileKey> {
    for (const councilId of await this.list('')) {
      if (!COUNCIL.test(councilId)) continue;
      for (const sha256 of await this.heldBy(councilId)) {
        const key = { councilId, sha256 };
        if (HASH.test(sha256) && (await isOlder(this.placeOf(key), before))) yield key;
      }
    }
  }

  // Moved aside first, then looked at: whoever keeps the same bytes meanwhile either finds the place free or is seen here.
  async sweep(key: FileKey, before: Date): Promise<boolean> {
    const aside = this.asideOf(key);
    await mkdir(dirname(aside), { recursive: true, mode: 0o700 });
    if ((await rename(this.placeOf(key), aside).catch(none)) === null) return false;
    const isOld = await isOlder(aside, before);
    if (isOld) await rm(aside, { force: true });
    else await rename(aside, this.placeOf(key));
    return isOld;
  }

  override async tidy(before: Date): Promise<void> {
    await super.tidy(before);
    for (const name of await this.list(LEAVING)) {
      const [councilId = '', sha256 = ''] = name.split('.');
      await rename(join(this.folder, LEAVING, name), this.placeOf({ councilId, sha256 })).catch(none);
    }
  }

  private placeOf({ councilId, sha256 }: FileKey): string {
    return join(this.folder, councilId, sha256.slice(0, 2), sha256);
  }

  private asideOf({ councilId, sha256 }: FileKey): string {
    return join(this.folder, LEAVING, `${councilId}.${sha256}`);
  }
}

/** A moved file survives a power cut only once its folder does, and each folder made for it. */
async function flushFolders(from: string, upTo: string): Promise<void> {
  for (let folder = from; ; folder = dirname(folder)) {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (folder === upTo || folder === dirname(folder)) return;
  }
}
