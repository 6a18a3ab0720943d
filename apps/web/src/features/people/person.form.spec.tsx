import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { organizationsApi } from '@trame/contracts/organizations';
import { type Person, peopleApi } from '@trame/contracts/people';
import { type FakeApi, fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { PersonForm } from './person.form.tsx';

const id = (turn: number) => `0198f1c2-6a1b-7c3d-8e4f-00000000030${turn}`;
const maya: Person = {
  ...{ id: id(1), version: 3, givenName: 'Maya', familyName: 'Exemple', title: null, email: 'maya@exemple.fr' },
  ...{ phone: null, reach: 'MAIL', organizations: [], archived: false, otherEmails: [], postalAddress: null },
  ...{ mandates: [], offices: [], membership: null, meetings: [], actions: [] },
};

function directory(): FakeApi {
  const api = fakeApi();
  api.on(organizationsApi.list, { items: [], total: 0 });
  return api;
}
const added = (api: FakeApi) => api.on(peopleApi.add, maya);
const noop = () => undefined;

describe('adding a person', () => {
  it('adds at once when nobody may be the same, empty fields left out', async () => {
    const api = directory();
    api.on(peopleApi.likely, { items: [] });
    const heard = added(api);
    const { user } = await render(<PersonForm person={null} onClose={noop} />);
    await user.type(await screen.findByLabelText(/^Prénom/), 'Maya');
    await user.type(screen.getByLabelText('Nom'), 'Exemple');
    await user.click(screen.getByRole('button', { name: 'Ajouter la personne' }));
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]?.input.body).toMatchObject({ givenName: 'Maya', familyName: 'Exemple', email: null, phone: null });
  });

  it('warns once about those who may be the same, then adds all the same', async () => {
    const api = directory();
    const same = { id: id(2), name: 'Maya Exemple', organizationName: 'Ville', reason: 'SAME_NAME' as const };
    api.on(peopleApi.likely, { items: [same] });
    const heard = added(api);
    const { user } = await render(<PersonForm person={null} onClose={noop} />);
    await user.type(await screen.findByLabelText('Nom'), 'Exemple');
    await user.click(screen.getByRole('button', { name: 'Ajouter la personne' }));
    expect(await screen.findByText('Maya Exemple, Ville porte le même nom.')).toBeVisible();
    expect(heard).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Ajouter quand même' }));
    await waitFor(() => expect(heard).toHaveLength(1));
  });

  it('names what is wrong under its field and sends nothing', async () => {
    const api = directory();
    const { user } = await render(<PersonForm person={null} onClose={noop} />);
    await user.type(await screen.findByLabelText(/^Adresse mail/), 'maya');
    await user.click(screen.getByRole('button', { name: 'Ajouter la personne' }));
    expect(await screen.findByRole('region', { name: /2 points à corriger/ })).toHaveFocus();
    expect(screen.getByLabelText('Nom')).toBeInvalid();
    expect(api.calls.filter((call) => call.startsWith('POST'))).toEqual([]);
  });
});

describe('changing a person', () => {
  it('sends the version that was read', async () => {
    const api = directory();
    const heard = api.on(peopleApi.change, maya);
    const { user } = await render(<PersonForm person={maya} onClose={noop} />);
    await user.type(await screen.findByLabelText(/^Téléphone/), '0600000000');
    await user.click(screen.getByRole('button', { name: 'Enregistrer la fiche' }));
    await waitFor(() => expect(heard[0]?.headers['if-match']).toBe('"3"'));
    expect(heard[0]?.input.body).toMatchObject({ phone: '0600000000', email: 'maya@exemple.fr' });
  });

  it('keeps the other addresses, and writes to the one that is chosen', async () => {
    const api = directory();
    const heard = api.on(peopleApi.change, maya);
    const person = { ...maya, otherEmails: ['maya@mairie.fr'] };
    const { user } = await render(<PersonForm person={person} onClose={noop} />);
    await user.click(await screen.findByRole('button', { name: 'Écrire à celle-ci' }));
    await user.click(screen.getByRole('button', { name: 'Ajouter une adresse mail' }));
    await user.type(screen.getByLabelText('Adresse mail 3'), 'm.exemple@exemple.fr');
    await user.click(screen.getByRole('button', { name: 'Enregistrer la fiche' }));
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]?.input.body).toMatchObject({
      email: 'maya@mairie.fr',
      otherEmails: ['maya@exemple.fr', 'm.exemple@exemple.fr'],
    });
  });

  it('refuses an other address that is none, under its field', async () => {
    const api = directory();
    const { user } = await render(<PersonForm person={{ ...maya, otherEmails: ['maya'] }} onClose={noop} />);
    await user.click(await screen.findByRole('button', { name: 'Enregistrer la fiche' }));
    await waitFor(() => expect(screen.getByLabelText('Adresse mail 2')).toBeInvalid());
    expect(api.calls.filter((call) => call.startsWith('PATCH'))).toEqual([]);
  });

  it('says a refusal and keeps what was typed', async () => {
    const api = directory();
    api.refuse(peopleApi.change, 'FORBIDDEN');
    const { user } = await render(<PersonForm person={maya} onClose={noop} />);
    await user.type(await screen.findByLabelText(/^Téléphone/), '0600000000');
    await user.click(screen.getByRole('button', { name: 'Enregistrer la fiche' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('ne permet pas cette action');
    expect(screen.getByLabelText(/^Téléphone/)).toHaveValue('0600000000');
  });

  it('shows both versions to whoever comes too late, and saves theirs again over what is stored', async () => {
    const api = directory();
    api.refuse(peopleApi.change, 'VERSION_STALE', undefined, { ...maya, version: 7, phone: '0611111111' });
    const { user } = await render(<PersonForm person={maya} onClose={noop} />);
    await user.type(await screen.findByLabelText(/^Téléphone/), '0622222222');
    await user.click(screen.getByRole('button', { name: 'Enregistrer la fiche' }));
    expect(await screen.findByRole('alertdialog', { name: 'Deux versions existent' })).toBeVisible();
    expect(screen.getByText('0611111111')).toBeVisible();
    const heard = api.on(peopleApi.change, maya);
    await user.click(screen.getByRole('button', { name: 'Garder la mienne' }));
    await waitFor(() => expect(heard[0]?.headers['if-match']).toBe('"7"'));
    expect(heard[0]?.input.body.phone).toBe('0622222222');
  });
});
