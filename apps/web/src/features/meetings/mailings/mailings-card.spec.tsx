import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { mailingsApi } from '@trame/contracts/mailings';
import { meetingsApi } from '@trame/contracts/meetings';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aMailed, aMailing, someMailings } from '../../../../test/samples/mailings.ts';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { MailingsCard } from './mailings-card.tsx';

jest.setTimeout(20_000);
let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
});

const meeting = aMeetingPage({ state: 'CONVENED', chip: 'CONVENED' });
const draw = () => render(<MailingsCard meeting={meeting} />);

describe('the ledger of a meeting', () => {
  it('puts what needs care first, with the reason in words, and mends an address in place', async () => {
    const returned = aMailing({ mailed: aMailed('BOUNCED', 'UNKNOWN_ADDRESS') });
    api.on(
      mailingsApi.list,
      someMailings({ items: [returned, aMailing({ invitationId: meeting.id, name: 'Noa Brun' })] }),
    );
    api.on(mailingsApi.sendAgain, { version: 2, recipient: 'juste@exemple.fr' });
    const { user, said } = await draw();
    expect(await screen.findByRole('heading', { name: 'À traiter' })).toBeVisible();
    expect(screen.getByText('L’adresse alix@exemple.fr n’existe pas.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Corriger l’adresse' }));
    const window = await screen.findByRole('dialog', { name: 'Corriger l’adresse de Alix Aubry' });
    const field = within(window).getByLabelText(/^Adresse de messagerie/);
    await user.clear(field);
    await user.type(field, 'pas une adresse');
    await user.click(within(window).getByRole('button', { name: 'Corriger et envoyer' }));
    expect(field).toBeInvalid();
    await user.clear(field);
    await user.type(field, 'juste@exemple.fr');
    await user.click(within(window).getByRole('button', { name: 'Corriger et envoyer' }));
    await waitFor(() => expect(said.done).toEqual(['La convocation repart.']));
  });

  it('tells how each answered, and everything that was answered', async () => {
    const at = '2026-11-20T10:15:00.000Z';
    const line = aMailing({ answer: 'NO', origin: 'MAIL_REPLY', answeredAt: at, substitute: 'Dominique Exemple' });
    api.on(mailingsApi.list, someMailings({ items: [line] }));
    const given = {
      id: meeting.id,
      origin: 'MAIL_REPLY',
      substitute: null,
      proposed: null,
      at,
      receivedAt: at,
    } as const;
    api.on(mailingsApi.history, { items: [{ ...given, answer: 'YES', fate: 'OLD_DATE' }], total: 1 });
    const { user } = await draw();
    expect(await screen.findByText(/^Excuse reçue, depuis son agenda, le 20 novembre/)).toBeVisible();
    expect(screen.getByText(/Dominique Exemple/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Envoi à Alix Aubry' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Historique des réponses' }));
    expect(await screen.findByText(/Pour l’ancienne date\s: ne compte pas\./)).toBeVisible();
  });

  it('says when the silent are reminded, and moves or stops it', async () => {
    api.on(mailingsApi.list, someMailings());
    api.on(meetingsApi.change, meeting);
    const { user, said } = await draw();
    expect(
      await screen.findByText(/^Rappel prévu le lundi 30 novembre, 9\sh, à 1 personne sans réponse\.$/),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Choisir le jour du rappel' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Ne pas rappeler' }));
    await waitFor(() => expect(said.done).toEqual(['Réunion modifiée.']));
  });

  it('goes back to the rule of the body, which it names', async () => {
    const { reminder } = someMailings();
    api.on(mailingsApi.list, someMailings({ reminder: { ...reminder, days: 5, own: true } }));
    const heard = api.on(meetingsApi.change, meeting);
    const { user } = await draw();
    await user.click(await screen.findByRole('button', { name: 'Choisir le jour du rappel' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Règle de l’instance\s: 3 jours avant$/ }));
    await waitFor(() => expect(heard[0]?.input.body.reminderDays).toBe('BODY'));
  });

  it('says that nothing has left, and what failed', async () => {
    api.on(mailingsApi.list, someMailings({ items: [] }));
    const { unmount } = await draw();
    expect(await screen.findByText('Rien n’est encore parti.')).toBeVisible();
    unmount();
    api.refuse(mailingsApi.list, 'NOT_FOUND');
    await draw();
    expect(await screen.findByText(/Nous ne trouvons pas/)).toBeVisible();
  });
});
