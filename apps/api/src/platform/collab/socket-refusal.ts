import type { ErrorCode } from '@trame/contracts/errors';
import { DomainError } from '../errors/domain-error.ts';

/** Close codes of a socket: those of the protocol below 4000, ours above. */
export const CLOSE = {
  comeBack: 1012,
  tooBig: 1009,
  tooMany: 4429,
  signedOut: 4401,
  notYours: 4403,
} as const;

/**
 * Why a text is not opened or an update not taken, as the other end reads it: the code of a refusal. It has no message,
 * because what carries it would print one.
 */
export class SocketRefusal extends Error {
  readonly code = CLOSE.notYours;

  constructor(readonly reason: ErrorCode) {
    super('');
  }

  static of(error: unknown): SocketRefusal {
    if (error instanceof SocketRefusal) return error;
    return new SocketRefusal(error instanceof DomainError ? error.code : 'UNEXPECTED');
  }
}
