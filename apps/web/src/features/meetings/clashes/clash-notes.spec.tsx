import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { type Clash, clashesApi } from '@trame/contracts/clashes';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { ClashNotes } from './clash-notes.tsx';

const { bodyId, starts, body } = aMeetingPage();
const aClash = (more: Partial<Clash> = {}): Clash => ({
  meetingId: aMeetingPage().id,
  title: 'Comité technique n° 8',
  body: { ...body, label: 'Comité technique', tag: 'COTECH', type: 'TECHNICAL' },
  starts: { local: '2026-12-03T15:00', zone: 'Europe/Paris' },
  durationMinutes: 90,
  place: 'Maison des associations',
  sharesChair: false,
  people: 0,
  names: null,
  ...more,
});
const draw = (place: string | null = 'Hôtel de ville') =>
  render(<ClashNotes bodyId={bodyId} starts={starts} minutes={120} place={place} />);

it('says what a meeting at the same time shares, the people by name when they are told', async () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => `Alix ${letter}`);
  fakeApi().on(clashesApi.list, { items: [aClash({ sharesChair: true, people: 7, names })] });
  await draw();
  const note = await screen.findByText(/^Au même moment/);
  expect(note).toHaveTextContent(/Comité technique n° 8, de 15 h à 16 h 30/);
  expect(note).toHaveTextContent(
    /même présidence ; 7 personnes en commun : Alix A, Alix B, Alix C, Alix D, Alix E et 2 autres/,
  );
  expect(note.closest('output')).toHaveRole('status');
});

it('counts people without a name for those who are told none', async () => {
  fakeApi().on(clashesApi.list, { items: [aClash({ people: 1 })] });
  await draw();
  expect(await screen.findByText(/1 personne en commun\.$/)).toBeVisible();
});

it('knows one room under two spellings, and is silent when nothing is shared', async () => {
  const api = fakeApi();
  const heard = api.on(clashesApi.list, { items: [aClash({ place: 'HOTEL DE VILLE' })] });
  const { unmount } = await draw();
  expect(await screen.findByText(/même lieu/)).toBeVisible();
  expect(heard[0]?.input.query).toMatchObject({ bodyId, local: starts.local, minutes: 120 });
  unmount();
  await draw('Salle 2');
  await waitFor(() => expect(heard).toHaveLength(2));
  expect(screen.queryByText(/Au même moment/)).toBeNull();
});

it('asks nothing before the hour and the duration are there', async () => {
  const heard = fakeApi().on(clashesApi.list, { items: [] });
  await render(<ClashNotes bodyId={bodyId} starts={{ ...starts, local: '' }} minutes={120} place={null} />);
  await render(<ClashNotes bodyId={bodyId} starts={starts} minutes={Number.NaN} place={null} />);
  expect(heard).toHaveLength(0);
});
