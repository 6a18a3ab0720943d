import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { type BodyNode, bodiesApi } from '@trame/contracts/bodies';
import { type Meeting, meetingsApi } from '@trame/contracts/meetings';
import { seriesApi } from '@trame/contracts/series';
import { subjectsApi } from '@trame/contracts/subjects';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { ScheduleMeetingForm } from './schedule-meeting.form.tsx';

const ID = '0198f1c2-6a1b-7c3d-8e4f-0000000000';
const copil: BodyNode = {
  id: `${ID}20`,
  version: 1,
  type: 'STEERING',
  label: 'Comité de pilotage',
  tag: 'COPIL',
  parentId: null,
  position: 0,
  officers: [],
  colleges: [],
  nextMeeting: null,
  openActions: 0,
};
const group: BodyNode = { ...copil, id: `${ID}21`, type: 'WORKING_GROUP', label: 'Groupe Logement', tag: 'GT' };
const scheduled: Meeting = {
  id: `${ID}35`,
  version: 1,
  bodyId: copil.id,
  title: 'Comité de pilotage n° 15',
  state: 'DRAFT',
  starts: { local: '2026-12-03T14:00', zone: 'Europe/Paris' },
  durationMinutes: 90,
  place: null,
  videoUrl: null,
  noticeText: '',
  capacity: null,
  currentItemId: null,
  convenedAt: null,
  startedAt: null,
  endedAt: null,
};
let api: FakeApi;
jest.setTimeout(30_000); // dates are typed part by part

beforeEach(() => {
  api = fakeApi();
  api.on(bodiesApi.list, { items: [copil, group], total: 2 });
  api.on(subjectsApi.returningToBody, { items: [], total: 0 });
  api.on(meetingsApi.propose, {
    number: 15,
    hour: null,
    durationMinutes: 120,
    place: 'Hôtel de ville',
    ...{ capacity: null, videoUrl: null },
    zone: 'Europe/Paris',
    noticeDays: 15,
  });
});

const opened: string[] = [];
const draw = async () => {
  opened.length = 0;
  const open = (id: string) => void opened.push(id);
  const drawn = await render(
    <ScheduleMeetingForm bodyId={undefined} onScheduled={open} onPolled={open} onUndone={() => undefined} />,
  );
  await screen.findByRole('button', { name: 'Continuer' });
  return drawn;
};

const chooseBody = async (user: UserEvent) => {
  await user.click(await screen.findByRole('button', { name: /Instance/ }));
  await user.click(await screen.findByRole('option', { name: 'Comité de pilotage' }));
  expect(await screen.findByDisplayValue('Comité de pilotage n° 15')).toBeVisible();
};

const typeDay = async (user: UserEvent, parts: readonly [string, string, string]) => {
  const day = screen.getByRole('group', { name: /Date/ });
  for (const [at, name] of [/jour/, /mois/, /année/].entries())
    await user.type(within(day).getByRole('spinbutton', { name }), parts[at] ?? '');
};

const typeStarts = async (user: UserEvent) => {
  await typeDay(user, ['03', '12', '2026']);
  const hour = screen.getByRole('group', { name: /Heure de début/ });
  const [hours, minutes] = within(hour).getAllByRole('spinbutton');
  await user.type(hours as HTMLElement, '14');
  await user.type(minutes as HTMLElement, '00');
};

const next = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Continuer' }));

