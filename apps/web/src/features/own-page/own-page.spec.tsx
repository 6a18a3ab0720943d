import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { invitationsApi } from '@trame/contracts/invitations';
import { type OwnPage, ownPageApi } from '@trame/contracts/own-page';
import { sessionsApi } from '@trame/contracts/sessions';
import { type FakeApi, fakeApi } from '../../../test/fake-api.ts';
import { aMembership, render } from '../../../test/render.tsx';
import { OwnPageView } from './own-page.view.tsx';

const ID = '0198f1c2-6a1b-7c3d-8e4f-0000000000';
const nothing: OwnPage = {
  ...{ name: 'Abdoulaye Fabre', zone: 'Europe/Paris', today: '2026-12-01' },
  ...{ invitations: [], polls: [], minutes: [], corrections: [], actions: [] },
};
const page: OwnPage = {
  ...nothing,
  invitations: [
    {
      ...{ meetingId: `${ID}35`, version: 3, title: 'Comité de mars', local: '2027-03-04T14:00', zone: 'Europe/Paris' },
      ...{ place: 'Mairie', online: false, answer: 'NONE' },
    },
  ],
  actions: [
    {
      ...{ id: `${ID}40`, number: '3', title: 'Ouvrir un lieu', dueOn: '2026-11-01', dueText: null, daysLate: 30 },
      ...{ progress: 20, news: { word: 'PROGRESSING', text: 'Local trouvé.', at: '2026-11-20T10:00:00Z' } },
    },
  ],
  corrections: [
    {
      ...{ id: `${ID}50`, meetingId: `${ID}35`, title: 'COPIL', local: '2026-10-04T14:00', text: 'Le CCAS était là.' },
      ...{ state: 'REFUSED', answer: 'La feuille dit le contraire.', askedOn: '2026-10-10' },
    },
  ],
};

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
  const me = { accountId: `${ID}02`, email: 'a@exemple.fr', name: 'Abdoulaye Fabre', locale: 'fr' as const };
  api.on(sessionsApi.me, { ...me, memberships: [aMembership('MEMBER')] });
});

describe('the page of a member', () => {
  it('takes an answer in one press, at the version that was read', async () => {
    api.on(ownPageApi.get, page);
    const heard = api.on(invitationsApi.answer, { version: 4, answer: 'YES' });
    const { user } = await render(<OwnPageView />, { role: 'MEMBER' });
    const group = await screen.findByRole('group', { name: /Votre réponse à «\sComité de mars\s»/u });
    await user.click(within(group).getByRole('button', { name: 'Sur place' }));
    expect(heard).toMatchObject([{ input: { body: { answer: 'YES' } }, headers: { 'if-match': '"3"' } }]);
  });

  it('takes news in place: a sentence, and one of the four words', async () => {
    api.on(ownPageApi.get, page);
    const heard = api.on(actionPlanApi.report, { id: `${ID}60`, version: 1 });
    const { user } = await render(<OwnPageView />, { role: 'MEMBER' });
    const line = (await screen.findByRole('heading', { name: '3 Ouvrir un lieu' })).closest('li') as HTMLElement;
    expect(line).toHaveTextContent(/Était prévue pour le 1er novembre 2026.*Ça avance\s*Local trouvé\./u);
    await user.type(within(line).getByRole('textbox', { name: /Une phrase suffit/u }), 'Le bail manque.');
    await user.click(within(line).getByRole('button', { name: 'Bloqué' }));
    expect(heard[0]?.input.body).toEqual({ word: 'BLOCKED', text: 'Le bail manque.', progress: null });
  });

  it('tells what became of corrections, and of each empty block why it is', async () => {
    api.on(ownPageApi.get, page);
    const { container, unmount } = await render(<OwnPageView />, { role: 'MEMBER' });
    expect(await screen.findByText('Refusée')).toBeVisible();
    expect(container).toHaveTextContent(/Réponse\s: La feuille dit le contraire\./u);
    unmount();
    api.on(ownPageApi.get, nothing);
    await render(<OwnPageView />, { role: 'MEMBER' });
    expect(await screen.findByText('Aucune réunion à venir pour le moment.')).toBeVisible();
    expect(screen.getByText('Vous n’avez pas d’action en cours. Merci.')).toBeVisible();
  });
});
