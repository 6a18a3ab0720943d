import { beforeEach, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { type BodyNode, bodiesApi } from '@trame/contracts/bodies';
import { type CalendarFeed, calendarFeedsApi } from '@trame/contracts/calendar-feeds';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { newId } from '../../../platform/new-id.ts';
import { SubscribeDialog } from './subscribe.dialog.tsx';

const ADDRESS = 'https://trame.exemple.fr/f/un-secret/agenda.ics';
const aFeed = (more: Partial<CalendarFeed> = {}): CalendarFeed => ({
  ...{ id: newId(), version: 1, scope: 'MINE', body: null },
  ...{ openedAt: '2026-11-01T09:00:00Z', lastReadAt: null },
  ...more,
});

const aBody = (row: Pick<BodyNode, 'id' | 'label' | 'tag'>): BodyNode => ({
  ...row,
  ...{ version: 1, type: 'STEERING', parentId: null, position: 0 },
  ...{ officers: [], colleges: [], nextMeeting: null, openActions: 0 },
});

let api: FakeApi;
let feeds: CalendarFeed[];
beforeEach(() => {
  api = fakeApi();
  feeds = [];
  api.on(bodiesApi.list, { items: [], total: 0 });
  api.on(calendarFeedsApi.list, () => ({ items: feeds, total: feeds.length }));
});
const drawn = () => render(<SubscribeDialog isOpen onClose={() => undefined} />);
const line = (name: string) =>
  screen.findByRole('heading', { name }).then((heading) => heading.closest('li') as HTMLElement);

it('gives the address once, selected, to copy or to open in a calendar', async () => {
  api.on(calendarFeedsApi.open, ({ input }) => {
    feeds = [aFeed({ scope: input.body.scope })];
    return { feed: aFeed({ scope: input.body.scope }), address: ADDRESS };
  });
  const { user } = await drawn();
  await user.click(await screen.findByRole('button', { name: /^Obtenir l’adresse\s: Mes réunions$/u }));
  const field = await screen.findByRole<HTMLInputElement>('textbox', {
    name: /Adresse de l’abonnement\s: Mes réunions/u,
  });
  expect(field).toHaveValue(ADDRESS);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, ADDRESS.length]);
  expect(field).toHaveAccessibleDescription(/ne sera plus montrée/);
  const opened = screen.getByRole('link', { name: 'Ouvrir dans mon agenda' });
  expect(opened).toHaveAttribute('href', ADDRESS.replace('https:', 'webcal:'));
  await user.click(screen.getByRole('button', { name: 'Copier l’adresse' }));
  expect(await screen.findByText('Adresse copiée.')).toBeVisible();
  expect(await screen.findByRole('button', { name: /^Changer l’adresse\s: Mes réunions$/u })).toBeVisible();
});

it('says when an address was read, and ends it at once', async () => {
  feeds = [aFeed({ scope: 'COUNCIL', version: 3, lastReadAt: '2026-11-02T09:00:00Z' })];
  const heard = api.on(calendarFeedsApi.close, undefined);
  const { user } = await drawn();
  const council = await line('Toutes les réunions du conseil');
  expect(within(council).getByText(/Adresse donnée .*, lue /)).toBeVisible();
  expect(within(await line('Mes réunions')).getByText(/Celles où vous êtes/)).toBeVisible();
  await user.click(within(council).getByRole('button', { name: /^Fermer l’abonnement\s: Toutes/u }));
  expect(heard[0]?.headers['if-match']).toBe('"3"');
});

it('follows a body that is not followed yet', async () => {
  const [copil, group] = [newId(), newId()];
  const body = { id: copil, label: 'Comité de pilotage', tag: 'COPIL' };
  feeds = [aFeed({ scope: 'BODY', body })];
  const rows = [body, { id: group, label: 'Groupe logement', tag: 'GT' }];
  api.on(bodiesApi.list, { items: rows.map(aBody), total: 2 });
  const heard = api.on(calendarFeedsApi.open, { feed: aFeed({ scope: 'BODY', body }), address: ADDRESS });
  const { user } = await drawn();
  expect(await line('Comité de pilotage')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: /Instance à suivre/ }));
  expect(screen.queryByRole('option', { name: 'Comité de pilotage' })).toBeNull();
  await user.click(screen.getByRole('option', { name: 'Groupe logement' }));
  await user.click(screen.getByRole('button', { name: 'Obtenir l’adresse' }));
  expect(heard[0]?.input.body).toEqual({ scope: 'BODY', bodyId: group });
});
