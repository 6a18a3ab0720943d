import { z } from 'zod';
import { LIMITS } from './limits.ts';

/** A file the API answers with; its media type stands in the contract. */
export const fileAnswer = z.object({ fileName: z.string().max(LIMITS.text.line), bytes: z.instanceof(Uint8Array) });
export type FileAnswer = z.output<typeof fileAnswer>;

/** A page the API renders itself. `found: false` is still a page, with a way out, under the status 404. */
export const pageAnswer = z.object({ html: z.string(), found: z.boolean() });
export type PageAnswer = z.output<typeof pageAnswer>;

/** Bytes that come or go piece by piece. */
export const byteStream = z.custom<AsyncIterable<Uint8Array>>(
  (value) => typeof value === 'object' && value !== null && Symbol.asyncIterator in value,
);

/** One field of a form that brings files, or one of its files, to be read before the next part is asked for. */
export type FormPart =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly fileName: string; readonly pieces: AsyncIterable<Uint8Array> };

/** The parts of a form that brings files, in the order they come. */
export const formParts = z.custom<AsyncIterable<FormPart>>(
  (value) => typeof value === 'object' && value !== null && Symbol.asyncIterator in value,
);

/** A file somebody gave, sent piece by piece: always to be saved, never shown as a page. */
export const storedFileAnswer = z.object({
  fileName: z.string().max(LIMITS.text.line),
  mediaType: z.string().max(LIMITS.text.name),
  length: z.int().min(0),
  /** May a page of another origin draw it? */
  embeddable: z.boolean(),
  bytes: byteStream,
});
export type StoredFileAnswer = z.output<typeof storedFileAnswer>;
