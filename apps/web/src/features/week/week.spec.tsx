import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { sessionsApi } from '@trame/contracts/sessions';
import { type Week, type WeekMeeting, weekApi } from '@trame/contracts/week';
import { type FakeApi, fakeApi } from '../../../test/fake-api.ts';
import { aMembership, render } from '../../../test/render.tsx';
import { WeekView } from './week.view.tsx';

const ID = '0198f1c2-6a1b-7c3d-8e4f-0000000000';
const copil: WeekMeeting = {
  id: `${ID}35`,
  title: 'Comité de pilotage n° 14',
  local: '2026-12-03T14:00',
  place: 'Hôtel de ville',
  online: false,
  state: 'DRAFT',
  body: { id: `${ID}20`, type: 'STEERING', label: 'Comité de pilotage', tag: 'COPIL' },
  noticeDays: 10,
  room: null,
  replies: { invited: 24, yes: 9, remote: 0, no: 2, none: 13 },
  decisions: 0,
  actions: 0,
};
const days = ['23', '24', '25', '26', '27'].map((day) => ({
  day: `2026-11-${day}`,
  meetings: day === '26' ? [{ ...copil, title: 'Comité technique', local: '2026-11-26T14:00' }] : [],
}));
const empty: Week = { today: '2026-11-23', zone: 'Europe/Paris', days, toDos: [], next: null };
const busy: Week = {
  ...empty,
  toDos: [
    {
      kind: 'CONVENE',
      group: 'LAST_DAY',
      due: '2026-11-20',
      meeting: copil,
      poll: null,
      question: null,
      mention: null,
      count: null,
    },
    {
      kind: 'SILENT',
      group: 'THIS_WEEK',
      due: null,
      meeting: null,
      poll: null,
      question: null,
      mention: null,
      count: 3,
    },
    {
      kind: 'REPLIES',
      group: 'REPLIES',
      due: null,
      meeting: copil,
      poll: null,
      question: null,
      mention: null,
      count: 13,
    },
  ],
};
const counts = { all: 42, done: 12, running: 19, late: 5, toStart: 6, left: 0, silent: 3, incomplete: 0 };
let api: FakeApi;

beforeEach(() => {
  api = fakeApi();
  const { personId } = aMembership();
  const me = { accountId: personId, email: 'a@exemple.fr', name: 'Camille Roussel', locale: 'fr' as const };
  api.on(sessionsApi.me, { ...me, memberships: [aMembership()] });
  api.on(weekApi.get, busy);
  api.on(weekApi.pulse, {
    title: 'Plan 2025-2029',
    counts,
    late: [{ id: `${ID}40`, title: 'Annuaire', daysLate: 10 }],
  });
  api.on(weekApi.news, { items: [], total: 0 });
});

