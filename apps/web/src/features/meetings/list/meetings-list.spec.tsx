import { beforeEach, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { bodiesApi } from '@trame/contracts/bodies';
import { meetingsApi } from '@trame/contracts/meetings';
import { sessionsApi } from '@trame/contracts/sessions';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { aMembership, render } from '../../../../test/render.tsx';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
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
