import type { ErrorCode, FieldFault } from '@trame/contracts/errors';
import type { Refusal } from '@trame/documents/spreadsheet/limits';
import { DomainError } from '../../platform/errors/domain-error.ts';

const CODES: Readonly<Record<Refusal, ErrorCode>> = {
  UNKNOWN_FORMAT: 'UNSUPPORTED_MEDIA',
  OLD_OR_PROTECTED: 'UNSUPPORTED_MEDIA',
  BROKEN: 'IMPORT_UNREADABLE',
  UNSAFE: 'IMPORT_UNREADABLE',
  EMPTY: 'IMPORT_UNREADABLE',
  CELL_TOO_LONG: 'IMPORT_UNREADABLE',
  TOO_LARGE: 'TOO_LARGE',
  TOO_MANY_SHEETS: 'TOO_LARGE',
  TOO_MANY_ROWS: 'TOO_LARGE',
  TOO_MANY_COLUMNS: 'TOO_LARGE',
};

/** The file cannot be read; `errors` says exactly why, in a code the screen has words for. */
export class FileRefused extends DomainError {
  readonly code: ErrorCode;
  override readonly errors: readonly FieldFault[];

  constructor(refusal: Refusal) {
    super(refusal);
    this.code = CODES[refusal];
    this.errors = [{ pointer: '/body', code: refusal, detail: refusal }];
  }
}

/** Lines still wait for somebody's decision. */
export class ImportUndecided extends DomainError {
  readonly code = 'IMPORT_UNDECIDED';
}
/** It was accepted, undone or thrown away meanwhile. */
export class ImportClosed extends DomainError {
  readonly code = 'IMPORT_CLOSED';
}
export class UndoExpired extends DomainError {
  readonly code = 'IMPORT_UNDO_EXPIRED';
}
