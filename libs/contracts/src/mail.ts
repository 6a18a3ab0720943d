import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { pageAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { id } from './shapes.ts';

const sentence = z.string().max(LIMITS.text.paragraph);
const short = z.string().max(LIMITS.text.line);

/** What a mail says, before it becomes text and HTML; a screen shows the same parts and never foreign HTML. */
export const letter = z
  .object({
    subject: short,
    greeting: short,
    paragraphs: z.array(sentence).max(LIMITS.list.choice),
    facts: z.array(z.object({ label: short, value: sentence })).max(LIMITS.list.choice),
    /** Things to answer one by one: the words to choose from stand under each. */
    choices: z
      .array(
        z.object({
          title: sentence,
          detail: sentence,
          links: z.array(z.object({ label: short, href: sentence })).max(LIMITS.list.choice),
        }),
      )
      .max(LIMITS.list.choice)
      .optional(),
    buttons: z.array(z.object({ label: short, href: sentence })).max(LIMITS.list.choice),
    closing: z.array(sentence).max(LIMITS.list.choice),
  })
  .meta({ id: 'Letter' });
export type Letter = z.output<typeof letter>;

/** The mailbox of a laptop: mails are kept there instead of being sent. Absent (404) as soon as SMTP is set. */
export const mailApi = {
  mailbox: endpoint({
    method: 'GET',
    path: '/dev/mail',
    surface: 'page',
    permission: 'public',
    summary: 'Development mailbox: what would have been sent',
    refusals: ['NOT_FOUND'],
    produces: 'text/html',
    response: pageAnswer,
  }),
  read: endpoint({
    method: 'GET',
    path: '/dev/mail/:mailId',
    surface: 'page',
    permission: 'public',
    summary: 'One mail of the development mailbox, its links working',
    params: z.object({ mailId: id }),
    produces: 'text/html',
    response: pageAnswer,
  }),
};
