import { z } from 'zod';
import { LIMITS } from './limits.ts';

/** A file the API answers with; its media type stands in the contract. */
export const fileAnswer = z.object({ fileName: z.string().max(LIMITS.text.line), bytes: z.instanceof(Uint8Array) });
export type FileAnswer = z.output<typeof fileAnswer>;

/** A page the API renders itself. `found: false` is still a page, with a way out, under the status 404. */
export const pageAnswer = z.object({ html: z.string(), found: z.boolean() });
export type PageAnswer = z.output<typeof pageAnswer>;
