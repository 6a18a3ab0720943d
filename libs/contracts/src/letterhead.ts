import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { inCouncil, text, version } from './shapes.ts';

export const letterhead = z
  .object({
    version,
    /** Printed beside the name of the council: who carries it, where, how to reach it. */
    lines: z.string().max(LIMITS.letterhead.characters),
    /** In pixels; `null` when there is none. */
    logo: z.object({ width: z.int().min(1), height: z.int().min(1) }).nullable(),
  })
  .meta({ id: 'Letterhead' });
export type LetterheadShown = z.output<typeof letterhead>;

export const settleLetterheadBody = z.strictObject({ lines: text(LIMITS.letterhead.characters) }).meta({
  id: 'SettleLetterhead',
  example: { lines: 'Ville de Rivebourg et centre hospitalier du Val\n1 place de la Mairie, 59000 Rivebourg' },
});
export type SettleLetterheadBody = z.output<typeof settleLetterheadBody>;

const path = '/councils/:councilId/letterhead';

export const letterheadApi = {
  get: endpoint({
    method: 'GET',
    path,
    permission: 'council.read',
    summary: 'What the council prints above its documents',
    params: inCouncil,
    response: letterhead,
  }),
  settle: endpoint({
    method: 'PATCH',
    path,
    permission: 'council.settle',
    summary: 'Change the lines printed beside the name of the council',
    params: inCouncil,
    body: settleLetterheadBody,
    response: letterhead,
  }),
  logo: endpoint({
    method: 'GET',
    path: `${path}/logo`,
    permission: 'council.read',
    summary: 'The logo as it is printed',
    params: inCouncil,
    response: fileAnswer,
    produces: 'image/png',
  }),
  putLogo: endpoint({
    method: 'PUT',
    path: `${path}/logo`,
    permission: 'council.settle',
    summary: 'Print another logo: a PNG, JPEG or WebP picture, drawn again before it is kept',
    params: inCouncil,
    body: z.instanceof(Uint8Array),
    consumes: 'bytes',
    response: letterhead,
    refusals: ['LOGO_UNREADABLE', 'IMAGE_TOO_LARGE'],
  }),
  removeLogo: endpoint({
    method: 'DELETE',
    path: `${path}/logo`,
    permission: 'council.settle',
    summary: 'Print no logo any more',
    params: inCouncil,
    response: letterhead,
  }),
};
