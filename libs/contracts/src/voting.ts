import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { personRef } from './people.ts';
import { id, nothing, version } from './shapes.ts';
import { votingRules } from './voting-rules.ts';

const count = z.int().min(0);

/** Voices of one moment: how they come, how many the rule counts and asks for. */
const voiceCount = z.object({
  inPerson: count,
  bySubstitute: count,
  byProxy: count,
  counted: count,
  needed: count,
  reached: z.boolean(),
});

export const proxy = z
  .object({
    version,
    giver: personRef,
    holder: personRef,
    /** Whether it is worth a voice now; it rests while its holder is away or once its giver has come. */
    counts: z.boolean(),
  })
  .meta({ id: 'Proxy' });
export type Proxy = z.output<typeof proxy>;

/** The voices of a meeting. Who holds a seat may tell of a person's health: for the coordination and the chair. */
export const voices = z
  .object({
    rules: z.object(votingRules),
    /** Seats held that day. */
    seats: count,
    /** As announced by the answers. */
    forecast: voiceCount,
    /** From the log of presence: now, or when the meeting ended; `null` before it starts. */
    heard: voiceCount.nullable(),
    proxies: z.array(proxy).max(LIMITS.list.rows),
    /** Whoever holds a seat, and may give a proxy or carry one. */
    members: z.array(personRef).max(LIMITS.list.rows),
  })
  .meta({ id: 'Voices' });
export type Voices = z.output<typeof voices>;

export const proxyBody = z
  .strictObject({ holderId: id })
  .meta({ id: 'ProxyBody', example: { holderId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f' } });
export type ProxyBody = z.output<typeof proxyBody>;

const ofMeeting = z.object({ councilId: id, meetingId: id });
const ofGiver = ofMeeting.extend({ giverId: id });

export const votingApi = {
  voices: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/voices',
    permission: 'voices.read',
    summary: 'The voices of a meeting: quorum announced and reached, proxies',
    params: ofMeeting,
    response: voices,
  }),
  putProxy: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/meetings/:meetingId/proxies/:giverId',
    permission: 'proxies.manage',
    summary: 'Note that a member gives their voice to another for this meeting; If-Match 0 adds it',
    params: ofGiver,
    body: proxyBody,
    response: proxy.omit({ counts: true }),
    refusals: ['PROXIES_OFF', 'NOT_A_VOICE', 'PROXY_FULL', 'MEETING_STATE'],
  }),
  removeProxy: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/meetings/:meetingId/proxies/:giverId',
    permission: 'proxies.manage',
    summary: 'Take a proxy back',
    params: ofGiver,
    response: nothing,
    status: 204,
  }),
};
