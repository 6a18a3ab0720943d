import { z } from 'zod';
import { eventContact, eventSaid } from './campaign-events.ts';
import { endpoint } from './endpoint.ts';
import { fileAnswer, pageAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { line, mailAddress, text } from './shapes.ts';

/** Dates that the form of partners offers. */
export const PROPOSED_SLOTS = 4;
const ROWS = Array.from({ length: PROPOSED_SLOTS }, (_, at) => at + 1);

const field = (max: number) => z.string().max(max).optional();
const short = field(LIMITS.text.line);

/**
 * What the form sends: text as it was typed, so that a page with its faults gives everything back. What is wrong with it
 * is said by `proposedEvent`.
 */
export const proposalForm = z
  .strictObject({
    ...{ title: short, description: field(LIMITS.text.paragraph), audience: short, organizer: short, place: short },
    ...{ municipality: short, access: field(LIMITS.text.question), accessibility: field(LIMITS.text.question) },
    ...{ link: field(LIMITS.text.url), capacity: field(10), cost: field(10), price: short },
    ...{ contactName: short, contactEmail: field(LIMITS.text.address), contactPhone: field(40) },
    /** The version that was read: of a correction alone. */
    version: field(10),
    ...Object.fromEntries(
      ROWS.flatMap((row) => ['day', 'until', 'from', 'to'].map((part) => [`${part}${row}`, field(10)])),
    ),
  })
  .meta({
    id: 'ProposeEvent',
    example: { title: 'Café des aidants', day1: '2026-10-07', from1: '14:00', to1: '16:00', cost: 'FREE' },
  });
export type ProposalForm = Readonly<Record<string, string | undefined>>;

/** A partner says more than the council must: where, when, who organises, and whom to reach. */
export const proposedEvent = z.strictObject({
  ...eventSaid,
  description: text().pipe(z.string().min(1)),
  slots: eventSaid.slots.min(1),
  place: line(),
  municipality: line(),
  organizer: line(),
  contact: eventContact.extend({ email: mailAddress }).nullable(),
});
export type ProposedEvent = z.output<typeof proposedEvent>;

const params = z.object({ token: z.string().min(1).max(LIMITS.text.token) });
/** Readers add what they like to an address: what is not understood is ignored. */
const language = z.enum(['fr', 'en']).default('fr').catch('fr');
const view = z.object({ langue: language });
const programmeView = view.extend({ commune: text(LIMITS.text.line).optional().catch(undefined) });
export type ProgrammeView = z.output<typeof programmeView>;
const proposalView = view.extend({
  /** What became of what was just sent: taken, corrected, too late. */
  dit: z.enum(['merci', 'corrige', 'clos']).optional().catch(undefined),
  modifier: z.literal('1').optional().catch(undefined),
});
export type ProposalView = z.output<typeof proposalView>;

/** The address of the page to read next, or the form again with what is wrong. */
const nextPage = z.union([z.string().max(LIMITS.text.url), pageAnswer]);

/** What anybody reads and does at the public address of a campaign: no account, no script, no member named. */
export const campaignPagesApi = {
  programme: endpoint({
    method: 'GET',
    path: '/p/:token',
    surface: 'page',
    permission: 'public',
    throttle: 'crowd',
    summary: 'The public programme of a campaign: what is published of its events and nothing else',
    params,
    query: programmeView,
    produces: 'text/html',
    response: pageAnswer,
  }),
  form: endpoint({
    method: 'GET',
    path: '/p/:token/proposer',
    surface: 'page',
    permission: 'public',
    throttle: 'crowd',
    summary: 'The form by which partners propose an event',
    params,
    query: view,
    produces: 'text/html',
    response: pageAnswer,
  }),
  propose: endpoint({
    method: 'POST',
    path: '/p/:token/proposer',
    surface: 'page',
    permission: 'public',
    throttle: 'form',
    summary: 'Propose an event: it waits for the coordination, and the page read next is where it can be corrected',
    params,
    query: view,
    body: proposalForm,
    consumes: 'form',
    status: 303,
    response: nextPage,
  }),
  proposal: endpoint({
    method: 'GET',
    path: '/p/proposition/:token',
    surface: 'page',
    permission: 'public',
    throttle: 'crowd',
    summary: 'What became of a proposal, and its form while it may be corrected; opening it changes nothing',
    params,
    query: proposalView,
    produces: 'text/html',
    response: pageAnswer,
  }),
  correct: endpoint({
    method: 'POST',
    path: '/p/proposition/:token',
    surface: 'page',
    permission: 'public',
    throttle: 'form',
    summary: 'Say a proposal otherwise, for a time and until it is accepted',
    params,
    query: proposalView,
    body: proposalForm,
    consumes: 'form',
    status: 303,
    response: nextPage,
  }),
  calendar: endpoint({
    method: 'GET',
    path: '/p/:token/agenda.ics',
    surface: 'page',
    permission: 'public',
    throttle: 'crowd',
    summary: 'The published events of a campaign (iCalendar, PUBLISH), which name nobody',
    params,
    query: view,
    produces: 'text/calendar',
    response: fileAnswer,
  }),
  // a document is made by a process of its own: it is asked for as seldom as a form is sent
  print: endpoint({
    method: 'GET',
    path: '/p/:token/programme.pdf',
    surface: 'page',
    permission: 'public',
    throttle: 'form',
    summary: 'The published programme of a campaign (PDF/UA)',
    params,
    query: view,
    produces: 'application/pdf',
    response: fileAnswer,
  }),
};
