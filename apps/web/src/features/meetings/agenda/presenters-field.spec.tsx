import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { agendaApi } from '@trame/contracts/agenda';
import { type PersonRow, peopleApi } from '@trame/contracts/people';
import { subjectsApi } from '@trame/contracts/subjects';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { anItem, ID } from '../../../../test/samples/agenda-items.ts';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { AgendaCard } from './agenda-card.tsx';

let api: FakeApi;
jest.setTimeout(40_000);

beforeEach(() => {
  api = fakeApi();
  api.on(subjectsApi.sinceLastTime, { items: [] });
});

const draw = () => render(<AgendaCard meeting={aMeetingPage()} />);

describe('presenters', () => {
  const [alix, noa] = [`${ID}90`, `${ID}91`];
  const person = (id: string, givenName: string, familyName: string): PersonRow => ({
    ...{ id, version: 1, givenName, familyName, title: null, email: null, phone: null, reach: 'NONE' },
    ...{ organizations: [], bodies: [], role: null, mandateEndsOn: null, archived: false },
  });
  const box = () => screen.getByRole('combobox', { name: /Présenté par/ });

  const choose = async ({ user }: Awaited<ReturnType<typeof draw>>, typed: string, name: RegExp) => {
    await user.click(box());
    await user.paste(typed);
    await user.click(await screen.findByRole('option', { name }));
  };

  async function withThree() {
    api.on(peopleApi.list, { items: [person(alix, 'Alix', 'Aubry'), person(noa, 'Noa', 'Benali')], total: 2 });
    const heard = api.on(agendaApi.add, anItem(3, 'Bilan', 15));
    const drawn = await draw();
    const { user } = drawn;
    await user.click(screen.getByLabelText('Intitulé du point'));
    await user.paste('Bilan');
    for (const [typed, name] of [
      ['Alix', /Alix Aubry/],
      ['Lou Hamel, ARS', /Lou Hamel, ARS/],
      ['Noa', /Noa Benali/],
    ] as const)
      await choose(drawn, typed, name);
    const send = async () => {
      await user.click(screen.getByRole('button', { name: 'Ajouter le point' }));
      await waitFor(() => expect(heard).toHaveLength(1));
      return heard[0]?.input.body.presenters;
    };
    return { ...drawn, send };
  }
  const [first, second, third] = [
    { personId: alix, name: 'Alix Aubry' },
    { personId: null, name: 'Lou Hamel, ARS' },
    { personId: noa, name: 'Noa Benali' },
  ];

  it('are people of the council and names from elsewhere, as many as it takes', async () => {
    const { send } = await withThree();
    expect(await send()).toEqual([first, second, third]);
  });

  it('are put in order and removed from the menu of their line; the focus goes on with the next one', async () => {
    const { user, send } = await withThree();
    await user.click(screen.getByRole('button', { name: /Déplacer ou modifier.*Noa Benali/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Placer en tête' }));
    await user.click(screen.getByRole('button', { name: /Déplacer ou modifier.*Lou Hamel/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Retirer cette personne' }));
    await waitFor(() => expect(box()).toHaveFocus());
    expect(await send()).toEqual([third, first]);
  });

  it('are put in order with the keyboard alone', async () => {
    const { user, send } = await withThree();
    const list = screen.getByRole('grid', { name: /Personnes qui présentent/ });
    within(within(list).getAllByRole('row')[0] as HTMLElement)
      .getAllByRole('button')[0]
      ?.focus();
    await user.keyboard('{Enter}');
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(await send()).not.toEqual([first, second, third]);
  });

  it('are six at most, each once', async () => {
    const { send, ...drawn } = await withThree();
    await choose(drawn, 'Alix', /Alix Aubry/);
    for (const name of ['Un', 'Deux', 'Trois']) await choose(drawn, name, new RegExp(`«\\s${name}\\s»`));
    expect(box()).toBeDisabled();
    expect(screen.getByText(/6\spersonnes au plus/)).toBeVisible();
    expect((await send())?.map(({ name }) => name)).toEqual([
      'Alix Aubry',
      'Lou Hamel, ARS',
      'Noa Benali',
      'Un',
      'Deux',
      'Trois',
    ]);
  });
});
