import { z } from 'zod';
import { LIMITS } from './limits.ts';

/** Every foreseen refusal: its stable code and its HTTP status. `libs/copy` has a sentence for each or does not compile. */
export const ERRORS = {
  UNREADABLE: 400,
  KEY_MISSING: 400,
  UNAUTHENTICATED: 401,
  WRONG_CREDENTIALS: 401,
  FORBIDDEN: 403,
  ORIGIN_REFUSED: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  CONFLICT: 409,
  HEADING_NOT_EMPTY: 409,
  IMPORT_CLOSED: 409,
  IMPORT_UNDECIDED: 409,
  IMPORT_UNDO_EXPIRED: 409,
  CELL_COUNTS_ONLY: 409,
  KEY_IN_USE: 409,
  MEETING_NOT_RUNNING: 409,
  MEETING_NOTED: 409,
  MEETING_STATE: 409,
  LAST_COORDINATOR: 409,
  NO_ADDRESS: 409,
  ALREADY_MEMBER: 409,
  ADDRESS_CHANGED: 409,
  MEMBERSHIP_LIMIT: 409,
  BODY_LABEL_TAKEN: 409,
  BODY_TAG_TAKEN: 409,
  BODY_CYCLE: 409,
  BODY_HAS_GROUPS: 409,
  COUNCIL_LIMIT: 409,
  ORGANIZATION_EXISTS: 409,
  ORGANIZATION_IN_USE: 409,
  SEAT_HELD: 409,
  SEAT_TAKEN: 409,
  LINK_EXPIRED: 410,
  BODY_DISSOLVED: 409,
  MEETING_NOT_AHEAD: 409,
  MEETING_NOT_DRAFT: 409,
  AGENDA_CLOSED: 409,
  AGENDA_CHANGED: 409,
  AGENDA_FULL: 409,
  ITEM_IN_USE: 409,
  ITEM_NOT_RETURNING: 409,
  ITEM_OF_THIS_BODY: 409,
  ITEM_SENT: 409,
  POINT_TAKEN: 409,
  PROPOSALS_CLOSED: 409,
  PROPOSALS_FULL: 409,
  CONVOCATION_CHANGED: 409,
  CONVOCATION_LEFT: 409,
  ANSWERS_CLOSED: 409,
  VOTES_OFF: 409,
  PROXIES_OFF: 409,
  PROXY_FULL: 409,
  NOT_A_VOICE: 409,
  POLL_NOT_DRAFT: 409,
  POLL_NOT_OPEN: 409,
  POLL_OVER: 409,
  POLL_CHANGED: 409,
  POLL_LEFT: 409,
  NUDGED_RECENTLY: 409,
  CORNER_FULL: 409,
  CORNER_TOO_SMALL: 409,
  CORNER_LIMIT: 409,
  WELCOME_OVER: 409,
  WELCOME_FULL: 409,
  VERSION_STALE: 412,
  TOO_LARGE: 413,
  UNSUPPORTED_MEDIA: 415,
  IMPORT_UNREADABLE: 422,
  VALIDATION_FAILED: 422,
  KEY_REUSED: 422,
  VERSION_MISSING: 428,
  TOO_MANY: 429,
  UNEXPECTED: 500,
  UNAVAILABLE: 503,
} as const;

export type ErrorCode = keyof typeof ERRORS;
const codes = Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]];

/** One fault of one field: `pointer` is a JSON pointer into the request, `code` is zod's or the domain's. */
export const fieldFault = z.object({
  pointer: z.string().max(LIMITS.text.line),
  code: z.string().max(LIMITS.text.word),
  detail: z.string().max(LIMITS.text.paragraph),
});
export type FieldFault = z.output<typeof fieldFault>;

/** RFC 9457 problem document; `current` is what is stored when the version sent was stale. */
export const problem = z
  .object({
    type: z.string().max(LIMITS.text.line),
    title: z.string().max(LIMITS.text.line),
    status: z.int().min(400).max(599),
    code: z.enum(codes),
    detail: z.string().max(LIMITS.text.paragraph).optional(),
    requestId: z.string().max(LIMITS.text.word),
    errors: z.array(fieldFault).max(LIMITS.list.faults).optional(),
    current: z.unknown().optional(),
  })
  .meta({
    id: 'Problem',
    example: {
      type: 'about:blank',
      title: 'Nous ne trouvons pas cette page.',
      status: 404,
      code: 'NOT_FOUND',
      requestId: '0198f1c2',
    },
  });
export type Problem = z.output<typeof problem>;
