import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { id, inCouncil, instant, nothing, version } from './shapes.ts';

/** The meetings one is convened to, all of the council, or those of one body. */
export const FEED_SCOPES = ['MINE', 'COUNCIL', 'BODY'] as const;

const feedBody = z.object({ id, label: z.string().max(LIMITS.text.line), tag: z.string().max(LIMITS.text.line) });

export const calendarFeed = z
  .object({
    id,
    version,
    scope: z.enum(FEED_SCOPES),
    body: feedBody.nullable(),
    openedAt: instant,
    /** To the hour; `null` as long as no calendar program came. */
    lastReadAt: instant.nullable(),
  })
  .meta({ id: 'CalendarFeed' });
export type CalendarFeed = z.output<typeof calendarFeed>;

export const openFeedBody = z
  .discriminatedUnion('scope', [
    z.strictObject({ scope: z.literal('MINE') }),
    z.strictObject({ scope: z.literal('COUNCIL') }),
    z.strictObject({ scope: z.literal('BODY'), bodyId: id }),
  ])
  .meta({ id: 'OpenCalendarFeed', example: { scope: 'MINE' } });
export type OpenFeedBody = z.output<typeof openFeedBody>;

/** A calendar program sends the address as it is: what it adds is ignored. */
const feedView = z.object({ langue: z.enum(['fr', 'en']).default('fr').catch('fr') });
export type FeedView = z.output<typeof feedView>;

export const calendarFeedsApi = {
  list: endpoint({
    method: 'GET',
    path: '/councils/:councilId/calendar-feeds',
    permission: 'meetings.read',
    summary: 'My calendar feeds, without their addresses, which are told once',
    params: inCouncil,
    response: z.object({ items: z.array(calendarFeed).max(LIMITS.list.page), total: z.int() }),
  }),
  // Not a keyed creation: a stored answer would hold the secret. Asked again, it gives a new address and ends the older.
  open: endpoint({
    method: 'POST',
    path: '/councils/:councilId/calendar-feeds',
    permission: 'meetings.read',
    summary: 'Open a calendar feed, or change its address; the answer is the only one that tells it',
    params: inCouncil,
    body: openFeedBody,
    response: z.object({ feed: calendarFeed, address: z.string().max(LIMITS.text.url) }),
    status: 200,
  }),
  close: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/calendar-feeds/:feedId',
    permission: 'meetings.read',
    summary: 'Close a feed of mine: its address shows nothing from then on',
    params: inCouncil.extend({ feedId: id }),
    response: nothing,
    status: 204,
  }),
  // No throttle, as for links of mails: calendar services read from few addresses, and 256 random bits are not guessed.
  read: endpoint({
    method: 'GET',
    path: '/f/:token/agenda.ics',
    surface: 'page',
    permission: 'public',
    summary: 'The meetings of a feed (iCalendar, PUBLISH), drafts left out, which name nobody',
    params: z.object({ token: z.string().min(1).max(LIMITS.text.token) }),
    query: feedView,
    produces: 'text/calendar',
    response: fileAnswer,
  }),
};
