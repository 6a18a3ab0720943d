import type { ErrorCode, FieldFault, Problem } from '@trame/contracts/errors';

/** A refusal as the screens know it: `OFFLINE` when no answer came, else the code of the problem document. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode | 'OFFLINE',
    readonly problem?: Problem,
  ) {
    super(code);
  }

  /** Faults of single fields, by JSON pointer; empty when the refusal is not about fields. */
  get faults(): readonly FieldFault[] {
    return this.problem?.errors ?? [];
  }
}

/** The code of anything thrown: what is not a foreseen refusal is a bug, said as `UNEXPECTED`. */
export const codeOf = (error: unknown): ApiError['code'] => (error instanceof ApiError ? error.code : 'UNEXPECTED');
