import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { pageAnswer } from './files.ts';
import { LIMITS } from './limits.ts';

const query = z.object({ langue: z.enum(['fr', 'en']).default('fr').catch('fr') });
export type PublicPlanView = z.output<typeof query>;

export const publicPlanApi = {
  read: endpoint({
    method: 'GET',
    path: '/c/:slug/plan',
    surface: 'page',
    permission: 'public',
    summary: 'The actions that a council shows everybody, when it publishes its plan',
    params: z.object({ slug: z.string().max(LIMITS.text.word) }),
    query,
    produces: 'text/html',
    response: pageAnswer,
  }),
};
