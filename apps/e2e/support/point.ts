import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { act, councilAt, create } from './api.ts';
import { addressOf, chairedBody, seatCommittee } from './committee.ts';
import { site } from './sign-in.ts';

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A council whose chair has two documents to agree to, and an action that asks for help; answers the chair's address. */
export async function plantPoint(page: Page, slug: string): Promise<string> {
  await seatCommittee(page, slug, 3);
  const council = await councilAt(page, slug);
  const bodyId = await chairedBody(page, council);
  const { items } = (await read(page, `${council}/people`)) as { items: { id: string; familyName: string }[] };
  const chair = items.find(({ familyName }) => familyName === 'Membre 1')?.id ?? '';
  const starts = (days: number) => ({ local: `${day(days)}T14:00`, zone: 'Europe/Paris' });
  const agenda = [
    { title: 'Ouvrir le lieu d’écoute', purpose: 'DECISION', minutes: 45 },
    { title: 'Budget de l’année', purpose: 'DISCUSSION', minutes: 30 },
  ];
  const meeting = { bodyId, durationMinutes: 120, agenda };
  const ahead = await create(page, `${council}/meetings`, { ...meeting, title: 'Comité n° 3', starts: starts(20) });
  const held = await create(page, `${council}/meetings`, { ...meeting, title: 'Comité n° 2', starts: starts(-3) });
  for (const step of ['start', 'finish']) await act(page, `${council}/meetings/${held.id}/${step}`);
  const life = (await read(page, `${council}/meetings/${held.id}/minutes/life`)) as { version: number };
  await put(page, `${council}/meetings/${held.id}/minutes/review`, life.version, { reviewerId: chair });
  const preview = (await read(page, `${council}/meetings/${ahead.id}/convocation`)) as Record<'digest', string> & {
    version: number;
  };
  await put(page, `${council}/meetings/${ahead.id}/agenda-approval`, preview.version, { digest: preview.digest });
  const late = { title: 'Signer la convention', dueOn: day(-23) };
  const action = await create(page, `${council}/plan/actions`, late);
  const obstacle = { text: 'Il manque la signature de l’hôpital.', helperPersonId: chair, helperBodyId: null };
  await put(page, `${council}/plan/actions/${action.id}/obstacles/${randomUUID()}`, 0, {
    ...{ ...obstacle, raisedOn: day(-5), liftedOn: null },
  });
  return addressOf(slug, 1);
}

const read = async (page: Page, address: string): Promise<unknown> =>
  (await page.request.get(`/api/councils/${address}`)).json();

async function put(page: Page, address: string, version: number, data: object): Promise<void> {
  const headers = { origin: site(), 'if-match': `"${version}"` };
  const answer = await page.request.put(`/api/councils/${address}`, { data, headers });
  if (!answer.ok()) throw new Error(`${address}: ${answer.status()} ${await answer.text()}`);
}
