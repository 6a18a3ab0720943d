/** Why a mail came back, in the few words that tell what to do about it. */
export const BOUNCE_REASONS = [
  'UNKNOWN_ADDRESS',
  'MAILBOX_FULL',
  'MAILBOX_CLOSED',
  'UNREACHABLE',
  'REFUSED',
  'OTHER',
] as const;
export type BounceReason = (typeof BOUNCE_REASONS)[number];

/** Enhanced status codes of RFC 3463, the longest prefix first. */
const REASONS: readonly (readonly [RegExp, BounceReason])[] = [
  [/^5\.1\./, 'UNKNOWN_ADDRESS'],
  [/^5\.2\.2$/, 'MAILBOX_FULL'],
  [/^5\.2\./, 'MAILBOX_CLOSED'],
  [/^[45]\.4\./, 'UNREACHABLE'],
  [/^5\.7\./, 'REFUSED'],
];

/** The reason behind a status code (`5.1.1`). */
export const bounceReason = (status: string): BounceReason =>
  REASONS.find(([code]) => code.test(status))?.[1] ?? 'OTHER';

/** What a server says of one mail it could not hand over (RFC 3464). */
export interface DeliveryReport {
  /** Of the mail that came back, angle brackets left out. */
  messageId: string;
  /** `failed` is the end; `delayed` says that the server goes on trying. */
  action: string;
  status: string;
}

/** Whether a report says that the mail will never arrive. */
export const isFinal = ({ action }: DeliveryReport): boolean => action === 'failed';
