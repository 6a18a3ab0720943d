import { isSlotRight } from '@trame/domain/campaigns/slots';
import { z } from 'zod';
import { campaignEvent, eventSlot, eventState } from './campaign-answers.ts';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { id, inCouncil, line, mailAddress, text, webAddress } from './shapes.ts';

const AN_ID = '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f';

const slots = z.array(eventSlot.refine((slot) => isSlotRight(slot), { error: 'ends_before_start', path: ['to'] }));

/** What an event says to its public, whoever writes it. */
export const eventSaid = {
  title: line(),
  description: text(),
  audience: line().nullable(),
  slots: slots.max(LIMITS.campaigns.slots),
  place: line().nullable(),
  municipality: line().nullable(),
  access: text(LIMITS.text.question).nullable(),
  accessibility: text(LIMITS.text.question).nullable(),
  organizer: line().nullable(),
  link: webAddress.nullable(),
  capacity: z.int().min(1).max(LIMITS.campaigns.attendance).nullable(),
  free: z.boolean(),
  price: line().nullable(),
};

export const eventContact = z.strictObject({
  name: line(LIMITS.text.name),
  email: mailAddress.nullable(),
  phone: line(40).nullable(),
});

const example = {
  ...{ title: 'Café des aidants', description: 'Un temps pour parler, sans s’inscrire.', audience: 'Ouvert à tous' },
  slots: [{ day: '2026-10-07', until: null, from: '14:00', to: '16:00' }],
  ...{ place: 'Maison des associations', municipality: 'Rivebourg', access: 'Tram A, arrêt Mairie', link: null },
  ...{ accessibility: 'Plain-pied, boucle magnétique', organizer: 'Association Entraide', capacity: 30, free: true },
  price: null,
};

export const eventBody = z
  .strictObject({
    ...eventSaid,
    contact: eventContact.nullable(),
    /** The actions of the plan it serves. */
    actionIds: z.array(id).max(LIMITS.campaigns.actions),
  })
  .meta({
    id: 'CampaignEventBody',
    example: {
      ...example,
      contact: { name: 'Alix Exemple', email: 'alix@exemple.fr', phone: null },
      actionIds: [AN_ID],
    },
  });
export type EventBody = z.output<typeof eventBody>;

/** Where an event goes, why, and whether its contact is told by mail; or a change that is asked for, by mail always. */
export const moveBody = z
  .discriminatedUnion('act', [
    z.strictObject({
      act: z.literal('MOVE'),
      to: eventState,
      reason: text().nullable(),
      tell: z.boolean(),
    }),
    z.strictObject({
      act: z.literal('ASK_CHANGE'),
      request: text().pipe(z.string().min(1).max(LIMITS.text.paragraph)),
    }),
    /** Participants, counted afterwards; `null` is unknown. Counting says that it took place. */
    z.strictObject({
      act: z.literal('COUNT'),
      attendance: z.int().min(0).max(LIMITS.campaigns.attendance).nullable(),
    }),
    /** It is the same as another one, which stays; `null` parts them again. */
    z.strictObject({ act: z.literal('MERGE'), intoId: id.nullable() }),
  ])
  .meta({ id: 'MoveCampaignEvent', example: { act: 'MOVE', to: 'ACCEPTED', reason: null, tell: false } });
export type MoveBody = z.output<typeof moveBody>;

const oneEvent = inCouncil.extend({ campaignEventId: id });

export const campaignEventsApi = {
  add: endpoint({
    method: 'POST',
    path: '/councils/:councilId/campaigns/:campaignId/events',
    permission: 'campaigns.manage',
    summary: 'Add an event of the council to a campaign: it is accepted from the start',
    params: inCouncil.extend({ campaignId: id }),
    body: eventBody,
    response: campaignEvent,
    status: 201,
    refusals: ['CAMPAIGNS_FULL'],
  }),
  change: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/campaign-events/:campaignEventId',
    permission: 'campaigns.manage',
    summary: 'Say an event otherwise; what is in the programme changes there too',
    params: oneEvent,
    body: eventBody,
    response: campaignEvent,
  }),
  move: endpoint({
    method: 'PATCH',
    path: '/councils/:councilId/campaign-events/:campaignEventId',
    permission: 'campaigns.manage',
    summary: 'Accept, print, refuse, call off, ask for a change, count participants, or merge with the same event',
    params: oneEvent,
    body: moveBody,
    response: campaignEvent,
    refusals: ['EVENT_MOVE_REFUSED', 'EVENT_NO_ADDRESS', 'EVENT_NOT_COUNTED', 'EVENT_MERGE_REFUSED'],
  }),
};
