import { readFile } from 'node:fs/promises';
import type { FileType } from '@trame/domain/documents/file-type';
import { checkFile, type FileLimits } from './check-file.ts';
import type { Redrawn } from './image.ts';
import { type FileRefusal, FileUnfit } from './refusal.ts';

export interface FileJob {
  /** Where the file waits; it is read here, so that it crosses no process. */
  readonly path: string;
  readonly type: FileType;
  readonly limits: FileLimits;
}
export type FileVerdict = { readonly redrawn: Redrawn | null } | { readonly refusal: FileRefusal };

/** Entry of the child process. A foreseen refusal is an answer; anything thrown is a failure of ours. */
export default async function run({ path, type, limits }: FileJob): Promise<FileVerdict> {
  try {
    return { redrawn: await checkFile(await readFile(path), type, limits) };
  } catch (error) {
    if (error instanceof FileUnfit) return { refusal: error.refusal };
    throw error;
  }
}
