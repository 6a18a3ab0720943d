import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { sessionsApi } from '@trame/contracts/sessions';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { MySessionsView } from './my-sessions.view.tsx';

const at = '2026-11-01T08:00:00Z';
const here = {
  id: '0198f1c2-6a1b-7c3d-8e4f-000000000011',
  current: true,
  createdAt: at,
  lastSeenAt: at,
  device: 'Firefox',
};
const lost = { ...here, id: '0198f1c2-6a1b-7c3d-8e4f-000000000012', current: false, device: 'Téléphone perdu' };

describe('my sessions', () => {
  it('closes a device that was lost, never the one in hand', async () => {
    const api = fakeApi();
    api.on(sessionsApi.list, { items: [here, lost], total: 2 });
    const { user, said } = await render(<MySessionsView />);
    const current = (await screen.findByText('Firefox')).closest('li') as HTMLElement;
    expect(within(current).queryByRole('button')).not.toBeInTheDocument();
    api.on(sessionsApi.revoke, undefined);
    api.on(sessionsApi.list, { items: [here], total: 1 });
    await user.click(screen.getByRole('button', { name: /^Fermer la session.*Téléphone perdu/ }));
    await waitFor(() => expect(screen.queryByText('Téléphone perdu')).not.toBeInTheDocument());
    expect(said.done).toEqual(['Session fermée.']);
    expect(api.calls).toContain(`POST /api/me/sessions/${lost.id}/end`);
  });

  it('keeps the line and says the refusal when it cannot be closed', async () => {
    const api = fakeApi();
    api.on(sessionsApi.list, { items: [here, lost], total: 2 });
    api.refuse(sessionsApi.revoke, 'NOT_FOUND');
    const { user, said } = await render(<MySessionsView />);
    await user.click(await screen.findByRole('button', { name: /Téléphone perdu/ }));
    await waitFor(() => expect(said.refused).toEqual(['NOT_FOUND']));
    expect(screen.getByText('Téléphone perdu')).toBeVisible();
  });

  it('changes the language of the page at once', async () => {
    const api = fakeApi();
    api.on(sessionsApi.list, { items: [here], total: 1 });
    const heard = api.on(sessionsApi.setLocale, undefined);
    const { user } = await render(<MySessionsView />);
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'My sessions' })).toBeVisible();
    expect([heard[0]?.input.body, document.documentElement.lang]).toEqual([{ locale: 'en' }, 'en']);
  });
});
