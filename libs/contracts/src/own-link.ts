import { NEWS_WORDS } from '@trame/domain/action-plan/news';
import { ANSWERS } from '@trame/domain/meetings/answer';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { pageAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { correctionForm } from './minutes-pages.ts';
import { id, text } from './shapes.ts';

const params = z.object({ token: z.string().min(1).max(LIMITS.text.token) });
const ofMinutes = params.extend({ meetingId: id });

/** Scanners and readers add what they like to an address: what is not understood is ignored. */
const query = z.object({
  langue: z.enum(['fr', 'en']).default('fr').catch('fr'),
  /** What became of what was just sent: an answer or news taken, too late, without words, a new link asked for. */
  dit: z.enum(['reponse', 'nouvelles', 'fait', 'clos', 'vide', 'lien']).optional().catch(undefined),
});
export type OwnLinkView = z.output<typeof query>;

export const ownAnswerForm = z
  .strictObject({ meetingId: id, answer: z.enum(ANSWERS) })
  .meta({ id: 'AnswerOnOwnPage', example: { meetingId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f', answer: 'YES' } });
export type OwnAnswerForm = z.output<typeof ownAnswerForm>;

/** The word is the button that was pressed: news in one tap, with a sentence or without. */
export const ownNewsForm = z.strictObject({ actionId: id, word: z.enum(NEWS_WORDS), text: text().default('') }).meta({
  id: 'NewsOnOwnPage',
  example: { actionId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f', word: 'PROGRESSING', text: 'Le local est trouvé.' },
});
export type OwnNewsForm = z.output<typeof ownNewsForm>;

export const renewOwnLinkForm = z
  .strictObject({ renew: z.literal('1') })
  .meta({ id: 'RenewOwnLink', example: { renew: '1' } });

const page = {
  surface: 'page',
  permission: 'public',
  query,
} as const;
const form = {
  ...page,
  throttle: 'crowd',
  consumes: 'form',
  status: 303,
  response: z.string().max(LIMITS.text.url),
} as const;

/** The page of somebody without an account, behind the link at the foot of each mail. Opening it changes nothing. */
export const ownLinkApi = {
  read: endpoint({
    ...page,
    method: 'GET',
    path: '/moi/:token',
    summary: 'The page of one person: invitations, minutes, corrections and actions of theirs, nobody else’s',
    params,
    produces: 'text/html',
    response: pageAnswer,
  }),
  answer: endpoint({
    ...form,
    method: 'POST',
    path: '/moi/:token/reponse',
    summary: 'Answer an invitation of the person the link was sent to',
    params,
    body: ownAnswerForm,
  }),
  tell: endpoint({
    ...form,
    method: 'POST',
    path: '/moi/:token/nouvelles',
    summary: 'Give news of an action that the person the link was sent to leads',
    params,
    body: ownNewsForm,
  }),
  minutes: endpoint({
    ...page,
    method: 'GET',
    path: '/moi/:token/comptes-rendus/:meetingId',
    summary: 'Minutes that circulated to the person the link was sent to',
    params: ofMinutes,
    produces: 'text/html',
    response: pageAnswer,
  }),
  correct: endpoint({
    ...form,
    method: 'POST',
    path: '/moi/:token/comptes-rendus/:meetingId',
    summary: 'Ask for a correction of these minutes',
    params: ofMinutes,
    body: correctionForm,
  }),
  renew: endpoint({
    ...form,
    method: 'POST',
    path: '/moi/:token/lien',
    summary:
      'Send a new link to the address of the person a link that is too old was sent to; the answer is always the same',
    params,
    body: renewOwnLinkForm,
  }),
};
