import type { EventState } from '@trame/domain/campaigns/event-state';
import type { EventSlot } from '@trame/domain/campaigns/slots';
import type { EntityManager } from 'typeorm';
import { issueAddress } from '../features/campaigns/index.ts';
import type { Calendar } from './days.ts';
import { plant } from './plant.ts';

interface DemoEvent {
  state: EventState;
  title: string;
  description: string;
  place: string;
  organizer: string;
  /** Days from today, and hours. */
  on: number;
  hours: readonly [from: string, to: string] | null;
  /** Lasts so many days more. */
  days?: number;
  attendance?: number;
  /** Who proposed it, when that is a partner. */
  partner?: string;
}

const EVENTS: readonly DemoEvent[] = [
  {
    ...{ state: 'HELD', title: 'Soirée d’ouverture', place: 'Théâtre municipal', organizer: 'Ville de Rivebourg' },
    ...{ description: 'Deux courts-métrages, puis un échange avec la salle.', on: -6, hours: ['18:30', '21:00'] },
    attendance: 143,
  },
  {
    ...{ state: 'HELD', title: 'Café-rencontre des proches', place: 'Maison des associations', on: -4 },
    ...{ organizer: 'Association des familles', description: 'Un temps entre proches, sans s’inscrire.' },
    ...{ hours: ['14:30', '16:30'], partner: 'Association des familles' },
  },
  {
    ...{ state: 'PROGRAMME', title: 'Exposition « Regards croisés »', place: 'Médiathèque', on: -3, hours: null },
    ...{
      organizer: 'Médiathèque de Rivebourg',
      description: 'Photographies d’ateliers menés toute l’année.',
      days: 16,
    },
  },
  {
    ...{ state: 'PROGRAMME', title: 'Marche et parole', place: 'Quai Neuf', organizer: 'Club de randonnée', on: 4 },
    ...{ description: 'Cinq kilomètres au bord de l’eau, à allure douce.', hours: ['10:00', '12:00'] },
    partner: 'Club de randonnée',
  },
  {
    ...{ state: 'ACCEPTED', title: 'Premiers secours en santé mentale : découverte', place: 'Mission locale', on: 8 },
    ...{ organizer: 'Mission locale', description: 'Deux heures pour savoir repérer et orienter.', days: 0 },
    ...{ hours: ['09:30', '11:30'], partner: 'Mission locale' },
  },
  {
    ...{ state: 'PROPOSED', title: 'Ciné-débat au lycée', place: 'Lycée des Deux-Rives', organizer: 'Lycée', on: 10 },
    ...{ description: 'Un film choisi par les élèves, et un débat.', hours: ['13:30', '16:00'], partner: 'Lycée' },
  },
  {
    ...{
      state: 'PROPOSED',
      title: 'Ciné-débat des lycéens',
      place: 'Lycée des Deux-Rives',
      organizer: 'Lycée',
      on: 10,
    },
    ...{ description: 'Film et discussion.', hours: ['13:30', '16:00'], partner: 'Lycée' },
  },
];

const slotOf = ({ on, hours, days }: DemoEvent, calendar: Calendar): EventSlot => ({
  day: calendar.day(on),
  until: days ? calendar.day(on + days) : null,
  from: hours?.[0] ?? null,
  to: hours?.[1] ?? null,
});

/** A campaign under way: some events held, one not counted yet, some to come, and two proposals of the same one. */
export async function plantCampaign(
  tx: EntityManager,
  id: (name: string) => string,
  calendar: Calendar,
  coordinator: string,
): Promise<void> {
  const campaignId = id('campaign');
  await plant(tx, 'app.campaign', [
    {
      ...{ id: campaignId, version: 1, title: 'Quinzaine de la santé mentale', theme: 'Prendre soin de nos liens' },
      ...{ starts_on: calendar.day(-6), ends_on: calendar.day(14), proposals_until: calendar.day(5), published: true },
      intro: 'Des rencontres gratuites et ouvertes, proposées par les associations et les services du territoire.',
      code: await issueAddress(tx, campaignId, coordinator),
      created_at: calendar.instant(-60),
    },
  ]);
  const keyOf = ({ title }: DemoEvent): string => id(`event ${title}`);
  await plant(
    tx,
    'app.campaign_event',
    EVENTS.map((event, at) => ({
      ...{ id: keyOf(event), version: 1, campaign_id: campaignId, state: event.state, title: event.title },
      ...{ origin: event.partner ? 'PARTNER' : 'COUNCIL', description: event.description, place: event.place },
      ...{ audience: 'Ouvert à toutes et à tous', slots: [slotOf(event, calendar)], organizer: event.organizer },
      ...{ municipality: 'Rivebourg', accessibility: 'Accès de plain-pied', free: true },
      ...{ attendance: event.attendance ?? null, created_at: calendar.instant(-30 + at) },
      published_at: ['PROGRAMME', 'HELD'].includes(event.state) ? calendar.instant(-20) : null,
      correct_until: calendar.instant(5),
    })),
  );
  await plant(
    tx,
    'app.campaign_contact',
    EVENTS.filter(({ partner }) => partner).map((event) => ({
      ...{ event_id: keyOf(event), name: `Accueil, ${event.partner}`, email: 'accueil@exemple.fr' },
    })),
  );
}
