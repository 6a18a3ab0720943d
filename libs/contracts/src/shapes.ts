import { z } from 'zod';
import { LIMITS } from './limits.ts';

/** Control characters (NUL included) and lone surrogates never reach a row; line feed and tab do. */
// oxlint-disable-next-line no-control-regex -- naming control characters is the point
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;

/** Text that was pasted and is kept all the same: what must not reach a row is left out instead of refused. */
export const washed = (max: number) =>
  z
    .string()
    .max(max)
    .transform((value) => value.replace(new RegExp(FORBIDDEN, 'gu'), ''));

const clean = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => !FORBIDDEN.test(value), { error: 'control_characters' })
    .transform((value) => value.normalize('NFC').trim());

/** One line a person types, `max` characters, not empty. */
export const line = (max: number = LIMITS.text.line) =>
  clean(max).pipe(
    z
      .string()
      .min(1)
      .max(max)
      .refine((value) => !/[\r\n]/.test(value), { error: 'one_line' }),
  );

/** Text over several lines, possibly empty. */
export const text = (max: number = LIMITS.text.paragraph) => clean(max).pipe(z.string().max(max));

export const id = z.uuid().max(36).meta({ example: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f' });
export const version = z.int().min(1).meta({ example: 1 });
export const day = z.iso.date().max(10).meta({ example: '2026-12-03' });
export const instant = z.iso.datetime({ offset: true }).max(40).meta({ example: '2026-12-03T13:00:00Z' });
/** `Date.parse` accepts 30 February and makes it 2 March: what comes back must be what went in. */
const exists = (local: string): boolean => {
  const read = new Date(`${local}:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(local);
};
/** Wall time without zone: what people say when they say "14 h". */
export const wallTime = z
  .string()
  .max(16)
  .regex(/^(?:19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}$/, { error: 'no_such_date' })
  .refine(exists, { error: 'no_such_date' })
  .meta({ example: '2026-12-03T14:00' });
/** A zone this runtime knows; `Europe/Paris` and the overseas ones. */
export const zone = z
  .string()
  .max(LIMITS.text.word)
  .refine((name) => isZone(name), { error: 'no_such_zone' });
function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** An address of the web; never `javascript:` nor a file. */
export const webAddress = z.url({ protocol: /^https?$/ }).max(LIMITS.text.url);
/** Own grammar: CR, LF or a second address would redirect a mail. */
export const mailAddress = z
  .string()
  .max(LIMITS.text.address)
  .trim()
  .regex(/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*\.)+[A-Za-z]{2,24}$/, {
    error: 'mailAddress',
  })
  .transform((value) => value.toLowerCase())
  .pipe(z.string().max(LIMITS.text.address))
  .meta({ example: 'prenom.nom@exemple.fr' });

export const inCouncil = z.object({ councilId: id });
/** Nothing comes back but the status. */
export const nothing = z.void();

/** A page of a list with the number of all that match. */
export const listOf = <T extends z.ZodType>(item: T, max: number = LIMITS.list.page) =>
  z.object({ items: z.array(item).max(max), total: z.int().min(0) });
