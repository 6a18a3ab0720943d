import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.ts';
import { newId } from '../database/new-id.ts';
import { TransportRefusal } from '../errors/refusals.ts';
import { type FileKey, FileStore, type ReceivedFile } from './file-store.ts';

const INCOMING = 'incoming';
const LEAVING = 'leaving';
const HASH = /^[0-9a-f]{64}$/;

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
const none = (error: unknown): null => {
  if (isMissing(error)) return null;
  throw error;
};

/** Files in a folder: `<council>/<first two>/<sha-256>`, written aside, flushed to the disk, then moved into place. */
@Injectable()
export class LocalFiles extends FileStore {
  private readonly folder: string;

  constructor(@Inject(CONFIG) { filesDir }: Pick<Config, 'filesDir'>) {
    super();
    this.folder = resolve(filesDir);
  }

  async receive(pieces: AsyncIterable<Uint8Array>, most: number): Promise<ReceivedFile> {
    const path = join(this.folder, INCOMING, newId());
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    try {
      return { path, ...(await write(path, pieces, most)) };
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  async keep(councilId: string, { path, sha256 }: ReceivedFile): Promise<void> {
    const place = this.placeOf({ councilId, sha256 });
    const made = await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    // over the same bytes if they are there: the younger date keeps them from being swept
    await rename(path, place);
    await flushFolders(dirname(place), made ? this.folder : dirname(place));
  }

  async forget({ path }: ReceivedFile): Promise<void> {
    await rm(path, { force: true });
  }

  async open(key: FileKey): Promise<Readable | null> {
    const handle = await open(this.placeOf(key), 'r').catch(none);
    return handle?.createReadStream() ?? null;
  }

  async has(key: FileKey): Promise<boolean> {
    return (await stat(this.placeOf(key)).catch(none)) !== null;
  }

  async *olderThan(before: Date): AsyncGenerator<FileKey> {
    for (const councilId of await this.list('')) {
      if (councilId === INCOMING || councilId === LEAVING) continue;
      for (const prefix of await this.list(councilId)) {
        for (const sha256 of await this.list(join(councilId, prefix))) {
          const key = { councilId, sha256 };
          if (HASH.test(sha256) && (await isOlder(this.placeOf(key), before))) yield key;
        }
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

  async tidy(before: Date): Promise<void> {
    for (const name of await this.list(INCOMING)) {
      const path = join(this.folder, INCOMING, name);
      if (await isOlder(path, before)) await rm(path, { force: true });
    }
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

  private async list(folder: string): Promise<string[]> {
    return (await readdir(join(this.folder, folder)).catch(none)) ?? [];
  }
}

async function write(path: string, pieces: AsyncIterable<Uint8Array>, most: number) {
  const hash = createHash('sha256');
  let length = 0;
  const handle = await open(path, 'wx', 0o600);
  try {
    for await (const piece of whole(pieces)) {
      length += piece.length;
      if (length > most) throw new TransportRefusal('FILE_TOO_LARGE');
      hash.update(piece);
      await handle.write(piece);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { sha256: hash.digest('hex'), length };
}

/** Somebody who hangs up half way is no failure of ours. */
async function* whole(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch {
    throw new TransportRefusal('UNREADABLE');
  }
}

const isOlder = async (path: string, before: Date): Promise<boolean> => {
  const found = await stat(path).catch(none);
  return found !== null && found.mtime < before;
};

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
