import { EVENT_ORIGINS, EVENT_STATES } from '@trame/domain/campaigns/event-state';
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { day, id, instant, version } from './shapes.ts';

export const eventState = z.enum(EVENT_STATES);

const said = z.string().max(LIMITS.text.line);
const sentence = z.string().max(LIMITS.text.question);
const paragraph = z.string().max(LIMITS.text.paragraph);
const count = z.int().min(0);
const hour = z
  .string()
  .max(5)
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time' })
  .meta({ example: '14:00' });

/** One day or several in a row, with hours on the clock of the council where they are known. */
export const eventSlot = z.strictObject({
  day,
  until: day.nullable(),
  from: hour.nullable(),
  to: hour.nullable(),
});

/** A campaign: the information weeks on mental health, or any other that gathers events. */
export const campaign = z
  .object({
    id,
    version,
    title: said,
    theme: said.nullable(),
    startsOn: day,
    endsOn: day,
    intro: paragraph,
    /** The last day partners may propose events by the form; `null` when it is closed. */
    proposalsUntil: day.nullable(),
    /** May the public read the programme? */
    published: z.boolean(),
    /** The public page: the programme, and the form while it is open. */
    address: z.string().max(LIMITS.text.url).nullable(),
  })
  .meta({ id: 'Campaign' });
export type Campaign = z.output<typeof campaign>;

/** How many events of a campaign there are in each state; those to be sorted are told to those who see them. */
const counts = z.object({
  ...{ PROPOSED: count, ACCEPTED: count, PROGRAMME: count, HELD: count, CANCELLED: count, REFUSED: count },
});

export const campaigns = z
  .object({
    items: z.array(campaign.extend({ counts })).max(LIMITS.campaigns.campaigns),
    total: count,
  })
  .meta({ id: 'Campaigns' });
export type Campaigns = z.output<typeof campaigns>;

/** Whom to reach about an event; never public, and read by the coordination alone. */
const contact = z.object({
  name: z.string().max(LIMITS.text.name),
  email: z.string().max(LIMITS.text.address).nullable(),
  phone: z.string().max(40).nullable(),
});

export const campaignEvent = z
  .object({
    id,
    version,
    campaignId: id,
    state: eventState,
    origin: z.enum(EVENT_ORIGINS),
    title: said,
    description: paragraph,
    /** For whom. */
    audience: said.nullable(),
    slots: z.array(eventSlot).max(LIMITS.campaigns.slots),
    place: said.nullable(),
    municipality: said.nullable(),
    /** How to come, and whether to book. */
    access: sentence.nullable(),
    accessibility: sentence.nullable(),
    organizer: said.nullable(),
    link: z.string().max(LIMITS.text.url).nullable(),
    capacity: z.int().nullable(),
    free: z.boolean(),
    price: said.nullable(),
    /** Participants, counted afterwards; `null` is unknown, which is not zero. */
    attendance: count.nullable(),
    /** Does the public read it? */
    published: z.boolean(),
    /** The actions of the plan it serves, those this reader may read. */
    actions: z
      .array(z.object({ id, number: z.string().max(20).nullable(), title: z.string().max(300) }))
      .max(LIMITS.campaigns.actions),
    /** Why it was refused or called off. */
    reason: paragraph.nullable(),
    /** What its author was asked to change and has not yet. */
    changeRequest: paragraph.nullable(),
    contact: contact.nullable(),
    /** Proposals of the same event that were merged into this one. */
    doubles: z.array(z.object({ id, version, title: said })).max(LIMITS.list.page),
    createdAt: instant,
  })
  .meta({ id: 'CampaignEvent' });
export type CampaignEvent = z.output<typeof campaignEvent>;

/** What a filter of the board shows, in the order of the dates; `counts` and `figures` are those of the whole campaign. */
export const campaignBoard = z
  .object({
    campaign,
    items: z.array(campaignEvent).max(LIMITS.campaigns.events),
    total: count,
    counts,
    /** Mondays of the weeks in which something takes place. */
    weeks: z.array(day).max(LIMITS.list.rows),
    municipalities: z.array(said).max(LIMITS.campaigns.events),
    figures: z.object({
      events: count,
      held: count,
      cancelled: count,
      /** Held events whose participants are known, and those whose are not. */
      counted: count,
      uncounted: count,
      /** Of the events that were counted; `null` while none was. */
      participants: count.nullable(),
    }),
  })
  .meta({ id: 'CampaignBoard' });
export type CampaignBoard = z.output<typeof campaignBoard>;