describe('planning a meeting', () => {
  it('asks for a body first, and says so under the field', async () => {
    const { user } = await draw();
    await next(user);
    const faults = await screen.findByRole('region', { name: /2 points à corriger/ });
    expect(faults).toHaveFocus();
    expect(within(faults).getByText('Choisissez une réponse dans la liste.')).toBeVisible();
    expect(screen.queryByRole('group', { name: /Date/ })).toBeNull();
  });

  it('has nothing to ask where there is one body, and starts at its date', async () => {
    api.on(bodiesApi.list, { items: [copil], total: 1 });
    const { user } = await draw();
    expect(await screen.findByDisplayValue('Comité de pilotage n° 15')).toBeVisible();
    await next(user);
    const day = within(await screen.findByRole('group', { name: /Date/ }));
    expect(day.getByRole('spinbutton', { name: /jour/ })).toHaveFocus();
  });

  it('proposes title, place, duration and agenda from the body', async () => {
    const { user } = await draw();
    await chooseBody(user);
    await next(user);
    expect(await screen.findByDisplayValue('Hôtel de ville')).toBeVisible();
    expect(screen.getByDisplayValue('2h')).toBeVisible();
  });

  it('asks for the places of the room where there is a room, and sends none without one', async () => {
    const heard = api.on(meetingsApi.schedule, scheduled);
    const { user } = await draw();
    await chooseBody(user);
    await next(user);
    await typeStarts(user);
    await user.type(screen.getByLabelText(/^Nombre de places/), '18');
    await next(user);
    await user.click(await screen.findByRole('button', { name: 'Planifier la réunion' }));
    await waitFor(() => expect(heard[0]?.input.body.capacity).toBe(18));
    await user.click(screen.getByRole('button', { name: 'Revenir' }));
    await user.clear(await screen.findByLabelText(/^Lieu/));
    await next(user);
    await user.click(await screen.findByRole('button', { name: 'Planifier la réunion' }));
    await waitFor(() => expect(heard[1]?.input.body).toMatchObject({ place: null, capacity: null }));
  });

  it('sends one meeting with its agenda, and opens it', async () => {
    const heard = api.on(meetingsApi.schedule, scheduled);
    const { user } = await draw();
    await chooseBody(user);
    await next(user);
    await typeStarts(user);
    const duration = screen.getByLabelText(/Durée/);
    await user.clear(duration);
    await user.type(duration, '1h30');
    await next(user);
    expect(await screen.findByText(/Dépasse de/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Planifier la réunion' }));
    await waitFor(() => expect(opened).toEqual([scheduled.id]));
    expect(heard[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f]{32}$/);
    expect(heard[0]?.input.body).toMatchObject({
      bodyId: copil.id,
      starts: { local: '2026-12-03T14:00', zone: 'Europe/Paris' },
      durationMinutes: 90,
      place: 'Hôtel de ville',
    });
    expect(heard[0]?.input.body.agenda[0]).toMatchObject({ title: 'Accueil et tour de table', minutes: 5 });
  });

  it('schedules every date of a series at once, and opens the first', async () => {
    const dates = ['2026-12-03T14:00', '2027-01-07T14:00', '2027-02-04T14:00'];
    api.on(seriesApi.dates, { dates, isCut: false });
    const alone = api.on(meetingsApi.schedule, scheduled);
    const heard = api.on(seriesApi.create, { id: `${ID}70`, version: 1, meetingId: scheduled.id, scheduled: 2 });
    const { user } = await draw();
    await chooseBody(user);
    await next(user);
    await typeStarts(user);
    await user.click(screen.getByRole('button', { name: /Se répète/ }));
    await user.click(await screen.findByRole('option', { name: 'Chaque 1er jeudi du mois' }));
    const count = screen.getByRole('spinbutton', { name: 'Nombre de dates' });
    await user.clear(count);
    await next(user);
    expect(screen.getByText('Indiquez un nombre de 2 à 60.')).toBeVisible();
    await user.type(count, '3');
    await user.click(await screen.findByRole('checkbox', { name: 'Jeudi 7 janvier 2027' }));
    expect(screen.getByText('2 dates, jusqu’au 4 février 2027')).toBeVisible();
    await next(user);
    await user.click(await screen.findByRole('button', { name: 'Planifier 2 réunions' }));
    await waitFor(() => expect(opened).toEqual([scheduled.id]));
    expect([alone.length, heard.length]).toEqual([0, 1]);
    expect(heard[0]?.input.body).toMatchObject({
      starts: { local: dates[0], zone: 'Europe/Paris' },
      repeats: { rule: 'FREQ=MONTHLY;BYDAY=1TH', end: { count: 3 }, leftOut: ['2027-01-07'] },
    });
    expect(heard[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f]{32}$/);
  });

  it('ticks what comes back, leaves out what is unticked, and what the agenda has of its own', async () => {
    const back = (place: number, title: string) => ({
      itemId: `${ID}4${place}`,
      title,
      purpose: 'DISCUSSION' as const,
      minutes: 20,
      meeting: { id: `${ID}36`, title: 'Comité n° 14', heldOn: '2026-09-03' },
      reasons: [{ kind: 'NOT_TREATED' as const, count: null, bodyTag: null }],
      leftOut: false,
    });
    const items = [back(1, 'Charte'), back(2, 'Visites'), back(3, 'Prochaines dates')];
    api.on(subjectsApi.returningToBody, { items, total: 3 });
    const heard = api.on(meetingsApi.schedule, scheduled);
    const { user } = await draw();
    await chooseBody(user);
    await next(user);
    await typeStarts(user);
    await next(user);
    const field = await screen.findByRole('group', { name: /À reprendre/ });
    const boxes = within(field).getAllByRole('checkbox');
    expect(boxes).toHaveLength(2);
    for (const box of boxes) expect(box).toBeChecked();
    await user.click(within(field).getByRole('checkbox', { name: 'Visites' }));
    await user.click(screen.getByRole('button', { name: 'Planifier la réunion' }));
    await waitFor(() => expect(heard[0]?.input.body.takenBack).toEqual([`${ID}41`]));
  });

  it('starts from another template, or from none', async () => {
    const { user } = await draw();
    await chooseBody(user);
    await next(user);
    await typeStarts(user);
    await next(user);
    const choose = async (name: string) => {
      await user.click(await screen.findByRole('button', { name: /Modèle d’ordre du jour/ }));
      await user.click(await screen.findByRole('option', { name }));
    };
    await choose('Assemblée plénière');
    expect(await screen.findByDisplayValue('Coin d’échange 2, en parallèle')).toBeVisible();
    await choose('Ordre du jour vide');
    expect(await screen.findByText(/L’ordre du jour est vide/)).toBeVisible();
  });

  it('says that the chosen day is a public holiday, and nothing of another day', async () => {
    const { user } = await draw();
    await chooseBody(user);
    await next(user);
    await typeDay(user, ['25', '12', '2026']);
    expect(await screen.findByText('Jour férié : Noël')).toHaveRole('status');
    await typeDay(user, ['24', '12', '2026']);
    await waitFor(() => expect(screen.queryByText(/Jour férié/)).toBeNull());
  });

  it('stays at the date while it is missing, or while the duration is none', async () => {
    const { user } = await draw();
    await chooseBody(user);
    await next(user);
    const duration = screen.getByLabelText(/Durée/);
    await user.clear(duration);
    await user.type(duration, 'longtemps');
    await next(user);
    expect((await screen.findAllByText('Indiquez une durée, par exemple 1h30.')).length).toBeGreaterThan(0);
    expect(screen.getAllByText('Indiquez la date et l’heure de début.').length).toBeGreaterThan(0);
  });

  it('keeps what was typed when the server refuses', async () => {
    api.refuse(meetingsApi.schedule, 'BODY_DISSOLVED');
    const { user } = await draw();
    await chooseBody(user);
    await next(user);
    await typeStarts(user);
    await next(user);
    await user.click(await screen.findByRole('button', { name: 'Planifier la réunion' }));
    expect(await screen.findByText(/dissoute/)).toBeVisible();
    expect(screen.getByDisplayValue('Accueil et tour de table')).toBeVisible();
    expect(opened).toEqual([]);
  });
});
