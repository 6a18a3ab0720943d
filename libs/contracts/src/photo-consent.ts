import { CONSENT_USES } from '@trame/domain/reports/photo-consent';
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { day, line } from './shapes.ts';

const use = z.enum(CONSENT_USES);

/** Who agreed, on which day, to which use of a photo; `null` while nobody did. */
export const photoConsent = z.object({ by: z.string().max(LIMITS.text.line), on: day, use }).nullable();
export type PhotoConsent = z.output<typeof photoConsent>;

/** The same as somebody records it. */
export const recordedConsent = z.strictObject({ by: line(LIMITS.text.line), on: day, use }).nullable();
