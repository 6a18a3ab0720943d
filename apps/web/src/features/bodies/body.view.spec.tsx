import { expect, it } from '@jest/globals';
import { configure, screen } from '@testing-library/react';
import { type Body, bodiesApi } from '@trame/contracts/bodies';
import { seatsApi } from '@trame/contracts/seats';
import { sessionsApi } from '@trame/contracts/sessions';
import { NO_VOTING } from '@trame/domain/voting/voting-rules';
import { fakeApi } from '../../../test/fake-api.ts';
import { aMembership, renderRoutes } from '../../../test/render.tsx';
import { bodiesRoutes } from './bodies.routes.tsx';

configure({ asyncUtilTimeout: 10_000 }); // the page is a chunk of its own

const body: Body = {
  ...{ id: '0198f1c2-6a1b-7c3d-8e4f-000000000020', version: 4, type: 'PLENARY', label: 'Plénière', tag: 'PLÉNIÈRE' },
  ...{ parentId: null, position: 0, officers: [], colleges: [], nextMeeting: null, openActions: 0 },
  ...{
    mandateText: '',
    noticeDays: 15,
    proposalDays: 10,
    reminderDays: 7,
    correctionDays: 15,
    silenceDays: null,
    minutesLayout: null,
    ...NO_VOTING,
    dissolvedOn: null,
  },
};

it.each([
  [7, 'Convocation 15 jours avant, rappel 7 jours avant'],
  [1, 'Convocation 15 jours avant, rappel la veille'],
  [null, 'Convocation 15 jours avant, sans rappel'],
])('says under the name of a body by which rules it meets: reminder %s', async (reminderDays, words) => {
  const api = fakeApi();
  const me = { accountId: aMembership().personId, email: 'a@exemple.fr', name: 'Camille', locale: 'fr' as const };
  api.on(sessionsApi.me, { ...me, memberships: [aMembership()] });
  api.on(bodiesApi.get, { ...body, reminderDays });
  api.on(seatsApi.list, { items: [], total: 0 });
  await renderRoutes({ desk: bodiesRoutes }, `/clsm-de-rivebourg/instances/${body.id}`);
  expect(await screen.findByText(words)).toBeVisible();
});
