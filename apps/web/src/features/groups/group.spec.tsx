import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { agendaApi } from '@trame/contracts/agenda';
import { attendanceApi } from '@trame/contracts/attendance';
import { type GroupPage, groupsApi } from '@trame/contracts/groups';
import { type FakeApi, fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { GroupView } from './group.view.tsx';

const ID = '0198f1c2-6a1b-7c3d-8e4f-0000000000';
const gt = { id: `${ID}21`, type: 'WORKING_GROUP', label: 'Logement', tag: 'GT Logement' } as const;
const copil = { id: `${ID}20`, type: 'STEERING', label: 'Comité de pilotage', tag: 'COPIL' } as const;
const quiet: GroupPage = {
  ...{ body: gt, zone: 'Europe/Paris', today: '2026-12-01', groups: [gt], next: null, held: null },
  ...{ actions: [], deliverables: [], documents: [], questions: [] },
};
const busy: GroupPage = {
  ...quiet,
  next: {
    ...{ id: `${ID}35`, title: 'Réunion 5', local: '2026-12-10T14:00', state: 'CONVENED', zone: 'Europe/Paris' },
    ...{ place: 'Mairie', online: false, noticeDeadline: '2026-12-03', mine: { version: 2, answer: 'NONE' } },
    items: [{ id: `${ID}36`, title: 'Bilan', minutes: 30 }],
    replies: { invited: 9, yes: 4, remote: 1, no: 1, none: 3 },
  },
  held: {
    ...{ id: `${ID}34`, title: 'Réunion 4', local: '2026-11-10T14:00', state: 'CLOSED' },
    attendance: [
      { personId: `${ID}50`, version: 1, name: 'Alix Aubry', status: 'EXPECTED' },
      { personId: `${ID}51`, version: 3, name: 'Alix Brun', status: 'PRESENT' },
    ],
  },
  deliverables: [{ kind: 'MINUTES', id: `${ID}34`, title: 'Réunion 4', dueOn: '2026-11-17', daysLate: 14 }],
  questions: [
    {
      ...{ id: `${ID}60`, title: 'Local', question: 'Peut-on louer ?', to: copil, sentOn: '2026-10-01' },
      ...{ meetingId: `${ID}34`, itemId: `${ID}37` },
      answer: { from: copil, on: '2026-11-20', words: 'Oui, pour un an.' },
    },
  ],
};

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
});
const open = () => render(<GroupView />, { role: 'LEAD', at: `/clsm-de-rivebourg/mon-groupe?groupe=${gt.id}` });

describe('the page of a group', () => {
  it('says the next meeting and its answers in words, what is owed and what was answered', async () => {
    api.on(groupsApi.get, busy);
    const { container } = await open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Logement' })).toBeVisible();
    expect(container).toHaveTextContent('5 personnes viennent, 1 ne vient pas, 3 n’ont pas répondu.');
    expect(container).toHaveTextContent(/Compte rendu Réunion 4.*en retard de 14 jours/u);
    expect(container).toHaveTextContent(/Réponse de Comité de pilotage.*Oui, pour un an\./u);
  });

  it('notes who is there in one tap, at the version that was read', async () => {
    api.on(groupsApi.get, busy);
    const heard = api.on(attendanceApi.put, ({ input: { params, body } }) => ({
      ...{ id: `${ID}70`, version: 2, personId: params.personId, name: 'Alix Aubry', organization: null },
      ...{ status: body.status, representedBy: null, walkIn: false, arrivedAt: null, leftAt: null },
      ...{ origin: 'HAND' as const, answer: null },
    }));
    const { user } = await open();
    const names = [
      await screen.findByRole('button', { name: /^Alix Aubry/u }),
      screen.getByRole('button', { name: /^Alix Brun/u }),
    ];
    await Promise.all(names.map((name) => user.click(name)));
    expect(heard).toMatchObject([
      { input: { body: { status: 'PRESENT' } }, headers: { 'if-match': '"1"' } },
      { input: { body: { status: 'EXPECTED' } }, headers: { 'if-match': '"3"' } },
    ]);
  });

  it('puts a point on the agenda, and says what is missing', async () => {
    api.on(groupsApi.get, busy);
    const heard = api.on(agendaApi.add, {
      ...{ id: `${ID}80`, version: 1, position: 1, title: 'Local', purpose: 'DISCUSSION', presenters: [], minutes: 10 },
      ...{ description: '', restricted: false, hidden: false, subjectId: null },
    });
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Proposer un point' }));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Ajouter à l’ordre du jour' }));
    expect(heard).toHaveLength(0);
    await user.type(within(dialog).getByRole('textbox', { name: /De quoi faut-il parler/u }), 'Local');
    await user.click(within(dialog).getByRole('button', { name: 'Ajouter à l’ordre du jour' }));
    expect(heard[0]?.input.body).toMatchObject({ title: 'Local', minutes: 10 });
  });

  it('says of each empty block why it is, and asks for a day and an hour before calling', async () => {
    api.on(groupsApi.get, quiet);
    const { user } = await open();
    expect(await screen.findByText(/Aucune réunion prévue\. Choisissez une date/u)).toBeVisible();
    expect(screen.getByText('Rien à remettre pour le moment.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Appeler une réunion' }));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Appeler la réunion' }));
    expect(within(dialog).getAllByText('Indiquez un jour et une heure.').length).toBeGreaterThan(0);
  });
});
