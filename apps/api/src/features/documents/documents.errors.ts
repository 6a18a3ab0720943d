import type { ErrorCode } from '@trame/contracts/errors';
import type { FileRefusal } from '@trame/documents/files/refusal';
import { DomainError } from '../../platform/errors/domain-error.ts';

const CODES: Readonly<Record<FileRefusal | 'INFECTED', ErrorCode>> = {
  MISMATCH: 'FILE_MISMATCH',
  ACTIVE: 'FILE_ACTIVE',
  BROKEN: 'FILE_BROKEN',
  PIXELS: 'IMAGE_TOO_LARGE',
  INFECTED: 'FILE_INFECTED',
};

/** The file was looked at and is not kept. */
export class FileNotKept extends DomainError {
  readonly code: ErrorCode;

  constructor(refusal: FileRefusal | 'INFECTED') {
    super(refusal);
    this.code = CODES[refusal];
  }
}

/** Its name announces no type a council keeps, or is no name. */
export class FileTypeRefused extends DomainError {
  readonly code = 'FILE_TYPE_REFUSED';
}
/** A photo as some phones keep it, which few programs open. */
export class FileHeic extends DomainError {
  readonly code = 'FILE_HEIC';
}
/** A situation cell speaks of people: nothing of it is kept as a file. */
export class CellNoDocument extends DomainError {
  readonly code = 'CELL_NO_DOCUMENT';
}
export class DocumentsFull extends DomainError {
  readonly code = 'DOCUMENTS_FULL';
}
export class QuotaReached extends DomainError {
  readonly code = 'QUOTA_REACHED';
}
/** The row is there, the file is not. */
export class FileMissing extends DomainError {
  readonly code = 'FILE_MISSING';
}
/** The address of a file is older than it may be, or nobody signed it. */
export class AddressExpired extends DomainError {
  readonly code = 'LINK_EXPIRED';
}
