import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { FileJob, FileVerdict } from '@trame/documents/files/worker';
import { cleanFileName } from '@trame/domain/documents/clean-file-name';
import { announcedType, type FileType, isHeic } from '@trame/domain/documents/file-type';
import { Children } from '../../platform/child/children.ts';
import { ChildFailed } from '../../platform/child/confined-child.ts';
import { Antivirus } from '../../platform/files/antivirus.ts';
import { FileStore, type ReceivedFile } from '../../platform/files/file-store.ts';
import { FileHeic, FileNotKept, FileTypeRefused } from './documents.errors.ts';

const { bytes: MOST, pixels, thumbnail, entries, memoryMiB } = LIMITS.files;

/** A small picture of a file, in the store too. */
export interface TakenThumbnail {
  readonly sha256: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
}

/** A file in the store, under the name it is offered with. */
export interface TakenFile {
  readonly fileName: string;
  readonly type: FileType;
  readonly sha256: string;
  readonly bytes: number;
  /** The hash of what was sent, which a picture drawn again does not have. */
  readonly sent: string;
  /** Did an antivirus look at it? */
  readonly scanned: boolean;
  readonly thumbnail: TakenThumbnail | null;
}

/** From what somebody sends to a file that is kept: received, looked at in a process of its own, then stored. */
@Injectable()
export class FileIntake {
  constructor(
    private readonly store: FileStore,
    private readonly children: Children,
    private readonly antivirus: Antivirus,
  ) {}

  /** @throws FileHeic, FileTypeRefused, FileNotKept, TransportRefusal beyond `most` bytes or cut short, FilesAway, Unavailable */
  async take(
    councilId: string,
    sentName: string,
    pieces: AsyncIterable<Uint8Array>,
    most: number = MOST,
  ): Promise<TakenFile> {
    const fileName = cleanFileName(sentName);
    const type = announcedType(fileName ?? '');
    if (!fileName || !type) throw isHeic(fileName ?? '') ? new FileHeic() : new FileTypeRefused();
    const received = await this.store.receive(pieces, most);
    try {
      const taken = { fileName, type, sent: received.sha256, scanned: this.antivirus.isThere };
      return { ...taken, ...(await this.keep(councilId, received, type)) };
    } finally {
      await this.store.forget(received);
    }
  }

  private async keep(
    councilId: string,
    received: ReceivedFile,
    type: FileType,
  ): Promise<Pick<TakenFile, 'sha256' | 'bytes' | 'thumbnail'>> {
    const redrawn = await this.check(received, type);
    if (this.antivirus.isThere && (await this.antivirus.finds(received.path))) throw new FileNotKept('INFECTED');
    if (!redrawn) {
      await this.store.keep(councilId, received);
      return { sha256: received.sha256, bytes: received.length, thumbnail: null };
    }
    const { width, height, ...small } = redrawn.thumbnail;
    const shown = await this.keepBytes(councilId, small.bytes);
    return { ...(await this.keepBytes(councilId, redrawn.bytes)), thumbnail: { ...shown, width, height } };
  }

  private async keepBytes(councilId: string, bytes: Uint8Array): Promise<{ sha256: string; bytes: number }> {
    const made = await this.store.receive(inOnePiece(bytes), MOST);
    try {
      await this.store.keep(councilId, made);
      return { sha256: made.sha256, bytes: made.length };
    } finally {
      await this.store.forget(made);
    }
  }

  private async check({ path }: ReceivedFile, type: FileType) {
    const job: FileJob = { path, type, limits: { pixels, thumbnail, entries } };
    const verdict = await this.children
      .read<FileVerdict>('@trame/documents/files/worker', job, memoryMiB)
      .catch(refuse);
    if ('refusal' in verdict) throw new FileNotKept(verdict.refusal);
    return verdict.redrawn;
  }
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function refuse(error: unknown): never {
  if (!(error instanceof ChildFailed)) throw error;
  throw new FileNotKept(error.failure === 'MEMORY' || error.failure === 'TIMEOUT' ? 'PIXELS' : 'BROKEN');
}
