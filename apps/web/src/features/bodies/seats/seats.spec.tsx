import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import type { Body } from '@trame/contracts/bodies';
import { peopleApi } from '@trame/contracts/people';
import { type Seat, seatsApi } from '@trame/contracts/seats';
import { NO_VOTING } from '@trame/domain/voting/voting-rules';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { SeatsTab } from './seats-tab.tsx';

const id = (turn: number) => `0198f1c2-6a1b-7c3d-8e4f-00000000020${turn}`;
const body: Body = {
  ...{ id: id(0), version: 1, type: 'STEERING', label: 'Comité', tag: 'COPIL', parentId: null, position: 0 },
  ...{ officers: [], nextMeeting: null, openActions: 0, mandateText: '', noticeDays: 15 },
  proposalDays: 10,
  reminderDays: 3,
  correctionDays: 15,
  silenceDays: null,
  minutesLayout: null,
  ...NO_VOTING,
  dissolvedOn: null,
  colleges: [{ college: 'ELECTED', held: 0, vacant: 1 }],
};
const vacant: Seat = {
  ...{ id: id(1), version: 1, bodyId: body.id, college: 'ELECTED', label: 'Adjointe à la santé', position: 0 },
  held: false,
  mandates: [],
};
const masked: Seat = {
  ...{ id: id(2), version: null, bodyId: body.id, college: 'MASKED', label: null, position: 1, held: true },
  mandates: [
    {
      ...{ id: id(3), version: null, rank: 'FULL', hidden: true, holder: null, startsOn: null, endsOn: null },
      organization: { id: id(4), name: 'le GEM Les Passerelles' },
    },
  ],
};

describe('the seats of a body', () => {
  it('gives a vacant seat to somebody found by name', async () => {
    const api = fakeApi();
    api.on(seatsApi.list, { items: [vacant], total: 1 });
    api.on(peopleApi.list, {
      items: [
        {
          ...{ id: id(5), version: 1, givenName: 'Maya', familyName: 'Exemple', title: null, email: null, phone: null },
          ...{ reach: 'NONE', organizations: [], bodies: [], role: null, mandateEndsOn: null, archived: false },
        },
      ],
      total: 1,
    });
    const heard = api.on(seatsApi.give, { ...vacant, held: true });
    const { user } = await render(<SeatsTab body={body} />);
    await user.click(await screen.findByRole('button', { name: 'Attribuer' }));
    await user.type(await screen.findByRole('combobox', { name: 'Personne' }), 'Maya');
    await user.click(await screen.findByRole('option', { name: /Maya Exemple/ }));
    await user.click(screen.getByRole('button', { name: 'Attribuer le siège' }));
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]?.input.body).toMatchObject({ personId: id(5), rank: 'FULL', endsOn: null });
  });

  it('asks for somebody before it sends anything', async () => {
    const api = fakeApi();
    api.on(seatsApi.list, { items: [vacant], total: 1 });
    api.on(peopleApi.list, { items: [], total: 0 });
    const { user } = await render(<SeatsTab body={body} />);
    await user.click(await screen.findByRole('button', { name: 'Attribuer' }));
    await user.click(await screen.findByRole('button', { name: 'Attribuer le siège' }));
    expect(await screen.findByRole('combobox', { name: 'Personne' })).toHaveAccessibleDescription(
      'Choisissez une personne ou un organisme.',
    );
    expect(api.calls.filter((call) => call.startsWith('POST'))).toEqual([]);
  });

  it('says which organisation is represented, and to a member never by whom', async () => {
    const api = fakeApi();
    api.on(seatsApi.list, { items: [masked], total: 1 });
    await render(<SeatsTab body={body} />, { role: 'MEMBER' });
    expect(await screen.findByText('une personne représentant le GEM Les Passerelles')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Personnes concernées et proches' })).toBeVisible();
    expect(screen.getByText(/Les noms sont réservés/)).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says the exact gap of the composition', async () => {
    const api = fakeApi();
    api.on(seatsApi.list, { items: [vacant], total: 1 });
    await render(<SeatsTab body={body} />, { role: 'LEAD' });
    const gap = await screen.findByText(/Il manque/);
    expect(gap).toHaveTextContent('une ou un titulaire pour le collège « Élues et élus »');
    expect(gap).not.toHaveTextContent('Personnes concernées');
  });
});
