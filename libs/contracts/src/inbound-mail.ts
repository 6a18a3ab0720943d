import { z } from 'zod';
import { endpoint } from './endpoint.ts';

/** Recognised and recorded; recognised and recorded before; nothing to do with Trame. */
const received = z.enum(['TAKEN', 'KNOWN', 'LEFT']);
export type Received = z.output<typeof received>;

export const inboundMailApi = {
  receive: endpoint({
    method: 'POST',
    path: '/inbound-mail',
    permission: 'public',
    throttle: 'crowd',
    summary:
      'A mail that came to the sender’s mailbox, raw (message/rfc822), from a mail server that gives INBOUND_MAIL_SECRET in X-Inbound-Secret',
    refusals: ['NOT_FOUND', 'UNAUTHENTICATED'],
    body: z.instanceof(Uint8Array),
    consumes: 'bytes',
    status: 202,
    response: z.object({ outcome: received }).meta({ id: 'ReceivedMail' }),
  }),
};
