import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { bodiesApi } from '@trame/contracts/bodies';
import { meetingsApi } from '@trame/contracts/meetings';
import { sessionsApi } from '@trame/contracts/sessions';
import { wallClock } from '@trame/domain/time/wall-clock';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { aMembership, render } from '../../../../test/render.tsx';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { newId } from '../../../platform/new-id.ts';
import { MeetingsListView } from './meetings-list.view.tsx';

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
  const { personId } = aMembership();
  const me = { accountId: personId, email: 'a@exemple.fr', name: 'Camille Roussel', locale: 'fr' as const };
  api.on(sessionsApi.me, { ...me, memberships: [aMembership()] });
  api.on(bodiesApi.list, { items: [], total: 0 });
});
const PARTIAL = /Choisissez une période pour voir les autres/;

it('says when older meetings are left out', async () => {
  api.on(meetingsApi.list, { items: [aMeetingPage()], total: 251 });
  await render(<MeetingsListView />, { at: '/clsm-de-rivebourg/reunions' });
  expect(await screen.findByText(PARTIAL)).toBeVisible();
});

it('says nothing when all are shown', async () => {
  api.on(meetingsApi.list, { items: [aMeetingPage()], total: 1 });
  await render(<MeetingsListView />, { at: '/clsm-de-rivebourg/reunions' });
  expect(await screen.findByRole('heading', { name: /Comité de pilotage/ })).toBeVisible();
  expect(screen.queryByText(PARTIAL)).toBeNull();
});

describe('the order of the list', () => {
  const on = (local: string, title: string) =>
    aMeetingPage({ id: newId(), title, starts: { local, zone: 'Europe/Paris' } });
  const today = wallClock(new Date(), 'Europe/Paris').slice(0, 10);
  const later = on('2099-06-01T10:00', 'Plus tard');
  const soon = on('2099-01-08T10:00', 'Bientôt');
  const ofToday = on(`${today}T00:00`, 'Ce jour');
  const lately = on('2020-02-03T10:00', 'Récemment');
  const before = on('2019-02-03T10:00', 'Auparavant');
  const draw = async (items: ReturnType<typeof aMeetingPage>[]) => {
    api.on(meetingsApi.list, { items, total: items.length });
    await render(<MeetingsListView />, { at: '/clsm-de-rivebourg/reunions' });
    await screen.findAllByRole('link', { name: /tard|jour|Récemment/ });
  };
  const titlesIn = (where: HTMLElement) =>
    within(where)
      .getAllByRole('heading', { level: 4 })
      .map((heading) => heading.textContent.replace('COPIL', ''));

  it('begins with what comes, the soonest first, then what is past, the latest first', async () => {
    await draw([later, soon, ofToday, lately, before]);
    expect(titlesIn(screen.getByRole('region', { name: 'À venir' }))).toEqual(['Ce jour', 'Bientôt', 'Plus tard']);
    expect(titlesIn(screen.getByRole('region', { name: 'Passées' }))).toEqual(['Récemment', 'Auparavant']);
  });

  it('has no heading for time when there is one time only', async () => {
    await draw([later, soon]);
    expect(screen.queryByRole('heading', { name: /À venir|Passées/ })).toBeNull();
    expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('Janvier 2099');
  });
});
