import { beforeEach, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { type ClashOfDate, clashesApi } from '@trame/contracts/clashes';
import { seriesApi } from '@trame/contracts/series';
import { addDays } from '@trame/domain/time/wall-clock';
import { clearNotices, Toaster } from '@trame/ui/toaster';
import { useState } from 'react';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aDateOfSeries, aSeriesPage, DAYS, SERIES_ID } from '../../../../test/samples/a-series-page.ts';
import type { SeriesMeeting } from '../clashes/use-clashing.ts';
import { ChangeFollowingDialog } from './change-following.dialog.tsx';
import { NO_REPEAT, type RepeatDraft } from './repeat-draft.ts';
import { RepeatsField } from './repeats-field.tsx';
import { SeriesCard } from './series-card.tsx';

jest.setTimeout(30_000); // dates are typed part by part

beforeEach(clearNotices);

const JULY = ['2027-07-14T14:00', '2027-08-11T14:00'];
let draft: RepeatDraft = NO_REPEAT;

interface FieldProps {
  local?: string;
  isAsked?: boolean;
  about?: SeriesMeeting;
}

function Field({ local = '2027-07-14T14:00', isAsked = false, about }: FieldProps) {
  const [kept, setKept] = useState<RepeatDraft>(NO_REPEAT);
  const change = (next: RepeatDraft) => {
    draft = next;
    setKept(next);
  };
  return <RepeatsField local={local} draft={kept} about={about ?? null} onChange={change} isAsked={isAsked} />;
}

const choose = async (user: UserEvent, name: RegExp, option: RegExp) => {
  screen.getByRole('button', { name }).focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('listbox');
  const found = screen.getByRole('option', { name: option });
  await user.click(found);
};

it('asks for a date before it tells how a meeting may come back', async () => {
  fakeApi();
  const { user } = await render(<Field local="" />);
  expect(screen.getByText(/Indiquez d’abord la date/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /Se répète/ }));
  expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual(['Jamais']);
});

it('shows every date, says which are public holidays, and lets them go or move', async () => {
  const heard = fakeApi().on(seriesApi.dates, { dates: JULY, isCut: false });
  const { user } = await render(<Field />);
  await choose(user, /Se répète/, /^Chaque 2e mercredi du mois$/);
  const dates = await screen.findByRole('group', { name: /Dates/ });
  expect(heard[0]?.input.query).toMatchObject({ rule: 'FREQ=MONTHLY;BYDAY=2WE', count: 12 });
  expect(screen.getByText('2 dates, jusqu’au 11 août 2027')).toBeVisible();
  expect(screen.getByText(/1 date tombe un jour férié/)).toBeVisible();
  const holiday = within(dates).getByRole('checkbox', { name: 'Mercredi 14 juillet 2027' });
  expect(holiday).toHaveAccessibleDescription(/^Jour férié\s: Fête nationale$/);
  expect(within(dates).getAllByRole('button')).toHaveLength(1);
  await user.click(holiday);
  expect(screen.getByText(/^1 date\s: le 11 août 2027$/)).toBeVisible();
  expect(draft.leftOut).toEqual(['2027-07-14']);
  await user.click(holiday);
  await user.click(within(dates).getByRole('button', { name: /Déplacer le 14 juillet 2027/ }));
  const day = within(dates).getByRole('group', { name: /Nouveau jour/ });
  await user.type(within(day).getByRole('spinbutton', { name: /^jour/ }), '15');
  expect(draft.moved).toEqual([{ on: '2027-07-14', local: '2027-07-15T14:00' }]);
  expect(within(dates).getByRole('checkbox', { name: 'Jeudi 15 juillet 2027' })).toBeChecked();
  await user.click(within(dates).getByRole('button', { name: 'Remettre le 14 juillet' }));
  expect(draft.moved).toEqual([]);
});

