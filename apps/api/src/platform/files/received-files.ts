import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newId } from '../database/new-id.ts';
import { TransportRefusal } from '../errors/refusals.ts';
import { FileStore, type ReceivedFile } from './file-store.ts';

const INCOMING = 'incoming';

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/** To be caught with: what is not there is `null`. */
export const none = (error: unknown): null => {
  if (isMissing(error)) return null;
  throw error;
};

/** Was it last written before `before`? What is not there was not. */
export const isOlder = async (path: string, before: Date): Promise<boolean> => {
  const found = await stat(path).catch(none);
  return found !== null && found.mtime < before;
};

/** Whatever keeps them, files wait on the disk of this machine while they are looked at. */
export abstract class ReceivedFiles extends FileStore {
  protected constructor(protected readonly folder: string) {
    super();
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

  async forget({ path }: ReceivedFile): Promise<void> {
    await rm(path, { force: true });
  }

  async tidy(before: Date): Promise<void> {
    for (const name of await this.list(INCOMING)) {
      const path = join(this.folder, INCOMING, name);
      if (await isOlder(path, before)) await rm(path, { force: true });
    }
  }

  protected async list(folder: string): Promise<string[]> {
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
