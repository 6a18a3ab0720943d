import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { SpreadsheetLimits } from '@trame/documents/spreadsheet/limits';
import type { SpreadsheetAnswer, SpreadsheetJob } from '@trame/documents/spreadsheet/worker';
import type { Sheet } from '@trame/domain/imports/sheet';
import { Children } from '../../platform/child/children.ts';
import { ChildFailed } from '../../platform/child/confined-child.ts';
import { FileRefused } from './imports.errors.ts';

const { entries, inflatedBytes, ratio, rows, columns } = LIMITS.spreadsheet;
const ACCEPTED: SpreadsheetLimits = {
  unfolded: inflatedBytes,
  entries,
  ratio,
  rows,
  columns,
  sheets: LIMITS.list.choice,
  cell: LIMITS.text.page,
};

/** Reads a file nobody vouches for, in a process of its own. */
@Injectable()
export class SpreadsheetReader {
  constructor(private readonly children: Children) {}

  /** The sheets of the file. @throws FileRefused with the reason, Unavailable when too many wait */
  async read(bytes: Uint8Array): Promise<readonly Sheet[]> {
    const job: SpreadsheetJob = { bytes, limits: ACCEPTED };
    const answer = await this.children
      .read<SpreadsheetAnswer>('@trame/documents/spreadsheet/worker', job, LIMITS.child.importMemoryMiB)
      .catch(refuse);
    if ('refusal' in answer) throw new FileRefused(answer.refusal);
    return answer.sheets;
  }
}

function refuse(error: unknown): never {
  if (!(error instanceof ChildFailed)) throw error;
  throw new FileRefused(error.failure === 'MEMORY' || error.failure === 'TIMEOUT' ? 'TOO_LARGE' : 'BROKEN');
}