describe('the week', () => {
  it('greets, names the page and shows the five days', async () => {
    await render(<WeekView />);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Bonjour Camille, voici votre semaine' }),
    ).toBeVisible();
    expect(document.title).toBe('Cette semaine – CLSM de Rivebourg – Trame');
    const agenda = await screen.findByRole('region', { name: 'Agenda de la semaine' });
    expect(within(agenda).getAllByRole('listitem')).toHaveLength(5);
    expect(within(agenda).getByRole('link')).toHaveAccessibleName(
      /^14\sh COPIL Comité technique Hôtel de ville · 9 sur 24$/,
    );
  });

  it('names the question that a body left without answer, and leads to its thread', async () => {
    const gt = { id: `${ID}21`, type: 'WORKING_GROUP', label: 'Groupe Logement', tag: 'GT Logement' } as const;
    const question = {
      id: `${ID}60`,
      meetingId: `${ID}36`,
      itemId: `${ID}41`,
      title: 'Local',
      from: gt,
      to: copil.body,
      sentOn: '2026-10-05',
    };
    const toDo = {
      kind: 'UNANSWERED',
      group: 'THIS_WEEK',
      due: null,
      meeting: null,
      poll: null,
      question,
      mention: null,
      count: null,
    } as const;
    api.on(weekApi.get, { ...empty, toDos: [toDo] });
    await render(<WeekView />);
    expect(await screen.findByText(/Transmis par GT Logement le .*5 oct/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^Voir le fil.*COPIL n’a pas répondu.*Local/ })).toHaveAttribute(
      'href',
      `/clsm-de-rivebourg/reunions/${ID}36/points/${ID}41/fil`,
    );
  });

  it('names the comment that names the reader, and leads to its sheet', async () => {
    const mention = { actionId: `${ID}70`, title: 'Ouvrir un lieu', author: { id: `${ID}71`, name: 'Alix Aubry' } };
    const line = { kind: 'MENTION', group: 'THIS_WEEK', due: null, meeting: null, poll: null, question: null } as const;
    const toDos = [{ ...line, mention: { ...mention, on: '2026-11-20' }, count: null }];
    api.on(weekApi.get, { ...empty, toDos });
    await render(<WeekView />);
    expect(await screen.findByText(/^Alix Aubry vous nomme dans un commentaire · .*20 nov/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^Lire\s:/ })).toHaveAttribute(
      'href',
      `/clsm-de-rivebourg/plan/actions/${ID}70`,
    );
  });

  it('says each thing to do with its reason and one named button', async () => {
    await render(<WeekView />);
    const last = await screen.findByRole('region', { name: 'Dernier jour' });
    expect(last).toHaveTextContent('Délai dépassé de 3 jours');
    expect(last).toHaveTextContent('Jeudi 3 décembre, 14 h · votre règlement prévoit 10 jours de délai');
    const act = within(last).getByRole('link', { name: /^Relire et envoyer/ });
    expect(act).toHaveAttribute('href', `/clsm-de-rivebourg/reunions/${copil.id}`);
    const replies = screen.getByRole('region', { name: 'Réponses attendues' });
    expect(within(replies).getByRole('img')).toHaveAccessibleName(
      '9 sur place, 0 à distance, 2 excuses, 13 sans réponse',
    );
    expect(screen.getByRole('link', { name: 'Prendre des nouvelles de 3 actions' })).toBeVisible();
  });

  it('goes by Ctrl Enter where the button goes', async () => {
    const { user, address } = await render(<WeekView />);
    (await screen.findByRole('link', { name: 'Prendre des nouvelles de 3 actions' })).focus();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(address()).toBe('/clsm-de-rivebourg/plan?only=SILENT');
  });

  it('leads a lead to the very actions that were counted', async () => {
    const { user, address } = await render(<WeekView />, { role: 'LEAD' });
    await user.click(await screen.findByRole('link', { name: 'Prendre des nouvelles de 3 actions' }));
    expect(address()).toBe('/clsm-de-rivebourg/plan?only=SILENT&whose=MINE');
  });

  it('tells the coordination of a meeting that the lead of a group called', async () => {
    const called = { kind: 'CALLED', group: 'THIS_WEEK', due: '2026-11-23', meeting: copil } as const;
    api.on(weekApi.get, { ...empty, toDos: [{ ...called, poll: null, question: null, mention: null, count: null }] });
    await render(<WeekView />);
    expect(await screen.findByText(/à convoquer avant le 23 novembre/)).toBeVisible();
    const act = screen.getByRole('link', { name: /^Voir la réunion.*Réunion appelée par le groupe/ });
    expect(act).toHaveAttribute('href', `/clsm-de-rivebourg/reunions/${copil.id}`);
  });

  it('leads those who are asked to the poll, and the coordination to the meeting whose room is full', async () => {
    const poll = {
      id: `${ID}50`,
      title: 'Réunion',
      body: copil.body,
      closesOn: '2026-12-01',
      firstLocal: '2027-01-05T14:00',
    };
    const room = { capacity: 18, taken: 19 };
    const line = { due: null, question: null, mention: null, count: null, group: 'THIS_WEEK' } as const;
    api.on(weekApi.get, {
      ...empty,
      toDos: [
        { ...line, kind: 'FULL', meeting: { ...copil, state: 'CONVENED', room }, poll: null },
        { ...line, kind: 'ANSWER_POLL', due: poll.closesOn, meeting: null, poll },
      ],
    });
    await render(<WeekView />);
    const asks = await screen.findByRole('link', {
      name: /^Dire quelles dates vous conviennent\s: Comité de pilotage$/,
    });
    expect(asks).toHaveAttribute('href', `/clsm-de-rivebourg/reunions/sondages/${poll.id}`);
    expect(screen.getByText(/réponses jusqu’au .*1er décembre/)).toBeVisible();
    const full = screen.getByRole('link', { name: /^Salle complète\s: Comité de pilotage$/ });
    expect(full).toHaveAttribute('href', `/clsm-de-rivebourg/reunions/${copil.id}`);
    expect(screen.getByText(/19 places prises sur 18/)).toBeVisible();
  });

  it('says what comes next when nothing is to do, in English too', async () => {
    api.on(weekApi.get, { ...empty, next: { ...copil, local: '2026-11-24T09:30' } });
    await render(<WeekView />, { language: 'en' });
    expect(await screen.findByText('Nothing to do. Next: tomorrow, Comité de pilotage.')).toBeVisible();
  });

  it('loses one block alone, and finds it again', async () => {
    api.refuse(weekApi.pulse, 'UNEXPECTED');
    const { user } = await render(<WeekView />);
    const plan = await screen.findByRole('region', { name: 'Plan d’actions' });
    const retry = await within(plan).findByRole('button', { name: 'Réessayer' });
    expect(screen.getByRole('region', { name: 'Dernier jour' })).toBeVisible();
    api.on(weekApi.pulse, { title: null, counts, late: [] });
    await user.click(retry);
    expect(await within(plan).findByText('42')).toBeVisible();
  });
});
