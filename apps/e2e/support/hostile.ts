import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { act, change, councilAt, create, read } from './api.ts';
import { addressOf } from './committee.ts';
import { openCouncil } from './council.ts';

/** A council whose people, meeting and items are named by somebody who means harm. */
export interface HostileCouncil {
  slug: string;
  councilId: string;
  meetingId: string;
  /** Ids of the items of the agenda, in order. */
  items: string[];
  /** Ids of the people, in the order of their names; the first three have an address. */
  people: string[];
}

interface Names {
  people: readonly string[];
  meeting: string;
  items: readonly string[];
}

/** Gives whoever is signed in a hostile name in the council, which their caret bears. */
async function renameMyself(page: Page, councilId: string, familyName: string): Promise<void> {
  const { memberships } = (await (await page.request.get('/api/me')).json()) as {
    memberships: { councilId: string; personId: string }[];
  };
  const person = `${councilId}/people/${memberships.find((one) => one.councilId === councilId)?.personId}`;
  const { version } = await read<{ version: number }>(page, person);
  await change(page, 'PATCH', person, version, { familyName });
}

/** Opens that council with a committee of `people`, and starts its meeting. */
export async function openHostile(page: Page, name: string, names: Names): Promise<HostileCouncil> {
  const slug = await openCouncil(page, name);
  const councilId = await councilAt(page, slug);
  await renameMyself(page, councilId, names.meeting);
  const body = { type: 'STEERING', label: 'Comité de pilotage', tag: 'COPIL' };
  const { id: bodyId } = await create(page, `${councilId}/bodies`, body);
  const people: string[] = [];
  for (const familyName of names.people) {
    const email = people.length < 3 ? addressOf(slug, people.length + 1) : null;
    const { id: personId } = await create(page, `${councilId}/people`, { givenName: '', familyName, email });
    const { id: seatId } = await create(page, `${councilId}/bodies/${bodyId}/seats`, { college: 'SOCIAL' });
    await create(page, `${councilId}/seats/${seatId}/mandates`, { personId, rank: 'FULL', startsOn: '2026-01-01' });
    people.push(personId);
  }
  const { id: meetingId } = await create(page, `${councilId}/meetings`, {
    bodyId,
    title: names.meeting,
    starts: { local: `${new Date().getFullYear() + 1}-06-11T14:00`, zone: 'Europe/Paris' },
    durationMinutes: 120,
    agenda: names.items.map((title) => ({ title, purpose: 'DISCUSSION', minutes: 20 })),
  });
  const { items } = await read<{ items: { id: string }[] }>(page, `${councilId}/meetings/${meetingId}`);
  await act(page, `${councilId}/meetings/${meetingId}/start`);
  return { slug, councilId, meetingId, items: items.map(({ id }) => id), people };
}

/** Gives the `place`th person of the council an action that has a hostile title. */
export const putAction = (
  page: Page,
  { councilId, meetingId, items, people }: HostileCouncil,
  title: string,
  at: number,
) =>
  change(page, 'PUT', `${councilId}/meetings/${meetingId}/actions/${randomUUID()}`, 0, {
    itemId: items[0],
    title,
    lead: { id: people[at % people.length], name: null },
    dueOn: null,
    bornAt: new Date().toISOString(),
  });
