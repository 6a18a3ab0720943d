import type { Page } from '@playwright/test';
import { act, change, councilAt, create, read } from './api.ts';

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

interface Listed<T> {
  items: T[];
}

/** The id of the committee that `seatCommittee` made, chaired from now on by its first member. */
export async function chairedBody(page: Page, council: string): Promise<string> {
  const { items: bodies } = await read<Listed<{ id: string; tag: string; version: number }>>(page, `${council}/bodies`);
  const { items: people } = await read<Listed<{ id: string; familyName: string }>>(page, `${council}/people`);
  const body = bodies.find(({ tag }) => tag === 'COPIL');
  const chair = people.find(({ familyName }) => familyName === 'Membre 1');
  if (!body || !chair) throw new Error('Seat the committee first');
  const officers = [{ personId: chair.id, office: 'CHAIR' }];
  await change(page, 'PUT', `${council}/bodies/${body.id}/officers`, body.version, { officers });
  return body.id;
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
