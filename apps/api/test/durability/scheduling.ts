import { routeOf } from '@trame/contracts/endpoint';
import { meetingsApi, type scheduleMeetingBody } from '@trame/contracts/meetings';
import type { z } from 'zod';
import type { Coordinator } from './witness.ts';
import type { Creation } from './writers.ts';

export const AGENDA = [
  { title: 'Accueil', purpose: 'INFORMATION' as const, minutes: 5 },
  { title: 'Logement', purpose: 'DECISION' as const, minutes: 55 },
];

/** A meeting with its agenda: rows in several tables, one transaction. */
export const scheduling = (url: string, { councilId, bodyId, cookie }: Coordinator): Creation => ({
  url: () => `${url}${routeOf(meetingsApi.schedule).replace(':councilId', councilId)}`,
  headers: { cookie, origin: url, 'content-type': 'application/json' },
  body: (title) => JSON.stringify(aMeeting(bodyId, title)),
});

const aMeeting = (bodyId: string, title: string): z.input<typeof scheduleMeetingBody> => ({
  bodyId,
  title,
  starts: { local: '2037-12-03T14:00', zone: 'Europe/Paris' },
  durationMinutes: 60,
  agenda: AGENDA,
});
