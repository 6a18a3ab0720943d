import type { ErrorCode, FieldFault } from '@trame/contracts/errors';
import { DomainError } from './domain-error.ts';

export class KeyMissing extends DomainError {
  readonly code = 'KEY_MISSING';
}
export class Unauthenticated extends DomainError {
  readonly code = 'UNAUTHENTICATED';
}
export class Forbidden extends DomainError {
  readonly code = 'FORBIDDEN';
}
export class OriginRefused extends DomainError {
  readonly code = 'ORIGIN_REFUSED';
}
/** Not there, or not yours: the two look the same on purpose. */
export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND';
}
export class Conflict extends DomainError {
  readonly code = 'CONFLICT';
}
export class KeyInUse extends DomainError {
  readonly code = 'KEY_IN_USE';
}
export class KeyReused extends DomainError {
  readonly code = 'KEY_REUSED';
}
export class UnsupportedMedia extends DomainError {
  readonly code = 'UNSUPPORTED_MEDIA';
}
export class VersionMissing extends DomainError {
  readonly code = 'VERSION_MISSING';
}

export class VersionStale extends DomainError {
  readonly code = 'VERSION_STALE';
  constructor(override readonly current: unknown) {
    super('The version sent is not the one stored.');
  }
}

export class ValidationFailed extends DomainError {
  readonly code = 'VALIDATION_FAILED';
  constructor(override readonly errors: readonly FieldFault[]) {
    super(errors.map(({ pointer, detail }) => `${pointer}: ${detail}`).join('; '));
  }
}

export class TooMany extends DomainError {
  readonly code = 'TOO_MANY';
  constructor(override readonly retryAfter: number) {
    super('Too many attempts.');
  }
}

export class Unavailable extends DomainError {
  readonly code = 'UNAVAILABLE';
  override readonly retryAfter = 2;
}

/** The object store of documents does not answer, or not as it should. */
export class FilesAway extends DomainError {
  readonly code = 'FILES_AWAY';
  override readonly retryAfter = 30;
}

/** What Fastify refuses before a handler is found (bad JSON, too large, wrong type) as one of ours. */
export class TransportRefusal extends DomainError {
  constructor(readonly code: ErrorCode) {
    super(code);
  }
}
