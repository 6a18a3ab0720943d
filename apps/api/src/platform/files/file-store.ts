import type { Readable } from 'node:stream';

/** Bytes that arrived whole and wait under a name of their own, until they are kept or thrown away. */
export interface ReceivedFile {
  readonly path: string;
  readonly sha256: string;
  readonly length: number;
}

/** Where a file is: its council and what it holds. The same bytes twice in a council are one file. */
export interface FileKey {
  readonly councilId: string;
  readonly sha256: string;
}

/**
 * Where documents are kept, whatever keeps them. A file is found only once it is whole and safe from a power cut: the row
 * that names it is written after. Each of these throws `FilesAway` when what keeps them does not answer.
 */
export abstract class FileStore {
  /** Writes what comes beside the store and hashes it. @throws TransportRefusal beyond `most` bytes, or cut short */
  abstract receive(pieces: AsyncIterable<Uint8Array>, most: number): Promise<ReceivedFile>;
  /** Keeps a received file under its key, and its path is gone. */
  abstract keep(councilId: string, file: ReceivedFile): Promise<void>;
  /** Forgets a received file that was not kept; one that was kept is left alone. */
  abstract forget(file: ReceivedFile): Promise<void>;
  /** The bytes, or `null` when they are not there. */
  abstract open(key: FileKey): Promise<Readable | null>;
  /** The hashes of all the files of a council. */
  abstract heldBy(councilId: string): Promise<ReadonlySet<string>>;
  /** The files of every council that were written before `before`. */
  abstract olderThan(before: Date): AsyncIterable<FileKey>;
  /** Removes a file unless it was written again after `before`; answers whether it is gone. */
  abstract sweep(key: FileKey, before: Date): Promise<boolean>;
  /** Removes what was received before `before` and never kept; puts back what a sweep that was cut short had in hand. */
  abstract tidy(before: Date): Promise<void>;
}
