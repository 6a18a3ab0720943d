import { z } from 'zod';
import { campaign, campaignBoard, campaigns, eventState } from './campaign-answers.ts';
import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { day, id, inCouncil, line, nothing, text } from './shapes.ts';

/** A theme is free text: each year brings its own. Dates are free too: a campaign may last for months. */
export const campaignBody = z
  .strictObject({
    title: line(),
    theme: line().nullable(),
    startsOn: day,
    endsOn: day,
    intro: text(),
    proposalsUntil: day.nullable(),
    published: z.boolean(),
  })
  .refine(({ startsOn, endsOn }) => endsOn >= startsOn, { error: 'ends_before_start', path: ['endsOn'] })
  .meta({
    id: 'CampaignBody',
    example: {
      ...{ title: 'Semaines d’information sur la santé mentale 2026', theme: 'Le thème de l’année', intro: '' },
      ...{ startsOn: '2026-10-05', endsOn: '2026-10-18', proposalsUntil: '2026-08-31', published: false },
    },
  });
export type CampaignBody = z.output<typeof campaignBody>;

export const boardQuery = z.object({
  state: eventState.optional(),
  /** The Monday of a week, or any day of it. */
  week: day.optional(),
  municipality: text(LIMITS.text.line).optional(),
  text: text(LIMITS.text.name).optional(),
});
export type BoardQuery = z.output<typeof boardQuery>;

const oneCampaign = inCouncil.extend({ campaignId: id });

/** Campaigns and their boards: events by state, by week, by place. */
export const campaignsApi = {
  list: endpoint({
    method: 'GET',
    path: '/councils/:councilId/campaigns',
    permission: 'campaigns.read',
    summary: 'The campaigns of the council, the latest first',
    params: inCouncil,
    response: campaigns,
  }),
  board: endpoint({
    method: 'GET',
    path: '/councils/:councilId/campaigns/:campaignId',
    permission: 'campaigns.read',
    summary: 'A campaign and its events that match; what is not sorted yet is told to the coordination and the chair',
    params: oneCampaign,
    query: boardQuery,
    response: campaignBoard,
  }),
  open: endpoint({
    method: 'POST',
    path: '/councils/:councilId/campaigns',
    permission: 'campaigns.manage',
    summary:
      'Open a campaign; it gets a public address, which shows nothing before it is published or open to proposals',
    params: inCouncil,
    body: campaignBody,
    response: campaign,
    status: 201,
    refusals: ['CAMPAIGNS_FULL'],
  }),
  change: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/campaigns/:campaignId',
    permission: 'campaigns.manage',
    summary: 'Say a campaign otherwise: its dates, until when partners propose, whether the public reads its programme',
    params: oneCampaign,
    body: campaignBody,
    response: campaign,
  }),
  print: endpoint({
    method: 'GET',
    path: '/councils/:councilId/campaigns/:campaignId/programme.pdf',
    permission: 'campaigns.read',
    summary: 'The programme of a campaign, published or soon to be (PDF/UA)',
    params: oneCampaign,
    query: z.object({ language: z.enum(['fr', 'en']).default('fr') }),
    response: fileAnswer,
    produces: 'application/pdf',
  }),
  renewAddress: endpoint({
    method: 'POST',
    path: '/councils/:councilId/campaigns/:campaignId/address',
    permission: 'campaigns.manage',
    summary: 'Give a campaign another public address; the one before shows nothing from then on',
    params: oneCampaign,
    response: campaign,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/campaigns/:campaignId',
    permission: 'campaigns.manage',
    summary: 'Remove a campaign without events',
    params: oneCampaign,
    response: nothing,
    status: 204,
    refusals: ['CAMPAIGN_NOT_EMPTY'],
  }),
};
