import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { configure, screen, waitFor, within } from '@testing-library/react';
import { bodiesApi } from '@trame/contracts/bodies';
import { meetingsApi } from '@trame/contracts/meetings';
import { sessionsApi } from '@trame/contracts/sessions';
import { type FakeApi, fakeApi, type Heard } from '../../../../test/fake-api.ts';
import { aMembership, render, renderRoutes } from '../../../../test/render.tsx';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { meetingsRoutes } from '../meetings.routes.tsx';
import { MeetingsListView } from './meetings-list.view.tsx';

const LIST = '/clsm-de-rivebourg/reunions';
let api: FakeApi;
let heard: Heard<typeof meetingsApi.list>[];
const matchMedia = window.matchMedia.bind(window);
configure({ asyncUtilTimeout: 10_000 }); // the calendar is a chunk of its own

beforeEach(() => {
  api = fakeApi();
  const me = { accountId: aMembership().personId, email: 'a@exemple.fr', name: 'Camille', locale: 'fr' as const };
  api.on(sessionsApi.me, { ...me, memberships: [aMembership()] });
  api.on(bodiesApi.list, { items: [], total: 0 });
  heard = api.on(meetingsApi.list, { items: [aMeetingPage()], total: 1 });
});
afterEach(() => {
  window.matchMedia = matchMedia;
});

const asked = () => heard.at(-1)?.input.query;
/** The link of the meeting; hidden here, where nothing tells the grid its height. */
const eventOn = async (day: string) => (await screen.findByText(`, Comité de pilotage, ${day}`)).closest('a');
const EVENT = /^14\sh COPIL Comité de pilotage n° 15, Comité de pilotage, jeudi 3 décembre 2026$/;

describe('the month', () => {
  const open = () => render(<MeetingsListView />, { at: `${LIST}?vue=mois&mois=2026-12` });

  it('asks for the days it draws and gives each meeting a link that says all', async () => {
    await open();
    const link = await eventOn('jeudi 3 décembre 2026');
    expect(link).toHaveTextContent(EVENT);
    expect(link).toHaveAttribute('href', `${LIST}/${aMeetingPage().id}`);
    expect(screen.getByRole('heading', { name: 'Décembre 2026' })).toBeVisible();
    expect(asked()).toEqual({ from: '2026-11-30', to: '2027-01-03' });
  });

  it('names its public holidays, on the day and for those who listen', async () => {
    await open();
    const cell = await screen.findByRole('cell', { name: /25 décembre 2026/ });
    expect(within(cell).getByText('Noël')).toBeVisible();
    const said = screen.getByText(/Jours fériés/);
    expect(said).toHaveTextContent('Noël le vendredi 25 décembre et Jour de l’an le vendredi 1er janvier.');
  });

  it('goes to the next month by the address', async () => {
    const { user, address } = await open();
    await user.click(await screen.findByRole('link', { name: 'Mois suivant' }));
    expect(await screen.findByRole('heading', { name: 'Janvier 2027' })).toBeVisible();
    expect(address()).toBe(`${LIST}?vue=mois&mois=2027-01`);
    await waitFor(() => expect(asked()).toEqual({ from: '2026-12-28', to: '2027-01-31' }));
  });

  it('is drawn without any meeting', async () => {
    api.on(meetingsApi.list, { items: [], total: 0 });
    await open();
    expect(await screen.findByRole('table', { name: /décembre 2026/ })).toBeVisible();
    expect(screen.queryByText(/Aucune réunion/)).toBeNull();
  });

  it('reads in English to those who read English', async () => {
    await render(<MeetingsListView />, { at: `${LIST}?vue=mois&mois=2026-12`, language: 'en' });
    expect(await eventOn('Thursday 3 December 2026')).toHaveTextContent(/^14:00 COPIL/);
    expect(screen.getByText('Christmas Day')).toBeVisible();
    expect(screen.getByRole('columnheader', { name: 'Monday' })).toBeVisible();
  });
});

it('shows a week by its hours', async () => {
  await render(<MeetingsListView />, { at: `${LIST}?vue=semaine&semaine=2026-W49` });
  expect(await eventOn('jeudi 3 décembre 2026')).toHaveTextContent(EVENT);
  expect(screen.getByRole('heading', { name: 'Semaine 49, du 30 novembre au 6 décembre 2026' })).toBeVisible();
  expect(asked()).toEqual({ from: '2026-11-30', to: '2026-12-06' });
});

it('changes view by the address, keeps the filters, and Back undoes', async () => {
  const at = `${LIST}?chip=DRAFT&vue=mois&mois=2019-12`;
  const { user, address, back } = await renderRoutes({ desk: meetingsRoutes }, at);
  const views = await screen.findByRole('navigation', { name: 'Affichage des réunions' });
  expect(within(views).getByRole('link', { name: 'Mois' })).toHaveAttribute('aria-current', 'page');
  await user.click(within(views).getByRole('link', { name: 'Semaine' }));
  await screen.findByRole('heading', { name: /Semaine \d+/ });
  expect(address()).toMatch(/\?chip=DRAFT&vue=semaine&semaine=2019-W48$/);
  await user.click(within(views).getByRole('link', { name: 'Liste' }));
  expect(await screen.findByRole('button', { name: /Période/ })).toBeVisible();
  expect(address()).toBe(`${LIST}?chip=DRAFT`);
  expect(asked()).toEqual({ chip: 'DRAFT' });
  back();
  expect(await screen.findByRole('heading', { name: /Semaine \d+/ })).toBeVisible();
});

it('leaves out a month or a week that is none', async () => {
  await render(<MeetingsListView />, { at: `${LIST}?vue=siecle&mois=2026-13` });
  expect(await screen.findByRole('heading', { name: /COPIL/ })).toBeVisible();
  expect(asked()).toEqual({});
});

describe('on a phone', () => {
  beforeEach(() => {
    window.matchMedia = (query) => ({ ...matchMedia(query), matches: true });
  });

  it('is the list of the month of the address, and jumps to another', async () => {
    const { user, address } = await render(<MeetingsListView />, { at: `${LIST}?vue=semaine&semaine=2019-W49` });
    expect(await screen.findByRole('heading', { name: /COPIL/ })).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Semaine' })).toBeNull();
    expect(asked()).toEqual({ from: '2019-12-01', to: '2019-12-31' });
    await user.click(screen.getByRole('button', { name: /Mois\s: décembre 2019/ }));
    const months = await screen.findAllByRole('option');
    expect(months).toHaveLength(27);
    await user.click(months[3] ?? document.body);
    await waitFor(() => expect(address()).toMatch(/\?vue=mois&mois=20\d\d-\d\d$/));
    await waitFor(() => expect(asked()?.from).toMatch(/-01$/));
    await user.click(screen.getByRole('button', { name: /Mois\s: / }));
    await user.click(await screen.findByRole('option', { name: 'tous' }));
    await waitFor(() => expect(address()).toBe(LIST));
  });
});
