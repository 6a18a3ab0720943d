import type { errors as fr } from '../fr/errors.ts';
import type { Twin } from '../language.ts';

export const errors = {
  UNREADABLE: 'The request could not be read. Reload the page, then try again.',
  KEY_MISSING: 'The request could not be read. Reload the page, then try again.',
  WRONG_CREDENTIALS: 'The address or the password does not match. You can receive a sign-in link.',
  LAST_COORDINATOR: 'A council keeps at least one coordinator. Give this role to somebody else first.',
  NO_ADDRESS: 'This person has no email address. Add one, then try again.',
  ALREADY_MEMBER: 'This address already has access to this council.',
  LINK_EXPIRED: 'This link has expired or has already been used. Ask for a new one.',
  UNAUTHENTICATED: 'Your session has ended. Sign in again.',
  FORBIDDEN: 'Your role in this council does not allow this. Ask the coordinator for access.',
  ORIGIN_REFUSED: 'This request comes from another address than Trame. Open Trame, then try again.',
  NOT_FOUND: 'We cannot find this item. It may have been deleted.',
  METHOD_NOT_ALLOWED: 'This action does not exist here. Reload the page.',
  CONFLICT: 'This conflicts with the current data. Reload the page to see it.',
  KEY_IN_USE: 'This request is already being processed. Wait a few seconds.',
  VERSION_STALE: 'Someone else has changed this item. Compare both versions before saving.',
  TOO_LARGE: 'What you sent is too large. Make it smaller, then try again.',
  UNSUPPORTED_MEDIA: 'This file format is not accepted.',
  VALIDATION_FAILED: 'Some answers need correcting.',
  KEY_REUSED: 'This request was already sent with other answers. Reload the page.',
  VERSION_MISSING: 'The page is too old. Reload it, then try again.',
  TOO_MANY: 'Too many attempts. Wait a few minutes before trying again.',
  UNEXPECTED: 'Something unexpected happened. Try again; if it persists, write to the coordinator.',
  UNAVAILABLE: 'The service is unavailable for the moment. Try again shortly.',
  OFFLINE: 'No connection. Check your network, then try again.',
} as const satisfies Twin<typeof fr>;
