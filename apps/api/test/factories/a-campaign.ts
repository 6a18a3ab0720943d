import type { Campaign, CampaignEvent } from '@trame/contracts/campaign-answers';
import { campaignEventsApi, type EventBody } from '@trame/contracts/campaign-events';
import { type CampaignBody, campaignsApi } from '@trame/contracts/campaigns';
import { newId } from '../../src/platform/database/new-id.ts';
import type { TestMember } from '../test-council.ts';

export const SISM: CampaignBody = {
  ...{ title: 'Semaines d’information sur la santé mentale 2026', theme: 'Le lien social', intro: 'Deux semaines.' },
  ...{ startsOn: '2026-10-05', endsOn: '2026-10-18', proposalsUntil: null, published: false },
};

/** Its contact bears a name that stands nowhere else. */
export const EVENT: EventBody = {
  ...{ title: 'Café des aidants', description: 'Un temps pour parler.', audience: 'Ouvert à tous' },
  slots: [{ day: '2026-10-07', until: null, from: '14:00', to: '16:00' }],
  ...{ place: 'Maison des associations', municipality: 'Rivebourg', access: 'Tram A', accessibility: 'Plain-pied' },
  ...{ organizer: 'Entraide', link: null, capacity: 30, free: true, price: null, actionIds: [] },
  contact: { name: 'Alix Canari', email: 'alix.canari@exemple.fr', phone: '01 99 00 11 22' },
};

/** A campaign, by whoever may open one. */
export async function aCampaign(who: TestMember, body: Partial<CampaignBody> = {}): Promise<Campaign> {
  const answer = await who.call(campaignsApi.open, { key: newId(), body: { ...SISM, ...body } });
  return campaignsApi.open.response.parse(answer.body);
}

/** An event of the council in a campaign: accepted, and not printed yet. */
export async function addedEvent(
  who: TestMember,
  campaignId: string,
  body: Partial<EventBody> = {},
): Promise<CampaignEvent> {
  const asked = { params: { campaignId }, key: newId(), body: { ...EVENT, ...body } };
  return campaignEventsApi.add.response.parse((await who.call(campaignEventsApi.add, asked)).body);
}
