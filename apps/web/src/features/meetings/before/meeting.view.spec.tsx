import { expect, it } from '@jest/globals';
import { configure, screen } from '@testing-library/react';
import { meetingsApi } from '@trame/contracts/meetings';
import { sessionsApi } from '@trame/contracts/sessions';
import { fakeApi } from '../../../../test/fake-api.ts';
import { aMembership, renderRoutes } from '../../../../test/render.tsx';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { meetingsRoutes } from '../meetings.routes.tsx';

configure({ asyncUtilTimeout: 10_000 }); // the page is a chunk of its own

it('shows a meeting that has no item yet: it is where the first one is added', async () => {
  const api = fakeApi();
  const me = { accountId: aMembership().personId, email: 'a@exemple.fr', name: 'Camille', locale: 'fr' as const };
  const meeting = aMeetingPage({ items: [] });
  api.on(sessionsApi.me, { ...me, memberships: [aMembership()] });
  api.on(meetingsApi.get, meeting);
  await renderRoutes({ desk: meetingsRoutes }, `/clsm-de-rivebourg/reunions/${meeting.id}`);
  expect(await screen.findByRole('heading', { level: 1, name: /Comité de pilotage n° 15/ })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Ajouter le point' })).toBeVisible();
});
