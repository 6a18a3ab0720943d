import type { Page } from '@playwright/test';
import { act, councilAt, create } from './api.ts';
import { openCouncil } from './council.ts';

/** The people of the journeys of a room, all seated in its committee. */
export const SEATED = ['Aubry', 'Brun', 'Caron'];

interface Agenda {
  title: string;
  restricted?: boolean;
}

/** A council of the journey's own, whose committee sits: opens the screen of its meeting, started. */
export async function openRunning(page: Page, name: string, agenda: readonly Agenda[]): Promise<string> {
  const slug = await openCouncil(page, name);
  const councilId = await councilAt(page, slug);
  const body = { type: 'STEERING', label: 'Comité de pilotage', tag: 'COPIL' };
  const { id: bodyId } = await create(page, `${councilId}/bodies`, body);
  for (const familyName of SEATED) {
    const { id: personId } = await create(page, `${councilId}/people`, { givenName: 'Alix', familyName, email: null });
    const { id: seatId } = await create(page, `${councilId}/bodies/${bodyId}/seats`, { college: 'SOCIAL' });
    await create(page, `${councilId}/seats/${seatId}/mandates`, { personId, rank: 'FULL', startsOn: '2026-01-01' });
  }
  const { id } = await create(page, `${councilId}/meetings`, {
    bodyId,
    title: 'Comité n° 2',
    starts: { local: `${new Date().getFullYear() + 1}-06-11T14:00`, zone: 'Europe/Paris' },
    durationMinutes: 120,
    agenda: agenda.map((item) => ({ purpose: 'DISCUSSION', minutes: 20, ...item })),
  });
  await act(page, `${councilId}/meetings/${id}/start`);
  await page.goto(`/${slug}/reunions/${id}/seance`);
  return slug;
}
