import { ERRORS, type ErrorCode, type FieldFault } from '@trame/contracts/errors';

/**
 * A foreseen refusal. It is thrown, so that the transaction rolls back and nobody can ignore it, and leaves as a
 * problem document whose sentence comes from `libs/copy`.
 */
export abstract class DomainError extends Error {
  abstract readonly code: ErrorCode;
  /** Which fields to mend, when the refusal is about some. */
  readonly errors?: readonly FieldFault[];
  /** What is stored, when the version sent is stale. */
  readonly current?: unknown;
  /** Seconds to wait before trying again. */
  readonly retryAfter?: number;

  get status(): number {
    return ERRORS[this.code];
  }
}
