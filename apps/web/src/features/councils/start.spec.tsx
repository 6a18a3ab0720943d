import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { bodiesApi } from '@trame/contracts/bodies';
import { councilsApi } from '@trame/contracts/councils';
import { sessionsApi } from '@trame/contracts/sessions';
import { type Place, type Territory, territoryApi } from '@trame/contracts/territory';
import { NO_VOTING } from '@trame/domain/voting/voting-rules';
import { fakeApi } from '../../../test/fake-api.ts';
import { aMembership, COUNCIL_ID, render } from '../../../test/render.tsx';
import { NewCouncilView } from './new-council.view.tsx';
import { StartView } from './start.view.tsx';

const me = {
  ...{ accountId: aMembership().personId, email: 'camille@exemple.fr', name: 'Camille', locale: 'fr' as const },
  memberships: [aMembership()],
};
const nowhere: Territory = { version: 4, units: [], inhabitants: 0, uncounted: 0, departments: [] };
const place = (code: string, name: string): Place => ({
  ...{ kind: 'MUNICIPALITY', code, name, postcodes: ['59260'], population: 2_978, department: '59' },
  ...{ parentName: null, epciName: 'Métropole Européenne de Lille', members: 0 },
});
const at = (question: string) => ({ at: `/clsm-de-rivebourg/demarrage?question=${question}` });

describe('opening a council', () => {
  it('opens it and goes on to the second question', async () => {
    const api = fakeApi();
    api.on(sessionsApi.me, me);
    const heard = api.on(councilsApi.create, {
      ...{ id: COUNCIL_ID, version: 1, slug: 'clsm-val', name: 'CLSM du Val', zone: 'Europe/Paris' },
      ...{
        carrierKind: 'ASSOCIATION',
        carrierName: 'Association du Val',
        contactEmail: null,
        newsDay: null,
        chairCode: false,
        publicPlan: false,
      },
    });
    const { user, address } = await render(<NewCouncilView />, { at: '/nouveau-conseil' });
    await user.type(await screen.findByLabelText('Nom du conseil'), 'CLSM du Val');
    await user.click(screen.getByRole('radio', { name: 'Association' }));
    await user.type(screen.getByLabelText('Structure porteuse'), 'Association du Val');
    await user.click(screen.getByRole('button', { name: 'Ouvrir le conseil' }));
    await waitFor(() => expect(address()).toBe('/clsm-val/demarrage?question=territoire'));
    expect(heard[0]?.input.body).toMatchObject({ carrierKind: 'ASSOCIATION', zone: 'Europe/Paris' });
    expect(heard[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f]{32}$/);
  });

  it('says a refusal and keeps what was typed', async () => {
    const api = fakeApi();
    api.on(sessionsApi.me, me);
    api.refuse(councilsApi.create, 'COUNCIL_LIMIT');
    const { user } = await render(<NewCouncilView />, { at: '/nouveau-conseil' });
    await user.type(await screen.findByLabelText('Nom du conseil'), 'CLSM du Val');
    await user.type(screen.getByLabelText('Structure porteuse'), 'Association du Val');
    await user.click(screen.getByRole('button', { name: 'Ouvrir le conseil' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('nombre de conseils');
    expect(screen.getByLabelText('Nom du conseil')).toHaveValue('CLSM du Val');
  });
});

describe('the territory', () => {
  it('tells apart the communes of one postcode and saves the one that is chosen', async () => {
    const api = fakeApi();
    api.on(territoryApi.get, nowhere);
    api.on(territoryApi.places, { items: [place('59346', 'Lezennes'), place('59350', 'Lille')] });
    const heard = api.on(territoryApi.settle, { ...nowhere, version: 5 });
    const { user } = await render(<StartView />, at('territoire'));
    await user.type(await screen.findByRole('combobox', { name: /^Commune/ }), '59260');
    expect(await screen.findAllByRole('option')).toHaveLength(2);
    await user.click(screen.getByRole('option', { name: /Lezennes/ }));
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]?.input.body).toEqual({ units: [{ kind: 'MUNICIPALITY', code: '59346' }] });
    expect(heard[0]?.headers['if-match']).toBe('"4"');
  });
});

describe('the bodies', () => {
  it('creates those that are kept, renamed, each under the one above it', async () => {
    const api = fakeApi();
    api.on(sessionsApi.me, me);
    api.on(bodiesApi.list, { items: [], total: 0 });
    let turn = 0;
    const heard = api.on(bodiesApi.create, ({ input }) => {
      turn += 1;
      return {
        ...{ id: `0198f1c2-6a1b-7c3d-8e4f-00000000040${turn}`, version: 1, tag: 'GT', position: 0, officers: [] },
        ...{ colleges: [], nextMeeting: null, openActions: 0, mandateText: '', noticeDays: 7, dissolvedOn: null },
        ...{
          proposalDays: 10,
          reminderDays: 3,
          correctionDays: 15,
          silenceDays: null,
          minutesLayout: null,
          ...NO_VOTING,
          parentId: null,
          type: input.body.type,
          label: input.body.label,
        },
      };
    });
    const { user } = await render(<StartView />, at('instances'));
    await user.click(await screen.findByRole('checkbox', { name: /Assemblée plénière/ }));
    await user.click(screen.getByRole('button', { name: 'Ajouter un groupe de travail' }));
    await user.type(screen.getByLabelText('Nom du groupe'), 'Commission jeunesse');
    await user.click(screen.getByRole('button', { name: 'Enregistrer et continuer' }));
    await waitFor(() => expect(heard).toHaveLength(3));
    expect(heard.map(({ input }) => [input.body.label, input.body.parentId?.slice(-1) ?? null])).toEqual([
      ['Comité de pilotage', null],
      ['Comité technique', '1'],
      ['Commission jeunesse', '2'],
    ]);
  });
});
