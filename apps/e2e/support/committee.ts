import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { site } from './sign-in.ts';

/** Sends a creating POST to the API as whoever is signed in on `page`, and answers what was created. */
export async function create(page: Page, address: string, data: object): Promise<{ id: string }> {
  const answer = await page.request.post(`/api/councils/${address}`, {
    data,
    headers: { origin: site(), 'idempotency-key': randomUUID() },
  });
  if (!answer.ok()) throw new Error(`${address}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as { id: string };
}

/** Sends a POST that creates nothing. */
export async function act(page: Page, address: string): Promise<void> {
  const headers = { origin: site() };
  const answer = await page.request.post(`/api/councils/${address}`, { headers });
  if (!answer.ok()) throw new Error(`${address}: ${answer.status()} ${await answer.text()}`);
}

/**
 * A steering committee whose `members` each have a seat and a mail address, and which met last year, beside a working
 * group, in the council at `slug`.
 */
export async function seatCommittee(page: Page, slug: string, members: number): Promise<void> {
  const councilId = await councilAt(page, slug);
  const body = { type: 'STEERING', label: 'Comité de pilotage', tag: 'COPIL' };
  const { id: bodyId } = await create(page, `${councilId}/bodies`, body);
  for (let place = 1; place <= members; place += 1) {
    const named = { givenName: 'Alix', familyName: `Membre ${place}`, email: addressOf(slug, place) };
    const { id: personId } = await create(page, `${councilId}/people`, named);
    const { id: seatId } = await create(page, `${councilId}/bodies/${bodyId}/seats`, { college: 'SOCIAL' });
    const mandate = { personId, rank: 'FULL', startsOn: '2026-01-01' };
    await create(page, `${councilId}/seats/${seatId}/mandates`, mandate);
  }
  await create(page, `${councilId}/bodies`, { type: 'WORKING_GROUP', label: 'Groupe Logement', tag: 'GT Logement' });
  await holdLast(page, councilId, bodyId);
}

/** The id of the council at `slug`, for the addresses of the API. */
export async function councilAt(page: Page, slug: string): Promise<string> {
  const { memberships } = (await (await page.request.get('/api/me')).json()) as {
    memberships: { slug: string; councilId: string }[];
  };
  return memberships.find((one) => one.slug === slug)?.councilId ?? '';
}

/** The id of the committee that `seatCommittee` made, chaired from now on by its first member. */
export async function chairedBody(page: Page, council: string): Promise<string> {
  const read = async (address: string) =>
    (await page.request.get(`/api/councils/${council}/${address}`)).json() as Promise<unknown>;
  const { items: bodies } = (await read('bodies')) as { items: { id: string; tag: string; version: number }[] };
  const { items: people } = (await read('people')) as { items: { id: string; familyName: string }[] };
  const body = bodies.find(({ tag }) => tag === 'COPIL');
  const chair = people.find(({ familyName }) => familyName === 'Membre 1');
  await page.request.put(`/api/councils/${council}/bodies/${body?.id}/officers`, {
    data: { officers: [{ personId: chair?.id, office: 'CHAIR' }] },
    headers: { origin: site(), 'if-match': `"${body?.version}"` },
  });
  return body?.id ?? '';
}

/** Where the mails of a member go: one mailbox serves every journey. */
export const addressOf = (slug: string, place: number): string => `membre${place}.${slug}@exemple.fr`;

/** What the last meeting left: its second item was not reached. */
export const LEFT_OVER = 'Charte de confidentialité';

async function holdLast(page: Page, councilId: string, bodyId: string): Promise<void> {
  const starts = { local: `${new Date().getFullYear() - 1}-06-11T14:00`, zone: 'Europe/Paris' };
  const agenda = ['Accueil', LEFT_OVER].map((title) => ({ title, purpose: 'DISCUSSION', minutes: 20 }));
  const last = { bodyId, title: 'Comité n° 1', starts, durationMinutes: 120, agenda };
  const { id } = await create(page, `${councilId}/meetings`, last);
  for (const step of ['start', 'finish']) await act(page, `${councilId}/meetings/${id}/${step}`);
}