it('says at which dates something else stands, the first five by name, and lets them move', async () => {
  const api = fakeApi();
  const days = Array.from({ length: 8 }, (_, week) => `${addDays('2027-01-07', 7 * week)}T14:00`);
  api.on(seriesApi.dates, { dates: days, isCut: false });
  const about = { bodyId: SERIES_ID, zone: 'Europe/Paris', minutes: 120, place: 'Hôtel de ville' };
  const clash = (at: string, more: Partial<ClashOfDate> = {}): ClashOfDate => ({
    ...{ at, meetingId: SERIES_ID, title: 'Comité technique', starts: { local: at, zone: 'Europe/Paris' } },
    ...{ body: aDateOfSeries(0).body, durationMinutes: 60, place: null, sharesChair: true, people: 2, ...more },
  });
  const nothingShared = clash(days[1] ?? '', { sharesChair: false, people: 0 });
  const items = days.map((at, place) => (place === 1 ? nothingShared : clash(at)));
  const heard = api.on(clashesApi.ofDates, { items, isCut: false });
  const { user } = await render(<Field local="2027-01-07T14:00" about={about} />);
  await choose(user, /Se répète/, /^Chaque jeudi$/);
  const [note] =
    (await screen.findByText(/^7 dates tombent en même temps/)).parentElement?.querySelectorAll('ul') ?? [];
  const lines = [...(note?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
  expect([lines.length, lines[1], lines.at(-1)]).toEqual([
    6,
    expect.stringMatching(/^Jeudi 21 janvier 2027\s: Comité technique \(même présidence, 2 personnes en commun\)$/),
    'et 2 autres',
  ]);
  expect(heard[0]?.input.query).toMatchObject({ bodyId: SERIES_ID, dates: days.join(','), minutes: 120 });
  const box = screen.getByRole('checkbox', { name: 'Jeudi 7 janvier 2027' });
  expect(box).toHaveAccessibleDescription(/Au même moment\s: Comité technique/);
  expect(screen.getByRole('button', { name: /Déplacer le 7 janvier 2027/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Déplacer le 14 janvier 2027/ })).toBeNull();
  await user.click(box);
  await waitFor(() => expect(heard.at(-1)?.input.query.dates).toBe(days.slice(1).join(',')));
});

it('says when a series has too many dates, and what is missing of its end', async () => {
  fakeApi().on(seriesApi.dates, { dates: JULY, isCut: true });
  const { user } = await render(<Field isAsked />);
  await choose(user, /Se répète/, /^Chaque mercredi$/);
  expect(await screen.findByText(/60 dates au plus/)).toBeVisible();
  const count = screen.getByRole('spinbutton', { name: 'Nombre de dates' });
  await user.clear(count);
  await user.type(count, '61');
  expect(screen.getByText('Indiquez un nombre de 2 à 60.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Jusqu’à un jour' }));
  expect(screen.getByText(/Indiquez un jour qui suit la première date/)).toBeVisible();
});

it('says where a meeting stands, and leads to those around it', async () => {
  fakeApi().on(seriesApi.get, aSeriesPage());
  await render(<SeriesCard meeting={aDateOfSeries(2)} />);
  expect(await screen.findByText('3e de 4, chaque 2e jeudi du mois')).toBeVisible();
  const around = screen.getByRole('navigation', { name: 'Réunions de la série' });
  const links = within(around).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Précédente\s: jeudi 14 janvier 2027$/),
    expect.stringMatching(/^Suivante\s: jeudi 11 mars 2027$/),
  ]);
  expect(links[0]).toHaveAttribute('href', expect.stringContaining('000081'));
  expect(screen.getByText('Ses 4 dates')).toBeVisible();
});

it('shows nothing for a meeting of its own, nor what one may not do', async () => {
  fakeApi().on(seriesApi.get, aSeriesPage({ mayPrepare: false }));
  await render(
    <>
      <SeriesCard meeting={{ ...aDateOfSeries(2), seriesId: null }} />
      <SeriesCard meeting={aDateOfSeries(1)} />
    </>,
  );
  expect(await screen.findByText('2e de 4, chaque 2e jeudi du mois')).toBeVisible();
  expect(screen.getAllByRole('region', { name: 'Série' })).toHaveLength(1);
  expect(screen.queryByRole('button', { name: /Arrêter/ })).toBeNull();
});

it('counts what goes before it ends a series', async () => {
  const api = fakeApi();
  api.on(seriesApi.get, aSeriesPage());
  const heard = api.on(seriesApi.end, { removed: 2, cancelled: 1 });
  const { user } = await render(<SeriesCard meeting={aDateOfSeries(0)} />);
  await user.click(await screen.findByRole('button', { name: 'Arrêter la série après cette date' }));
  const window = await screen.findByRole('alertdialog');
  expect(within(window).getByText(/à partir du jeudi 14 janvier 2027/)).toBeVisible();
  expect(within(window).getByText('2 brouillons sont supprimés.')).toBeVisible();
  expect(within(window).getByText(/^1 réunion convoquée est annulée/)).toBeVisible();
  await user.keyboard('{Escape}');
  expect(heard).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Arrêter la série après cette date' }));
  await user.click(await screen.findByRole('button', { name: 'Arrêter la série' }));
  await waitFor(() => expect(heard[0]?.input.params).toMatchObject({ seriesId: SERIES_ID }));
  expect(heard[0]?.headers['if-match']).toBe('"3"');
});

