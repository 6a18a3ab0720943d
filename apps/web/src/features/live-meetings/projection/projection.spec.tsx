import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { type Projection, projectionApi } from '@trame/contracts/projection';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { FIRST, id, MEETING, SECOND } from '../../../../test/running-meeting.tsx';
import { ProjectionScreen } from './projection.view.tsx';

beforeEach(() => localStorage.clear());

const anItem = (itemId: string, title: string) => ({
  id: itemId,
  title,
  restricted: false,
  plannedMinutes: 10,
  spentSeconds: 0,
  openedAt: null,
  done: false,
});

const projected = (change: Partial<Projection> = {}): Projection => ({
  title: 'Comité de pilotage',
  bodyTag: 'COPIL',
  state: 'IN_PROGRESS',
  zone: 'Europe/Paris',
  durationMinutes: 120,
  startedAt: new Date(Date.now() - 47 * 60_000).toISOString(),
  endedAt: null,
  currentItemId: SECOND,
  items: [
    { ...anItem(FIRST, 'Accueil'), done: true },
    anItem(SECOND, 'Logement'),
    { ...anItem(id(8), 'Point à huis clos'), restricted: true },
  ],
  decisions: [{ id: id(7), number: 3, text: 'Le comité retient le local.', kind: 'CONSENSUS', vote: null }],
  presentCount: 15,
  present: [],
  ...change,
});

describe('the wall of a room', () => {
  it('shows the item at hand, its decisions, the time and how many are there', async () => {
    fakeApi().on(projectionApi.get, projected());
    await render(<ProjectionScreen meetingId={MEETING} />);
    expect(await screen.findByRole('heading', { level: 2, name: 'Logement' })).toBeVisible();
    expect(
      within(screen.getByRole('list', { name: 'Décisions du point' })).getByText(/retient le local/),
    ).toBeVisible();
    expect(screen.getByText(/Décision 3 · Adoptée par consensus/)).toBeVisible();
    expect(screen.getByRole('timer')).toHaveTextContent('47 min / 2 h');
    expect(screen.getByText('15 personnes présentes')).toBeVisible();
    expect(screen.getByText('Point à huis clos')).toBeVisible();
  });

  it('names people when whoever projects asks, and remembers it on this device', async () => {
    const asked = fakeApi().on(projectionApi.get, ({ input: { query } }) =>
      projected({ present: query.presence === 'NAMES' ? ['Alix Aubry', 'Dana Caron'] : [] }),
    );
    const { user, unmount } = await render(<ProjectionScreen meetingId={MEETING} />);
    expect(await screen.findByText('15 personnes présentes')).toBeVisible();
    expect(screen.queryByText(/Alix Aubry/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Noms' }));
    expect(await screen.findByText('Dana Caron')).toBeVisible();
    unmount();
    await render(<ProjectionScreen meetingId={MEETING} />);
    expect(await screen.findByText('Dana Caron')).toBeVisible();
    expect(asked.at(-1)?.input.query).toEqual({ presence: 'NAMES' });
  });

  it('is dark until told otherwise', async () => {
    fakeApi().on(projectionApi.get, projected());
    const { user, container } = await render(<ProjectionScreen meetingId={MEETING} />);
    await screen.findByText('15 personnes présentes');
    expect(container.querySelector('[data-theme]')).toHaveAttribute('data-theme', 'dark');
    await user.click(screen.getByRole('button', { name: 'Clair' }));
    expect(container.querySelector('[data-theme]')).toHaveAttribute('data-theme', 'light');
  });

  it('follows the meeting by itself, and says when it can no longer read', async () => {
    const api = fakeApi();
    api.on(projectionApi.get, projected());
    await render(<ProjectionScreen meetingId={MEETING} />);
    await screen.findByRole('heading', { level: 2, name: 'Logement' });
    api.on(projectionApi.get, projected({ currentItemId: FIRST, decisions: [] }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Accueil' }, { timeout: 4_000 })).toBeVisible();
    expect(screen.queryByText(/retient le local/)).toBeNull();
    api.refuse(projectionApi.get, 'FORBIDDEN');
    await waitFor(() => expect(screen.getByText('Connexion interrompue')).toBeVisible(), { timeout: 4_000 });
    expect(screen.getByRole('heading', { level: 2, name: 'Accueil' })).toBeVisible();
  });
});
