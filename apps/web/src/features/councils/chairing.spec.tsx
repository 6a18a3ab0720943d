import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { type Body, bodiesApi } from '@trame/contracts/bodies';
import { type PersonRow, peopleApi } from '@trame/contracts/people';
import { type Seat, seatsApi } from '@trame/contracts/seats';
import { sessionsApi } from '@trame/contracts/sessions';
import { type Place, type Territory, territoryApi } from '@trame/contracts/territory';
import { NO_VOTING } from '@trame/domain/voting/voting-rules';
import { fakeApi } from '../../../test/fake-api.ts';
import { aMembership, render } from '../../../test/render.tsx';
import { StartView } from './start.view.tsx';

const id = (turn: number) => `0198f1c2-6a1b-7c3d-8e4f-00000000060${turn}`;
const me = {
  ...{ accountId: aMembership().personId, email: 'camille@exemple.fr', name: 'Camille', locale: 'fr' as const },
  memberships: [aMembership()],
};
const steering: Body = {
  ...{ id: id(0), version: 4, type: 'STEERING', label: 'Comité de pilotage', tag: 'COPIL', parentId: null },
  ...{ position: 0, colleges: [], nextMeeting: null, openActions: 0, mandateText: '', noticeDays: 15 },
  proposalDays: 10,
  reminderDays: 3,
  correctionDays: 15,
  silenceDays: null,
  minutesLayout: null,
  ...NO_VOTING,
  dissolvedOn: null,
  officers: [
    { id: id(1), name: 'Ancienne Présidence', office: 'CHAIR' },
    { id: id(2), name: 'Claire Témoin', office: 'CO_LEAD' },
  ],
};
const maya: PersonRow = {
  ...{ id: id(3), version: 1, givenName: 'Maya', familyName: 'Exemple', title: null, email: null, phone: null },
  ...{ reach: 'NONE', organizations: [], bodies: [], role: null, mandateEndsOn: null, archived: false },
};
const seat = (turn: number, college: Seat['college'], holder: Seat['mandates'][number]['holder']): Seat => ({
  ...{ id: id(turn), version: 1, bodyId: steering.id, college, label: null, position: turn, held: holder !== null },
  mandates: holder
    ? [
        {
          ...{ id: id(turn + 2), version: 1, rank: 'FULL', hidden: false, organization: null, holder },
          ...{ startsOn: '2026-01-01', endsOn: null },
        },
      ]
    : [],
});
const at = (question: string) => ({ at: `/clsm-de-rivebourg/demarrage?question=${question}` });

describe('who chairs', () => {
  it('takes the place of the former chair alone, and the seats that wait', async () => {
    const api = fakeApi();
    api.on(sessionsApi.me, me);
    api.on(bodiesApi.list, { items: [steering], total: 1 });
    api.on(bodiesApi.get, steering);
    api.on(peopleApi.list, { items: [maya], total: 1 });
    const mine = { id: aMembership().personId, name: 'Camille' };
    api.on(seatsApi.list, { items: [seat(4, 'ELECTED', null), seat(5, 'COORDINATION', mine)], total: 2 });
    const appointed = api.on(bodiesApi.appoint, steering);
    const given = api.on(seatsApi.give, seat(4, 'ELECTED', { id: maya.id, name: 'Maya Exemple' }));
    const { user, address } = await render(<StartView />, at('personnes'));
    await user.type(await screen.findByRole('combobox', { name: /Présidence/ }), 'maya');
    await user.click(await screen.findByRole('option', { name: /Maya Exemple/ }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer et continuer' }));
    await waitFor(() => expect(address()).not.toContain('question=personnes'));
    expect(appointed[0]?.input.body.officers).toEqual([
      { personId: maya.id, office: 'CHAIR' },
      { personId: id(2), office: 'CO_LEAD' },
    ]);
    expect(given.map(({ input }) => [input.params.seatId, input.body.personId])).toEqual([[id(4), maya.id]]);
    expect(api.calls.filter((call) => call.startsWith('POST') && call.endsWith('/seats'))).toEqual([]);
  });

  it.each(['instances', 'personnes', 'reunion'])('says that the bodies could not be read (%s)', async (question) => {
    const api = fakeApi();
    api.on(sessionsApi.me, me);
    api.refuse(bodiesApi.list, 'FORBIDDEN');
    await render(<StartView />, at(question));
    expect(await screen.findByRole('alert')).toHaveTextContent('ne permet pas cette action');
    expect(screen.getByRole('button', { name: 'Réessayer' })).toBeVisible();
  });
});

describe('an inter-municipality replaced by its communes', () => {
  const unit: Territory['units'][number] = {
    ...{ id: id(7), kind: 'EPCI', code: '200093201', name: 'Métropole', population: 9_000, startsOn: '2026-01-01' },
  };
  const territory: Territory = { version: 4, units: [unit], inhabitants: 9_000, uncounted: 0, departments: [] };
  const lille: Place = {
    ...{ kind: 'MUNICIPALITY', code: '59350', name: 'Lille', postcodes: ['59000'], population: 238_246 },
    ...{ department: '59', parentName: null, epciName: 'Métropole', members: 0 },
  };

  it('saves them in its place', async () => {
    const api = fakeApi();
    api.on(territoryApi.get, territory);
    api.on(territoryApi.members, { items: [lille] });
    const heard = api.on(territoryApi.settle, territory);
    const { user } = await render(<StartView />, at('territoire'));
    await user.click(await screen.findByRole('button', { name: 'Remplacer par ses communes' }));
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ units: [{ kind: 'MUNICIPALITY', code: '59350' }] }));
  });

  it('stays when they cannot be read, and says so', async () => {
    const api = fakeApi();
    api.on(territoryApi.get, territory);
    api.refuse(territoryApi.members, 'NOT_FOUND');
    const { user, said } = await render(<StartView />, at('territoire'));
    await user.click(await screen.findByRole('button', { name: 'Remplacer par ses communes' }));
    await waitFor(() => expect(said.refused).toEqual(['NOT_FOUND']));
    expect(screen.getByText(/Métropole/)).toBeVisible();
  });
});