const following = async (place = 1) => {
  const told: string[] = [];
  const drawn = await render(
    <>
      <ChangeFollowingDialog
        meeting={aDateOfSeries(place)}
        series={aSeriesPage()}
        isOpen
        onClose={() => told.push('closed')}
        onConvenedChanged={() => told.push('convened')}
      />
      <Toaster />
    </>,
  );
  await screen.findByRole('dialog');
  return { ...drawn, told };
};
const changed = { id: SERIES_ID, version: 4, meetingId: aDateOfSeries(1).id, changed: 3, convened: 1 };
const ANSWER = { ...changed, added: 0, removed: 0, cancelled: 0, changeId: changed.meetingId };

it('changes only what was touched, says who is to be told, and puts it back', async () => {
  const api = fakeApi();
  const heard = api.on(seriesApi.changeFollowing, ANSWER);
  const undone = api.on(seriesApi.undoChange, changed);
  const { user, told } = await following();
  expect(screen.getByText(/3 réunions à venir sont concernées/)).toBeVisible();
  expect(screen.getByText(/1 réunion est convoquée/)).toBeVisible();
  const place = screen.getByRole('textbox', { name: /Lieu/ });
  await user.clear(place);
  await user.type(place, 'Salle 2');
  await user.click(screen.getByRole('button', { name: 'Modifier 3 réunions' }));
  await waitFor(() => expect(told).toEqual(['convened']));
  expect(heard[0]?.input.body).toEqual({ place: 'Salle 2' });
  expect(heard[0]?.headers['if-match']).toBe('"3"');
  expect(await screen.findByText('3 réunions modifiées.')).toBeVisible();
  const undo = screen.getAllByRole('button', { name: 'Annuler', hidden: true });
  await user.click(undo.find((button) => !button.closest('[role=dialog]')) as HTMLElement);
  await waitFor(() => expect(undone[0]?.input.params.changeId).toBe(ANSWER.changeId));
});

it('says when a change can no longer be taken back, and offers no way back once people were told', async () => {
  const api = fakeApi();
  api.refuse(seriesApi.undoChange, 'SERIES_TOUCHED');
  api.on(seriesApi.changeFollowing, ANSWER);
  const { user, said } = await following();
  const undo = () =>
    screen
      .queryAllByRole('button', { name: 'Annuler', hidden: true })
      .find((button) => !button.closest('[role=dialog]'));
  await user.type(screen.getByRole('textbox', { name: /Lieu/ }), ' annexe');
  await user.click(screen.getByRole('button', { name: 'Modifier 3 réunions' }));
  await waitFor(() => expect(undo()).toBeDefined());
  await user.click(undo() as HTMLElement);
  await waitFor(() => expect(said.refused).toEqual(['SERIES_TOUCHED']));
  act(clearNotices);
  api.on(seriesApi.changeFollowing, { ...ANSWER, cancelled: 1, changeId: null });
  await user.click(screen.getByRole('button', { name: 'Modifier 3 réunions' }));
  expect(await screen.findByText('3 réunions modifiées.')).toBeVisible();
  expect(undo()).toBeUndefined();
});

it('closes when nothing was touched, and stays when it is refused', async () => {
  const api = fakeApi();
  api.refuse(seriesApi.changeFollowing, 'VERSION_STALE');
  const { user, told } = await following(2);
  await user.click(screen.getByRole('button', { name: 'Modifier 2 réunions' }));
  await waitFor(() => expect(told).toEqual(['closed']));
  await user.type(screen.getByRole('textbox', { name: /Lieu/ }), ' annexe');
  await user.click(screen.getByRole('button', { name: 'Modifier 2 réunions' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/entre-temps|changé|modifié/);
  expect(screen.getByRole('textbox', { name: /Lieu/ })).toHaveValue('Hôtel de ville annexe');
});

it('gives another rule, and says what that adds and takes out', async () => {
  const api = fakeApi();
  api.on(seriesApi.dates, { dates: ['2027-01-14T14:00', '2027-01-21T14:00'], isCut: false });
  const heard = api.on(seriesApi.changeFollowing, { ...ANSWER, removed: 1, cancelled: 1, changeId: null });
  const { user } = await following();
  await user.click(screen.getByRole('checkbox', { name: 'Changer aussi les jours' }));
  await user.click(screen.getByRole('button', { name: 'Modifier 3 réunions' }));
  expect(await screen.findByText('Choisissez un rythme dans la liste.')).toBeVisible();
  await choose(user, /Se répète/, /^Chaque jeudi$/);
  expect(await screen.findByText('1 brouillon en trop est supprimé.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Modifier 2 réunions' }));
  await waitFor(() => expect(heard).toHaveLength(1));
  expect(heard[0]?.input.body).toEqual({
    repeats: {
      ...{ rule: 'FREQ=WEEKLY;BYDAY=TH', end: { count: 12 }, leftOut: [], moved: [] },
      local: `${DAYS[1]}T14:00`,
    },
  });
});
