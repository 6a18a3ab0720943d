import { CHAIR_ACTS } from '@trame/domain/chair-point/acts';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { fileAnswer, pageAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { id, inCouncil, text } from './shapes.ts';

/** What became of what was just sent. */
export const CHAIR_SAID = ['fait', 'annule', 'motif', 'change', 'tard', 'lien', 'code', 'refus'] as const;
/** The whole of a document of the point, on a page of its own. */
export const CHAIR_DOCUMENTS = ['ordre-du-jour', 'compte-rendu', 'conducteur'] as const;

const langue = z.enum(['fr', 'en']).default('fr').catch('fr');
const secret = z.string().max(LIMITS.text.token);

/** Scanners and readers add what they like to an address: what is not understood is ignored. */
const query = z.object({
  langue,
  dit: z.enum(CHAIR_SAID).optional().catch(undefined),
  voir: z.enum(CHAIR_DOCUMENTS).optional().catch(undefined),
  reunion: id.optional().catch(undefined),
  /** Of a browser that proved who holds it, where the council asks for that. */
  preuve: secret.optional().catch(undefined),
});
export type ChairView = z.output<typeof query>;

/** The point on one page, or the conductor sheet of one meeting. */
const printed = z.object({
  langue,
  document: z.enum(['point', 'conducteur']).default('point').catch('point'),
  reunion: id.optional().catch(undefined),
});
export type ChairPrint = z.output<typeof printed>;

/** `UNDO` takes an act back, `RENEW` asks for another link, `PROVE` says a code that was mailed, or the password. */
const said = z.enum([...CHAIR_ACTS, 'UNDO', 'RENEW', 'PROVE']);

/** One button of the page: everything about it is in hidden fields, for it works without JavaScript. */
export const chairForm = z
  .strictObject({
    act: said,
    /** The meeting, the action, or the act that is undone. */
    id: z.union([z.literal('').transform(() => null), id]).default(null),
    /** What was read: the fingerprint of the agenda, the version of the minutes. */
    seen: z.string().max(LIMITS.text.token).default(''),
    /** The convocation leaves with the agreement. */
    send: z.enum(['', '1']).default(''),
    reason: text().default(''),
    preuve: secret.default(''),
    code: z.string().max(12).default(''),
    password: z.string().max(LIMITS.text.password).default(''),
  })
  .meta({
    id: 'ChairSays',
    example: { act: 'ACTION_TAKEN', id: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f' },
  });
export type ChairForm = z.output<typeof chairForm>;

const behindLink = z.object({ token: z.string().min(1).max(LIMITS.text.token) });
const answeredAt = z.string().max(LIMITS.text.url);

/** The page of the chair, for an account and behind a link. Opening it changes nothing, whatever its address says. */
export const chairPageApi = {
  read: endpoint({
    method: 'GET',
    path: '/presidence/:councilId',
    surface: 'page',
    permission: 'point.read',
    summary: 'The point of the month of whoever chairs: what waits for them, how the plan stands, what comes',
    params: inCouncil,
    query,
    produces: 'text/html',
    response: pageAnswer,
  }),
  say: endpoint({
    method: 'POST',
    path: '/presidence/:councilId',
    surface: 'page',
    permission: 'point.read',
    summary: 'Approve, ask for a change, take an action up, or undo it within ten minutes',
    params: inCouncil,
    query,
    body: chairForm,
    consumes: 'form',
    status: 303,
    response: answeredAt,
  }),
  print: endpoint({
    method: 'GET',
    path: '/presidence/:councilId/pdf',
    surface: 'page',
    permission: 'point.read',
    summary: 'The point on one page, or the conductor sheet of one meeting, as a tagged PDF',
    params: inCouncil,
    query: printed,
    produces: 'application/pdf',
    response: fileAnswer,
  }),
  readLinked: endpoint({
    method: 'GET',
    path: '/point/:token',
    surface: 'page',
    permission: 'public',
    summary: 'The same page behind the link of the mail that brings it',
    params: behindLink,
    query,
    produces: 'text/html',
    response: pageAnswer,
  }),
  sayLinked: endpoint({
    method: 'POST',
    path: '/point/:token',
    surface: 'page',
    permission: 'public',
    throttle: 'crowd',
    summary: 'The same, for the person the link was sent to; a link that is over asks for another one',
    params: behindLink,
    query,
    body: chairForm,
    consumes: 'form',
    status: 303,
    response: answeredAt,
  }),
  printLinked: endpoint({
    method: 'GET',
    path: '/point/:token/pdf',
    surface: 'page',
    permission: 'public',
    throttle: 'crowd',
    summary: 'The same documents, for the person the link was sent to',
    params: behindLink,
    query: printed,
    produces: 'application/pdf',
    response: fileAnswer,
  }),
};
