import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';

/** Sends a creating POST to the API as whoever is signed in on `page`, and answers what was created. */
async function create(page: Page, address: string, data: object): Promise<{ id: string }> {
  const answer = await page.request.post(`/api/councils/${address}`, {
    data,
    headers: { origin: new URL(page.url()).origin, 'idempotency-key': randomUUID() },
  });
  if (!answer.ok()) throw new Error(`${address}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as { id: string };
}

/**
 * A steering committee whose `members` each have a seat and a mail address, and which met last year, beside a working
 * group, in the council at `slug`.
 */
export async function seatCommittee(page: Page, slug: string, members: number): Promise<void> {
  const { memberships } = (await (await page.request.get('/api/me')).json()) as {
    memberships: { slug: string; councilId: string }[];
  };
  const councilId = memberships.find((one) => one.slug === slug)?.councilId ?? '';
  const body = { type: 'STEERING', label: 'Comité de pilotage', tag: 'COPIL' };
  const { id: bodyId } = await create(page, `${councilId}/bodies`, body);
  for (let place = 1; place <= members; place += 1) {
    const named = { givenName: 'Alix', familyName: `Membre ${place}`, email: `membre${place}@exemple.fr` };
    const { id: personId } = await create(page, `${councilId}/people`, named);
    const { id: seatId } = await create(page, `${councilId}/bodies/${bodyId}/seats`, { college: 'SOCIAL' });
    const mandate = { personId, rank: 'FULL', startsOn: '2026-01-01' };
    await create(page, `${councilId}/seats/${seatId}/mandates`, mandate);
  }
  await create(page, `${councilId}/bodies`, { type: 'WORKING_GROUP', label: 'Groupe Logement', tag: 'GT Logement' });
  const last = { local: `${new Date().getFullYear() - 1}-06-11T14:00`, zone: 'Europe/Paris' };
  await create(page, `${councilId}/meetings`, { bodyId, title: 'Comité n° 1', starts: last, durationMinutes: 120 });
}
