import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { FileJob, FileVerdict } from '@trame/documents/files/worker';
import { cleanFileName } from '@trame/domain/documents/clean-file-name';
import { announcedType, type FileType } from '@trame/domain/documents/file-type';
import { Children } from '../../platform/child/children.ts';
import { ChildFailed } from '../../platform/child/run-in-child.ts';
import { Antivirus } from '../../platform/files/antivirus.ts';
import { FileStore, type ReceivedFile } from '../../platform/files/file-store.ts';
import { FileNotKept, FileTypeRefused } from './documents.errors.ts';

const { bytes: MOST, pixels, entries, memoryMiB } = LIMITS.files;

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
}

/** From what somebody sends to a file that is kept: received, looked at in a process of its own, then stored. */
@Injectable()
export class FileIntake {
  constructor(
    private readonly store: FileStore,
    private readonly children: Children,
    private readonly antivirus: Antivirus,
  ) {}

  /** @throws FileTypeRefused, FileNotKept, TransportRefusal when it is too large or cut short, Unavailable */
  async take(councilId: string, sentName: string, pieces: AsyncIterable<Uint8Array>): Promise<TakenFile> {
    const fileName = cleanFileName(sentName);
    const type = announcedType(fileName ?? '');
    if (!fileName || !type) throw new FileTypeRefused();
    const received = await this.store.receive(pieces, MOST);
    try {
      const { sha256, length } = await this.keep(councilId, received, type);
      return { fileName, type, sha256, bytes: length, sent: received.sha256, scanned: this.antivirus.isThere };
    } finally {
      await this.store.forget(received);
    }
  }

  private async keep(councilId: string, received: ReceivedFile, type: FileType): Promise<ReceivedFile> {
    const redrawn = await this.check(received, type);
    if (this.antivirus.isThere && (await this.antivirus.finds(received.path))) throw new FileNotKept('INFECTED');
    const kept = redrawn ? await this.store.receive(inOnePiece(redrawn), MOST) : received;
    await this.store.keep(councilId, kept);
    return kept;
  }

  private async check({ path }: ReceivedFile, type: FileType): Promise<Uint8Array | null> {
    const job: FileJob = { path, type, limits: { pixels, entries } };
    const verdict = await this.children.run<FileVerdict>('@trame/documents/files/worker', job, memoryMiB).catch(refuse);
    if ('refusal' in verdict) throw new FileNotKept(verdict.refusal);
    return verdict.bytes;
  }
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function refuse(error: unknown): never {
  if (!(error instanceof ChildFailed)) throw error;
  throw new FileNotKept(error.failure === 'MEMORY' || error.failure === 'TIMEOUT' ? 'PIXELS' : 'BROKEN');
}
