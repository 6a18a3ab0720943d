import { describe, expect, it } from '@jest/globals';
import { useRouter } from '@tanstack/react-router';
import { screen, waitFor } from '@testing-library/react';
import { bodiesApi } from '@trame/contracts/bodies';
import { organizationsApi } from '@trame/contracts/organizations';
import { peopleApi } from '@trame/contracts/people';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { PeopleView } from './people.view.tsx';

const police = {
  ...{ id: '0198f1c2-6a1b-7c3d-8e4f-000000000701', version: 1, name: 'Police municipale' },
  ...{ aliases: [], reveals: false, people: 2 },
};

function directory() {
  const api = fakeApi();
  api.on(bodiesApi.list, { items: [], total: 0 });
  api.on(organizationsApi.list, { items: [police], total: 1 });
  return { api, heard: api.on(peopleApi.list, { items: [], total: 0 }) };
}
function Back() {
  const { history } = useRouter();
  return <button onClick={() => history.back()}>Page précédente</button>;
}
const at = '/clsm-de-rivebourg/membres';

describe('the filters of the directory', () => {
  it('choose an organisation and a college in the address; going back undoes the last one', async () => {
    const { heard } = directory();
    const screens = (
      <>
        <PeopleView />
        <Back />
      </>
    );
    const { user, address } = await render(screens, { at });
    await user.click(await screen.findByRole('button', { name: /^Organisme/ }));
    await user.click(await screen.findByRole('option', { name: 'Police municipale' }));
    await waitFor(() => expect(heard.at(-1)?.input.query.organizationId).toBe(police.id));
    await user.click(screen.getByRole('button', { name: /^Collège/ }));
    await user.click(await screen.findByRole('option', { name: 'Psychiatrie' }));
    await waitFor(() => expect(address()).toBe(`${at}?organisme=${police.id}&college=PSYCHIATRY`));
    expect(heard.at(-1)?.input.query).toMatchObject({ organizationId: police.id, college: 'PSYCHIATRY' });
    await user.click(screen.getByRole('button', { name: 'Page précédente' }));
    await waitFor(() => expect(address()).toBe(`${at}?organisme=${police.id}`));
  });

  it('offer nobody who may not know who sits where an organisation, a body or a college', async () => {
    directory();
    await render(<PeopleView />, { at, role: 'MEMBER' });
    expect(await screen.findByRole('button', { name: /^Liste/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^(?:Organisme|Instance|Collège)/ })).toBeNull();
  });

  it('say a refusal', async () => {
    const { api } = directory();
    api.refuse(peopleApi.list, 'FORBIDDEN');
    await render(<PeopleView />, { at });
    expect(await screen.findByRole('alert')).toHaveTextContent('ne permet pas cette action');
  });
});
