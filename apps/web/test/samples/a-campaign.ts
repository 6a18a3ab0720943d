import type { Campaign, CampaignBoard, CampaignEvent } from '@trame/contracts/campaign-answers';
import { figuresOf } from '@trame/domain/campaigns/attendance';
import { weeksOf } from '@trame/domain/campaigns/slots';
import { id } from '../running-meeting.tsx';

export const CAMPAIGN: Campaign = {
  ...{ id: id(90), version: 2, title: 'SISM 2026', theme: 'Le lien social', startsOn: '2026-10-05', intro: '' },
  ...{ endsOn: '2026-10-18', proposalsUntil: null, published: true, address: 'https://trame.test/p/k7m2-9qpx-4tnd' },
};

/** An accepted event of the council, with somebody to write to; changed as told. */
export const anEvent = (change: Partial<CampaignEvent> = {}): CampaignEvent => ({
  ...{
    id: id(91),
    version: 3,
    campaignId: CAMPAIGN.id,
    state: 'ACCEPTED',
    origin: 'COUNCIL',
    title: 'Café des aidants',
  },
  ...{ description: 'Un temps pour parler.', audience: null, place: 'Maison des associations', access: null },
  slots: [{ day: '2026-10-07', until: null, from: '14:00', to: '16:00' }],
  ...{ municipality: 'Rivebourg', accessibility: null, organizer: 'Entraide', link: null, capacity: 30, free: true },
  ...{ price: null, attendance: null, published: false, actions: [], reason: null, changeRequest: null, doubles: [] },
  contact: { name: 'Alix Exemple', email: 'alix@exemple.fr', phone: null },
  createdAt: '2026-08-01T08:00:00.000Z',
  ...change,
});

export const aBoard = (items: readonly CampaignEvent[]): CampaignBoard => {
  const inState = (state: CampaignEvent['state']) => items.filter((event) => event.state === state).length;
  return {
    ...{ campaign: CAMPAIGN, items: [...items], total: items.length, figures: figuresOf(items) },
    counts: {
      ...{ PROPOSED: inState('PROPOSED'), ACCEPTED: inState('ACCEPTED'), PROGRAMME: inState('PROGRAMME') },
      ...{ HELD: inState('HELD'), CANCELLED: inState('CANCELLED'), REFUSED: inState('REFUSED') },
    },
    weeks: [...new Set(items.flatMap(({ slots }) => weeksOf(slots)))],
    municipalities: [...new Set(items.flatMap(({ municipality }) => municipality ?? []))],
  };
};
