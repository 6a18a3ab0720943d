/** What a mail about a meeting is for, as the outbox keeps it. */
export const CONVOCATION = 'CONVOCATION';
/** The same, to one person once more. */
export const CONVOCATION_AGAIN = 'CONVOCATION_AGAIN';
/** Somebody convened before is not any more. */
export const WITHDRAWAL = 'WITHDRAWAL';
export const REMINDER = 'REMINDER';

/** The mails that tell somebody of a meeting. */
export const CONVOCATIONS: readonly string[] = [CONVOCATION, CONVOCATION_AGAIN];
