import { NEWS_WORDS } from '@trame/domain/action-plan/news';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { personRef } from './people.ts';
import { id, inCouncil, instant, listOf, nothing, version } from './shapes.ts';

/** What somebody answered by mail to a request for news: it changes nothing before the coordination notes it. */
export const mailedNews = z
  .object({
    id,
    version,
    from: personRef,
    receivedAt: instant,
    text: z.string().max(LIMITS.text.paragraph),
    /** The actions they were asked about. */
    actions: z.array(z.object({ id, title: z.string().max(300) })).max(LIMITS.list.choice),
  })
  .meta({ id: 'MailedNews' });
export type MailedNews = z.output<typeof mailedNews>;

export const noteMailedNewsBody = z.strictObject({ actionId: id, word: z.enum(NEWS_WORDS) }).meta({
  id: 'NoteMailedNews',
  example: { actionId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f', word: 'PROGRESSING' },
});
export type NoteMailedNewsBody = z.output<typeof noteMailedNewsBody>;

const path = '/councils/:councilId/plan/mailed-news';
const oneMail = inCouncil.extend({ mailedNewsId: id });

export const mailedNewsApi = {
  list: endpoint({
    method: 'GET',
    path,
    permission: 'plan.manage',
    summary: 'What was answered by mail and waits to be noted, the oldest first',
    params: inCouncil,
    response: listOf(mailedNews),
  }),
  note: endpoint({
    method: 'PUT',
    path: `${path}/:mailedNewsId`,
    permission: 'plan.manage',
    summary: 'Note an answer under one of the actions it is about, in the name of whoever wrote it',
    params: oneMail,
    body: noteMailedNewsBody,
    response: nothing,
    status: 204,
  }),
  setAside: endpoint({
    method: 'DELETE',
    path: `${path}/:mailedNewsId`,
    permission: 'plan.manage',
    summary: 'Set an answer aside; it can be put back for a day',
    params: oneMail,
    response: nothing,
    status: 204,
  }),
  putBack: endpoint({
    method: 'POST',
    path: `${path}/:mailedNewsId/put-back`,
    permission: 'plan.manage',
    summary: 'Put back an answer that was set aside',
    params: oneMail,
    response: nothing,
    status: 204,
  }),
};
